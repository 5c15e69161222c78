package io.github.oscenews.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number of a range. */
abstract class NumberConverter implements ITypeConverter<Integer> {

    private final int least;
    private final int most;

    private NumberConverter(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public final Integer convert(String text) {
        try {
            int number = Integer.parseInt(text);
            if (least <= number && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The message below says what is wrong with it.
        }
        throw new TypeConversionException(
                "expected a whole number from " + least + " to " + most + ", found '" + text + "'");
    }

    /** For a number of problems or excerpts. */
    static final class OfCount extends NumberConverter {
        OfCount() {
            super(0, Integer.MAX_VALUE);
        }
    }

    /** For a number of archives in one another: what the walk allows. */
    static final class OfNesting extends NumberConverter {
        OfNesting() {
            super(1, 100);
        }
    }

    /** For a number of threads. */
    static final class OfThreads extends NumberConverter {
        OfThreads() {
            super(1, 1 << 10);
        }
    }

    /** For a number of characters or tags: what the parser allows. */
    static final class OfLength extends NumberConverter {
        OfLength() {
            super(1, 1 << 28);
        }
    }
}
