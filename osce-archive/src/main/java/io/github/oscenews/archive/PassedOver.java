package io.github.oscenews.archive;

import java.util.Locale;

/** Why a record of a WARC file is no document. {@link #id()} is stable across releases. */
public enum PassedOver {
    /** A record of the type {@code warcinfo}, which is about the file. */
    WARC_INFO,
    /** A record of the type {@code request}. */
    WARC_REQUEST,
    /** A record of the type {@code metadata}. */
    WARC_METADATA,
    /** A record of the type {@code revisit}: the server gave the same page as before. */
    WARC_REVISIT,
    /** A record of another type, such as {@code resource}, or of a protocol other than HTTP. */
    WARC_OTHER,
    /** A response with another status than 200. */
    HTTP_STATUS,
    /** A response that says it is no text, such as an image. */
    HTTP_MEDIA_TYPE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the stable name for reports and data, such as {@code warc-request}} */
    public String id() {
        return id;
    }
}
