package io.github.oscenews.parser;

/** Characters that no text needs. They are kept, as nothing is repaired, and reported. */
final class Characters {

    private Characters() {}

    /** Rule 1.6: Control characters, line separators and unpaired surrogates in a record are kept and reported, once a line. */
    static void check(Segment line, Findings findings) {
        if (line.isPlain()) {
            return;
        }
        String words = line.text();
        int count = 0;
        int first = 0;
        for (int i = 0; i < words.length(); i++) {
            if (isUnusual(words, i)) {
                first = count == 0 ? i : first;
                count++;
            }
        }
        if (count > 0) {
            String number = Excerpt.number(words.charAt(first));
            findings.doubt(new Doubt(
                    ProblemCode.CHARACTER_UNUSUAL,
                    line.part(first, first + 1),
                    line,
                    count == 1
                            ? "found the character " + number + " within a line, expected text"
                            : "found " + count + " such characters as " + number + " within a line, expected text"));
        }
    }

    /** Whether no character of a line is such. */
    static boolean areUsual(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isLetterOrSo = (c >= ' ' && c < 0x7F) || (c > 0x9F && c < '\u2028');
            if (!isLetterOrSo && isUnusual(line, i)) {
                return false;
            }
        }
        return true;
    }

    /** Control characters but the tab, line separators, and surrogates without their other half. */
    private static boolean isUnusual(String words, int index) {
        char c = words.charAt(index);
        if (c < 0x7F) {
            return c < 0x20 && c != '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 == words.length() || !Character.isLowSurrogate(words.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(words.charAt(index - 1));
        }
        return c <= 0x9F || c == '\u2028' || c == '\u2029';
    }
}
