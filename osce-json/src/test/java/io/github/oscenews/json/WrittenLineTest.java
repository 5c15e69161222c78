package io.github.oscenews.json;

import static io.github.oscenews.json.Items.BARE;
import static io.github.oscenews.json.Items.BARE_JSON;
import static io.github.oscenews.json.Items.FULL;
import static io.github.oscenews.json.Items.FULL_JSON;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.SourcedItem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenLineTest {

    private final WrittenLine written = new WrittenLine();

    private @Nullable SourcedItem read(String line) {
        return read(line.getBytes(UTF_8));
    }

    private @Nullable SourcedItem read(byte[] line) {
        return written.read(line, 0, line.length);
    }

    /** Were this to fail, all would still be read, but slowly. */
    @Test
    void whatIsWrittenIsRead() {
        assertThat(read(FULL_JSON + "\n")).isEqualTo(FULL);
        assertThat(read(BARE_JSON + "\r\n")).isEqualTo(BARE);
    }

    @Test
    void theNextLineBeginsAtTheEnd() {
        byte[] lines = (BARE_JSON + "\n" + FULL_JSON + "\n").getBytes(UTF_8);

        assertThat(written.read(lines, 0, lines.length)).isEqualTo(BARE);
        assertThat(written.end()).isEqualTo(BARE_JSON.length() + 1);
        assertThat(written.read(lines, written.end(), lines.length)).isEqualTo(FULL);
        assertThat(written.end()).isEqualTo(lines.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\"\\\\\\n\\r\\t\\b\\f",
                "é",
                "ßß’’",
                "\u0080\u07FF\u0800\uD7FF\uE000\uFFFD\uFFFF",
                "Ответственность",
                "\u007F/"
            })
    void charactersAreDecoded(String title) {
        String text = title.startsWith("\\") ? "\"\\\n\r\t\b\f" : title;

        SourcedItem item = Objects.requireNonNull(read(BARE_JSON.replace("Judges", title.repeat(700)) + "\n"));

        assertThat(item.item().title()).isEqualTo(text.repeat(700) + " discuss trial monitoring");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00C0\u0080",
                "\u00C1\u00BF",
                "\u00E0\u009F\u00BF",
                "\u00ED\u00A0\u0080",
                "\u00F0\u009F\u0098\u0080",
                "\u0080",
                "\u00C3(",
                "\u00E2\u0080",
                "\u00FF",
                "\t",
                "\\u0041",
                "\\/",
                "\\x",
                "\\"
            })
    void charactersInAnotherFormAreLeft(String bytes) {
        byte[] line = (BARE_JSON.replace("Judges", bytes) + "\n").getBytes(ISO_8859_1);
        byte[] atItsEnd = (BARE_JSON.replace("monitoring", bytes) + "\n").getBytes(ISO_8859_1);

        assertThat(read(line)).isNull();
        assertThat(read(atItsEnd)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "title"                 | "titel"
                    "title":                | "title" :
                    {"title"                | { "title"
                    Judges discuss trial monitoring | ` `
                    2003-05-09              | 2003-02-31
                    2003-05-09              | 2003-5-9
                    2003-05-09              | +2003-05-09
                    "2003-05-09"            | 20030509
                    "whereWeAre":[]         | "whereWeAre":[,]
                    "whereWeAre":[]         | "whereWeAre":["Troika",]
                    "whereWeAre":[]         | "whereWeAre":[""]
                    "whereWeAre":[]         | "whereWeAre":null
                    "whatWeDo":[],          | ``
                    "whatWeDo":[],          | "whatWeDo":[],"whatWeDo":[],
                    "complete"              | "cut"
                    "complete"              | "whole"
                    "sources"               | "dateline":{"text":"OSH","places":["OSH"]},"sources"
                    "sources"               | "mood":1,"sources"
                    [{"document":"page.txt"}] | []
                    page.txt                | ``
                    "page.txt"              | "page.txt","firstLine":2,"lastLine":1
                    "page.txt"              | "page.txt","firstLine":0,"lastLine":1
                    "page.txt"              | "page.txt","firstLine":01,"lastLine":1
                    "page.txt"              | "page.txt","firstLine":1.0,"lastLine":1
                    "page.txt"              | "page.txt","firstLine":1,"lastLine":1000000000000000000
                    "page.txt"              | "page.txt","captured":"2003"
                    "page.txt"              | "page.txt","mood":1
                    }]}                     | }]}}
                    }]}                     | }]} 1
                    }]}                     | }]
                    """)
    void aLineInAnotherFormIsLeft(String part, String instead) {
        assertThat(BARE_JSON).contains(part);

        assertThat(read(BARE_JSON.replace(part, instead) + "\n")).isNull();
    }

    @Test
    void aLineWithoutItsEndIsLeft() {
        byte[] line = (FULL_JSON + "\n").getBytes(UTF_8);

        for (int limit = 0; limit < line.length; limit++) {
            assertThat(written.read(line, 0, limit)).isNull();
        }
    }
}
