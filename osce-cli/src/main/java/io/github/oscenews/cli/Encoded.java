package io.github.oscenews.cli;

import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.Reject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items and rejects as bytes, and the problem that stands behind them. Immutable. */
final class Encoded {

    private static final byte[] NOTHING = {};

    private final int count;
    private final byte[] items;
    private final byte[] rejects;
    private final @Nullable ProblemLine problem;

    private Encoded(int count, byte[] items, byte[] rejects, @Nullable ProblemLine problem) {
        this.count = count;
        this.items = items;
        this.rejects = rejects;
        this.problem = problem;
    }

    /**
     * Encodes.
     *
     * @param problem what is to be told once the others are written; null when there is nothing
     */
    static Encoded of(List<SourcedItem> items, List<Reject> rejects, @Nullable ProblemLine problem) throws IOException {
        return new Encoded(items.size(), itemLines(items), rejectLines(rejects), problem);
    }

    private static byte[] itemLines(List<SourcedItem> items) throws IOException {
        if (items.isEmpty()) {
            return NOTHING;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ItemWriter writer = NewsroomJson.standard().writer(bytes, JsonFormat.JSON_LINES)) {
            for (SourcedItem item : items) {
                writer.write(item);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] rejectLines(List<Reject> rejects) throws IOException {
        if (rejects.isEmpty()) {
            return NOTHING;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RejectWriter writer = new RejectWriter(bytes)) {
            for (Reject reject : rejects) {
                writer.write(reject.source(), reject.url(), reject);
            }
        }
        return bytes.toByteArray();
    }

    /** The number of items. */
    int count() {
        return count;
    }

    void writeItems(ItemOutput out) throws IOException {
        out.write(items);
    }

    void writeRejects(OutputStream out) throws IOException {
        out.write(rejects);
    }

    /** What is to be told once the others are written; null when there is nothing. */
    @Nullable ProblemLine problem() {
        return problem;
    }
}
