package io.github.oscenews.parser;

/**
 * What of a page an element holds, and where the element stands.
 *
 * @param start the offset of its first character
 * @param end the offset after its last one
 * @param depth the number of elements around it
 * @param path the number of its path: the names of the elements around it and its own, the same number for the same names
 */
record Extent(int start, int end, int depth, int path) {

    boolean holds(Segment words) {
        return start <= words.start() && words.end() <= end;
    }
}
