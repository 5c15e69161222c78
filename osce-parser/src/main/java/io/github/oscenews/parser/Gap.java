package io.github.oscenews.parser;

/** What stands between two lines that hold something: nearly always one line end. Not thread-safe. */
final class Gap {

    private final int longest;
    private String first = "";
    private final StringBuilder rest = new StringBuilder();

    /**
     * Begins with nothing.
     *
     * @param longest the number of characters after which no more are kept
     */
    Gap(int longest) {
        this.longest = longest;
    }

    void add(String space) {
        if (first.isEmpty()) {
            first = space;
        } else if (first.length() + rest.length() <= longest) {
            rest.append(space);
        }
    }

    void add(String chars, int from, int to) {
        if (to > from) {
            add(chars.substring(from, to));
        }
    }

    /** Gives what is kept, and begins anew. */
    String take() {
        String taken = rest.isEmpty() ? first : first + rest;
        first = "";
        rest.setLength(0);
        return taken;
    }
}
