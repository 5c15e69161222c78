package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Structure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That records are read at once, and which: a record that no longer is would be read all the same, only slower. */
class CanonicalRecordTest {

    private static final Limits LIMITS = new Limits(1000, 2000, 1 << 20, 1 << 20, 100, 100, 10);

    private static final String RECORD = """
            Judges train – in Niš
            Publishing date: 5 May 2004
            Content type: News
            Where we are: OSCE Mission to Serbia, Troika
            What we do: Policing
            One two’s three.
            """;

    private static final String BELOW = "Next title\nPublishing date: 4 May 2004\n";

    private static @Nullable NewsItem read(String text, Limits limits) {
        try {
            Utf8Chunks chunks = new Utf8Chunks(new ByteArrayInputStream(text.getBytes(UTF_8)), new Malformed(0));
            return new CanonicalRecord(chunks, limits).read(chunks.moveTo(0), 0, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCanonicalRecordAboveAnotherIsReadAtOnce() throws IOException {
        Utf8Chunks chunks =
                new Utf8Chunks(new ByteArrayInputStream((RECORD + BELOW).getBytes(UTF_8)), new Malformed(0));
        CanonicalRecord canonical = new CanonicalRecord(chunks, LIMITS);

        assertThat(canonical.read(chunks.moveTo(0), 0, false))
                .isEqualTo(NewsItem.builder()
                        .title("Judges train – in Niš")
                        .publishingDate(LocalDate.of(2004, 5, 5))
                        .contentType(ContentType.NEWS)
                        .addWhereWeAre(Structure.OSCE_MISSION_TO_SERBIA)
                        .addWhereWeAre(Structure.TROIKA)
                        .addWhatWeDo(FieldOfWork.POLICING)
                        .summary("One two’s three.")
                        .build());
        assertThat(canonical.lines()).isEqualTo(6);
        assertThat(canonical.end()).isEqualTo(RECORD.getBytes(UTF_8).length);
        assertThat(canonical.surplus()).isEqualTo(RECORD.getBytes(UTF_8).length - RECORD.length());
        String fields = "Judges train – in Niš5 May 2004NewsOSCE Mission to SerbiaTroikaPolicingOne two’s three.";
        assertThat(canonical.fields()).isEqualTo(fields.length());
    }

    @Test
    void aHeadingMayStandBelow() {
        assertThat(read(RECORD + "Newsroom\n", LIMITS)).isNotNull();
        assertThat(read(RECORD + "News and press releases\n", LIMITS)).isNotNull();
        assertThat(read(RECORD + "Some text\nNewsroom\n", LIMITS)).isNull();
    }

    @Test
    void theShortestRecordHasThreeLines() {
        assertThat(read("T\nPublishing date: 5 May 2004\nS\n" + BELOW, LIMITS)).isNotNull();
    }

    @Test
    void whatIsLongerThanTheLimitsIsNot() {
        assertThat(read(RECORD + BELOW, new Limits(RECORD.length() - 1, 2000, 1, 1, 1, 1, 1)))
                .isNull();
        assertThat(read(RECORD + BELOW, new Limits(2000, RECORD.length() - 1, 1, 1, 1, 1, 1)))
                .isNull();
    }

    @Test
    void whereverTheChunkEndsMoreIsAskedFor() throws IOException {
        byte[] bytes = (RECORD + BELOW).getBytes(UTF_8);
        int enough = bytes.length - " 4 May 2004\n".length();
        for (int end = 1; end < enough; end++) {
            Utf8Chunks chunks = new Utf8Chunks(new ByteArrayInputStream(bytes, 0, end), new Malformed(0));
            CanonicalRecord canonical = new CanonicalRecord(chunks, LIMITS);

            assertThat(canonical.read(chunks.moveTo(0), 0, false)).isNull();
            assertThat(canonical.isBeyondView()).as("end " + end).isTrue();
        }
    }
}
