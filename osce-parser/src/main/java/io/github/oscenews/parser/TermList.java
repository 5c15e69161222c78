package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of terms, such as {@code Transnational Threats Department, OSCE Secretariat}.
 *
 * <p>The separator is a comma followed by a blank, or by the end of the line, where blanks are not kept. Nothing else separates:
 * {@code and} and {@code /} are part of terms, and {@code Border management,Policing} is one term that nobody has listed.
 */
final class TermList {

    private TermList() {}

    /** The entries of a list in their order; an entry between two separators may be empty. */
    static List<Segment> entries(List<Segment> values) {
        List<Segment> entries = new ArrayList<>();
        for (Segment value : values) {
            String text = value.text();
            int from = 0;
            // Rule 6.1: The separator is a comma and a blank, and nothing else.
            for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
                if (comma + 1 == text.length() || Segment.isBlank(text.charAt(comma + 1))) {
                    entries.add(value.stripped(from, comma));
                    from = comma + 1;
                }
            }
            entries.add(value.stripped(from, text.length()));
        }
        return entries;
    }
}
