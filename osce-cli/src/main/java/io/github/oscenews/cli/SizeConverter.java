package io.github.oscenews.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes or entries, which may be beyond {@link Integer#MAX_VALUE}. */
final class SizeConverter implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        try {
            long number = Long.parseLong(text);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The message below says what is wrong with it.
        }
        throw new TypeConversionException(
                "expected a whole number from 1 to " + Long.MAX_VALUE + ", found '" + text + "'");
    }
}
