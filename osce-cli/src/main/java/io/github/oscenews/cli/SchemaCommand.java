package io.github.oscenews.cli;

import io.github.oscenews.json.NewsroomJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code osce schema}: nothing in, what items look like out. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema of the items that osce convert writes.",
            "",
            "It is the schema of one item, as of a line of JSON Lines; that of an array of items is its #items."
        })
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Output.standard(streams.out()).print(NewsroomJson.standard().schema());
        return ExitCode.OK;
    }
}
