package io.github.oscenews.json;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Term;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** {@code NewsArticle}s of schema.org as JSON-LD 1.1, by the table in {@code docs/exports.md}. */
final class JsonLd extends JsonEncoder {

    /**
     * What the names used here mean, so that nobody has to fetch the context of schema.org. In that one, {@code url} is a reference; here
     * it is a text, as an address need not be valid, and a reference that is not is dropped when JSON-LD becomes RDF.
     */
    private static final String CONTEXT = """
            {"@context":{"@vocab":"https://schema.org/","datePublished":{"@type":"Date"}},"@graph":""";

    JsonLd(JsonGenerator json) {
        super(json, Frame.array(CONTEXT, "}"));
    }

    @Override
    void write(SourcedItem sourced, JsonGenerator json) {
        NewsItem item = sourced.item();
        json.writeStartObject();
        json.writeStringProperty("@id", ItemId.uri(item));
        json.writeStringProperty("@type", "NewsArticle");
        json.writeStringProperty("headline", item.title());
        json.writeStringProperty("datePublished", item.publishingDate().toString());
        writeIfAny("genre", item.contentType().map(Term::label).orElse(""), json);
        writeThings("about", "Organization", labels(item.whereWeAre()), json);
        writeThings("keywords", "DefinedTerm", labels(item.whatWeDo()), json);
        writeThings("isPartOf", "Collection", item.collections(), json);
        writeThings("contentLocation", "Place", item.location().map(List::of).orElse(List.of()), json);
        writeIfAny("description", item.summary(), json);
        if (item.dateline().isPresent()) {
            json.writeStringProperty("dateline", item.dateline().get().text());
            writeThings("locationCreated", "Place", item.dateline().get().places(), json);
        }
        writeIfAny("articleBody", text(item.body()), json);
        writeIfAny("url", item.url().orElse(""), json);
        writeSources(sourced.sources(), json);
        json.writeEndObject();
    }

    private static List<String> labels(List<? extends Term> terms) {
        return terms.stream().map(Term::label).toList();
    }

    private static void writeIfAny(String name, String text, JsonGenerator json) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private static void writeThings(String name, String type, List<String> things, JsonGenerator json) {
        if (things.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (String thing : things) {
            json.writeStartObject();
            json.writeStringProperty("@type", type);
            json.writeStringProperty("name", thing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSources(List<Source> sources, JsonGenerator json) {
        json.writeArrayPropertyStart("subjectOf");
        for (Source source : sources) {
            json.writeStartObject();
            json.writeStringProperty("@type", "CreativeWork");
            json.writeStringProperty("name", source.document());
            writeIfAny("url", source.uri().orElse(""), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
