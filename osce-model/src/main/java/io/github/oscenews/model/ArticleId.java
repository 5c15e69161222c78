package io.github.oscenews.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The identity that the address of an article gives it, whatever section and host it names: its number, and its language.
 *
 * @param language the two letters in front of the section; empty for English, which is also what no language means
 * @param number the number at the end
 */
record ArticleId(String language, long number) implements Comparable<ArticleId> {

    private static final Comparator<ArticleId> ORDER =
            Comparator.comparingLong(ArticleId::number).thenComparing(ArticleId::language);

    /** A longer number is none that the newsroom gives. */
    private static final int MOST_DIGITS = 18;

    private static final String ENGLISH = "en";

    /**
     * Reads {@code https://host/section/number} and {@code https://host/language/section/number}; a section may be {@code node}, or a
     * path. An archive's address that ends with such an address is that address.
     *
     * @return the identity, or null when the address has none
     */
    static @Nullable ArticleId of(String address) {
        String path = path(address);
        int lastSlash = path.lastIndexOf('/');
        int firstSlash = path.indexOf('/');
        String digits = path.substring(lastSlash + 1);
        if (lastSlash < 1 || digits.isEmpty() || digits.length() > MOST_DIGITS || !isOf(digits, '0', '9')) {
            return null;
        }
        String first = path.substring(0, firstSlash);
        boolean hasLanguage = firstSlash < lastSlash && first.length() == 2 && isOf(first, 'a', 'z');
        return new ArticleId(hasLanguage && !first.equals(ENGLISH) ? first.intern() : "", Long.parseLong(digits));
    }

    /** What stands behind the host, without slashes around it. */
    private static String path(String address) {
        int end = address.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = address.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        int host = address.lastIndexOf("://", end - 1);
        int start = host < 0 ? -1 : address.indexOf('/', host + "://".length());
        if (start < 0 || start >= end) {
            return "";
        }
        while (end > start + 1 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(start + 1, end);
    }

    private static boolean isOf(String text, char from, char to) {
        return text.chars().allMatch(c -> c >= from && c <= to);
    }

    @Override
    public int compareTo(ArticleId other) {
        return ORDER.compare(this, other);
    }
}
