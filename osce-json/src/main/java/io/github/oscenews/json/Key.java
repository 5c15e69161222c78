package io.github.oscenews.json;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The keys of an item, in the order in which they are written. */
enum Key {
    TITLE("title"),
    PUBLISHING_DATE("publishingDate"),
    CONTENT_TYPE("contentType"),
    WHERE_WE_ARE("whereWeAre"),
    WHAT_WE_DO("whatWeDo"),
    COLLECTIONS("collections"),
    LOCATION("location"),
    SUMMARY("summary"),
    SUMMARY_EXTENT("summaryExtent"),
    DATELINE("dateline"),
    BODY("body"),
    URL("url"),
    SOURCES("sources");

    /** The keys that are always written, and therefore expected. */
    static final Set<Key> ALWAYS = Collections.unmodifiableSet(EnumSet.of(
            TITLE, PUBLISHING_DATE, WHERE_WE_ARE, WHAT_WE_DO, COLLECTIONS, SUMMARY, SUMMARY_EXTENT, SOURCES));

    private static final Map<String, Key> BY_NAME = new HashMap<>();

    static {
        for (Key key : values()) {
            BY_NAME.put(key.printed.getValue(), key);
        }
    }

    /** The name with its encoded forms, which it keeps once made; nothing else of it changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final SerializableString printed;

    Key(String name) {
        printed = new SerializedString(name);
    }

    SerializableString printed() {
        return printed;
    }

    static @Nullable Key of(String name) {
        return BY_NAME.get(name);
    }

    @Override
    public String toString() {
        return printed.getValue();
    }
}
