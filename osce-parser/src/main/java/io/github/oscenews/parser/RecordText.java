package io.github.oscenews.parser;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Term;
import java.util.List;

/** A record of listing text in its canonical form, with LF between lines and none at the end. */
final class RecordText {

    private RecordText() {}

    static String of(NewsItem item) {
        StringBuilder text = new StringBuilder(item.title());
        append(text, Label.PUBLISHING_DATE, CanonicalDate.of(item.publishingDate()));
        append(text, Label.COLLECTIONS, item.collections());
        item.contentType().ifPresent(type -> append(text, Label.CONTENT_TYPE, type.label()));
        append(
                text,
                Label.WHERE_WE_ARE,
                item.whereWeAre().stream().map(Term::label).toList());
        append(text, Label.WHAT_WE_DO, item.whatWeDo().stream().map(Term::label).toList());
        item.location().ifPresent(location -> append(text, Label.LOCATION, location));
        return item.summary().isEmpty()
                ? text.toString()
                : text.append('\n').append(item.summary()).toString();
    }

    private static void append(StringBuilder text, Label label, List<String> terms) {
        if (!terms.isEmpty()) {
            append(text, label, String.join(", ", terms));
        }
    }

    private static void append(StringBuilder text, Label label, String value) {
        text.append('\n').append(label.printed()).append(' ').append(value);
    }
}
