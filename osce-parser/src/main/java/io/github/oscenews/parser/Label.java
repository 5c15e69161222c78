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

    private final String printed;
    private final String letters;

    Label(String name) {
        this.printed = name + ":";
        this.letters = Spelling.letters(name);
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
        String letters = Spelling.lettersBeforeColon(line);
        for (Label label : ALL) {
            if (label.letters.equals(letters) && !line.startsWith(label.printed)) {
                return label;
            }
        }
        return null;
    }
}
