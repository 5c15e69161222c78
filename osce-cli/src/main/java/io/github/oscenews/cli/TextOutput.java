package io.github.oscenews.cli;

import io.github.oscenews.model.Severity;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.ListingTextWriter;
import io.github.oscenews.parser.UnwritableItemException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** Items as listing text. An item that it cannot carry is an error, and the others are written. */
final class TextOutput implements ItemOutput {

    /** The code of an item that is not written. It is stable. */
    static final String UNWRITABLE = "item-unwritable";

    /** The keys of an item that is written, and that are not; what else listing text has no place for is no such item. */
    static final List<String> LEFT_OUT = List.of("summaryExtent", "dateline", "sources", "disagreements", "omissions");

    private final ListingTextWriter writer;
    private final ShownProblems problems;
    private final Summary summary;

    /**
     * Begins to write.
     *
     * @param problems takes what is not written
     * @param summary counts it
     */
    TextOutput(OutputStream out, ShownProblems problems, Summary summary) {
        this.writer = ListingTextWriter.to(out);
        this.problems = problems;
        this.summary = summary;
    }

    @Override
    public ItemForm form() {
        return ItemForm.VALUES;
    }

    @Override
    public void write(Piece piece) throws IOException {
        for (SourcedItem item : piece.values()) {
            try {
                writer.write(item.item());
            } catch (UnwritableItemException e) {
                summary.addUnwritten();
                problems.add(problem(item, Objects.requireNonNull(e.getMessage())));
            }
        }
    }

    private static ProblemLine problem(SourcedItem item, String reason) {
        return new ProblemLine(
                Place.of(item.sources().get(0)),
                Severity.ERROR,
                UNWRITABLE,
                reason + "; the item is not written, and would be in any other --format");
    }

    @Override
    public void flush() throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
