package io.github.oscenews.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code osce convert}: documents and repaired rejects in, items and rejects out. */
@Command(
        name = "convert",
        description = {
            "Converts pages of the OSCE newsroom to JSON and other formats.",
            "",
            "Reads folders, zip and tar archives, WARC and WET files, all of them also compressed, single pages, and"
                    + " items that it wrote itself.",
            "",
            "Items go to the output, as JSON unless --format says otherwise. Problems and a summary go to standard error.",
            "",
            "A record that cannot be an item is a reject. Write the rejects to a file with --rejects, repair their"
                    + " \"text\" there, and convert that file with --replay."
        })
final class ConvertCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "A file, an archive, a folder, which is walked in name order, or - for standard input. May be"
                    + " left out with --replay.")
    // Without a converter: where there may be no parameter, picocli takes what cannot be converted for none.
    private List<String> inputNames = new ArrayList<>();

    @Mixin
    private ConvertOptions options = new ConvertOptions();

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return conversion().run();
    }

    /** What the command line asks for. */
    Conversion conversion() throws Failure {
        Map<String, Object> settings =
                options.manifest() == null ? Map.of() : Settings.of(Objects.requireNonNull(command, "command"));
        return new Conversion(inputs(), options, settings, streams);
    }

    private List<Path> inputs() throws Failure {
        List<Path> inputs = new ArrayList<>();
        for (String name : inputNames) {
            try {
                inputs.add(new PathConverter().convert(name));
            } catch (TypeConversionException e) {
                throw Conversion.misuse("Invalid value for 'INPUT': " + e.getMessage());
            }
        }
        return inputs;
    }
}
