package io.github.oscenews.cli;

import io.github.oscenews.model.MergeProblem;
import io.github.oscenews.model.Merged;
import io.github.oscenews.model.Merger;
import io.github.oscenews.model.SourcedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds all items of a run and merges them when they are all there. Not thread-safe. */
final class Merging {

    /** Null when it is done, so that what follows has the memory. */
    private @Nullable Merger merger = new Merger();

    void add(Iterable<SourcedItem> items) throws Failure {
        try {
            for (SourcedItem item : items) {
                current().add(item);
            }
        } catch (OutOfMemoryError e) {
            merger = null;
            throw outOfMemory();
        }
    }

    /** Merges what was added, tells what is doubtful, and returns the merged items in their order. */
    List<SourcedItem> merged(Summary summary, ShownProblems problems) throws Failure {
        Merged merged = merge();
        summary.merge(merged.items().size(), merged.sightings(), merged.repeated());
        for (MergeProblem problem : merged.problems()) {
            problems.add(ProblemLine.of(problem));
        }
        return merged.items();
    }

    private Merged merge() throws Failure {
        try {
            Merged merged = current().merged();
            merger = null;
            return merged;
        } catch (OutOfMemoryError e) {
            merger = null;
            throw outOfMemory();
        }
    }

    private Merger current() {
        if (merger == null) {
            throw new IllegalStateException("merged already");
        }
        return merger;
    }

    static Failure outOfMemory() {
        return Failure.of(
                "the items do not fit into the memory, and --merge holds them all: start Java with more (-Xmx)");
    }
}
