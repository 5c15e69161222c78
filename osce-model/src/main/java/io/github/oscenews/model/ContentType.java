package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The kind of a news item, printed after {@code Content type:}; an open vocabulary, see {@link Term}.
 *
 * <p>Source of the listed labels: about 130 listing pages dated 1997 to 2025. Immutable and thread-safe.
 */
public final class ContentType extends Term {

    private static final Vocabulary<ContentType> LISTED = readListed();

    /** {@code News}. */
    public static final ContentType NEWS = LISTED.listed("News");

    /** {@code Press release}. */
    public static final ContentType PRESS_RELEASE = LISTED.listed("Press release");

    /** {@code Press statement}. */
    public static final ContentType PRESS_STATEMENT = LISTED.listed("Press statement");

    /** {@code Daily report}. */
    public static final ContentType DAILY_REPORT = LISTED.listed("Daily report");

    /** {@code Spot report}. */
    public static final ContentType SPOT_REPORT = LISTED.listed("Spot report");

    /** {@code Weekly report}. */
    public static final ContentType WEEKLY_REPORT = LISTED.listed("Weekly report");

    private ContentType(String label, boolean listed) {
        super(label, listed);
    }

    private static Vocabulary<ContentType> readListed() {
        String file = "content-types.csv";
        List<ContentType> terms = new ArrayList<>();
        for (Vocabulary.Row row : Vocabulary.rows(file)) {
            terms.add(new ContentType(row.get("label"), true));
        }
        return new Vocabulary<>(file, terms);
    }

    /**
     * The content type with a label.
     *
     * @param label the label as printed, which is taken as it is: case and blanks count
     * @return the constant of that label, or a content type that is not listed
     * @throws IllegalArgumentException when the label is blank
     * @throws NullPointerException when the label is null
     */
    public static ContentType of(String label) {
        ContentType listed = LISTED.find(label);
        return listed == null ? new ContentType(label, false) : listed;
    }

    /** {@return all listed content types, which are the constants, in the order of the list; unmodifiable} */
    public static List<ContentType> listed() {
        return LISTED.all();
    }
}
