package io.github.oscenews.json;

import static io.github.oscenews.json.Items.BARE;
import static io.github.oscenews.json.Items.BARE_JSON;
import static io.github.oscenews.json.Items.FULL;
import static io.github.oscenews.json.Items.FULL_JSON;
import static io.github.oscenews.json.Items.write;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Severity;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsroomJsonTest {

    private static final NewsroomJson JSON = NewsroomJson.standard();

    private final List<JsonProblem> problems = new ArrayList<>();

    private List<SourcedItem> read(String json) {
        return read(json.getBytes(UTF_8));
    }

    private List<SourcedItem> read(byte[] json) {
        return JSON.read(new ByteArrayInputStream(json), problems::add).toList();
    }

    /** Each problem as {@code line key code}. */
    private List<String> problems() {
        return problems.stream()
                .map(p -> p.lineNumber() + " " + p.key().orElse("") + " "
                        + p.code().id())
                .toList();
    }

    @Test
    void linesHoldOneObjectEachWithTheKeysInOrder() throws IOException {
        assertThat(write(JsonFormat.JSON_LINES, FULL, BARE)).isEqualTo(FULL_JSON + "\n" + BARE_JSON + "\n");
        assertThat(write(JsonFormat.JSON_LINES)).isEmpty();
    }

    @Test
    void anArrayHoldsOneObjectOnEachLine() throws IOException {
        assertThat(write(JsonFormat.JSON_ARRAY, FULL, BARE)).isEqualTo("[\n" + FULL_JSON + ",\n" + BARE_JSON + "\n]\n");
        assertThat(write(JsonFormat.JSON_ARRAY)).isEqualTo("[]\n");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadBackIsEqual(JsonFormat format) throws IOException {
        assertThat(read(write(format, FULL, BARE, FULL))).containsExactly(FULL, BARE, FULL);
        assertThat(read(write(format))).isEmpty();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCharacterSurvives(JsonFormat format) throws IOException {
        StringBuilder all = new StringBuilder("x");
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            all.append(c).append(c % 7 == 0 ? "😀" : "");
        }
        SourcedItem item = SourcedItem.of(
                NewsItem.builder()
                        .title(all.toString())
                        .publishingDate(LocalDate.EPOCH)
                        .build(),
                Source.of("a"));

        assertThat(read(write(format, item, item))).containsExactly(item, item);
        assertThat(problems).isEmpty();
    }

    @Test
    void theDefaultLocaleChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(write(JsonFormat.JSON_LINES, FULL)).isEqualTo(FULL_JSON + "\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "publishingDate",
                "whereWeAre",
                "whatWeDo",
                "collections",
                "summary",
                "summaryExtent",
                "sources"
            })
    void aMissingKeyIsNamedWithItsLine(String key) {
        String broken = BARE_JSON
                .replaceFirst("\"" + key + "\":(\"[^\"]*\"|\\[[^\\]]*\\]),?", "")
                .replace(",}", "}");
        assertThat(broken).doesNotContain("\"" + key + "\"");

        assertThat(read(FULL_JSON + "\n" + broken + "\n" + BARE_JSON)).containsExactly(FULL, BARE);
        assertThat(problems()).containsExactly("2 " + key + " key-missing");
        assertThat(problems.get(0).message()).isEqualTo(key + ": found no such key, expected it in every object");
        assertThat(problems.get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "publishingDate":"2003-05-09" | "publishingDate":20030509        | publishingDate      | type-wrong    | found 20030509, expected a string
                    "publishingDate":"2003-05-09" | "publishingDate":"2003-02-31"    | publishingDate      | value-invalid | found "2003-02-31", expected a date such as "2023-11-17"
                    "whereWeAre":[]               | "whereWeAre":"Troika"            | whereWeAre          | type-wrong    | found "Troika", expected an array
                    "whereWeAre":[]               | "whereWeAre":["Troika",[]]       | whereWeAre[1]       | type-wrong    | found an array, expected a string
                    "whatWeDo":[]                 | "whatWeDo":[""]                  | whatWeDo[0]         | value-invalid | found "", expected a string that is not blank
                    "collections":[]              | "collections":{}                 | collections         | type-wrong    | found an object, expected an array
                    "summary":""                  | "summary":null                   | summary             | type-wrong    | found null, expected a string
                    "summary":""                  | "summary":true                   | summary             | type-wrong    | found true, expected a string
                    "summary":""                  | "summary":"","contentType":7     | contentType         | type-wrong    | found 7, expected a string
                    "summary":""                  | "summary":"","location":{}       | location            | type-wrong    | found an object, expected a string
                    "summary":""                  | "summary":"","body":["a",{}]     | body[1]             | type-wrong    | found an object, expected a string
                    "summary":""                  | "summary":"","url":" "           | url                 | value-invalid | found " ", expected a string that is not blank
                    "summary":""                  | "summary":"","dateline":"VIENNA" | dateline            | type-wrong    | found "VIENNA", expected an object
                    "summary":""                  | "summary":"","dateline":{"text":5} | dateline.text     | type-wrong    | found 5, expected a string
                    "complete"                    | 5                                | summaryExtent       | type-wrong    | found 5, expected a string
                    [{"document":"page.txt"}]     | []                               | sources             | value-invalid | found an array, expected at least one source
                    {"document":"page.txt"}       | "page.txt"                       | sources[0]          | type-wrong    | found "page.txt", expected an object
                    {"document":"page.txt"}       | {"uri":"x"}                      | sources[0].document | key-missing   | found no such key, expected it in every object
                    "document":"page.txt"         | "document":"a","firstLine":"4"   | sources[0].firstLine | type-wrong   | found "4", expected a whole number
                    "document":"page.txt"         | "document":"a","firstLine":4.5   | sources[0].firstLine | type-wrong   | found 4.5, expected a whole number
                    "document":"page.txt"         | "document":"a","firstLine":99999999999999999999 | sources[0].firstLine | value-invalid | found 99999999999999999999, expected a line number
                    "document":"page.txt"         | "document":"a","firstLine":4,"lastLine":3 | sources[0] | value-invalid | expected 1 <= firstLine <= lastLine, or neither, but firstLine is 4 and lastLine is 3
                    "document":"page.txt"         | "document":"a","captured":"2003" | sources[0].captured | value-invalid | found "2003", expected a time such as "2023-12-01T00:00:00Z"
                    """)
    void aWrongValueIsNamedWithItsLine(String part, String instead, String key, String code, String message) {
        assertThat(BARE_JSON).contains(part);
        String broken = BARE_JSON.replace(part, instead);

        assertThat(read(FULL_JSON + "\n" + broken + "\n" + BARE_JSON)).containsExactly(FULL, BARE);
        assertThat(problems()).containsExactly("2 " + key + " " + code);
        assertThat(problems.get(0).message()).isEqualTo(key + ": " + message);

        problems.clear();
        assertThat(read("[" + FULL_JSON + ",\n" + broken + ",\n" + BARE_JSON + "]"))
                .containsExactly(FULL, BARE);
        assertThat(problems()).containsExactly("2 " + key + " " + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "nonsense",
                "[1]",
                "{\"title\":\"A\",\"title\":\"B\"}",
                "{\"title\":\"A",
                "{\"title\":\"A\"}}",
                "\u0000"
            })
    void aBrokenLineDoesNotSpoilTheNext(String line) {
        assertThat(read(FULL_JSON + "\n" + line + "\n" + BARE_JSON)).containsExactly(FULL, BARE);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).lineNumber()).isEqualTo(2);
        assertThat(problems.get(0).message()).isNotBlank().doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "5", "\"text\"", "null"})
    void aLineOrElementOfAnotherTypeIsReported(String value) {
        assertThat(read(BARE_JSON + "\n" + value + "\n" + FULL_JSON)).containsExactly(BARE, FULL);
        assertThat(read("[" + BARE_JSON + ",\n" + value + ",\n" + FULL_JSON + "]"))
                .containsExactly(BARE, FULL);
        assertThat(problems()).containsExactly("2  type-wrong", "2  type-wrong");
        assertThat(problems.get(0).message()).endsWith(", expected an object");
    }

    @Test
    void theFirstElementMayBeTheWrongOne() {
        assertThat(read("[\n5,\n" + BARE_JSON + ",\n" + FULL_JSON + "]")).containsExactly(BARE, FULL);
        assertThat(problems()).containsExactly("2  type-wrong");
    }

    @Test
    void whatFollowsAnArrayIsNotRead() {
        assertThat(read("[" + FULL_JSON + "]\n" + BARE_JSON)).containsExactly(FULL);
        assertThat(problems()).containsExactly("2  json-broken");
        assertThat(problems.get(0).message())
                .isEqualTo("found more after the end of the array, expected nothing; nothing below is read");
    }

    @Test
    void aTextOfMoreThanAHundredMillionCharactersIsReadBack() throws IOException {
        SourcedItem item = SourcedItem.of(
                FULL.item().toBuilder().summary("x".repeat(101_000_000)).build(), Source.of("a"));

        assertThat(read(write(JsonFormat.JSON_LINES, item))).isEqualTo(List.of(item));
    }

    @Test
    void aRepeatedKeySpoilsItsObjectOnly() {
        String twice = BARE_JSON.replace("\"summary\":", "\"title\":\"B\",\"summary\":");
        String source = BARE_JSON.replace("{\"document\"", "{\"document\":\"a\",\"document\"");
        String dateline = BARE_JSON.replace("\"sources\"", "\"dateline\":{\"text\":\"a\",\"text\":\"b\"},\"sources\"");
        String all = String.join(",\n", twice, source, dateline, FULL_JSON);

        assertThat(read(all.replace(",\n", "\n"))).containsExactly(FULL);
        assertThat(read("[" + all + "]")).containsExactly(FULL);
        assertThat(problems().subList(0, 3))
                .isEqualTo(problems().subList(3, 6))
                .containsExactly(
                        "1 title key-repeated", "2 sources[0].document key-repeated", "3 dateline.text key-repeated");
    }

    @Test
    void aMessageIsOneLineWhateverTheKeyIs() {
        assertThat(read(BARE_JSON.replace("\"summary\":", "\"a\\n" + "b".repeat(100) + "\":1,\"summary\":")))
                .containsExactly(BARE);
        assertThat(problems.get(0).message())
                .isEqualTo(
                        "a " + "b".repeat(58) + "…: found a key that is not known, expected none but the known ones");
    }

    @Test
    void aLineIsCountedByItsFeedAlone() {
        assertThat(read("\r" + BARE_JSON.replace("\"title\"", "\r\r\"titel\"") + "\n" + FULL_JSON))
                .containsExactly(FULL);
        assertThat(problems()).containsExactly("1 titel key-unknown", "1 title key-missing");
    }

    @Test
    void twoObjectsOnOneLineAreABrokenLine() {
        assertThat(read(BARE_JSON + BARE_JSON + "\n" + FULL_JSON)).containsExactly(FULL);
        assertThat(problems()).containsExactly("1  json-broken");
    }

    @Test
    void malformedBytesBreakALine() {
        byte[] latin = FULL_JSON.replace("größe", "gr\u00F6\u00DFe").getBytes(ISO_8859_1);
        byte[] json = new byte[latin.length + 1 + BARE_JSON.length()];
        System.arraycopy(latin, 0, json, 0, latin.length);
        json[latin.length] = '\n';
        System.arraycopy(BARE_JSON.getBytes(UTF_8), 0, json, latin.length + 1, BARE_JSON.length());

        assertThat(read(json)).containsExactly(BARE);
        assertThat(problems()).containsExactly("1  json-broken");
    }

    @Test
    void anArrayIsReadUpToWhereItIsBroken() {
        assertThat(read("[" + FULL_JSON + ",\n" + BARE_JSON + ",\n{\"title\"")).containsExactly(FULL, BARE);
        assertThat(problems()).containsExactly("3  json-broken");
        assertThat(problems.get(0).message())
                .endsWith("; nothing below is read")
                .doesNotContain("Source:");
        problems.clear();
        assertThat(read("[" + FULL_JSON + "]\n]")).containsExactly(FULL);
        assertThat(problems()).containsExactly("2  json-broken");
        assertThat(problems.get(0).message())
                .endsWith("; nothing below is read")
                .doesNotContain("Source");
    }

    @Test
    void anUnknownKeyIsReportedAndSkipped() {
        String newer = BARE_JSON
                .replace("\"summary\":", "\"mood\":{\"title\":[1,{}]},\"summary\":")
                .replace("{\"document\"", "{\"page\":[],\"document\"");

        assertThat(read("\n" + newer)).containsExactly(BARE);
        assertThat(problems()).containsExactly("2 mood key-unknown", "2 sources[0].page key-unknown");
        assertThat(problems).allMatch(p -> p.severity() == Severity.WARNING);
    }

    @Test
    void whatContradictsTheTextIsReportedAndTheTextCounts() {
        assertThat(read(BARE_JSON.replace("complete", "cut"))).containsExactly(BARE);
        assertThat(read(FULL_JSON.replace("\"places\":[\"OSH\"]", "\"places\":[\"OSH\",\"WARSAW\"]")))
                .containsExactly(FULL);
        assertThat(read(BARE_JSON.replace("\"sources\"", "\"dateline\":{\"text\":\"OSH\",\"mood\":1},\"sources\"")))
                .containsExactly(BARE);
        assertThat(problems())
                .containsExactly(
                        "1 summaryExtent value-contradictory",
                        "1 dateline value-contradictory",
                        "1 dateline.mood key-unknown",
                        "1 dateline value-contradictory");
        assertThat(problems.get(0).message())
                .isEqualTo("summaryExtent: found \"cut\", expected \"complete\", which follows from title and summary");
    }

    @Test
    void theShapeOfTheFileDoesNotMatter() {
        String lines = FULL_JSON + "\n" + BARE_JSON + "\n";
        String array = "[" + FULL_JSON + "," + BARE_JSON + "]";
        for (String json : List.of(
                lines,
                lines.stripTrailing(),
                "\uFEFF" + lines,
                lines.replace("\n", "\r\n"),
                "\n \n" + lines.replace("\n", "\n\n"),
                array,
                "\uFEFF" + array,
                "\n".repeat(20_000) + array,
                "\n".repeat(20_000) + lines,
                " \r\n\t" + array.replace(",\"", " ,\n \""))) {
            assertThat(read(json)).containsExactly(FULL, BARE);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void longLinesAreReadWhole() throws IOException {
        SourcedItem item = SourcedItem.of(
                FULL.item().toBuilder().summary("x".repeat(300_000)).build(), Source.of("a"));

        assertThat(read(write(JsonFormat.JSON_LINES, item, BARE, item))).containsExactly(item, BARE, item);
        assertThat(problems).isEmpty();
    }

    @Test
    void aLineWithoutEndIsReportedAndNotKept() {
        long length = 600L << 20;
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at++ < length ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int count) {
                int some = (int) Math.min(count, length - at);
                Arrays.fill(bytes, offset, offset + Math.max(some, 0), (byte) 'x');
                at += some;
                return some <= 0 ? -1 : some;
            }
        };
        InputStream in = new SequenceInputStream(endless, new ByteArrayInputStream(("\n" + BARE_JSON).getBytes(UTF_8)));

        assertThat(JSON.read(in, problems::add).toList()).containsExactly(BARE);
        assertThat(problems()).containsExactly("1  json-broken");
        assertThat(problems.get(0).message())
                .isEqualTo("found a line of more than 268435456 bytes, expected a shorter one");
    }

    @Test
    void aStreamThatFailsIsNotContent() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> JSON.read(in, problems::add).toList())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
        assertThat(problems).isEmpty();
    }

    @Test
    void anOutputThatFailsIsAnIoException() {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> {
                    try (ItemWriter writer = JSON.writer(out, JsonFormat.JSON_LINES)) {
                        writer.write(BARE);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void aClosedWriterRefusesMore() throws IOException {
        ItemWriter writer = JSON.writer(new ByteArrayOutputStream(), JsonFormat.JSON_ARRAY);
        writer.close();
        writer.close();
        assertThatThrownBy(() -> writer.write(BARE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wrongArgumentsSpoilNothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ItemWriter writer = JSON.writer(out, JsonFormat.JSON_ARRAY)) {
            assertThatThrownBy(() -> writer.write(nothing())).isInstanceOf(NullPointerException.class);
            writer.write(BARE);
        }
        assertThat(out.toString(UTF_8)).isEqualTo("[\n" + BARE_JSON + "\n]\n");
        assertThatThrownBy(() -> JSON.writer(nothing(), JsonFormat.JSON_ARRAY))
                .isInstanceOf(NullPointerException.class);
    }

    /** Null, as callers without null checks at compile time may pass. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
