package io.github.oscenews.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void linesKeepTheRestOfTheSource() {
        Source document = Source.builder()
                .document("a/b.txt")
                .uri("https://example.org/a b")
                .captured(Instant.EPOCH)
                .build();
        Source lines = document.lines(4, 9);

        assertThat(lines.firstLine()).hasValue(4);
        assertThat(lines.lastLine()).hasValue(9);
        assertThat(lines.uri()).contains("https://example.org/a b");
        assertThat(lines.captured()).contains(Instant.EPOCH);
        assertThat(document.firstLine()).isEmpty();
        assertThat(lines.lines(7, 7).firstLine()).hasValue(7);
    }

    @Test
    void linesMustBeInOrderAndBothOrNeither() {
        Source.Builder builder = Source.builder().document("a");
        assertThatThrownBy(() -> Source.of("a").lines(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Source.of("a").lines(5, 4)).hasMessageContainingAll("5", "4");
        assertThatThrownBy(() -> builder.firstLine(3).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Source.builder().document("a").lastLine(3).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Source.of("")).hasMessage("document is empty");
    }

    @Test
    void aFileIsNamedByItsLastSegment() {
        assertThat(Source.of(Path.of("a/b/page 1%41.txt")).document()).isEqualTo("page 1%41.txt");
        assertThat(Source.of(Path.of("a/b/./c/..")).document()).isEqualTo("b");
        assertThat(Source.of(Path.of("")).document())
                .isEqualTo(Path.of("").toAbsolutePath().getFileName().toString());
        assertThat(Source.of(Path.of("/")).document()).isEqualTo("/");
    }

    @Test
    void anItemWasSeenSomewhere() {
        NewsItem item = NewsItem.builder()
                .title("A title")
                .publishingDate(LocalDate.EPOCH)
                .build();
        Source source = Source.of("a");

        assertThat(SourcedItem.of(item, source).sources()).containsExactly(source);
        assertThatThrownBy(() -> SourcedItem.of(item, List.of())).hasMessageContaining("A title");
    }
}
