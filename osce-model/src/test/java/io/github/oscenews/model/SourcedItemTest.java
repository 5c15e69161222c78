package io.github.oscenews.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcedItemTest {

    private static final Source A = Source.of("a.txt").lines(4, 9);
    private static final Source B = Source.of("b.txt").lines(4, 9);
    private static final NewsItem ITEM = NewsItem.builder()
            .title("A bridge is open")
            .publishingDate(LocalDate.of(2001, 5, 17))
            .contentType(ContentType.NEWS)
            .build();

    private static Disagreement disagreement(ItemField field, String value, Source source) {
        return new Disagreement(field, List.of(value), List.of(source));
    }

    @Test
    void whatDiffersIsOfItsSourcesAndOfEachFieldOnce() {
        Disagreement type = disagreement(ItemField.CONTENT_TYPE, "Press release", B);
        Omission noType = new Omission(List.of(ItemField.SUMMARY, ItemField.CONTENT_TYPE), List.of(B));

        assertThat(SourcedItem.of(ITEM, List.of(A, B), List.of(type), List.of()).disagreements())
                .containsExactly(type);
        assertThatThrownBy(() -> SourcedItem.of(ITEM, List.of(A), List.of(type), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("disagreements names b.txt for contentType, which is not in sources");
        assertThatThrownBy(() -> SourcedItem.of(ITEM, List.of(A, B), List.of(type), List.of(noType)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("omissions names b.txt for contentType again");
        assertThatThrownBy(() -> SourcedItem.of(ITEM, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatDiffersIsPartOfTheValue() {
        SourcedItem same = SourcedItem.of(ITEM, List.of(A, B));
        SourcedItem other = SourcedItem.of(
                ITEM, List.of(A, B), List.of(disagreement(ItemField.CONTENT_TYPE, "Press release", B)), List.of());

        assertThat(same).isNotEqualTo(other);
        assertThat(same.disagreements()).isEmpty();
        assertThat(same.omissions()).isEmpty();
    }

    @Test
    void aDisagreementHasAValueOfItsField() {
        List<String> two = List.of("Troika", "Permanent Council");
        List<Source> sources = new ArrayList<>(List.of(A));
        Disagreement where = new Disagreement(ItemField.WHERE_WE_ARE, two, sources);
        sources.clear();

        assertThat(where.sources()).containsExactly(A);
        assertThatThrownBy(() -> new Disagreement(ItemField.TITLE, two, List.of(A)))
                .hasMessage("title has one text, but value has 2");
        assertThatThrownBy(() -> new Disagreement(ItemField.BODY, List.of(), List.of(A)))
                .hasMessage("body has one text or more, but value has 0");
        assertThat(disagreement(ItemField.SUMMARY, " ", A).value()).containsExactly(" ");
        assertThatThrownBy(() -> disagreement(ItemField.SUMMARY, "", A)).hasMessage("value is empty");
        assertThatThrownBy(() -> disagreement(ItemField.LOCATION, " ", A)).hasMessage("value[0] is blank: \" \"");
        assertThatThrownBy(() -> disagreement(ItemField.WHAT_WE_DO, " ", A))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> disagreement(ItemField.PUBLISHING_DATE, "2001-02-30", A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value is no date: \"2001-02-30\"");
        assertThatThrownBy(() -> new Disagreement(ItemField.TITLE, List.of("A"), List.of()))
                .hasMessage("sources is empty for the title [A]");
    }

    @Test
    void anOmissionIsOfWhatNeedNotBeShown() {
        assertThatThrownBy(() -> new Omission(List.of(ItemField.TITLE), List.of(A)))
                .hasMessage("title and publishingDate are always shown, but fields is [TITLE]");
        assertThatThrownBy(() -> new Omission(List.of(), List.of(A))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Omission(List.of(ItemField.BODY), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
