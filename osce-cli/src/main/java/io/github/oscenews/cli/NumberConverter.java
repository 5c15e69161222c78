package io.github.oscenews.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number of a range. */
abstract class NumberConverter implements ITypeConverter<Integer> {

    private final int least;

    private NumberConverter(int least) {
        this.least = least;
    }

    @Override
    public final Integer convert(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The message below says what is wrong with it.
        }
        throw new TypeConversionException(
                "expected a whole number from " + least + " to " + Integer.MAX_VALUE + ", found '" + text + "'");
    }

    /** For what there may be none of. */
    static final class FromZero extends NumberConverter {
        FromZero() {
            super(0);
        }
    }

    /** For what there must be one of at least. */
    static final class FromOne extends NumberConverter {
        FromOne() {
            super(1);
        }
    }
}
