package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Structure;
import io.github.oscenews.parser.ListingTextWriter;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.UnwritableItemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Items become listing text that gives them back, or they are refused. */
class WriterTest {

    private static final int INPUTS = 1500;

    private static final NewsItem PLAIN = NewsItem.builder()
            .title("A day in Osh")
            .publishingDate(LocalDate.of(2004, 5, 5))
            .summary("It was a day.")
            .build();

    /** What a value may hold that a page hardly does. */
    private static final List<String> ODD = List.of(
            "\n",
            "\r",
            "\r\n",
            " ",
            "\u00A0",
            "\uFEFF",
            ",",
            ", ",
            ":",
            ".",
            "…",
            "Newsroom",
            "Publishing date: 5 May 2004",
            "Location: Georgia",
            "Where we are: OSCE Secretariat",
            "Note: x",
            "\uD800",
            "\u2028",
            "<html>",
            "\n\n",
            "A word");

    private static List<NewsItem> read(String text) {
        return NewsroomParser.standard().parse(text, Laws.DOCUMENT).items().stream()
                .map(SourcedItem::item)
                .toList();
    }

    static String write(List<NewsItem> items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListingTextWriter writer = ListingTextWriter.to(out)) {
            for (NewsItem item : items) {
                writer.write(item);
            }
        }
        return out.toString(UTF_8);
    }

    private static void assertRefused(ItemField field, NewsItem... items) {
        assertThatThrownBy(() -> write(List.of(items)))
                .isInstanceOfSatisfying(
                        UnwritableItemException.class,
                        e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageStartingWith(field.key() + ": ");
    }

    @Test
    void canonicalPagesComeOutAsTheyWentIn() throws IOException {
        for (long seed = 0; seed < INPUTS; seed++) {
            List<NewsItem> items = new Generator(seed).items();
            String page = Generator.page(items);
            String written = write(read(page));
            assertThat(written).as("seed %d", seed).isEqualTo(items.isEmpty() ? "" : page);
        }
    }

    @Test
    @Tag("exhaustive")
    void anyItemsAreReadBackEqualOrRefused() throws IOException {
        int refusals = 0;
        for (long seed = 0; seed < INPUTS; seed++) {
            Generator generator = new Generator(seed);
            List<NewsItem> written = new ArrayList<>();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ListingTextWriter writer = ListingTextWriter.to(out);
            for (int i = 0; i < 6; i++) {
                NewsItem item = odd(generator);
                try {
                    writer.write(item);
                    written.add(item);
                } catch (UnwritableItemException e) {
                    refusals++;
                }
            }
            NewsroomDocument document = NewsroomParser.standard().parse(out.toString(UTF_8), Laws.DOCUMENT);
            assertThat(read(document.text())).as("seed %d", seed).isEqualTo(written);
            assertThat(document.totals().residue()).as("seed %d", seed).isZero();
        }
        assertThat(refusals).isBetween(INPUTS, 5 * INPUTS);
    }

    private static NewsItem odd(Generator generator) {
        NewsItem item = generator.item();
        NewsItem.Builder odd = item.toBuilder();
        switch (generator.number(8)) {
            case 0 -> odd.title(odd(generator, item.title()));
            case 1 -> odd.summary(odd(generator, item.summary()));
            case 2 -> odd.addWhatWeDo(FieldOfWork.of(odd(generator, "Policing")));
            case 3 -> odd.contentType(ContentType.of(odd(generator, "News")));
            case 4 -> odd.location(odd(generator, "Georgia"));
            case 5 -> odd.summary("");
            case 6 -> odd.title(generator.sentence());
            default -> odd.addWhereWeAre(Structure.of(odd(generator, "Troika")));
        }
        return odd.build();
    }

    private static String odd(Generator generator, String value) {
        int at = generator.number(value.length() + 1);
        return value.substring(0, at) + generator.oneOf(ODD) + value.substring(at);
    }

    @Test
    void whatListingTextCannotCarryIsRefusedByName() {
        assertRefused(ItemField.TITLE, PLAIN.toBuilder().title("One\ntwo").build());
        assertRefused(ItemField.TITLE, PLAIN.toBuilder().title("Newsroom").build());
        assertRefused(ItemField.TITLE, PLAIN.toBuilder().title("A day\uD800").build());
        assertRefused(
                ItemField.SUMMARY, PLAIN.toBuilder().summary("One.\n\nTwo.").build());
        assertRefused(ItemField.SUMMARY, PLAIN.toBuilder().summary("One. ").build());
        assertRefused(
                ItemField.SUMMARY,
                PLAIN.toBuilder().summary("Location: Georgia").build());
        assertRefused(
                ItemField.PUBLISHING_DATE,
                PLAIN.toBuilder().publishingDate(LocalDate.of(-1, 1, 1)).build());
        assertRefused(
                ItemField.PUBLISHING_DATE,
                PLAIN.toBuilder().publishingDate(LocalDate.of(10_000, 1, 1)).build());
        assertRefused(
                ItemField.CONTENT_TYPE,
                PLAIN.toBuilder().contentType(ContentType.of(" News")).build());
        assertRefused(
                ItemField.WHERE_WE_ARE,
                PLAIN.toBuilder()
                        .addWhereWeAre(Structure.of("Troika, and more"))
                        .build());
        assertRefused(
                ItemField.WHAT_WE_DO,
                PLAIN.toBuilder().addWhatWeDo(FieldOfWork.of("Youth,")).build());
        assertRefused(
                ItemField.COLLECTIONS, PLAIN.toBuilder().addCollection("a\nb").build());
        assertRefused(
                ItemField.LOCATION, PLAIN.toBuilder().location("Georgia\n").build());
        assertRefused(ItemField.BODY, PLAIN.toBuilder().addBody("A paragraph.").build());
        assertRefused(
                ItemField.URL, PLAIN.toBuilder().url("https://www.osce.org/1").build());
    }

    @Test
    void aRefusalSaysWhatStandsInTheWay() {
        assertThatThrownBy(
                        () -> write(List.of(PLAIN.toBuilder().title("One\ntwo").build())))
                .hasMessage("title: found \"One<U+000A>two\", expected no line break where it cannot be kept");
        assertThatThrownBy(() ->
                        write(List.of(PLAIN.toBuilder().addBody("A paragraph.").build())))
                .hasMessage("body: listing text has no place for the body of an article");
        assertThatThrownBy(() -> write(
                        List.of(PLAIN.toBuilder().url("https://www.osce.org/1").build())))
                .hasMessage("url: listing text has no place for addresses");
        assertThatThrownBy(() -> write(List.of(PLAIN.toBuilder()
                        .contentType(ContentType.of("News ")) // the blank would be lost
                        .build())))
                .hasMessage("contentType: found \"News \", which would be read back as something else");
        assertThatThrownBy(() -> write(List.of(
                        PLAIN.toBuilder().publishingDate(LocalDate.of(-1, 1, 1)).build())))
                .hasMessage("publishingDate: -0001-01-01 has no year of four digits");
    }

    @Test
    void aTitleIsNotTakenForTheSummaryOfTheItemAbove() throws IOException {
        NewsItem withoutSummary = PLAIN.toBuilder().summary("").build();
        NewsItem sentence = PLAIN.toBuilder().title("It was a day.").build();

        assertThat(read(write(List.of(sentence, withoutSummary, PLAIN))))
                .containsExactly(sentence, withoutSummary, PLAIN);
        assertRefused(ItemField.TITLE, withoutSummary, sentence);
        assertThatThrownBy(() -> write(List.of(withoutSummary, sentence)))
                .hasMessage("title: below the item above, it would be read as a part of that item");
    }

    @Test
    void whatIsReadDifferentlyOnlyWhereAnotherItemFollowsIsRefusedToo() throws IOException {
        assertRefused(
                ItemField.SUMMARY, PLAIN.toBuilder().summary("It was a day.\r").build());
        assertRefused(
                ItemField.LOCATION,
                PLAIN.toBuilder().location("Georgia\r").summary("").build());
        assertRefused(
                ItemField.TITLE,
                PLAIN.toBuilder().summary("Note: x").build(),
                PLAIN.toBuilder().title("Location: Georgia").build());
    }

    @Test
    void valuesMayBeReadableAloneAndNotTogether() {
        NewsItem item = PLAIN.toBuilder()
                .title("A day in Osh")
                .contentType(ContentType.of("News"))
                .summary("Note: x\nWhere we are: y\nIt ends.")
                .build();

        assertRefused(ItemField.SUMMARY, item);
    }

    @Test
    void afterARefusalTheNextItemIsWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListingTextWriter writer = ListingTextWriter.to(out)) {
            assertThatThrownBy(() ->
                            writer.write(PLAIN.toBuilder().title("Newsroom").build()))
                    .isInstanceOf(UnwritableItemException.class);
            writer.write(PLAIN);
            writer.flush();
            assertThat(out.toString(UTF_8)).isEqualTo(Generator.HEADING + "\n" + Generator.record(PLAIN));
        }
    }

    @Test
    void withoutItemsNothingIsWritten() throws IOException {
        assertThat(write(List.of())).isEmpty();
    }

    @Test
    void aClosedWriterRefusesToWrite() throws IOException {
        ListingTextWriter writer = ListingTextWriter.to(new ByteArrayOutputStream());
        writer.close();
        writer.close();

        assertThatThrownBy(() -> writer.write(PLAIN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the writer is closed");
    }

    @Test
    void yearsHaveFourDigits() throws IOException {
        NewsItem old = PLAIN.toBuilder().publishingDate(LocalDate.of(7, 1, 1)).build();

        assertThat(write(List.of(old))).contains("\nPublishing date: 1 January 0007\n");
        assertThat(read(write(List.of(old)))).containsExactly(old);
    }
}
