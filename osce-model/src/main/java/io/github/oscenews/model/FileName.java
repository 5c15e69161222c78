package io.github.oscenews.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The last segment of a path.
 *
 * <p>{@link Path#toString()} depends on the locale where file names are bytes, and loses what its character set cannot carry. The
 * address of a file names the bytes.
 */
final class FileName {

    private FileName() {}

    /** The last segment; {@code "/"} for a root, which has none. */
    static String of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path last = whole.getFileName();
        if (last == null) {
            return "/";
        }
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            return last.toString();
        }
        String address = Objects.requireNonNull(whole.toUri().getRawPath(), "a file has a path");
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        return decode(address.substring(address.lastIndexOf('/', end - 1) + 1, end));
    }

    private static String decode(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(segment, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
