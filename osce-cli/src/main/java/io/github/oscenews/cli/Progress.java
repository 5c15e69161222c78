package io.github.oscenews.cli;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a run is: bytes of the inputs, time left, documents and items.
 *
 * <p>The bar appears when a run has taken a second, as what is shorter needs none. Not thread-safe.
 */
final class Progress implements Closeable {

    private static final long A_SECOND = 1_000_000_000;
    private static final long A_MEGABYTE = 1_000_000;

    private final Messages messages;
    private final boolean isShown;
    private final List<Path> inputs;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;
    private long bytes;
    private long documents;
    private long items;

    /** When progress is shown. */
    enum When {
        ALWAYS,
        NEVER,
        /** On a terminal. */
        AUTO
    }

    Progress(boolean isShown, List<Path> inputs, Messages messages) {
        this.isShown = isShown;
        this.inputs = inputs;
        this.messages = messages;
    }

    /** The same bytes, of which it takes note as they are read. */
    InputStream watch(InputStream in) {
        return isShown ? new Watched(in) : in;
    }

    private void read(int count) {
        bytes += count;
        if (bar == null && System.nanoTime() - start >= A_SECOND) {
            bar = open();
        }
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    /** Takes note that items were found. */
    void items(long count) {
        items += count;
        tellCounts();
    }

    /** Takes note that a document was read. */
    void document() {
        documents++;
        tellCounts();
    }

    private void tellCounts() {
        if (bar != null) {
            bar.setExtraMessage("documents: " + documents + ", items: " + items);
        }
    }

    private ProgressBar open() {
        return new ProgressBarBuilder()
                .setTaskName("")
                .setInitialMax(size())
                .setUnit(" MB", A_MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new Line())
                .build();
    }

    /** The bytes of all inputs; -1 when that cannot be known. */
    private long size() {
        long size = 0;
        for (Path input : inputs) {
            if (Inputs.isStandard(input)) {
                return -1;
            }
            try (Stream<Path> files = Files.walk(input, FileVisitOption.FOLLOW_LINKS)) {
                size += files.mapToLong(Progress::size).sum();
            } catch (IOException | UncheckedIOException e) {
                return -1; // It is reported when it is read.
            }
        }
        return size;
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0; // The same.
        }
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            Progress.this.read(Math.max(count, 0));
            return count;
        }
    }

    /** Where the bar is drawn. */
    private final class Line implements ProgressBarConsumer {

        /** What fits on most terminals. */
        private static final int WIDTH = 79;

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String line) {
            messages.showProgress(line);
        }

        @Override
        public void close() {
            messages.showProgress("");
        }
    }
}
