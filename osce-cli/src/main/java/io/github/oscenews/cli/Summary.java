package io.github.oscenews.cli;

import io.github.oscenews.model.Severity;
import io.github.oscenews.parser.DocumentTotals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run has read so far. Not thread-safe.
 */
final class Summary {

    private long documents;
    private long newsroomPages;
    private boolean replays;
    private long replayed;
    private long items;
    private long rejects;
    private long characters;
    private long fields;
    private long furniture;
    private long residue;
    private long errors;
    private final Map<Kind, Long> problems = new TreeMap<>();

    private record Kind(Severity severity, String code) implements Comparable<Kind> {

        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::severity).thenComparing(Kind::code);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    void addDocument(DocumentTotals totals) {
        documents++;
        newsroomPages += totals.isNewsroomPage() ? 1 : 0;
        add(totals);
    }

    /** Takes note that rejects are replayed, which then is said even if there are none. */
    void beginReplay() {
        replays = true;
    }

    void addReplayed(DocumentTotals totals) {
        replayed++;
        add(totals);
    }

    private void add(DocumentTotals totals) {
        items += totals.items();
        rejects += totals.rejects();
        characters += totals.characters();
        fields += totals.fields();
        furniture += totals.furniture();
        residue += totals.residue();
    }

    /** Counts a problem and returns how many of its code there are now. */
    long add(ProblemLine problem) {
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
        return problems.merge(new Kind(problem.severity(), problem.code()), 1L, Long::sum);
    }

    /** The number of error-severity problems. */
    long errors() {
        return errors;
    }

    /** Fails when no document was a newsroom page, and says what they were instead. */
    void requireNewsroomPage() throws Failure {
        if (newsroomPages == 0) {
            throw Failure.usage("no newsroom page found: " + documents + (documents == 1 ? " document" : " documents")
                    + " read"
                    + problems.entrySet().stream()
                            .map(problem -> ", " + problem.getValue() + " "
                                    + problem.getKey().code())
                            .collect(Collectors.joining()));
        }
    }

    int exitCode() {
        return errors > 0 || residue > 0 ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    /**
     * Everything counted, but for the characters.
     *
     * @param mostShown the number of problems of one code that were shown at most
     */
    List<String> lines(long mostShown) {
        List<String> lines = new ArrayList<>();
        lines.add("documents: " + documents + " (newsroom pages: " + newsroomPages + ")");
        if (replays) {
            lines.add("replayed: " + replayed);
        }
        lines.add("items: " + items);
        lines.add("rejects: " + rejects);
        lines.add("problems: "
                + problems.values().stream().mapToLong(Long::longValue).sum());
        problems.forEach((kind, count) -> lines.add("  " + ProblemLine.name(kind.severity()) + " " + kind.code() + ": "
                + count + (count > mostShown ? " (" + mostShown + " shown)" : "")));
        return lines;
    }

    /** All characters read, and what they are for. */
    String charactersLine() {
        return "characters: " + characters + " (fields " + fields + ", furniture " + furniture + ", residue " + residue
                + ")";
    }
}
