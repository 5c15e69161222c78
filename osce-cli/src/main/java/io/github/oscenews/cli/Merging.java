package io.github.oscenews.cli;

import io.github.oscenews.model.MergeProblem;
import io.github.oscenews.model.Merged;
import io.github.oscenews.model.Merger;
import io.github.oscenews.model.SourcedItem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Merges all items of a run when they are all there, for the commands that have the choice. Not thread-safe. */
final class Merging {

    /** Takes the items of a collection. */
    @FunctionalInterface
    interface Target {
        void item(SourcedItem item) throws IOException;
    }

    /** Null when it is done, so that what is written has the memory. */
    private @Nullable Merger merger = new Merger();

    private long added;

    void add(Iterable<SourcedItem> items) throws Failure {
        try {
            for (SourcedItem item : items) {
                current().add(item);
                added++;
            }
        } catch (OutOfMemoryError e) {
            throw outOfMemory();
        }
    }

    /**
     * Merges what was added.
     *
     * @param filter tells which merged items are wanted; null when all are
     * @param target takes those, in their order
     */
    void finish(Summary summary, ShownProblems problems, @Nullable FilterTally filter, Target target)
            throws IOException {
        Merged merged = merged();
        summary.merge(merged.items().size(), merged.sightings(), merged.repeated());
        for (MergeProblem problem : merged.problems()) {
            problems.add(ProblemLine.of(problem));
        }
        for (SourcedItem item : merged.items()) {
            if (filter == null || filter.accepts(item.item())) {
                target.item(item);
            }
        }
    }

    private Merged merged() throws Failure {
        try {
            Merged merged = current().merged();
            merger = null;
            return merged;
        } catch (OutOfMemoryError e) {
            throw outOfMemory();
        }
    }

    private Merger current() {
        if (merger == null) {
            throw new IllegalStateException("merged already");
        }
        return merger;
    }

    private Failure outOfMemory() {
        merger = null;
        return Failure.of("the items do not fit into the memory, all of which --merge holds, at " + added
                + " of them: start Java with more (-Xmx)");
    }
}
