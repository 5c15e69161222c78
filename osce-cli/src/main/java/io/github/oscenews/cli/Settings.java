package io.github.oscenews.cli;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.core.JsonGenerator;

/** The options of a command that its output depends on, as a manifest has them: all that have a value, whether given or not. */
final class Settings {

    /** They name files, or change what is shown and how fast it is done. */
    private static final Set<String> OTHER_OPTIONS =
            Set.of("help", "version", "output", "rejects", "replay", "manifest", "threads", "progress", "quiet");

    private Settings() {}

    /** Their values by their names, in the order of these. */
    static Map<String, Object> of(CommandSpec command) {
        Map<String, Object> settings = new TreeMap<>();
        for (OptionSpec option : command.options()) {
            String name = option.longestName().replaceFirst("^-+", "");
            Object value = value(option);
            if (!OTHER_OPTIONS.contains(name) && value != null) {
                settings.put(name, value);
            }
        }
        return settings;
    }

    /** The value of an option, all of them in order when it may be repeated; null when it has none. */
    private static @Nullable Object value(OptionSpec option) {
        Object value = option.getValue();
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Charset charset) {
            return charset.name();
        }
        List<String> given = option.originalStringValues();
        if (value instanceof Collection<?>) {
            return given.isEmpty() ? null : given;
        }
        return given.isEmpty() ? option.defaultValue() : given.get(given.size() - 1);
    }

    /** Writes settings as one object. */
    static void write(Map<String, Object> settings, JsonGenerator json) {
        json.writeStartObject();
        settings.forEach((name, value) -> {
            json.writeName(name);
            write(value, json);
        });
        json.writeEndObject();
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean isSet) {
            json.writeBoolean(isSet);
        } else if (value instanceof List<?> values) {
            json.writeStartArray();
            for (Object one : values) {
                write(one, json);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
