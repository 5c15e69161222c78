package io.github.oscenews.parser;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.Structure;
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
            for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
                if (comma + 1 == text.length() || Segment.isBlank(text.charAt(comma + 1))) {
                    entries.add(value.part(from, comma).stripped());
                    from = comma + 1;
                }
            }
            entries.add(value.part(from, text.length()).stripped());
        }
        return entries;
    }

    /** Whether a label has no other values than listed terms; {@code Collections:}, of which there is no list, always. */
    static boolean isListed(RawLabel label) {
        Label known = label.label();
        return known != null
                && switch (known) {
                    case CONTENT_TYPE ->
                        label.values().stream()
                                .allMatch(value -> ContentType.of(value.text()).isListed());
                    case WHERE_WE_ARE ->
                        entries(label.values()).stream()
                                .allMatch(entry -> entry.isBlank()
                                        || Structure.of(entry.text()).isListed());
                    case WHAT_WE_DO ->
                        entries(label.values()).stream()
                                .allMatch(entry -> entry.isBlank()
                                        || FieldOfWork.of(entry.text()).isListed());
                    case COLLECTIONS, PUBLISHING_DATE, LOCATION -> true;
                };
    }
}
