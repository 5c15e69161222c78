package io.github.oscenews.model;

import java.util.Comparator;
import java.util.List;

/** The order of texts by code point, which is that of their UTF-8 bytes, and not that of {@link String#compareTo}. */
enum TextOrder implements Comparator<String> {
    BY_CODE_POINT;

    /** Lists of texts, by their first difference. */
    static final Comparator<List<String>> OF_LISTS = TextOrder::compareLists;

    @Override
    public int compare(String one, String other) {
        if (one == other) {
            return 0;
        }
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Character.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Surrogates stand for what is above all other characters, of which some have a higher number. */
    private static char rank(char c) {
        if (c < Character.MIN_SURROGATE) {
            return c;
        }
        return (char) (Character.isSurrogate(c) ? c + 0x2000 : c - 0x800);
    }

    private static int compareLists(List<String> one, List<String> other) {
        // Those of one item that was merged are often the same, and may be long.
        int size = one == other ? 0 : Math.min(one.size(), other.size());
        for (int i = 0; i < size; i++) {
            int difference = BY_CODE_POINT.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
