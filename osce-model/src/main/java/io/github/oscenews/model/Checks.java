package io.github.oscenews.model;

import java.util.List;

/** Argument checks whose messages name the field and its value. */
final class Checks {

    private Checks() {}

    static String notBlank(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " is blank: \"" + value + "\"");
        }
        return value;
    }

    static String notEmpty(String field, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(field + " is empty");
        }
        return value;
    }

    static void noneBlank(String field, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isBlank()) {
                notBlank(field + "[" + i + "]", values.get(i));
            }
        }
    }
}
