package io.github.oscenews.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs a law on an input from a seed; when it fails, says the seed and the smallest input found that fails too. */
final class Seeded {

    private static final int MOST_TRIES = 5000;

    private Seeded() {}

    static void check(long seed, String input, Consumer<String> law) {
        Throwable failure = failure(input, law);
        if (failure != null) {
            String reduced = reduce(input, law);
            throw new AssertionError(
                    "seed " + seed + ", reduced input: " + literal(reduced) + "\n" + failure(reduced, law), failure);
        }
    }

    private static @Nullable Throwable failure(String input, Consumer<String> law) {
        try {
            law.accept(input);
            return null;
        } catch (RuntimeException | AssertionError e) {
            return e;
        }
    }

    /** Leaves out lines, then characters, half of them first, for as long as the law fails. */
    private static String reduce(String input, Consumer<String> law) {
        int[] tries = {MOST_TRIES};
        List<String> lines = reduce(Arrays.asList(input.split("(?<=\n)", -1)), law, tries);
        return String.join("", reduce(Arrays.asList(String.join("", lines).split("", -1)), law, tries));
    }

    private static List<String> reduce(List<String> pieces, Consumer<String> law, int[] tries) {
        List<String> rest = pieces;
        for (int size = Math.max(1, rest.size() / 2); size >= 1; size /= 2) {
            for (int from = 0; from < rest.size() && tries[0] > 0; tries[0]--) {
                List<String> fewer = new ArrayList<>(rest);
                fewer.subList(from, Math.min(from + size, rest.size())).clear();
                if (failure(String.join("", fewer), law) != null) {
                    rest = fewer;
                } else {
                    from += size;
                }
            }
        }
        return rest;
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            literal.append(
                    switch (c) {
                        case '\n' -> "\\n";
                        case '"' -> "\\\"";
                        case '\\' -> "\\\\";
                        default ->
                            c < 0x20 || c > 0x7E ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c);
                    });
        }
        return literal.append('"').toString();
    }
}
