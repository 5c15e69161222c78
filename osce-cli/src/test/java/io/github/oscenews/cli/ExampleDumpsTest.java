package io.github.oscenews.cli;

import java.nio.file.Path;

class ExampleDumpsTest extends DumpContract {

    @Override
    Path folder() {
        return TestFiles.EXAMPLES.resolve("data");
    }
}
