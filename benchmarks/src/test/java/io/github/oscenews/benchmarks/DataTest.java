package io.github.oscenews.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.ListingTextWriter;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class DataTest {

    private static final long SEED = 3;
    private static final int RECORDS_OF_A_PAGE = 7;
    private static final int PAGES = 40;

    @Test
    void textHasTheLengthThatIsAskedForAndLessThanAPageMore() throws IOException {
        assertThat(Data.text(1)).hasSizeBetween(1_000_000, 1_010_000);
    }

    @Test
    void longerTextBeginsLikeShorterText() throws IOException {
        ByteArrayOutputStream shorter = new ByteArrayOutputStream();
        Pages.writeText(SEED, 20_000, shorter);
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        Pages.writeText(SEED, 40_000, longer);

        assertThat(longer.toString(UTF_8)).startsWith(shorter.toString(UTF_8)).isNotEqualTo(shorter.toString(UTF_8));
    }

    @Test
    void textIsWhatTheLibraryWrites() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        long items = Pages.writeText(SEED, 50_000, text);

        assertThat(text.toString(UTF_8)).isEqualTo(written(Pages.items(SEED, (int) items)));
    }

    private static String written(List<NewsItem> items) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int first = 0; first < items.size(); first += RECORDS_OF_A_PAGE) {
            try (ListingTextWriter writer = ListingTextWriter.to(text)) {
                for (NewsItem item : items.subList(first, first + RECORDS_OF_A_PAGE)) {
                    writer.write(item);
                }
            }
            text.write('\n');
        }
        return text.toString(UTF_8);
    }

    @Test
    void textIsReadAsTheItemsItIsMadeOf() throws IOException {
        long count = Data.writeText(1, OutputStream.nullOutputStream());
        NewsroomDocument document =
                NewsroomParser.standard().parse(new ByteArrayInputStream(Data.text(1)), Data.SOURCE);

        assertThat(document.items()).extracting(SourcedItem::item).isEqualTo(Pages.items(1, (int) count));
        assertThat(document.rejects()).isEmpty();
        assertThat(document.totals().residue()).isZero();
    }

    @Test
    void listingsAreAsLongAsRealOnesAndReadInFull() throws IOException {
        List<byte[]> listings = Pages.listings(PAGES);

        assertThat(listings.stream().mapToInt(page -> page.length).sum())
                .isCloseTo(PAGES * 25_000, Percentage.withPercentage(10));
        for (byte[] page : listings) {
            assertThat(read(page).items()).hasSize((int) Pages.itemsOfListings(1));
        }
    }

    @Test
    void articlesAreReadInFull() throws IOException {
        for (byte[] page : Pages.articles(PAGES)) {
            assertThat(read(page).items()).hasSize(1);
        }
    }

    private static NewsroomDocument read(byte[] page) throws IOException {
        NewsroomDocument document = NewsroomParser.standard().parse(new ByteArrayInputStream(page), Data.SOURCE);
        assertThat(document.rejects()).isEmpty();
        assertThat(document.totals().residue()).isZero();
        return document;
    }
}
