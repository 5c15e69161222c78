package io.github.oscenews.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file or folder. */
final class PathConverter implements ITypeConverter<Path> {

    @Override
    public Path convert(String name) {
        if (name.isEmpty()) {
            // It would be the working directory, which nobody asks for by an empty name.
            throw new TypeConversionException("expected the name of a file or folder, found an empty one");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("expected the name of a file or folder, found '" + name
                    + "', which this system or its character set does not allow");
        }
    }
}
