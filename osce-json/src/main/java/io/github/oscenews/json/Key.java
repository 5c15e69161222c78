package io.github.oscenews.json;

import io.github.oscenews.model.ItemField;
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
    TITLE(ItemField.TITLE.key()),
    PUBLISHING_DATE(ItemField.PUBLISHING_DATE.key()),
    CONTENT_TYPE(ItemField.CONTENT_TYPE.key()),
    WHERE_WE_ARE(ItemField.WHERE_WE_ARE.key()),
    WHAT_WE_DO(ItemField.WHAT_WE_DO.key()),
    COLLECTIONS(ItemField.COLLECTIONS.key()),
    LOCATION(ItemField.LOCATION.key()),
    SUMMARY(ItemField.SUMMARY.key()),
    SUMMARY_EXTENT("summaryExtent"),
    DATELINE("dateline"),
    BODY(ItemField.BODY.key()),
    URL(ItemField.URL.key()),
    SOURCES("sources"),
    DISAGREEMENTS("disagreements"),
    OMISSIONS("omissions");

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
