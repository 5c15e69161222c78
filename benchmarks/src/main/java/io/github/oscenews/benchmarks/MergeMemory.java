package io.github.oscenews.benchmarks;

import io.github.oscenews.model.Merged;
import io.github.oscenews.model.Merger;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;

/** Measures how much memory it takes to merge a crawl, and prints a table. */
final class MergeMemory {

    private static final double NANOSECONDS_OF_A_SECOND = 1e9;

    private MergeMemory() {}

    static void run(int items) {
        long before = used();
        long start = System.nanoTime();
        Crawl crawl = new Crawl(items);
        Merger merger = new Merger();
        crawl.read(merger::add);
        long added = used(merger);
        long middle = System.nanoTime();
        Merged merged = merger.merged();
        long end = System.nanoTime();
        long all = used(merger, merged);
        if (merged.items().size() != items || !merged.problems().isEmpty()) {
            throw new IllegalStateException(
                    merged.items().size() + " items, " + merged.problems().size() + " problems");
        }
        System.out.println(
                "| items | sightings | text, MB | added, bytes beyond text an item | merged, bytes beyond text an item |"
                        + " made and added, s | merged, s |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|");
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %,d | %,d | %,d | %.1f | %.1f |%n",
                items,
                crawl.sightings(),
                crawl.text() / 1_000_000,
                (added - before - crawl.text()) / items,
                (all - before - crawl.text()) / items,
                (middle - start) / NANOSECONDS_OF_A_SECOND,
                (end - middle) / NANOSECONDS_OF_A_SECOND);
    }

    /** The bytes in use when no garbage is left, while these are held. */
    private static long used(Object... held) {
        try {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        } finally {
            Reference.reachabilityFence(held);
        }
    }
}
