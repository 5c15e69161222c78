package io.github.oscenews.examples.spark;

import java.util.Locale;

/** What can be found. A tag is the kind, and for most kinds, behind a blank, what is counted apart. */
enum Kind {
    DOCUMENTS,
    ITEMS,
    REJECTS,
    PROBLEMS,
    /** Records of WARC files that are no documents; they are counted and not written. */
    PASSED_OVER;

    /** As it is shown, and what is written of it is called. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The tag of what is counted apart. */
    String tag(String counted) {
        return id() + ' ' + counted;
    }

    /** Whether a tag is of this kind. */
    boolean isOf(String tag) {
        return tag.equals(id()) || tag.startsWith(id() + ' ');
    }
}
