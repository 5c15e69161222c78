package io.github.oscenews.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Structure;
import io.github.oscenews.schemacheck.SchemaCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Made-up items. */
final class Items {

    static final SourcedItem BARE = SourcedItem.of(
            NewsItem.builder()
                    .title("Judges discuss trial monitoring")
                    .publishingDate(LocalDate.of(2003, 5, 9))
                    .build(),
            Source.of("page.txt"));

    static final String BARE_JSON = """
            {"title":"Judges discuss trial monitoring","publishingDate":"2003-05-09","whereWeAre":[],"whatWeDo":[],\
            "collections":[],"summary":"","summaryExtent":"complete","sources":[{"document":"page.txt"}]}""";

    static final SourcedItem FULL = SourcedItem.of(
            NewsItem.builder()
                    .title("Border police “compare notes” in Osh")
                    .publishingDate(LocalDate.of(2023, 11, 17))
                    .contentType(ContentType.PRESS_RELEASE)
                    .whereWeAre(List.of(Structure.TROIKA, Structure.of("OSCE Outpost in Atlantis")))
                    .addWhatWeDo(FieldOfWork.POLICING)
                    .addCollection("Helsinki +30")
                    .location("Kyrgyzstan")
                    .summary("Forty officers met\nin \"Osh\"\t– and")
                    .addBody("OSH, Kyrgyzstan, 16 November 2023 (OSCE) – Forty officers met.")
                    .addBody("They compared notes.")
                    .url("https://www.osce.org/x/1")
                    .build(),
            List.of(
                    Source.builder()
                            .document("crawl.zip!/page-1.txt")
                            .uri("https://www.osce.org/?page=1")
                            .captured(Instant.parse("2023-12-01T00:00:00Z"))
                            .firstLine(4)
                            .lastLine(9)
                            .build(),
                    Source.of("größe.html")));

    static final String FULL_JSON = """
            {"title":"Border police “compare notes” in Osh","publishingDate":"2023-11-17","contentType":"Press release",\
            "whereWeAre":["Troika","OSCE Outpost in Atlantis"],"whatWeDo":["Policing"],"collections":["Helsinki +30"],\
            "location":"Kyrgyzstan","summary":"Forty officers met\\nin \\"Osh\\"\\t– and","summaryExtent":"cut",\
            "dateline":{"text":"OSH, Kyrgyzstan, 16 November 2023 (OSCE)","places":["OSH"],"country":"Kyrgyzstan",\
            "date":"2023-11-16","agency":"OSCE"},\
            "body":["OSH, Kyrgyzstan, 16 November 2023 (OSCE) – Forty officers met.","They compared notes."],\
            "url":"https://www.osce.org/x/1",\
            "sources":[{"document":"crawl.zip!/page-1.txt","uri":"https://www.osce.org/?page=1",\
            "captured":"2023-12-01T00:00:00Z","firstLine":4,"lastLine":9},{"document":"größe.html"}]}""";

    static final SchemaCheck SCHEMA = SchemaCheck.of(NewsroomJson.standard().schema());

    static final SchemaCheck SCHEMA_OF_ARRAYS =
            SchemaCheck.of(NewsroomJson.standard().schema(), "items");

    /** What the validator reads at most of one text. */
    private static final int MOST_CHARACTERS = 20_000_000;

    private Items() {}

    /** Writes items, and checks that these are valid. */
    static String write(JsonFormat format, SourcedItem... items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ItemWriter writer = NewsroomJson.standard().writer(out, format)) {
            for (SourcedItem item : items) {
                writer.write(item);
            }
        }
        String json = out.toString(UTF_8);
        if (json.length() < MOST_CHARACTERS) {
            assertThat(
                            format == JsonFormat.JSON_LINES
                                    ? SCHEMA.faultsOfLines(json.lines())
                                    : SCHEMA_OF_ARRAYS.faults(json))
                    .isEmpty();
        }
        return json;
    }
}
