package io.github.oscenews.json;

import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.Omission;
import io.github.oscenews.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads what the sightings of a merged item show that the item does not. The rules are those of {@link ItemParser}; the name of a field
 * that is not known is reported like a key, and what it says is left out.
 */
final class DifferenceParser {

    private final JsonParser json;
    private final Values values;
    private final Reports reports;
    private final SourceParser sources;

    DifferenceParser(JsonParser json, Values values, Reports reports, SourceParser sources) {
        this.json = json;
        this.values = values;
        this.reports = reports;
        this.sources = sources;
    }

    List<Disagreement> readDisagreements(String path) {
        return readKnown(path, this::readDisagreement);
    }

    List<Omission> readOmissions(String path) {
        return readKnown(path, this::readOmission);
    }

    /** Reads the elements of an array, given what reads one; those that it does not know are left out. */
    private <T> List<T> readKnown(String path, Function<String, @Nullable T> read) {
        List<T> known = new ArrayList<>();
        values.enterArray(path);
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            T element = read.apply(path + "[" + i + "]");
            if (element != null) {
                known.add(element);
            }
        }
        return known;
    }

    private @Nullable Disagreement readDisagreement(String path) {
        ItemField field = null;
        List<String> value = List.of();
        boolean isList = false;
        List<Source> where = List.of();
        String prefix = path + ".";
        Set<String> seen = new HashSet<>();
        values.enterObject(path);
        for (String name = values.nextKey(seen, prefix); name != null; name = values.nextKey(seen, prefix)) {
            String key = prefix + name;
            switch (name) {
                case "field" -> field = readField(key);
                case "value" -> {
                    isList = json.currentToken() == JsonToken.START_ARRAY;
                    value = isList ? values.textsNotBlank(key) : List.of(values.text(key));
                }
                case "sources" -> where = sources.readSources(key);
                default -> reports.unknownKey(json, key);
            }
        }
        require(seen, prefix, "field", "value", "sources");
        if (field == null) {
            return null;
        }
        if (field.isList() != isList) {
            throw new ItemMismatch(
                    json,
                    JsonProblemCode.TYPE_WRONG,
                    prefix + "value",
                    "expected " + (isList ? "a string" : "an array") + " as the value of " + field.key());
        }
        ItemField known = field;
        List<String> found = value;
        List<Source> places = where;
        return build(path, () -> new Disagreement(known, found, places));
    }

    private @Nullable Omission readOmission(String path) {
        List<ItemField> fields = new ArrayList<>();
        List<Source> where = new ArrayList<>();
        String prefix = path + ".";
        Set<String> seen = new HashSet<>();
        values.enterObject(path);
        for (String name = values.nextKey(seen, prefix); name != null; name = values.nextKey(seen, prefix)) {
            String key = prefix + name;
            switch (name) {
                case "fields" -> fields.addAll(readKnown(key, this::readField));
                case "sources" -> where.addAll(sources.readSources(key));
                default -> reports.unknownKey(json, key);
            }
        }
        require(seen, prefix, "fields", "sources");
        return fields.isEmpty() ? null : build(path, () -> new Omission(fields, where));
    }

    /** Reads the name of a field; null when it is not known. */
    private @Nullable ItemField readField(String path) {
        String name = values.textNotBlank(path);
        for (ItemField field : ItemField.values()) {
            if (field.key().equals(name)) {
                return field;
            }
        }
        reports.unknownKey(json, path + " " + name);
        return null;
    }

    private void require(Set<String> seen, String prefix, String... keys) {
        for (String key : keys) {
            if (!seen.contains(key)) {
                throw values.missing(prefix + key);
            }
        }
    }

    private <T> T build(String path, Supplier<T> build) {
        try {
            return build.get();
        } catch (IllegalArgumentException e) {
            throw new ItemMismatch(json, JsonProblemCode.VALUE_INVALID, path, Objects.requireNonNull(e.getMessage()));
        }
    }
}
