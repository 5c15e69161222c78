package io.github.oscenews.parser;

import org.jspecify.annotations.Nullable;

/** The labels of a record, in the order in which pages print them; the order never varies. */
enum Label {
    PUBLISHING_DATE("Publishing date"),
    COLLECTIONS("Collections"),
    CONTENT_TYPE("Content type"),
    WHERE_WE_ARE("Where we are"),
    WHAT_WE_DO("What we do"),
    LOCATION("Location");

    private static final Label[] ALL = values();

    private final String name;
    private final String printed;

    Label(String name) {
        this.name = name;
        this.printed = name + ":";
    }

    /** The label as printed, with its colon. */
    String printed() {
        return printed;
    }

    /** The label that a line begins with, spelled exactly, or null. */
    static @Nullable Label startOf(String line) {
        return at(line, 0);
    }

    /** The label that stands at an index of a text, spelled exactly, or null. */
    static @Nullable Label at(String text, int index) {
        for (Label label : ALL) {
            if (text.startsWith(label.printed, index)) {
                return label;
            }
        }
        return null;
    }

    /** Whether the value is a list of terms. */
    boolean isList() {
        return this == COLLECTIONS || this == WHERE_WE_ARE || this == WHAT_WE_DO;
    }

    /** The label that a line begins with in another spelling, or null. */
    static @Nullable Label misspelledStartOf(String line) {
        for (Label label : ALL) {
            if (Spelling.beginsWith(line, label.name) && !line.startsWith(label.printed)) {
                return label;
            }
        }
        return null;
    }

    /** Where the first label stands in a text after its beginning, so that two lines may have been joined there; or -1. */
    static int within(String text) {
        int first = -1;
        for (Label label : ALL) {
            int index = label.within(text, 1);
            if (index >= 0 && (first < 0 || index < first)) {
                first = index;
            }
        }
        return first;
    }

    /** Where this label stands in a text, from an index on; or -1. */
    int within(String text, int from) {
        return text.indexOf(printed, from);
    }
}
