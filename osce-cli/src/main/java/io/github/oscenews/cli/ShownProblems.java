package io.github.oscenews.cli;

import io.github.oscenews.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The problems of a conversion, shown as they come, and counted. Of many of one code in documents the first are shown; of mere
 * information, at the end, as it says nothing when no newsroom page was found. Not thread-safe.
 */
final class ShownProblems {

    /** So many problems of one code in documents are shown; the summary counts all. */
    private static final int MOST_OF_A_CODE = 10;

    private final Messages messages;
    private final Summary summary;
    private final long mostErrors;
    private final List<ProblemLine> information = new ArrayList<>();

    /**
     * Begins with none.
     *
     * @param mostErrors the number of error-severity problems to put up with
     */
    ShownProblems(Messages messages, Summary summary, long mostErrors) {
        this.messages = messages;
        this.summary = summary;
        this.mostErrors = mostErrors;
    }

    /** Takes a problem of a document or an archive, and fails when it is one error too many. */
    void add(ProblemLine problem) throws Failure {
        boolean isAmongTheFirst = summary.add(problem) <= MOST_OF_A_CODE;
        if (problem.severity() == Severity.INFO && isAmongTheFirst) {
            information.add(problem);
        } else if (isAmongTheFirst || isTooMany()) {
            show(problem);
        } else {
            summary.hide(problem);
        }
        check(problem);
    }

    /** Takes a problem of a file of rejects, however many there are, as each is a line to be repaired. Fails like the other. */
    void addOfReplay(ProblemLine problem) throws Failure {
        summary.add(problem);
        show(problem);
        check(problem);
    }

    private void show(ProblemLine problem) {
        if (problem.severity() == Severity.ERROR) {
            messages.show(problem.toString());
        } else {
            messages.tell(problem.toString());
        }
    }

    private boolean isTooMany() {
        return summary.errors() > mostErrors;
    }

    private void check(ProblemLine problem) throws Failure {
        if (isTooMany()) {
            throw Failure.of("stopped at " + problem.place() + ": more than " + mostErrors
                    + (mostErrors == 1 ? " error" : " errors") + " (--max-errors " + mostErrors + ")");
        }
    }

    /** Shows what was kept for the end, and the summary. */
    void end() {
        endProblems();
        for (String line : summary.lines()) {
            messages.tell(line);
        }
        Optional<String> residue = summary.residueLine();
        if (residue.isPresent()) {
            messages.tell(residue.get());
        }
    }

    /** Shows what was kept for the end. */
    void endProblems() {
        for (ProblemLine problem : information) {
            show(problem);
        }
    }
}
