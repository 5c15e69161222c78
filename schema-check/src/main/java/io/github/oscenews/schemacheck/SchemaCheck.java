package io.github.oscenews.schemacheck;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema, which tells of JSON what it does not allow. Formats are asserted. Thread-safe; made once, as it takes long. */
public final class SchemaCheck {

    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    /** Of what is all wrong, there is no need to hear it all. */
    private static final int MOST_FAULTS = 10;

    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    private static SchemaRegistry registry(Map<String, String> others) {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(others));
    }

    /**
     * The check of a schema.
     *
     * @param schema its text
     * @return the check
     */
    public static SchemaCheck of(String schema) {
        return of(schema, Map.of());
    }

    /**
     * The check of a schema that names others.
     *
     * @param schema its text
     * @param others the texts of the others by their addresses, from which nothing is fetched
     * @return the check
     */
    public static SchemaCheck of(String schema, Map<String, String> others) {
        return new SchemaCheck(registry(others).getSchema(schema, InputFormat.JSON));
    }

    /**
     * The check of a part of a schema.
     *
     * @param schema the text of the whole, which has an {@code $id}
     * @param anchor the {@code $anchor} of the part
     * @return the check
     */
    public static SchemaCheck of(String schema, String anchor) {
        String id = JsonMapper.shared().readTree(schema).required("$id").asString();
        return of("{\"$ref\":\"" + id + "#" + anchor + "\",\"$defs\":{\"whole\":" + schema + "}}");
    }

    /** {@return the check of schemas of JSON Schema 2020-12 themselves, which needs no network} */
    public static SchemaCheck ofSchemas() {
        return new SchemaCheck(registry(Map.of()).getSchema(SchemaLocation.of(META_SCHEMA)));
    }

    /**
     * Checks one value.
     *
     * @param json its text
     * @return what is wrong with it, each fault with its place; empty when it is valid
     */
    public List<String> faults(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    /**
     * Checks JSON Lines.
     *
     * @param lines one value on each line
     * @return what is wrong with them, each fault behind the number of its line, and no more than ten; empty when all are valid
     */
    public List<String> faultsOfLines(Stream<String> lines) {
        AtomicLong number = new AtomicLong();
        return lines.flatMap(line -> {
                    long at = number.incrementAndGet();
                    return faults(line).stream().map(fault -> "line " + at + ": " + fault);
                })
                .limit(MOST_FAULTS)
                .toList();
    }
}
