package io.github.oscenews.model;

/**
 * A label from one of the newsroom's vocabularies, as printed on the page (rule 6.3 of {@code docs/format.md}).
 *
 * <p>The vocabularies are open. A label that nobody has listed survives untouched and says so by {@link #isListed()}. A label
 * is the name at the time of the crawl, not of the news: an item of 2001 may carry a name of 2016. {@code (closed)} and
 * {@code (discontinued)} are part of the label.
 *
 * <p>Two terms of one vocabulary are equal when their labels are, character by character. Immutable and thread-safe.
 */
public abstract sealed class Term permits ContentType, Structure, FieldOfWork {

    private final String label;
    private final boolean listed;

    Term(String label, boolean listed) {
        this.label = Checks.notBlank("label", label);
        this.listed = listed;
    }

    /** {@return the label as printed; never blank} */
    public final String label() {
        return label;
    }

    /** {@return whether the label is one of those known from the newsroom's pages, spelled exactly so} */
    public final boolean isListed() {
        return listed;
    }

    /** {@return whether the other is of the same vocabulary and has the same label} */
    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof Term term && term.getClass() == getClass() && term.label.equals(label));
    }

    /** {@return the hash code of the label} */
    @Override
    public final int hashCode() {
        return label.hashCode();
    }

    /** {@return the {@link #label()}} */
    @Override
    public final String toString() {
        return label;
    }
}
