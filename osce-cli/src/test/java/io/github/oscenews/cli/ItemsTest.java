package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that were written are an input like any other. */
class ItemsTest extends CommandTest {

    private String items() throws IOException {
        assertThat(osce("convert", write("page.txt", HEALTHY))).isEqualTo(ExitCode.OK);
        return out;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json"})
    void theyComeOutAsTheyWere(String format) throws IOException {
        String items = items();
        osce("convert", folder.resolve("page.txt"), "--format", format);
        Path file = write("items", out);

        assertThat(osce("convert", file)).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo(items);
        assertThat(err).isEqualToNormalizingNewlines("""
                        documents: 1 (newsroom pages: 0, files of items: 1)
                        items: 2
                        rejects: 0
                        problems: 0
                        """);
    }

    @Test
    void theyStandInTheirPlaceAmongPages() throws IOException {
        write("dump/b.jsonl", items());
        write("dump/a.txt", HEALTHY);
        write("dump/c.txt", HEALTHY);

        osce("convert", folder.resolve("dump"));
        assertThat(documents())
                .containsExactly("dump/a.txt", "dump/a.txt", "page.txt", "page.txt", "dump/c.txt", "dump/c.txt");
        assertThat(err).contains("documents: 3 (newsroom pages: 2, files of items: 1)");
    }

    @Test
    void ofManyNoneIsLost() throws IOException {
        String items = items().repeat(4000);
        Path file = write("items.jsonl", items);

        assertThat(Files.size(file)).isGreaterThan(1 << 20);
        assertThat(osce("convert", file)).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo(items);
    }

    @Test
    void whatIsWrongWithThemIsReported() throws IOException {
        List<String> lines = items().lines().toList();
        Path file = write(
                "items.jsonl",
                lines.get(0) + "\n" + lines.get(1).replace("\"2003-05-09\"", "\"2003-02-30\"") + "\n{\"title\n");

        assertThat(osce("convert", file)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).isEqualTo(lines.get(0) + "\n");
        assertThat(err)
                .contains("items.jsonl:2: error value-invalid: publishingDate: found ")
                .contains("items.jsonl:3: error json-broken: ")
                .contains("items: 1", "rejects: 2", "problems: 2");
        assertThat(osce("check", file)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).startsWith("items.jsonl:2: error value-invalid: publishingDate: found ");
        osce("check", "--format", "json", file);
        assertThat(out)
                .startsWith(
                        "{\"document\":\"items.jsonl\",\"format\":\"items\",\"items\":1,\"rejects\":2,\"problems\":[{"
                                + "\"code\":\"value-invalid\",\"severity\":\"error\",\"line\":2,\"message\":\"publishingDate: ");
    }

    @Test
    void rejectsAreNoItems() throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");
        osce("convert", write("page.txt", BROKEN), "--rejects", rejects);

        assertThat(osce("convert", rejects)).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("1 document-unknown");
    }

    @Test
    void standardInputIsReadByItsName() throws IOException {
        String items = items();
        in = HEALTHY.getBytes(UTF_8);

        assertThat(osce("convert", "-")).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo(items.replace("\"page.txt\"", "\"-\""));
        in = items.getBytes(UTF_8);
        assertThat(osce("convert", folder.resolve("page.txt"), "-")).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo(items + items);
        assertThat(osce("convert", "-", "-")).isEqualTo(ExitCode.USAGE);
        assertThat(err)
                .isEqualToNormalizingNewlines("osce: standard input can be read only once, and is given twice\n");
    }

    @Test
    void anArrayIsWrittenAsTheLibraryWritesIt() throws IOException {
        Path page = write("page.txt", HEALTHY.repeat(3));
        osce("convert", page, "--format", "json");
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        try (ItemWriter writer = NewsroomJson.standard().writer(array, JsonFormat.JSON_ARRAY)) {
            for (SourcedItem item : NewsroomParser.standard().parse(page).items()) {
                writer.write(item);
            }
        }
        assertThat(out).isEqualTo(array.toString(UTF_8));

        osce("convert", "--replay", write("empty.jsonl", ""), "--format", "json");
        assertThat(out).isEqualTo("[]\n");
    }
}
