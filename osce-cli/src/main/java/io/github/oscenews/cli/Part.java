package io.github.oscenews.cli;

import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.Omission;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.Reject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a document, or in a part of a large one, in order. One thread fills it, and any other may encode it after that.
 * Not thread-safe.
 */
final class Part {

    /** About so many characters are held before it is time to encode them, which is best done while they are in the caches. */
    private static final int FULL = 1 << 15;

    /** About what a problem holds, or an item besides its texts. */
    private static final int LEAST_WEIGHT = 400;

    /** About what a source holds besides the first, which most items have alone. */
    private static final int WEIGHT_OF_SOURCE = 100;

    /** A reject, and where it stands in the document as a whole. */
    record FoundReject(Source source, Reject reject) {}

    /** What stands up to a problem, or to the end. */
    private static final class Section {
        private final List<SourcedItem> items = new ArrayList<>();
        private final List<FoundReject> rejects = new ArrayList<>();
        private @Nullable ProblemLine problem;
    }

    private final ItemForm form;
    private final List<Section> sections = new ArrayList<>(List.of(new Section()));
    private long weight;

    /**
     * Begins without anything.
     *
     * @param form how its items are wanted
     */
    Part(ItemForm form) {
        this.form = form;
    }

    void add(SourcedItem item) {
        last().items.add(item);
        weight += LEAST_WEIGHT
                + item.item().summary().length()
                + length(item.item().body())
                + weight(item.sources());
        for (Disagreement other : item.disagreements()) {
            weight += length(other.value()) + weight(other.sources());
        }
        for (Omission omission : item.omissions()) {
            weight += weight(omission.sources());
        }
    }

    private static long length(List<String> texts) {
        long length = 0;
        for (String text : texts) {
            length += text.length();
        }
        return length;
    }

    private static long weight(List<Source> sources) {
        return (long) WEIGHT_OF_SOURCE * (sources.size() - 1);
    }

    /**
     * Adds a reject.
     *
     * @param source where it stands
     */
    void add(Source source, Reject reject) {
        last().rejects.add(new FoundReject(source, reject));
        weight += LEAST_WEIGHT + reject.text().length();
    }

    void add(ProblemLine problem) {
        last().problem = problem;
        sections.add(new Section());
        weight += LEAST_WEIGHT + problem.message().length();
    }

    private Section last() {
        return sections.get(sections.size() - 1);
    }

    /** About how many characters it holds. */
    long weight() {
        return weight;
    }

    boolean isFull() {
        return weight >= FULL;
    }

    /** Encodes all of it, a piece for each problem and one for what stands behind the last. */
    List<Piece> encode() throws IOException {
        List<Piece> pieces = new ArrayList<>(sections.size());
        for (Section section : sections) {
            pieces.add(Piece.of(form, section.items, section.rejects, section.problem));
        }
        return pieces;
    }
}
