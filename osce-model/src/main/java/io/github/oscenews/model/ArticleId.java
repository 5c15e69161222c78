package io.github.oscenews.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The identity that the address of an article gives it, whatever section and host it names: its number, and its language.
 *
 * @param language the code in front of the section; empty for English, which is also what no language means
 * @param number the number at the end
 */
record ArticleId(String language, long number) implements Comparable<ArticleId> {

    private static final Comparator<ArticleId> ORDER =
            Comparator.comparingLong(ArticleId::number).thenComparing(ArticleId::language);

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final String ENGLISH = "en";

    /** A longer number is none that the newsroom gives, but a time, as archives have it in addresses. */
    private static final int MOST_DIGITS = 9;

    /** Below several sections, a shorter number may be a year. */
    private static final int FEWEST_DIGITS_BELOW_SECTIONS = 5;

    /**
     * Reads {@code https://host/section/number} and {@code https://host/language/section/number}, on any host; a section may be {@code
     * node}, and there may be several. An archive's address that ends with such an address is that address.
     *
     * @return the identity, or null when the address has none
     */
    static @Nullable ArticleId of(String address) {
        String path = path(address);
        int lastSlash = path.lastIndexOf('/');
        String digits = path.substring(lastSlash + 1);
        if (lastSlash < 1 || digits.isEmpty() || digits.length() > MOST_DIGITS || !isNumber(digits)) {
            return null;
        }
        String sections = path.substring(0, lastSlash);
        int firstSlash = sections.indexOf('/');
        String first = firstSlash < 0 ? "" : sections.substring(0, firstSlash);
        boolean hasLanguage = first.length() == 2 && LANGUAGES.contains(first);
        boolean isBelowSections = sections.indexOf('/', hasLanguage ? firstSlash + 1 : 0) >= 0;
        if (isBelowSections && digits.length() < FEWEST_DIGITS_BELOW_SECTIONS) {
            return null;
        }
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

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public int compareTo(ArticleId other) {
        return ORDER.compare(this, other);
    }
}
