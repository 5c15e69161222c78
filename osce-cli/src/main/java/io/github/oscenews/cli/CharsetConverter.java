package io.github.oscenews.cli;

import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a charset that the parser takes. */
final class CharsetConverter implements ITypeConverter<Charset> {

    @Override
    public Charset convert(String name) {
        Charset charset = named(name);
        if (charset.newDecoder().isAutoDetecting()) {
            throw new TypeConversionException(
                    "expected a charset that does not guess, such as windows-1252, found '" + name + "'");
        }
        return charset;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "expected the name of a charset, such as windows-1252, found '" + name + "'");
        }
    }
}
