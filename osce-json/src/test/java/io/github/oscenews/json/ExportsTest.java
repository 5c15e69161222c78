package io.github.oscenews.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Omission;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {

    private static String export(ExportFormat format, SourcedItem... items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ItemWriter writer = NewsroomJson.standard().exporter(out, format)) {
            for (SourcedItem item : items) {
                writer.write(item);
            }
        }
        return out.toString(UTF_8);
    }

    /** The bare item with something else in it. */
    private static SourcedItem with(UnaryOperator<NewsItem.Builder> change) {
        return SourcedItem.of(change.apply(Items.BARE.item().toBuilder()).build(), Items.BARE.sources());
    }

    private static CSVRecord record(ExportFormat format, SourcedItem item) throws IOException {
        CSVFormat csv = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = csv.parse(new StringReader(export(format, item).replace("\ufeff", "")))) {
            return parser.getRecords().get(0);
        }
    }

    @Test
    void ninjsHasAnObjectOnEachLine() throws IOException {
        assertThat(export(ExportFormat.NINJS)).isEmpty();
        assertThat(export(ExportFormat.NINJS, Items.FULL, Items.BARE)).isEqualTo("""
                {"uri":"https://www.osce.org/x/1","type":"text",\
                "standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},\
                "headlines":[{"contentType":"text/plain","value":"Border police “compare notes” in Osh"}],\
                "descriptions":[{"contentType":"text/plain","value":"Forty officers met\\nin \\"Osh\\"\\t– and"}],\
                "bodies":[{"contentType":"text/plain","value":\
                "OSH, Kyrgyzstan, 16 November 2023 (OSCE) – Forty officers met.\\n\\nThey compared notes."}],\
                "genres":[{"name":"Press release"}],\
                "organisations":[{"name":"Troika","rel":"whereWeAre"},{"name":"OSCE Outpost in Atlantis","rel":"whereWeAre"}],\
                "subjects":[{"name":"Policing","rel":"whatWeDo"},{"name":"Helsinki +30","rel":"collections"}],\
                "places":[{"name":"Kyrgyzstan","rel":"location"}],"located":"OSH",\
                "altIds":[{"role":"url","value":"https://www.osce.org/x/1"}],\
                "edNote":"Publishing date: 2023-11-17\\n\
                Source: crawl.zip!/page-1.txt, lines 4 to 9, from https://www.osce.org/?page=1, captured 2023-12-01T00:00:00Z\\n\
                Source: größe.html"}
                {"uri":"ni:///sha-256;S1gWnXZVOUzW36wK0BeABf_Rz10Z7azZbnyaQ6R7aTs","type":"text",\
                "standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},\
                "headlines":[{"contentType":"text/plain","value":"Judges discuss trial monitoring"}],\
                "edNote":"Publishing date: 2003-05-09\\nSource: page.txt"}
                """);
    }

    @Test
    void jsonLdIsOneDocumentWithItsContext() throws IOException {
        assertThat(export(ExportFormat.JSON_LD)).isEqualTo("""
                {"@context":{"@vocab":"https://schema.org/","datePublished":{"@type":"Date"}},"@graph":[]}
                """);
        assertThat(export(ExportFormat.JSON_LD, Items.FULL, Items.BARE)).isEqualTo("""
                {"@context":{"@vocab":"https://schema.org/","datePublished":{"@type":"Date"}},"@graph":[
                {"@id":"https://www.osce.org/x/1","@type":"NewsArticle","headline":"Border police “compare notes” in Osh",\
                "datePublished":"2023-11-17","genre":"Press release",\
                "about":[{"@type":"Organization","name":"Troika"},{"@type":"Organization","name":"OSCE Outpost in Atlantis"}],\
                "keywords":[{"@type":"DefinedTerm","name":"Policing"}],"isPartOf":[{"@type":"Collection","name":"Helsinki +30"}],\
                "contentLocation":[{"@type":"Place","name":"Kyrgyzstan"}],"description":"Forty officers met\\nin \\"Osh\\"\\t– and",\
                "dateline":"OSH, Kyrgyzstan, 16 November 2023 (OSCE)","locationCreated":[{"@type":"Place","name":"OSH"}],\
                "articleBody":"OSH, Kyrgyzstan, 16 November 2023 (OSCE) – Forty officers met.\\n\\nThey compared notes.",\
                "url":"https://www.osce.org/x/1","subjectOf":\
                [{"@type":"CreativeWork","name":"crawl.zip!/page-1.txt","url":"https://www.osce.org/?page=1"},\
                {"@type":"CreativeWork","name":"größe.html"}]},
                {"@id":"ni:///sha-256;S1gWnXZVOUzW36wK0BeABf_Rz10Z7azZbnyaQ6R7aTs","@type":"NewsArticle",\
                "headline":"Judges discuss trial monitoring","datePublished":"2003-05-09",\
                "subjectOf":[{"@type":"CreativeWork","name":"page.txt"}]}
                ]}
                """);
    }

    @Test
    void aJsonFeedHasAnExtensionForWhatItHasNoPlaceFor() throws IOException {
        assertThat(export(ExportFormat.JSON_FEED)).isEqualTo("""
                {"version":"https://jsonfeed.org/version/1.1","title":"OSCE newsroom",\
                "_osce":{"about":"https://github.com/oscenews/osce-newsroom/blob/HEAD/docs/exports.md"},"items":[]}
                """);
        assertThat(export(ExportFormat.JSON_FEED, Items.FULL, Items.BARE)).isEqualTo("""
                {"version":"https://jsonfeed.org/version/1.1","title":"OSCE newsroom",\
                "_osce":{"about":"https://github.com/oscenews/osce-newsroom/blob/HEAD/docs/exports.md"},"items":[
                {"id":"https://www.osce.org/x/1","url":"https://www.osce.org/x/1","title":"Border police “compare notes” in Osh",\
                "content_text":"OSH, Kyrgyzstan, 16 November 2023 (OSCE) – Forty officers met.\\n\\nThey compared notes.",\
                "summary":"Forty officers met\\nin \\"Osh\\"\\t– and","tags":["Policing"],\
                "_osce":{"publishingDate":"2023-11-17","contentType":"Press release",\
                "whereWeAre":["Troika","OSCE Outpost in Atlantis"],"whatWeDo":["Policing"],"collections":["Helsinki +30"],\
                "location":"Kyrgyzstan","summaryExtent":"cut",\
                "dateline":{"text":"OSH, Kyrgyzstan, 16 November 2023 (OSCE)","places":["OSH"],"country":"Kyrgyzstan",\
                "date":"2023-11-16","agency":"OSCE"},\
                "sources":[{"document":"crawl.zip!/page-1.txt","uri":"https://www.osce.org/?page=1",\
                "captured":"2023-12-01T00:00:00Z","firstLine":4,"lastLine":9},{"document":"größe.html"}]}},
                {"id":"ni:///sha-256;S1gWnXZVOUzW36wK0BeABf_Rz10Z7azZbnyaQ6R7aTs","title":"Judges discuss trial monitoring",\
                "content_text":"","_osce":{"publishingDate":"2003-05-09","whereWeAre":[],"whatWeDo":[],"collections":[],\
                "summaryExtent":"complete","sources":[{"document":"page.txt"}]}}
                ]}
                """);
    }

    private static final String NAMES =
            "title,publishingDate,contentType,whereWeAre,whatWeDo,collections,location,summary,"
                    + "summaryExtent,dateline.text,dateline.places,dateline.country,dateline.date,dateline.agency,body,url,"
                    + "sources.document,sources.uri,sources.captured,sources.firstLine,sources.lastLine,disagreements,omissions\r\n";

    @Test
    void csvHasALineOfNamesAndARecordForEachItem() throws IOException {
        assertThat(export(ExportFormat.CSV)).isEqualTo(NAMES);
        assertThat(export(ExportFormat.CSV, Items.FULL, Items.BARE))
                .isEqualTo(NAMES
                        + "Border police “compare notes” in Osh,2023-11-17,Press release,Troika|OSCE Outpost in Atlantis,"
                        + "Policing,Helsinki +30,Kyrgyzstan,\"Forty officers met\nin \"\"Osh\"\"\t– and\",cut,"
                        + "\"OSH, Kyrgyzstan, 16 November 2023 (OSCE)\",OSH,Kyrgyzstan,2023-11-16,OSCE,"
                        + "\"OSH, Kyrgyzstan, 16 November 2023 (OSCE) – Forty officers met.|They compared notes.\","
                        + "https://www.osce.org/x/1,crawl.zip!/page-1.txt|größe.html,https://www.osce.org/?page=1|,"
                        + "2023-12-01T00:00:00Z|,4|,9|,,\r\n"
                        + "Judges discuss trial monitoring,2003-05-09,,,,,,,complete,,,,,,,,page.txt,,,,,,\r\n");
    }

    @Test
    void elementsOfAListAreToldApartInCsvWhateverTheyHold() throws IOException {
        SourcedItem item = with(builder -> builder.collections(List.of("a|b", "c\\", "\\|")));

        assertThat(record(ExportFormat.CSV, item).get("collections")).isEqualTo("a\\|b|c\\\\|\\\\\\|");
    }

    @Test
    void csvHasWhatDiffersAndWhatIsOmittedAsJson() throws IOException {
        List<Source> other = List.of(Source.of("other.txt"));
        SourcedItem merged = SourcedItem.of(
                Items.FULL.item(),
                List.of(Items.FULL.sources().get(0), other.get(0)),
                List.of(new Disagreement(ItemField.LOCATION, List.of("Kyrgyz, \"Republic\""), other)),
                List.of(new Omission(List.of(ItemField.BODY), other)));

        CSVRecord record = record(ExportFormat.CSV, merged);

        assertThat(record.get("disagreements")).isEqualTo("""
                [{"field":"location","value":"Kyrgyz, \\"Republic\\"","sources":[{"document":"other.txt"}]}]""");
        assertThat(record.get("omissions"))
                .isEqualTo("[{\"fields\":[\"body\"],\"sources\":[{\"document\":\"other.txt\"}]}]");
    }

    private static Stream<Arguments> formulas() {
        return Stream.of(
                arguments("=1+1", "'=1+1"),
                arguments("+1", "'+1"),
                arguments("-1", "'-1"),
                arguments("@A1", "'@A1"),
                arguments("＝1", "'＝1"),
                arguments("＋1", "'＋1"),
                arguments("－1", "'－1"),
                arguments("＠A1", "'＠A1"),
                arguments(" \"=1", " \"'=1"),
                arguments("\t=1", "\t'=1"),
                arguments("\r=1", "\r'=1"),
                arguments("a\n- b", "a\n'- b"),
                arguments("a;=1", "a;'=1"),
                arguments("a; '@A1;+2", "a; ''@A1;'+2"),
                arguments("a|-1", "a|'-1"),
                arguments("a=1+1-1@A1, =2", "a=1+1-1@A1, =2"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void whatMayBeAFormulaIsMadeATextForSpreadsheetsOnly(String text, String safe) throws IOException {
        SourcedItem item = with(builder -> builder.summary(text).location(text));

        assertThat(record(ExportFormat.CSV, item).get("summary")).isEqualTo(text);
        CSVRecord record = record(ExportFormat.CSV_FOR_SPREADSHEETS, item);
        assertThat(record.get("summary")).isEqualTo(safe);
        assertThat(record.get("location")).isEqualTo(safe);
        assertThat(record.get("title")).isEqualTo(item.item().title());
    }

    /** Where the comma stands in numbers, a spreadsheet takes semicolons for separators, and what is quoted in our cells is not in its. */
    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void noCellIsAFormulaWhateverTheSpreadsheetTakesForSeparators(String separator) throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("a");
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append("=-a;\"\t|'\n ,".charAt(random.nextInt(11)));
            }
            SourcedItem item =
                    with(builder -> builder.summary(text.substring(1)).addBody(text.toString()));
            for (String cell : export(ExportFormat.CSV_FOR_SPREADSHEETS, item).split("[\r\n\\" + separator + "]", -1)) {
                assertThat(cell).doesNotContainPattern("^[\" ]*[=-]");
            }
        }
    }

    @Test
    void csvForSpreadsheetsBeginsWithAByteOrderMark() throws IOException {
        assertThat(export(ExportFormat.CSV_FOR_SPREADSHEETS, Items.FULL))
                .isEqualTo("\ufeff" + export(ExportFormat.CSV, Items.FULL));
        assertThat(export(ExportFormat.CSV_FOR_SPREADSHEETS)).isEqualTo("\ufeff" + NAMES);
    }

    @Test
    void halfACharacterIsReplacedInCsv() throws IOException {
        assertThat(record(ExportFormat.CSV, with(builder -> builder.summary("a\ud83db")))
                        .get("summary"))
                .isEqualTo("a\ufffdb");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.osce.org/node/1?a=b#c, true",
        "http://user@osce.org:80/1, true",
        "https://www.osce.org/?a=[1], false",
        "https://www.osce.org/?a=], false",
        "http://a@b@c/1, false",
        "https://www.osce.org:8a/1, false",
        "'https://www.osce.org/1 ', false",
        "https://www.osce.org/größe, false",
        "https://www.osce.org/a b, false",
        "https://www.osce.org/a[1], false",
        "/node/1, false",
        "https://www.osce.org/%zz, false"
    })
    void anAddressThatIsNoUriIsNoIdentifierWhereAUriIsWanted(String address, boolean isUri) throws IOException {
        SourcedItem item = with(builder -> builder.url(address));
        String hash = "ni:///sha-256;";

        assertThat(export(ExportFormat.NINJS, item))
                .startsWith("{\"uri\":\"" + (isUri ? address : hash))
                .contains("\"altIds\":[{\"role\":\"url\",\"value\":\"" + address + "\"}]");
        assertThat(export(ExportFormat.JSON_LD, item))
                .contains("{\"@id\":\"" + (isUri ? address : hash))
                .contains("\"url\":\"" + address + "\"");
        assertThat(export(ExportFormat.JSON_FEED, item))
                .contains("{\"id\":\"" + address + "\",\"url\":\"" + address + "\"");
    }

    @Test
    void theHashIsThatOfTheContentAlone() throws IOException {
        SourcedItem elsewhere = SourcedItem.of(Items.BARE.item(), Source.of("elsewhere.txt"));
        SourcedItem later = with(builder -> builder.publishingDate(LocalDate.of(2003, 5, 10)));
        SourcedItem linked = with(builder -> builder.url("no URI"));
        SourcedItem linkedElsewhere = with(builder -> builder.url("no URI either"));

        assertThat(id(elsewhere)).isEqualTo(id(Items.BARE));
        assertThat(List.of(id(elsewhere), id(later), id(linked), id(linkedElsewhere)))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.contains("ni:///sha-256;"));
    }

    private static String id(SourcedItem item) throws IOException {
        String line = export(ExportFormat.NINJS, item);
        return line.substring(0, line.indexOf(','));
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("NullAway") // Whoever does not check it may give null.
    void aWriterRefusesNullAndWhatComesAfterTheEnd(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItemWriter writer = NewsroomJson.standard().exporter(out, format);
        assertThatNullPointerException().isThrownBy(() -> writer.write(null));
        writer.close();
        byte[] whole = out.toByteArray();
        writer.close();

        assertThat(out.toByteArray()).isEqualTo(whole);
        assertThatIllegalStateException().isThrownBy(() -> writer.write(Items.BARE));
    }

    @ParameterizedTest
    @EnumSource
    void anExportIsNotTakenForWhatCanBeRead(ExportFormat format) throws IOException {
        assertThat(NewsroomJson.standard()
                        .looksLikeItems(export(format, Items.FULL, Items.BARE).getBytes(UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheStreamThrowsIsThrown(ExportFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        SourcedItem large = with(builder -> builder.summary("a ".repeat(100_000)));

        assertThatThrownBy(() -> NewsroomJson.standard().exporter(full, format).write(large))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThatThrownBy(() -> {
                    ItemWriter writer = NewsroomJson.standard().exporter(full, format);
                    writer.write(Items.BARE);
                    writer.flush();
                })
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    /** Notes whether it was closed. */
    private static final class Closing extends OutputStream {

        private final boolean isFull;
        private boolean isClosed;

        Closing(boolean isFull) {
            this.isFull = isFull;
        }

        @Override
        public void write(int b) throws IOException {
            if (isFull) {
                throw new IOException("the disk is full");
            }
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    private static Stream<Function<OutputStream, ItemWriter>> writers() {
        NewsroomJson json = NewsroomJson.standard();
        return Stream.concat(
                Stream.of(JsonFormat.values()).map(format -> out -> json.writer(out, format)),
                Stream.of(ExportFormat.values()).map(format -> out -> json.exporter(out, format)));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theStreamIsClosed(Function<OutputStream, ItemWriter> begin) throws IOException {
        Closing out = new Closing(false);
        ItemWriter writer = begin.apply(out);
        writer.write(Items.BARE);
        assertThat(out.isClosed).isFalse();
        writer.close();
        writer.flush();

        assertThat(out.isClosed).isTrue();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theStreamIsClosedThoughItCannotBeWritten(Function<OutputStream, ItemWriter> begin) {
        for (int length = 6_000; length < 9_000; length += 7) {
            String text = "a".repeat(length);
            Closing out = new Closing(true);
            assertThatThrownBy(() -> {
                        try (ItemWriter writer = begin.apply(out)) {
                            writer.write(with(builder -> builder.summary(text)));
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is full");

            assertThat(out.isClosed).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFlushedIsThere(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItemWriter writer = NewsroomJson.standard().exporter(out, format);
        writer.write(Items.BARE);
        writer.flush();

        assertThat(out.toString(UTF_8)).contains("page.txt");
        writer.close();
        assertThat(out.toString(UTF_8)).isEqualTo(export(format, Items.BARE));
    }

    @Test
    @SuppressWarnings("NullAway") // Whoever does not check it may give null.
    void nullIsRefused() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatNullPointerException()
                .isThrownBy(() -> NewsroomJson.standard().exporter(null, ExportFormat.CSV));
        assertThatNullPointerException()
                .isThrownBy(() -> NewsroomJson.standard().exporter(out, null));
    }
}
