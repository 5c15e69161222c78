package io.github.oscenews.model;

import org.jspecify.annotations.Nullable;

/** The rule {@code country} of the {@link Dateline} grammar. The list is only read for a text that may hold one. */
final class CountryRule {

    private CountryRule() {}

    /** Reads the longest name of a listed country that begins here, in any case, or null. */
    static @Nullable String read(Cursor cursor) {
        int from = cursor.at();
        int longest = from;
        for (Country country : Country.listed()) {
            String label = country.label();
            if (cursor.mayBegin(label) && cursor.takeIgnoringCase(label) && !Character.isLetter(cursor.peek())) {
                longest = Math.max(longest, cursor.at());
            }
            cursor.backTo(from);
        }
        cursor.backTo(longest);
        return longest > from ? cursor.since(from) : null;
    }

    static boolean isListed(String place) {
        Cursor cursor = new Cursor(place);
        return read(cursor) != null && cursor.atEnd();
    }
}
