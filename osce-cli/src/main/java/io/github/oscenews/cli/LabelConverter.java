package io.github.oscenews.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a label, which can be anything but blank, as no item has a blank one. */
final class LabelConverter implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("expected a label, found a blank one");
        }
        return text;
    }
}
