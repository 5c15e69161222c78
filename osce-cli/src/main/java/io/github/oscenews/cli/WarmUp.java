package io.github.oscenews.cli;

import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import java.io.OutputStream;

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
        // Whatever fails here, fails again where it is needed, and is reported there.
        thread.setUncaughtExceptionHandler(new Silence());
        thread.start();
    }

    @Override
    public void run() {
        NewsroomJson.standard().writer(OutputStream.nullOutputStream(), JsonFormat.JSON_LINES);
    }

    private static final class Silence implements Thread.UncaughtExceptionHandler {
        @Override
        public void uncaughtException(Thread thread, Throwable e) {}
    }
}
