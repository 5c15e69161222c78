package io.github.oscenews.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsItemTest {

    private static NewsItem.Builder minimal() {
        return NewsItem.builder().title("A title").publishingDate(LocalDate.of(2004, 5, 5));
    }

    @Test
    void everythingButTitleAndDateMayBeAbsent() {
        NewsItem item = minimal().build();

        assertThat(item.contentType()).isEmpty();
        assertThat(item.whereWeAre()).isEmpty();
        assertThat(item.whatWeDo()).isEmpty();
        assertThat(item.collections()).isEmpty();
        assertThat(item.location()).isEmpty();
        assertThat(item.summary()).isEmpty();
        assertThat(item.body()).isEmpty();
        assertThat(item.url()).isEmpty();
        assertThat(item.summaryExtent()).isEqualTo(SummaryExtent.COMPLETE);
        assertThat(item.dateline()).isEmpty();
    }

    @Test
    void titleAndDateAreRequiredAndNamedWhenMissing() {
        assertThatThrownBy(() -> NewsItem.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("title", "publishingDate");
    }

    @Test
    void blankTextsAreRefusedByName() {
        assertThatThrownBy(() -> minimal().title(" ").build()).hasMessage("title is blank: \" \"");
        assertThatThrownBy(() -> minimal().location("").build()).hasMessage("location is blank: \"\"");
        assertThatThrownBy(() -> minimal().url("").build()).hasMessage("url is blank: \"\"");
        assertThatThrownBy(
                        () -> minimal().addCollection("One").addCollection("").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("collections[1] is blank: \"\"");
        assertThatThrownBy(() -> minimal().addBody("\n").build()).hasMessageStartingWith("body[0] is blank");
    }

    @Test
    void itemsWithEqualContentAreEqual() {
        NewsItem one = full();
        NewsItem other = full().toBuilder().build();
        assertThat(one.dateline()).isPresent();

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.toBuilder().url("https://example.org/2").build()).isNotEqualTo(one);
    }

    private static NewsItem full() {
        return minimal()
                .contentType(ContentType.NEWS)
                .addWhereWeAre(Structure.TROIKA)
                .addWhatWeDo(FieldOfWork.YOUTH)
                .addCollection("A collection")
                .location("Georgia")
                .summary("TBILISI, 5 May 2004 – A body.")
                .url("https://example.org/1")
                .build();
    }

    @Test
    void listsAreCopiedAndKeepTheirOrder() {
        List<FieldOfWork> fields = new ArrayList<>(List.of(FieldOfWork.YOUTH, FieldOfWork.ARMS_CONTROL));
        NewsItem item = minimal().whatWeDo(fields).build();
        fields.clear();

        assertThat(item.whatWeDo()).containsExactly(FieldOfWork.YOUTH, FieldOfWork.ARMS_CONTROL);
        assertThatThrownBy(() -> item.whatWeDo().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theDatelineIsReadFromTheBodyWhenThereIsOne() {
        NewsItem listing = minimal().summary("VIENNA, 5 May 2004 – A body.").build();
        NewsItem article = listing.toBuilder()
                .addBody("WARSAW, 6 May 2004 – A body.")
                .addBody("More.")
                .build();
        NewsItem plain = article.toBuilder().body(List.of("A body.")).build();

        assertThat(listing.dateline()).map(Dateline::places).contains(List.of("VIENNA"));
        assertThat(article.dateline()).map(Dateline::places).contains(List.of("WARSAW"));
        assertThat(plain.dateline()).isEmpty();
    }
}
