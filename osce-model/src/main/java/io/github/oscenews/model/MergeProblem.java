package io.github.oscenews.model;

import java.util.List;
import java.util.Objects;

/**
 * Something doubtful that was found when sightings were merged.
 *
 * <p>Two are equal when all values are. Immutable and thread-safe.
 *
 * @param code what kind of problem it is
 * @param source where the sighting is that it is about; of several that are one item by their address, the first with that title; of
 *     those in one document, each but the first
 * @param title the title that stands there
 * @param rivals two sightings of different items, of each of which it may be; or the first in the document, and this one
 */
public record MergeProblem(MergeProblemCode code, Source source, String title, List<Source> rivals) {

    /**
     * A problem.
     *
     * @param code what kind of problem it is
     * @param source where the sighting is
     * @param title the title that stands there
     * @param rivals the two sightings that are described above; copied
     * @throws IllegalArgumentException unless there are two rivals
     */
    public MergeProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(title, "title");
        rivals = List.copyOf(rivals);
        if (rivals.size() != 2) {
            throw new IllegalArgumentException("expected two rivals, but rivals is " + rivals);
        }
    }

    /** {@return what was found and what was expected, in one sentence; its wording may change with every release} */
    public String message() {
        String one = place(rivals.get(0));
        return switch (code) {
            case SIGHTING_AMBIGUOUS ->
                "found \"" + title + "\", which may be the item at " + one + " or the one at " + place(rivals.get(1))
                        + ", expected only one that it may be; it is joined with neither";
            case SIGHTINGS_IN_ONE_DOCUMENT ->
                "found \"" + title + "\" in the document that shows the same at " + one
                        + ", expected each item once in a document; each stays an item of its own";
        };
    }

    private static String place(Source source) {
        return source.document()
                + (source.firstLine().isPresent() ? ":" + source.firstLine().getAsLong() : "");
    }

    /** {@return the severity of the {@link #code()}} */
    public Severity severity() {
        return code.severity();
    }
}
