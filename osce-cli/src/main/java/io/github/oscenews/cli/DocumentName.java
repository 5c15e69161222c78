package io.github.oscenews.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;

/**
 * The names under which documents appear in the output: the last segment of the input given, then the path below it, with {@code
 * '/'}. No folder above the input is named, so that no working directory or home folder gets into published data.
 */
final class DocumentName {

    /** Compares names by code point, which is not how {@link String#compareTo} does it. */
    static final Comparator<String> ORDER = (one, other) -> {
        Iterator<Integer> others = other.codePoints().iterator();
        for (Iterator<Integer> ones = one.codePoints().iterator(); ones.hasNext(); ) {
            if (!others.hasNext()) {
                return 1;
            }
            int order = Integer.compare(ones.next(), others.next());
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    };

    private DocumentName() {}

    /**
     * The last segment of a path, also of one like {@code .} or {@code a/..}; empty for a root.
     *
     * <p>{@link Path#toString()} depends on the locale where file names are bytes, and loses what its character set cannot
     * carry. The address of the file names the bytes, and they are read as UTF-8.
     */
    static String lastSegment(Path path) {
        String address = path.toAbsolutePath().normalize().toUri().getRawPath();
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        return decode(address.substring(address.lastIndexOf('/', end - 1) + 1, Math.max(end, 0)));
    }

    private static String decode(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) == '%') {
                bytes.write(Integer.parseInt(segment, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(segment.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
