package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstLabelsTest {

    private static final List<String> LABELS =
            IntStream.range(100, 400).mapToObj(number -> "Label " + number).toList();

    @Test
    void theSameAreKeptInWhateverOrderTheyCome() {
        for (int i = 0; i < 50; i++) {
            List<String> labels = new ArrayList<>(LABELS);
            labels.addAll(LABELS.subList(0, 50));
            Collections.shuffle(labels, new Random(i));
            FirstLabels first = new FirstLabels(20);
            labels.forEach(first::add);
            assertThat(first.labels()).isEqualTo(LABELS.subList(0, 20));
        }
    }

    @Test
    void theSameAreKeptOfAnyThreads() {
        for (int i = 0; i < 20; i++) {
            FirstLabels first = new FirstLabels(200);
            List<String> labels = new ArrayList<>(LABELS);
            Collections.shuffle(labels, new Random(i));
            IntStream.range(0, 3000).parallel().forEach(index -> first.add(labels.get(index % labels.size())));
            assertThat(first.labels()).isEqualTo(LABELS.subList(0, 200));
        }
    }

    @Test
    void noneIsLeftOutWhereThereIsRoom() {
        FirstLabels first = new FirstLabels(LABELS.size());
        LABELS.forEach(first::add);
        LABELS.forEach(first::add);
        assertThat(first.labels()).isEqualTo(LABELS);
    }

    @Test
    void aLongLabelIsNotKept() {
        FirstLabels first = new FirstLabels(20);
        first.add("x".repeat(301));
        first.add("x".repeat(300));
        assertThat(first.labels()).containsExactly("x".repeat(300));
    }
}
