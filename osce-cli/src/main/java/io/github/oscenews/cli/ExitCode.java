package io.github.oscenews.cli;

/** What the command tells the program that called it. */
final class ExitCode {

    /** All was read. */
    static final int OK = 0;

    /** Finished, with an error-severity problem or residue. */
    static final int INCOMPLETE = 1;

    /** Wrong usage, or no newsroom page found. */
    static final int USAGE = 2;

    /** Could not finish. */
    static final int FAILED = 3;

    private ExitCode() {}
}
