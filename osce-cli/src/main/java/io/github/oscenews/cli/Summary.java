package io.github.oscenews.cli;

import io.github.oscenews.model.Severity;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.ProblemCode;
import java.util.ArrayList;
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
    private long items;
    private long rejects;
    private boolean residue;
    private final Map<ProblemCode, Long> problems = new TreeMap<>();

    void add(NewsroomDocument document) {
        documents++;
        newsroomPages += document.isNewsroomPage() ? 1 : 0;
        items += document.items().size();
        rejects += document.rejects().size();
        residue |= !document.residue().isEmpty();
    }

    /** Counts a problem and returns how many of its code there are now. */
    long add(Problem problem) {
        return problems.merge(problem.code(), 1L, Long::sum);
    }

    boolean foundNewsroomPage() {
        return newsroomPages > 0;
    }

    int exitCode() {
        boolean error = problems.keySet().stream().anyMatch(code -> code.severity() == Severity.ERROR);
        return error || residue ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    /** The documents by what they hold instead of a newsroom page, in one line. */
    String documentsByReason() {
        return documents + (documents == 1 ? " document" : " documents") + " read"
                + problems.entrySet().stream()
                        .map(problem -> ", " + problem.getValue() + " "
                                + problem.getKey().id())
                        .collect(Collectors.joining());
    }

    /**
     * Everything counted.
     *
     * @param mostShown the number of problems of one code that were shown at most
     */
    List<String> lines(int mostShown) {
        List<String> lines = new ArrayList<>();
        lines.add("documents: " + documents + " (newsroom pages: " + newsroomPages + ")");
        lines.add("items: " + items);
        lines.add("rejects: " + rejects);
        lines.add("problems: "
                + problems.values().stream().mapToLong(Long::longValue).sum());
        problems.forEach((code, count) -> lines.add("  " + ProblemLine.name(code.severity()) + " " + code.id() + ": "
                + count + (count > mostShown ? " (" + mostShown + " shown)" : "")));
        return lines;
    }
}
