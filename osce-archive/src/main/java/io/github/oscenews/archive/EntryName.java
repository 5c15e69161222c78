package io.github.oscenews.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The name of an entry in an archive, which can be anything. */
final class EntryName {

    private static final int LONGEST_SHOWN = 200;

    private EntryName() {}

    /**
     * {@return the name as documents have it, with {@code '/'} between its segments and without those that say nothing; empty when
     * it leads out of the archive, or is no name}
     */
    static Optional<String> safe(String name) {
        String slashed = name.replace('\\', '/');
        boolean absolute = slashed.startsWith("/") || slashed.startsWith(":/", 1);
        String[] segments = slashed.split("/", -1);
        if (absolute || name.indexOf('\0') >= 0 || Arrays.asList(segments).contains("..")) {
            return Optional.empty();
        }
        String safe = Arrays.stream(segments)
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .collect(Collectors.joining("/"));
        return Optional.of(safe).filter(some -> !some.isEmpty());
    }

    /** {@return any text of an archive as it can be shown: in one line, and not long} */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST_SHOWN).forEach(character -> append(shown, character));
        return shown.append(text.codePointCount(0, text.length()) > LONGEST_SHOWN ? "…" : "")
                .toString();
    }

    private static void append(StringBuilder shown, int character) {
        if (isShown(character)) {
            shown.appendCodePoint(character);
        } else {
            shown.append(String.format(Locale.ROOT, "\\u%04X", character));
        }
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
