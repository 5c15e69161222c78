package io.github.oscenews.model;

/**
 * Names the values that a {@link NewsItem} holds, each by the one name that it has everywhere: as accessor and as JSON key; the label
 * on the page reads alike.
 *
 * <p>What is computed from others, the summary's extent and the dateline, is no value of its own.
 */
public enum ItemField {
    /** {@link NewsItem#title()}. */
    TITLE("title"),
    /** {@link NewsItem#publishingDate()}. */
    PUBLISHING_DATE("publishingDate"),
    /** {@link NewsItem#contentType()}. */
    CONTENT_TYPE("contentType"),
    /** {@link NewsItem#whereWeAre()}. */
    WHERE_WE_ARE("whereWeAre"),
    /** {@link NewsItem#whatWeDo()}. */
    WHAT_WE_DO("whatWeDo"),
    /** {@link NewsItem#collections()}. */
    COLLECTIONS("collections"),
    /** {@link NewsItem#location()}. */
    LOCATION("location"),
    /** {@link NewsItem#summary()}. */
    SUMMARY("summary"),
    /** {@link NewsItem#body()}. */
    BODY("body"),
    /** {@link NewsItem#url()}. */
    URL("url");

    private final String key;

    ItemField(String key) {
        this.key = key;
    }

    /** {@return whether the value is a list, which JSON has as an array, and not one text} */
    public boolean isList() {
        return switch (this) {
            case WHERE_WE_ARE, WHAT_WE_DO, COLLECTIONS, BODY -> true;
            case TITLE, PUBLISHING_DATE, CONTENT_TYPE, LOCATION, SUMMARY, URL -> false;
        };
    }

    /** {@return the name of the accessor and of the JSON key, such as {@code whereWeAre}} */
    public String key() {
        return key;
    }
}
