package io.github.oscenews.json;

import io.github.oscenews.model.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads places where something was seen. The rules are those of {@link ItemParser}. */
final class SourceParser {

    private final JsonParser json;
    private final Values values;
    private final Reports reports;

    SourceParser(JsonParser json, Values values, Reports reports) {
        this.json = json;
        this.values = values;
        this.reports = reports;
    }

    /** Reads an array of at least one. */
    List<Source> readSources(String path) {
        List<Source> read = new ArrayList<>();
        values.enterArray(path);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            read.add(readSource(path + "[" + read.size() + "]"));
        }
        if (read.isEmpty()) {
            throw values.invalid(path, "at least one source");
        }
        return read;
    }

    Source readSource(String path) {
        Source.Builder source = Source.builder();
        String prefix = path + ".";
        Set<String> seen = new HashSet<>();
        values.enterObject(path);
        for (String name = values.nextKey(seen, prefix); name != null; name = values.nextKey(seen, prefix)) {
            String key = prefix + name;
            switch (name) {
                case "document" -> source.document(values.textNotEmpty(key));
                case "uri" -> source.uri(values.textNotBlank(key));
                case "captured" ->
                    source.captured(values.time(key, Instant::parse, "a time such as \"2023-12-01T00:00:00Z\""));
                case "firstLine" -> source.firstLine(values.number(key));
                case "lastLine" -> source.lastLine(values.number(key));
                default -> reports.unknownKey(json, key);
            }
        }
        if (!seen.contains("document")) {
            throw values.missing(prefix + "document");
        }
        try {
            return source.build();
        } catch (IllegalArgumentException e) {
            throw new ItemMismatch(json, JsonProblemCode.VALUE_INVALID, path, Objects.requireNonNull(e.getMessage()));
        }
    }
}
