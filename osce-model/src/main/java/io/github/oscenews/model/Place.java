package io.github.oscenews.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules {@code place} and {@code country} of the {@link Dateline} grammar. Rule 8.6: A place is a few words with capitals, and
 * no organisation or common word.
 */
final class Place {

    private static final int MAX_WORDS = 4;
    private static final Set<String> SMALL_WORDS = Set.of("de", "la", "of", "the");
    private static final Set<String> NO_PLACES =
            labels("not-places.csv").map(Place::folded).collect(Collectors.toUnmodifiableSet());
    private static final List<String> COUNTRIES = labels("countries.csv").toList();

    private Place() {}

    /**
     * Reads the longest run of words that begins here.
     *
     * @return the place as printed, or null when the run is none
     */
    static @Nullable String read(Cursor cursor) {
        int from = cursor.at();
        int end = from;
        int words = 0;
        boolean named = false;
        while (true) {
            int word = cursor.at();
            boolean abbreviation = takeAbbreviation(cursor);
            if (!abbreviation && !takeWord(cursor)) {
                break;
            }
            String text = cursor.since(word);
            boolean capital = Character.isUpperCase(text.codePointAt(0));
            if (!capital && !SMALL_WORDS.contains(text)) {
                break;
            }
            if (++words > MAX_WORDS || isNoPlace(text)) {
                cursor.backTo(from);
                return null;
            }
            named |= capital && !abbreviation;
            end = cursor.at();
            if (!cursor.takeSpaces()) {
                break;
            }
        }
        cursor.backTo(named ? end : from);
        return named ? cursor.since(from) : null;
    }

    /** Whether a word, or what stands before or after a hyphen or apostrophe in it, is never part of a place. */
    private static boolean isNoPlace(String word) {
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            if (isJoint(word.charAt(i))) {
                if (NO_PLACES.contains(folded(word.substring(from, i)))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return NO_PLACES.contains(folded(word)) || NO_PLACES.contains(folded(word.substring(from)));
    }

    /** Reads the longest name of a listed state that begins here, in any case, or null. */
    static @Nullable String readCountry(Cursor cursor) {
        int from = cursor.at();
        int longest = from;
        for (String country : COUNTRIES) {
            if (cursor.takeIgnoringCase(country) && !Character.isLetter(cursor.peek())) {
                longest = Math.max(longest, cursor.at());
            }
            cursor.backTo(from);
        }
        cursor.backTo(longest);
        return longest > from ? cursor.since(from) : null;
    }

    static boolean isCountry(String place) {
        Cursor cursor = new Cursor(place);
        return readCountry(cursor) != null && cursor.atEnd();
    }

    static boolean isInCapitals(String place) {
        return place.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Letters, with single hyphens and apostrophes between letters. */
    private static boolean takeWord(Cursor cursor) {
        int from = cursor.at();
        int end = from;
        while (Character.isLetter(cursor.peek())) {
            cursor.next();
            end = cursor.at();
            if (isJoint(cursor.peek())) {
                cursor.next();
            }
        }
        cursor.backTo(end);
        return end > from;
    }

    private static boolean isJoint(int c) {
        return c == '-' || c == '\'' || c == '’';
    }

    /** Single capitals, each with a full stop, such as {@code D.C.}. */
    private static boolean takeAbbreviation(Cursor cursor) {
        int from = cursor.at();
        int end = from;
        while (Character.isUpperCase(cursor.peek())) {
            cursor.next();
            if (!cursor.take('.')) {
                break;
            }
            end = cursor.at();
        }
        cursor.backTo(end);
        return end > from;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Stream<String> labels(String file) {
        return Vocabulary.rows(file).stream().map(row -> row.get("label"));
    }
}
