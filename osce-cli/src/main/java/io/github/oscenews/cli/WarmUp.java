package io.github.oscenews.cli;

import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Structure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/**
 * Loads what writes items on a thread of its own, while the first page is read.
 *
 * <p>Java loads and checks a class when it is first needed, and so many are behind JSON that for a small page this takes as long as
 * to read it. Nothing depends on it: what is not loaded yet when it is needed, is loaded then.
 */
final class WarmUp implements Runnable {

    private WarmUp() {}

    static void start() {
        Thread thread = new Thread(new WarmUp(), "warm-up");
        // A short run does not wait for it.
        thread.setDaemon(true);
        // What fails here is needed later, and reported then.
        thread.setUncaughtExceptionHandler(new Silence());
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            // No thread is left for it; a run needs none but its own.
        }
    }

    @Override
    public void run() {
        // The last things that a page needs come first, so that two threads do not meet at one class before the others
        // are loaded.
        try (ItemWriter writer =
                NewsroomJson.standard().writer(OutputStream.nullOutputStream(), JsonFormat.JSON_LINES)) {
            NewsItem item = NewsItem.builder()
                    .title("A title")
                    .publishingDate(LocalDate.EPOCH)
                    .contentType(ContentType.NEWS)
                    .addWhereWeAre(Structure.TROIKA)
                    .summary("VIENNA, 1 January 2000 - A text.")
                    .build();
            writer.write(SourcedItem.of(item, Source.of("a document")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Silence implements Thread.UncaughtExceptionHandler {
        @Override
        public void uncaughtException(Thread thread, Throwable e) {}
    }
}
