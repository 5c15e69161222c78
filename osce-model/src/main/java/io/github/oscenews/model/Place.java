package io.github.oscenews.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rule {@code place} of the {@link Dateline} grammar. Rule 8.6: A place is a few words with capitals, and no organisation or
 * common word.
 */
final class Place {

    private static final int MAX_WORDS = 4;
    private static final Set<String> SMALL_WORDS = Set.of("de", "la", "of", "the");
    private static final int LONGEST_SMALL_WORD = 3;
    private static final Set<String> NO_PLACES = new HashSet<>();

    static {
        for (String label : Vocabulary.labels("not-places.csv")) {
            NO_PLACES.add(folded(label));
        }
    }

    private Place() {}

    /**
     * Reads the longest run of words that begins here and stands before what may follow a place in a dateline.
     *
     * @return the place as printed, or null when the run is none
     */
    static @Nullable String read(Cursor cursor) {
        int from = cursor.at();
        int end = from;
        int words = 0;
        boolean named = false;
        while (words <= MAX_WORDS) {
            int word = cursor.at();
            boolean capital = Character.isUpperCase(cursor.peek());
            boolean abbreviation = takeAbbreviation(cursor);
            if (!(abbreviation || takeWord(cursor)) || !(capital || isSmallWord(cursor, word))) {
                break;
            }
            words++;
            named |= capital && !abbreviation;
            end = cursor.at();
            if (!cursor.takeSpaces()) {
                break;
            }
        }
        cursor.backTo(end);
        String place = named && words <= MAX_WORDS && isFollowed(cursor) ? cursor.since(from) : null;
        if (place == null || hasNoPlace(place)) {
            cursor.backTo(from);
            return null;
        }
        return place;
    }

    private static boolean isSmallWord(Cursor cursor, int from) {
        return cursor.at() - from <= LONGEST_SMALL_WORD && SMALL_WORDS.contains(cursor.since(from));
    }

    /** Whether a comma, a slash or a dash comes next, before or behind blanks: most texts open with capitals and without. */
    private static boolean isFollowed(Cursor cursor) {
        int end = cursor.at();
        cursor.skipSpaces();
        int next = cursor.peek();
        cursor.backTo(end);
        return next == ',' || next == '/' || next == '-' || next == '–' || next == '—';
    }

    /** Whether a word, or what stands before or after a hyphen or apostrophe in it, is never part of a place. */
    private static boolean hasNoPlace(String place) {
        int from = 0;
        int part = 0;
        for (int i = 0; i <= place.length(); i++) {
            boolean isEnd = i == place.length() || place.charAt(i) == ' ';
            if (isEnd || isJoint(place.charAt(i))) {
                boolean isPart = part > from;
                if (isNoPlace(place.substring(part, i)) || (isEnd && isPart && isNoPlace(place.substring(from, i)))) {
                    return true;
                }
                part = i + 1;
                from = isEnd ? part : from;
            }
        }
        return false;
    }

    private static boolean isNoPlace(String word) {
        return NO_PLACES.contains(folded(word));
    }

    static boolean isInCapitals(String place) {
        for (int i = 0; i < place.length(); i = place.offsetByCodePoints(i, 1)) {
            if (Character.isLowerCase(place.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters, with single hyphens and apostrophes between letters. */
    private static boolean takeWord(Cursor cursor) {
        int from = cursor.at();
        int end = from;
        while (cursor.takeLetters()) {
            end = cursor.at();
            if (!isJoint(cursor.peek())) {
                break;
            }
            cursor.next();
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
}
