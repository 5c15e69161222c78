package io.github.oscenews.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The names of the records of one WARC file: their addresses, and their offsets behind {@code '@'} where an address has come before
 * as the name of a document, or where there is none.
 *
 * <p>The offset is the one that an index of the file has: in a file that is compressed record by record it is that of the compressed
 * record; in any other it counts the bytes of the file decompressed.
 */
final class WarcNames {

    private final String file;
    private final WarcSeen seen = new WarcSeen();

    WarcNames(String file) {
        this.file = file;
    }

    /** {@return the name of a document, which no other document of the file has} */
    String document(Optional<String> uri, long offset) {
        String name = base(uri, offset);
        while (!seen.add(name)) {
            name += "@" + offset;
        }
        return name;
    }

    /** {@return the name that a record would have if it were a document} */
    String other(Optional<String> uri, long offset) {
        String name = base(uri, offset);
        return seen.contains(name) ? name + "@" + offset : name;
    }

    private String base(Optional<String> uri, long offset) {
        return file + "!/" + uri.map(WarcNames::printable).orElse("@" + offset);
    }

    /** {@return the text with what is no character of a line encoded as it is in addresses, {@code %0A} for instance} */
    static String printable(String text) {
        if (text.codePoints().allMatch(WarcNames::isPrintable)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(character -> {
            if (isPrintable(character)) {
                printable.appendCodePoint(character);
            } else {
                for (byte next : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                    printable.append('%');
                    printable.append(Character.toUpperCase(Character.forDigit((next >> 4) & 0xF, 16)));
                    printable.append(Character.toUpperCase(Character.forDigit(next & 0xF, 16)));
                }
            }
        });
        return printable.toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> true;
        };
    }
}
