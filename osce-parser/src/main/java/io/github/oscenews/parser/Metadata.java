package io.github.oscenews.parser;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page of HTML says of itself where nobody sees it. */
final class Metadata {

    private static final String DATE_PUBLISHED = "\"datePublished\"";

    private final PageHead head;

    Metadata(PageHead head) {
        this.head = head;
    }

    Optional<String> title() {
        return head.meta(meta -> PageHead.is(meta, "property", "og:title"));
    }

    Optional<String> site() {
        return head.meta(meta -> PageHead.is(meta, "property", "og:site_name"));
    }

    private static boolean isDate(Element meta) {
        return PageHead.is(meta, "property", "article:published_time")
                || PageHead.is(meta, "itemprop", "datePublished")
                || PageHead.is(meta, "name", "date")
                || PageHead.is(meta, "name", "dcterms.date")
                || PageHead.is(meta, "name", "dc.date")
                || PageHead.is(meta, "name", "dcterms.created");
    }

    /** The time of publication; empty when the page says none, or several. */
    Optional<String> published() {
        Optional<String> printed = head.meta(Metadata::isDate);
        if (printed.isPresent()) {
            return printed;
        }
        Set<String> found = new LinkedHashSet<>();
        for (Element script : head.scripts()) {
            if (PageHead.is(script, "type", "application/ld+json")) {
                addDates(script.data(), found);
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Adds each {@code "datePublished": "…"} of some JSON. */
    private static void addDates(String json, Set<String> dates) {
        for (int at = json.indexOf(DATE_PUBLISHED); at >= 0; at = json.indexOf(DATE_PUBLISHED, at + 1)) {
            int from = at + DATE_PUBLISHED.length();
            while (from < json.length() && (Character.isWhitespace(json.charAt(from)) || json.charAt(from) == ':')) {
                from++;
            }
            int to = json.indexOf('"', from + 1);
            if (from < json.length() && json.charAt(from) == '"' && to > 0) {
                dates.add(json.substring(from + 1, to));
            }
        }
    }
}
