package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {

    /** With two threads, three such are more than may wait. */
    private static final long HEAVY = 3 << 20;

    private static final int MANY = 200;

    private final List<Integer> taken = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void whatComesOfWorkIsTakenInOrderByTheCaller(int threads) throws IOException {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        Thread caller = Thread.currentThread();
        try (Pipeline pipeline = new Pipeline(threads)) {
            for (int i = 0; i < MANY; i++) {
                int number = i;
                Pipeline.Step step = () -> {
                    assertThat(Thread.currentThread()).isSameAs(caller);
                    taken.add(number);
                };
                if (number % 5 == 0) {
                    pipeline.then(step);
                } else {
                    pipeline.add(
                            () -> {
                                workers.add(Thread.currentThread());
                                return step;
                            },
                            HEAVY);
                }
            }
            pipeline.finish();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, MANY).boxed().toList());
        assertThat(workers).hasSizeLessThanOrEqualTo(threads);
    }

    @Test
    void aCallerThatWouldHaveToWaitDoesWork() throws IOException {
        Thread caller = Thread.currentThread();
        CountDownLatch doneByCaller = new CountDownLatch(1);
        try (Pipeline pipeline = new Pipeline(2)) {
            // The other thread is busy with the first work, and would be for good.
            pipeline.add(
                    () -> {
                        boolean hasHelped = await(doneByCaller);
                        return () -> assertThat(hasHelped).isTrue();
                    },
                    HEAVY);
            for (int i = 0; i < MANY; i++) {
                int number = i;
                pipeline.add(
                        () -> {
                            if (Thread.currentThread() == caller) {
                                doneByCaller.countDown();
                            }
                            return () -> taken.add(number);
                        },
                        HEAVY);
            }
            pipeline.finish();
        }
        assertThat(taken).hasSize(MANY).isSorted();
    }

    @Test
    void whatTheCallerDoesMayFailInItsTurn() {
        Thread caller = Thread.currentThread();
        CountDownLatch doneByCaller = new CountDownLatch(1);
        assertThatThrownBy(() -> {
                    try (Pipeline pipeline = new Pipeline(2)) {
                        pipeline.add(
                                () -> {
                                    await(doneByCaller);
                                    return () -> taken.add(0);
                                },
                                HEAVY);
                        for (int i = 1; i < MANY; i++) {
                            pipeline.add(
                                    () -> {
                                        if (Thread.currentThread() == caller) {
                                            doneByCaller.countDown();
                                            throw new OutOfMemoryError("made up");
                                        }
                                        return () -> {};
                                    },
                                    HEAVY);
                        }
                        pipeline.finish();
                    }
                })
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("made up");
        assertThat(taken).containsExactly(0);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void noMoreWaitsThanMayBeHeld(int threads) throws IOException {
        AtomicInteger held = new AtomicInteger();
        try (Pipeline pipeline = new Pipeline(threads)) {
            for (int i = 0; i < MANY; i++) {
                held.incrementAndGet();
                pipeline.add(() -> held::decrementAndGet, HEAVY);
                assertThat(held.get() * HEAVY).isLessThanOrEqualTo(Math.max(8, 2 * threads) << 20);
            }
            pipeline.finish();
        }
        assertThat(held).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void whatStandsAboveAFailureIsTakenAndNothingBelow(int threads) {
        int failing = 50;
        assertThatThrownBy(() -> {
                    try (Pipeline pipeline = new Pipeline(threads)) {
                        for (int i = 0; i < MANY; i++) {
                            int number = i;
                            pipeline.add(
                                    () -> {
                                        if (number == failing) {
                                            throw new IOException("no more");
                                        }
                                        return () -> taken.add(number);
                                    },
                                    HEAVY);
                        }
                        pipeline.finish();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("no more");
        assertThat(taken).isEqualTo(IntStream.range(0, failing).boxed().toList());
    }
}
