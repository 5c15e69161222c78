package io.github.oscenews.parser;

/**
 * Where some characters stand next in a text. While that is read from its beginning to its end, it is searched once, however often
 * this is asked. Not thread-safe.
 */
final class NextIndex {

    private final String characters;
    private String text = "";

    /** Where the text was searched last, and what was found: between the two, they do not stand. */
    private int searched;

    private int found;

    NextIndex(String characters) {
        this.characters = characters;
    }

    /** Begins with another text. */
    void moveTo(String next) {
        text = next;
        searched = 0;
        found = -1;
    }

    /** The first index at which they stand, from one on; the length of the text when they do not. */
    int from(int index) {
        if (index < searched || index > found) {
            int next = text.indexOf(characters, index);
            searched = index;
            found = next < 0 ? text.length() : next;
        }
        return found;
    }
}
