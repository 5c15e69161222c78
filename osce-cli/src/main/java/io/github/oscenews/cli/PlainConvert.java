package io.github.oscenews.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command line {@code osce convert INPUT...} without any option, which needs no reading.
 *
 * <p>It is the one that most people type, often for a single page, and to load picocli takes longer than to convert that. Whatever
 * has an option, or is wrong in any way, is left to picocli, so there is but one reading of options and one wording of errors.
 */
final class PlainConvert {

    private PlainConvert() {}

    /** Whether a command line is one of {@code osce convert}, with or without options. */
    static boolean isConvert(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("convert");
    }

    /** The inputs that such a command line names; empty when it is another. */
    static Optional<List<Path>> inputs(String... arguments) {
        if (!isConvert(arguments) || arguments.length < 2) {
            return Optional.empty();
        }
        List<Path> inputs = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].isEmpty() || arguments[i].startsWith("-")) {
                return Optional.empty();
            }
            try {
                inputs.add(Path.of(arguments[i]));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return Optional.of(inputs);
    }
}
