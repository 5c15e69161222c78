package io.github.oscenews.cli;

import java.nio.file.Path;

/** Files outside this module that its tests read. */
final class TestFiles {

    /** The module with our own dumps. Tests run in the folder of their module. */
    static final Path EXAMPLES = Path.of("..", "examples");

    private TestFiles() {}
}
