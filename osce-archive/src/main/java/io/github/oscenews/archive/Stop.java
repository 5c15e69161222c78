package io.github.oscenews.archive;

import java.io.IOException;

/** Why something cannot be read on: it is damaged, or a limit is reached. Never reaches a handler. */
final class Stop extends IOException {

    private static final long serialVersionUID = 1;

    private final transient ArchiveProblem problem;

    Stop(ArchiveProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    ArchiveProblem problem() {
        return problem;
    }
}
