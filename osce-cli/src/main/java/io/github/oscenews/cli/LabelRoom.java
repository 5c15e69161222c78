package io.github.oscenews.cli;

/**
 * Room for labels to be kept: the first so many, none too long. Vocabularies are open, and without this limit a source made up for
 * that could fill the memory with labels. Not thread-safe.
 */
final class LabelRoom {

    /** No label of the newsroom has so many characters. */
    static final int LONGEST_LABEL = 1000;

    static final int MOST_LABELS = 100_000;

    /** Of all labels together. */
    static final int MOST_CHARACTERS = 10_000_000;

    private int labels;
    private int characters;

    /** Takes room for one more label, and says whether there is. */
    boolean take(String label) {
        if (label.length() > LONGEST_LABEL || labels == MOST_LABELS || label.length() > MOST_CHARACTERS - characters) {
            return false;
        }
        labels++;
        characters += label.length();
        return true;
    }
}
