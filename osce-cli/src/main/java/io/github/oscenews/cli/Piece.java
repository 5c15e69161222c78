package io.github.oscenews.cli;

import io.github.oscenews.cli.Part.FoundReject;
import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items and rejects, as it is wanted to have them, and the problem that stands behind them. Immutable. */
final class Piece {

    /** Most items and rejects take less. */
    private static final int BYTES_OF_ONE = 800;

    /** Never written to. */
    private static final ByteArrayOutputStream NOTHING = new ByteArrayOutputStream(0);

    private final int count;
    private final List<SourcedItem> values;
    private final ByteArrayOutputStream items;
    private final ByteArrayOutputStream rejects;
    private final @Nullable ProblemLine problem;

    private Piece(
            int count,
            List<SourcedItem> values,
            ByteArrayOutputStream items,
            ByteArrayOutputStream rejects,
            @Nullable ProblemLine problem) {
        this.count = count;
        this.values = values;
        this.items = items;
        this.rejects = rejects;
        this.problem = problem;
    }

    /**
     * Makes of what was found what is wanted.
     *
     * @param form how items are wanted
     * @param items the items, which change no more
     * @param problem what is to be told once the others are written; null when there is nothing
     */
    static Piece of(ItemForm form, List<SourcedItem> items, List<FoundReject> rejects, @Nullable ProblemLine problem)
            throws IOException {
        return new Piece(
                items.size(),
                form == ItemForm.VALUES ? items : List.of(),
                form == ItemForm.BYTES ? itemLines(items) : NOTHING,
                rejectLines(rejects),
                problem);
    }

    private static ByteArrayOutputStream itemLines(List<SourcedItem> items) throws IOException {
        if (items.isEmpty()) {
            return NOTHING;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BYTES_OF_ONE * items.size());
        try (ItemWriter writer = NewsroomJson.standard().writer(bytes, JsonFormat.JSON_LINES)) {
            for (SourcedItem item : items) {
                writer.write(item);
            }
        }
        return bytes;
    }

    private static ByteArrayOutputStream rejectLines(List<FoundReject> rejects) throws IOException {
        if (rejects.isEmpty()) {
            return NOTHING;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BYTES_OF_ONE * rejects.size());
        try (RejectWriter writer = new RejectWriter(bytes)) {
            for (FoundReject found : rejects) {
                writer.write(found.source(), found.reject().url(), found.reject());
            }
        }
        return bytes;
    }

    /** The number of items. */
    int count() {
        return count;
    }

    /** The items, if they are wanted as they are. */
    List<SourcedItem> values() {
        return values;
    }

    /** The items, if they are wanted as bytes: one object on each line, which has no line feed but the one at its end. */
    ByteArrayOutputStream bytes() {
        return items;
    }

    void writeRejects(OutputStream out) throws IOException {
        rejects.writeTo(out);
    }

    /** What is to be told once the others are written; null when there is nothing. */
    @Nullable ProblemLine problem() {
        return problem;
    }
}
