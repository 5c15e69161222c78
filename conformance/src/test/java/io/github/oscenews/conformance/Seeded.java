package io.github.oscenews.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Runs a law on an input from a seed; when it fails, says the seed and the smallest input found that fails too. */
final class Seeded {

    private static final int MOST_TRIES = 5000;

    private Seeded() {}

    static void check(long seed, String input, Consumer<String> law) {
        Throwable failure = failure(input, law);
        if (failure != null) {
            String kind = kind(failure);
            String reduced = reduce(input, text -> kind(failure(text, law)).equals(kind));
            throw new AssertionError(
                    "seed " + seed + ", reduced input: " + literal(reduced) + "\n" + failure(reduced, law), failure);
        }
    }

    private static @Nullable Throwable failure(String input, Consumer<String> law) {
        try {
            law.accept(input);
            return null;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return e;
        }
    }

    /** What a failure is and where in the law it arose, so that a smaller input is not one that fails otherwise. */
    private static String kind(@Nullable Throwable failure) {
        return failure == null
                ? ""
                : failure.getClass().getName()
                        + Arrays.stream(failure.getStackTrace())
                                .filter(frame -> frame.getClassName().startsWith("io.github.oscenews."))
                                .findFirst();
    }

    /** Leaves out lines, then characters, half of them first, for as long as the law fails. */
    private static String reduce(String input, Predicate<String> fails) {
        int[] tries = {MOST_TRIES};
        List<String> lines = reduce(Arrays.asList(input.split("(?<=\n)", -1)), fails, tries);
        return String.join("", reduce(Arrays.asList(String.join("", lines).split("", -1)), fails, tries));
    }

    private static List<String> reduce(List<String> pieces, Predicate<String> fails, int[] tries) {
        List<String> rest = pieces;
        for (int size = Math.max(1, rest.size() / 2); size >= 1; size /= 2) {
            for (int from = 0; from < rest.size() && tries[0] > 0; tries[0]--) {
                List<String> fewer = new ArrayList<>(rest);
                fewer.subList(from, Math.min(from + size, rest.size())).clear();
                if (fails.test(String.join("", fewer))) {
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
