package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelRoomTest {

    @Test
    void labelsBeyondTheFirstAreCountedTogether() {
        Counts counts = new Counts(new LabelRoom());
        for (int round = 1; round <= 2; round++) {
            for (int i = 0; i < 100_003; i++) {
                counts.add("label " + i);
            }
            assertThat(counts.ranked()).hasSize(100_000);
            assertThat(counts.of("label 99999")).isEqualTo(round);
            assertThat(counts.of("label 100000")).isZero();
            assertThat(counts.others()).isEqualTo(3L * round);
            assertThat(counts.sum()).isEqualTo(100_003L * round);
        }
    }

    @Test
    void thereIsAnEndToTheCharactersOfAllLabelsTogether() {
        LabelRoom room = new LabelRoom();
        int kept = 0;
        for (int i = 0; i < 20_000; i++) {
            kept += room.take("%06d".formatted(i).repeat(166)) ? 1 : 0;
        }
        assertThat(kept).isEqualTo(10_000_000 / 996);
        assertThat(room.take("x".repeat(10_000_000 % 996 + 1))).isFalse();
        assertThat(room.take("x".repeat(10_000_000 % 996))).isTrue();
    }

    @Test
    void noLabelIsTooLong() {
        assertThat(new LabelRoom().take("x".repeat(1000))).isTrue();
        assertThat(new LabelRoom().take("x".repeat(1001))).isFalse();
    }

    @Test
    void roomIsSharedByThoseWhoAreGivenTheSame() {
        LabelRoom room = new LabelRoom();
        Counts first = new Counts(room);
        Counts second = new Counts(room);
        for (int i = 0; i < 60_000; i++) {
            first.add("label " + i);
            second.add("label " + i);
        }
        assertThat(first.ranked().size() + second.ranked().size()).isEqualTo(100_000);
        assertThat(first.others() + second.others()).isEqualTo(20_000);
    }
}
