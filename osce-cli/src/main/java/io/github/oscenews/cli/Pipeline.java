package io.github.oscenews.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does work on several threads, and takes what comes of it on the thread of the caller, in the order in which the work was given.
 *
 * <p>So the result of a run is the same for any number of threads. What waits to be done or taken has a weight, and beyond a limit
 * no more is accepted until something was taken, so that the memory for it is bounded. The caller would have to wait then, and
 * rather does work itself. Threads are started for the second piece of work: a run of a single page needs none. Not thread-safe.
 */
final class Pipeline implements AutoCloseable {

    /** So much may wait, with what comes of it, or for each thread so much, if that is more. */
    private static final long LEAST_MOST_WEIGHT = 1 << 23;

    private static final long MOST_WEIGHT_OF_THREAD = 1 << 21;

    /** What comes of no work weighs something, too. */
    private static final long WEIGHT_OF_STEP = 1 << 10;

    /** Done on any thread; what it uses must be its own. */
    @FunctionalInterface
    interface Work extends Callable<Step> {
        @Override
        Step call() throws IOException;
    }

    /** Done on the thread of the caller, in order. */
    @FunctionalInterface
    interface Step {
        void take() throws IOException;
    }

    /** No work. A class, not a lambda, as to link the first lambda of a run takes long. */
    private record Done(Step step) implements Work {
        @Override
        public Step call() {
            return step;
        }
    }

    private static final class Task extends FutureTask<Step> {

        private final long weight;

        Task(Work work, long weight) {
            super(work);
            this.weight = weight;
        }
    }

    private final int threads;
    private final long mostWeight;

    /** In the order given. Until there are threads, the last one is not being done. */
    private final Deque<Task> waiting = new ArrayDeque<>();

    /** Those that are for whichever thread is free. */
    private final BlockingQueue<Runnable> notBegun = new LinkedBlockingQueue<>();

    private long weight;
    private @Nullable Task first;
    private @Nullable ExecutorService pool;

    /**
     * Prepares for work.
     *
     * @param threads how many threads do it, with that of the caller
     */
    Pipeline(int threads) {
        this.threads = threads;
        this.mostWeight = Math.max(LEAST_MOST_WEIGHT, threads * MOST_WEIGHT_OF_THREAD);
    }

    /**
     * Has work done, and what comes of it taken when its turn comes.
     *
     * @param weight about how many bytes the work and what comes of it hold
     * @throws IOException what work that was given before throws, or the taking of what came of it
     */
    void add(Work work, long weight) throws IOException {
        if (threads == 1) {
            work.call().take();
            return;
        }
        Task task = new Task(work, weight);
        put(task);
        if (pool != null) {
            pool.execute(task);
        } else if (first == null) {
            first = task;
        } else {
            start(first, task);
        }
        takeWhatIsDone();
    }

    /** Takes a step when its turn comes, which is at once if nothing waits. */
    void then(Step step) throws IOException {
        if (waiting.isEmpty()) {
            step.take();
            return;
        }
        Task done = new Task(new Done(step), WEIGHT_OF_STEP);
        done.run();
        put(done);
        takeWhatIsDone();
    }

    private void start(Task one, Task other) {
        int others = threads - 1;
        ExecutorService started = new ThreadPoolExecutor(others, others, 0, TimeUnit.SECONDS, notBegun, work -> {
            Thread thread = new Thread(work, "parser");
            // A run that fails does not wait for it.
            thread.setDaemon(true);
            return thread;
        });
        started.execute(one);
        started.execute(other);
        pool = started;
    }

    private void put(Task task) {
        waiting.add(task);
        weight += task.weight;
    }

    private void takeWhatIsDone() throws IOException {
        while (!waiting.isEmpty() && (waiting.element().isDone() || weight > mostWeight)) {
            takeNext();
        }
    }

    /** Takes everything that waits, unless something failed before, behind which nothing is taken. */
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            takeNext();
        }
    }

    private void takeNext() throws IOException {
        Task task = waiting.remove();
        weight -= task.weight;
        if (pool == null) {
            // Does nothing if it was done.
            task.run();
        }
        if (task == first) {
            first = null;
        }
        help(task);
        boolean isTaken = false;
        try {
            result(task).take();
            isTaken = true;
        } finally {
            if (!isTaken) {
                // Nothing that stands behind a failure is taken.
                waiting.clear();
            }
        }
    }

    /** Does what no thread has begun, until a task is done. */
    private void help(Task task) {
        while (!task.isDone()) {
            Runnable next = notBegun.poll();
            if (next == null) {
                return;
            }
            next.run();
        }
    }

    private static Step result(Task task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of("interrupted");
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause(), "cause");
            if (cause instanceof IOException failure) {
                throw failure;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            if (cause instanceof RuntimeException defect) {
                throw defect;
            }
            throw new IllegalStateException(cause);
        }
    }

    /** Gives up what was not taken. */
    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
