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
    private final char initial;

    Label(String name) {
        this.name = name;
        this.initial = name.charAt(0);
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

    /** The label that a line begins with, spelled exactly, or null. */
    static @Nullable Label startOf(Segment line) {
        char initial = line.length() > 0 ? line.charAt(0) : 0;
        for (Label label : ALL) {
            if (label.initial == initial && line.startsWith(label.printed, 0)) {
                return label;
            }
        }
        return null;
    }

    /** The label that stands at an index of a text, spelled exactly, or null. */
    static @Nullable Label at(String text, int index) {
        char initial = index < text.length() ? text.charAt(index) : 0;
        for (Label label : ALL) {
            if (label.initial == initial && text.startsWith(label.printed, index)) {
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
        int colon = Spelling.colon(line);
        if (colon < 0) {
            return null;
        }
        for (Label label : ALL) {
            if (Spelling.beginsWith(line, colon, label.name) && !line.startsWith(label.printed)) {
                return label;
            }
        }
        return null;
    }

    /** Where the first label stands in a text after its beginning, so that two lines may have been joined there; or -1. */
    static int within(Segment line) {
        String text = line.text();
        for (int colon = text.indexOf(':', 1); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            for (Label label : ALL) {
                int index = colon + 1 - label.printed.length();
                if (index > 0 && text.startsWith(label.printed, index)) {
                    return index;
                }
            }
        }
        return -1;
    }

    /** Where this label stands in a text, from an index on; or -1. */
    int within(Segment line, int from) {
        String text = line.text();
        for (int colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int index = colon + 1 - printed.length();
            if (index >= from && text.startsWith(printed, index)) {
                return index;
            }
        }
        return -1;
    }
}
