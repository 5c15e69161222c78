package io.github.oscenews.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.core.JsonGenerator;

/**
 * Which items were chosen to be counted, for those who read the counts.
 *
 * @param options the options of a choice by their names, as a manifest has them
 */
record Choice(Map<String, Object> options) {

    private static final String OPTIONS = "itemOptions";
    private static final String FORMER_NAMES = "former-names";
    private static final List<String> FILTERS = List.of("since", "until", "type", "where", "what", "country");

    /**
     * The choice of a command line that was read.
     *
     * @param command a command that has {@link ItemOptions} mixed in, by that name
     */
    static Choice of(CommandSpec command) {
        return new Choice(Settings.of(Objects.requireNonNull(command.mixins().get(OPTIONS), OPTIONS)));
    }

    /** Whether there may be items that are not counted. */
    boolean hasFilter() {
        return FILTERS.stream().anyMatch(options::containsKey);
    }

    /** The filters as they were given, on one line and in quotation marks where they have blanks; empty without one. */
    String filters() {
        StringJoiner filters = new StringJoiner(" ");
        for (String name : FILTERS) {
            Object value = options.get(name);
            if (value instanceof List<?> labels) {
                labels.forEach(label -> filters.add("--" + name + " \"" + label + '"'));
            } else if (value != null) {
                filters.add("--" + name + " " + value);
            }
        }
        if (hasFilter() && Boolean.TRUE.equals(options.get(FORMER_NAMES))) {
            filters.add("--" + FORMER_NAMES);
        }
        return Osce.oneLine(filters.toString());
    }

    void write(JsonGenerator json) {
        Settings.write(options, json);
    }
}
