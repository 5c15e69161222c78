package io.github.oscenews.cli;

import io.github.oscenews.parser.HtmlLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which items a command is about, the same for every command that has a choice; as it is made, all that are found. */
final class ItemOptions {

    @Option(
            names = "--merge",
            description = "Make one item of all sightings of it, as complete as they are, the newest first. Filters are"
                    + " then about the merged items, and the lines of HTML are always known.")
    private boolean merge;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = DayConverter.OfFirst.class,
            description =
                    "Only items published on DATE or later: a day such as 2001-05-17, a month such as 2001-05 or a year"
                            + " such as 2001, from its first day.")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = DayConverter.OfLast.class,
            description = "Only items published on DATE or earlier: a day, or a month or a year to its last day.")
    private @Nullable LocalDate until;

    @Option(
            names = "--type",
            paramLabel = "LABEL",
            converter = LabelConverter.class,
            description = "Only items with this content type, such as \"Press release\". May be repeated, as may"
                    + " --where, --what and --country: one of the labels is enough then.")
    private List<String> types = new ArrayList<>();

    @Option(
            names = "--where",
            paramLabel = "LABEL",
            converter = LabelConverter.class,
            description = "Only items of this structure of the OSCE, such as \"OSCE Secretariat\".")
    private List<String> wheres = new ArrayList<>();

    @Option(
            names = "--what",
            paramLabel = "LABEL",
            converter = LabelConverter.class,
            description = "Only items on this field of work, such as \"Elections\".")
    private List<String> whats = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "NAME",
            converter = LabelConverter.class,
            description =
                    "Only items whose location, field operation or dateline is in this country. A code such as RS will"
                            + " do as well.")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = "--former-names",
            description = "Let a label of --type, --where or --what find also the former and later names of the same.")
    private boolean formerNames;

    /**
     * What is asked for.
     *
     * @param command whose help says what can be
     */
    Selection selection(String command) throws Failure {
        if (since != null && until != null && since.isAfter(until)) {
            throw Failure.misuse("--since " + since + " is after --until " + until, command);
        }
        return new Selection(hasFilter() ? new ItemFilter(since, until, labels()) : null, merge);
    }

    /** Whether lines of HTML are needed to tell items apart that look the same. */
    HtmlLines htmlLines() {
        return merge ? HtmlLines.ALWAYS : HtmlLines.OF_FAULTS;
    }

    /** Whether any item is to be left out; if not, nothing of filters is loaded. */
    private boolean hasFilter() {
        return since != null
                || until != null
                || !(types.isEmpty() && wheres.isEmpty() && whats.isEmpty() && countries.isEmpty());
    }

    private List<LabelFilter> labels() {
        List<LabelFilter> labels = new ArrayList<>();
        add(labels, LabelKind.TYPE, types);
        add(labels, LabelKind.WHERE, wheres);
        add(labels, LabelKind.WHAT, whats);
        add(labels, LabelKind.COUNTRY, countries);
        return labels;
    }

    private void add(List<LabelFilter> labels, LabelKind kind, List<String> given) {
        if (!given.isEmpty()) {
            labels.add(LabelFilter.of(kind, given, formerNames));
        }
    }
}
