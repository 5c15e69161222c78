package io.github.oscenews.conformance;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document of JSON-LD, as a library of others understands it, which is not let into any network. */
final class ExpandedJsonLd {

    static final String SCHEMA_ORG = "https://schema.org/";

    private static final DocumentLoader NO_NETWORK = (address, options) -> {
        throw new AssertionError("asked for " + address);
    };

    private ExpandedJsonLd() {}

    /** The nodes, with the terms of schema.org by their names, and each value as a text; another name throws. */
    static List<JsonNode> nodes(String document) {
        try {
            String expanded = JsonLd.expand(JsonDocument.of(new StringReader(document)))
                    .loader(NO_NETWORK)
                    .get()
                    .toString();
            List<JsonNode> nodes = new ArrayList<>();
            OwnJson.MAPPER.readTree(expanded).forEach(node -> nodes.add(node((ObjectNode) node)));
            return nodes;
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode node(ObjectNode expanded) {
        ObjectNode node = OwnJson.MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> property : expanded.properties()) {
            String name = property.getKey();
            JsonNode value = property.getValue();
            switch (name) {
                case "@id" -> node.set(name, value);
                case "@type" -> node.put(name, term(value.get(0).stringValue()));
                default -> {
                    ArrayNode values = OwnJson.MAPPER.createArrayNode();
                    value.forEach(one -> values.add(one.has("@value") ? one.get("@value") : node((ObjectNode) one)));
                    // Expansion makes a list of each value.
                    boolean isText = values.size() == 1 && values.get(0).isString();
                    node.set(term(name), isText ? values.get(0) : values);
                }
            }
        }
        return node;
    }

    private static String term(String address) {
        if (!address.startsWith(SCHEMA_ORG)) {
            throw new AssertionError(address + " is no term of schema.org");
        }
        return address.substring(SCHEMA_ORG.length());
    }

    /** A statement of RDF; those of things have no datatype. */
    record Statement(
            String subject,
            String predicate,
            String object,
            @Nullable String datatype) {}

    static List<Statement> statements(String document) {
        List<Statement> statements = new ArrayList<>();
        RdfQuadConsumer consumer = new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    @Nullable String datatype,
                    @Nullable String language,
                    @Nullable String direction,
                    @Nullable String graph) {
                statements.add(new Statement(subject, predicate, object, datatype));
                return this;
            }
        };
        try {
            JsonLd.toRdf(JsonDocument.of(new StringReader(document)))
                    .loader(NO_NETWORK)
                    .provide(consumer);
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
        return statements;
    }
}
