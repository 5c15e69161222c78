package io.github.oscenews.cli;

import io.github.oscenews.json.JsonFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of the formats on the command line. */
final class FormatNames implements Iterable<String> {

    private static final Map<String, JsonFormat> FORMATS =
            new TreeMap<>(Map.of("json", JsonFormat.JSON_ARRAY, "jsonl", JsonFormat.JSON_LINES));

    @Override
    public Iterator<String> iterator() {
        return FORMATS.keySet().iterator();
    }

    /** Reads a name. */
    static final class Converter implements ITypeConverter<JsonFormat> {

        @Override
        public JsonFormat convert(String name) {
            JsonFormat format = FORMATS.get(name);
            if (format == null) {
                throw new TypeConversionException("expected one of json, jsonl, found '" + name + "'");
            }
            return format;
        }
    }
}
