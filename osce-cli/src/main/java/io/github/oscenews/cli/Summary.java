package io.github.oscenews.cli;

import io.github.oscenews.archive.PassedOver;
import io.github.oscenews.model.Severity;
import io.github.oscenews.parser.DocumentTotals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** What a run has read so far. Not thread-safe. */
final class Summary {

    private boolean readsDocuments;
    private long documents;
    private long newsroomPages;
    private long itemFiles;
    private boolean mayHaveMissedPages;
    private boolean replays;
    private long replayed;
    private long replayedRecords;
    private long items;

    /** Empty when nothing is merged. */
    private OptionalLong sightings = OptionalLong.empty();

    private long repeated;

    /** Empty when there is no filter. */
    private OptionalLong leftOut = OptionalLong.empty();

    private long rejects;
    private long characters;
    private long fields;
    private long furniture;
    private long residue;
    private long errors;
    private final Map<Kind, Long> problems = new TreeMap<>();
    private final Map<Kind, Long> hidden = new TreeMap<>();
    private final Map<PassedOver, Long> passedOver = new TreeMap<>();
    private final Map<String, Long> formats = new TreeMap<>();

    private record Kind(Severity severity, String code) implements Comparable<Kind> {

        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::severity).thenComparing(Kind::code);

        static Kind of(ProblemLine problem) {
            return new Kind(problem.severity(), problem.code());
        }

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * How many problems there are of a kind.
     *
     * @param severity how bad each is
     * @param code what kind of problem they are
     * @param count how many there are; never 0
     */
    record ProblemCount(Severity severity, String code, long count) {}

    /** Takes note that documents are read, which then is said even if there are none. */
    void beginDocuments() {
        readsDocuments = true;
    }

    void addDocument(Totals totals) {
        documents++;
        formats.merge(totals.format(), 1L, Long::sum);
        newsroomPages += totals.isNewsroomPage() ? 1 : 0;
        itemFiles += totals.isItems() ? 1 : 0;
        mayHaveMissedPages |= totals.isUncertain();
        characters += totals.characters();
        fields += totals.fields();
        furniture += totals.furniture();
        items += totals.items();
        rejects += totals.rejects();
        residue += totals.residue();
    }

    /** Counts a record of a WARC file that is no document. */
    void addPassedOver(PassedOver reason) {
        passedOver.merge(reason, 1L, Long::sum);
    }

    /** Takes note that something of an archive could not be read; after an error, nobody knows what was there. */
    void addUnread(ProblemLine problem) {
        mayHaveMissedPages |= problem.severity() == Severity.ERROR;
    }

    /** Takes note that rejects are replayed, which then is said even if there are none. */
    void beginReplay() {
        replays = true;
    }

    /** Counts the text of a reject, but for its characters, which are no document's and have a line of a heading in front. */
    void addReplayed(DocumentTotals totals) {
        replayed++;
        replayedRecords += totals.items() + totals.rejects();
        items += totals.items();
        rejects += totals.rejects();
        residue += totals.residue();
    }

    /** Takes note that the items counted were merged. */
    void merge(long mergedItems, long differentSightings, long repeatedSightings) {
        items = mergedItems;
        sightings = OptionalLong.of(differentSightings);
        repeated = repeatedSightings;
    }

    /** Takes note that an item, which is counted or will be, cannot be written. */
    void addUnwritten() {
        items--;
    }

    /** The number of different sightings that items were merged from; empty when they were not. */
    OptionalLong sightings() {
        return sightings;
    }

    /** The number of items that a filter left out; empty without one. */
    OptionalLong leftOut() {
        return leftOut;
    }

    /** Takes note that a filter left out so many of the items counted, which then is said even if there are none. */
    void leaveOut(long count) {
        items -= count;
        leftOut = OptionalLong.of(count);
    }

    /** Counts a problem and returns how many of its code there are now. */
    long add(ProblemLine problem) {
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
        return problems.merge(Kind.of(problem), 1L, Long::sum);
    }

    /** Takes note that a problem is not shown. */
    void hide(ProblemLine problem) {
        hidden.merge(Kind.of(problem), 1L, Long::sum);
    }

    long items() {
        return items;
    }

    /** The number of error-severity problems. */
    long errors() {
        return errors;
    }

    long documents() {
        return documents;
    }

    long rejects() {
        return rejects;
    }

    /** The number of characters that were not understood. */
    long residue() {
        return residue;
    }

    /** How many problems there are of each severity and code; the worst severity first, then by code. */
    List<ProblemCount> problems() {
        List<ProblemCount> counts = new ArrayList<>();
        problems.forEach((kind, count) -> counts.add(new ProblemCount(kind.severity(), kind.code(), count)));
        return counts;
    }

    /**
     * Fails when there was no newsroom page, nor a record of one among the rejects, and says what there was instead. A page that
     * was too large to be looked at, or could not be read, is an error, and no reason to say that there was none.
     */
    void requireNewsroomPage() throws Failure {
        if (newsroomPages == 0 && itemFiles == 0 && replayedRecords == 0 && !mayHaveMissedPages) {
            throw Failure.usage("no newsroom page found: " + counted(documents, "document") + " read"
                    + (replays ? ", " + counted(replayed, "reject") + " replayed" : "")
                    + problems.entrySet().stream()
                            .map(problem -> ", " + problem.getValue() + " "
                                    + problem.getKey().code())
                            .collect(Collectors.joining()));
        }
    }

    private static String counted(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    int exitCode() {
        return errors > 0 || residue > 0 ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    /** Everything counted, but for the characters. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (readsDocuments) {
            lines.add("documents: " + documents + " (newsroom pages: " + newsroomPages
                    + (itemFiles == 0 ? "" : ", files of items: " + itemFiles) + ")");
        }
        if (!passedOver.isEmpty()) {
            lines.add("passed over: "
                    + passedOver.values().stream().mapToLong(Long::longValue).sum());
            passedOver.forEach((reason, count) -> lines.add("  " + reason.id() + ": " + count));
        }
        if (replays) {
            lines.add("replayed: " + replayed);
        }
        if (sightings.isPresent()) {
            lines.add("sightings: " + sightings.getAsLong()
                    + (repeated == 0 ? "" : " (and " + repeated + " that had come before)"));
        }
        lines.add("items: " + items);
        // No lambda, as to link the first ones of a run takes long.
        if (leftOut.isPresent()) {
            lines.add("left out by filters: " + leftOut.getAsLong());
        }
        lines.add("rejects: " + rejects);
        long all = 0;
        List<String> kinds = new ArrayList<>();
        for (Map.Entry<Kind, Long> problem : problems.entrySet()) {
            all += problem.getValue();
            kinds.add(line(problem.getKey(), problem.getValue()));
        }
        lines.add("problems: " + all);
        lines.addAll(kinds);
        return lines;
    }

    private String line(Kind kind, long count) {
        return "  " + ProblemLine.name(kind.severity()) + " " + kind.code() + ": " + count + shown(kind, count);
    }

    private String shown(Kind kind, long count) {
        Long notShown = hidden.get(kind);
        return notShown == null ? "" : " (" + (count - notShown) + " shown)";
    }

    /** What is residue, if anything: it makes the run incomplete. */
    Optional<String> residueLine() {
        return residue == 0
                ? Optional.empty()
                : Optional.of("residue: " + counted(residue, "character") + (residue == 1 ? " that was" : " that were")
                        + " not understood");
    }

    /** All characters read, and what they are for. */
    String charactersLine() {
        return "characters: " + characters + " (fields " + fields + ", furniture " + furniture + ", residue " + residue
                + ")";
    }

    /** Writes everything counted as one object. */
    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("documents", documents);
        json.writeObjectPropertyStart("formats");
        formats.forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeObjectPropertyStart("passedOver");
        passedOver.forEach((reason, count) -> json.writeNumberProperty(reason.id(), count));
        json.writeEndObject();
        json.writeNumberProperty("replayed", replayed);
        if (sightings.isPresent()) {
            json.writeNumberProperty("sightings", sightings.getAsLong());
            json.writeNumberProperty("repeated", repeated);
        }
        json.writeNumberProperty("items", items);
        leftOut.ifPresent(count -> json.writeNumberProperty("leftOut", count));
        json.writeNumberProperty("rejects", rejects);
        json.writeObjectPropertyStart("problems");
        problems.forEach((kind, count) -> json.writeNumberProperty(kind.code(), count));
        json.writeEndObject();
        json.writeNumberProperty("characters", characters);
        json.writeNumberProperty("fields", fields);
        json.writeNumberProperty("furniture", furniture);
        json.writeNumberProperty("residue", residue);
        json.writeEndObject();
    }
}
