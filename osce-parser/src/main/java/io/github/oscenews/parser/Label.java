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
        for (Label label : ALL) {
            if (line.startsWith(label.printed)) {
                return label;
            }
        }
        return null;
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

    /** Whether a text has any label after its beginning, so that two lines may have been joined there. */
    static boolean isAnyWithin(String text) {
        for (Label label : ALL) {
            if (label.isWithin(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has this label after its beginning. */
    boolean isWithin(String text) {
        return text.indexOf(printed, 1) >= 0;
    }
}
