package io.github.oscenews.parser;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of HTML says of itself where nobody sees it. */
final class Metadata {

    private static final String DATES = "meta[property=article:published_time], meta[itemprop=datePublished],"
            + " meta[name=date], meta[name=dcterms.date], meta[name=dc.date], meta[name=dcterms.created]";
    private static final String DATE_PUBLISHED = "\"datePublished\"";

    private final Document document;

    private Metadata(Document document) {
        this.document = document;
    }

    static Metadata of(Document document) {
        return new Metadata(document);
    }

    Optional<String> title() {
        return content("meta[property=og:title]");
    }

    Optional<String> site() {
        return content("meta[property=og:site_name]");
    }

    private Optional<String> content(String query) {
        Element element = document.selectFirst(query);
        return Optional.ofNullable(element)
                .map(found -> found.attr("content").strip())
                .filter(content -> !content.isEmpty());
    }

    /** The time of publication; empty when the page says none, or several. */
    Optional<String> published() {
        Optional<String> printed = content(DATES);
        if (printed.isPresent()) {
            return printed;
        }
        Set<String> found = new LinkedHashSet<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            addDates(script.data(), found);
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
