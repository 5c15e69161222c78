package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest extends CommandTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Messages messages = new Messages(new PrintWriter(shown, true, UTF_8));

    @Test
    void aBarAppearsWhenARunIsLongAndIsGoneWhenItEnds() throws IOException, InterruptedException {
        try (Progress progress = new Progress(true, List.of(write("page.txt", HEALTHY)), messages)) {
            InputStream in = progress.watch(new ByteArrayInputStream(new byte[3]));
            in.read(new byte[1]);
            assertThat(shown.toString(UTF_8)).isEmpty();
            Thread.sleep(1100);
            in.read(new byte[1]);
            progress.items(7);
            progress.document();
            Thread.sleep(2500);
            messages.show("a line");
            in.read(new byte[1]);
        }
        String text = shown.toString(UTF_8);
        assertThat(text).contains("%").contains("documents: 1, items: 7").contains("\ra line" + System.lineSeparator());
        assertThat(text).matches("(?s).*\r *\r");
    }

    @Test
    void nothingIsShownWhereNobodyLooks() throws IOException {
        try (Progress progress = new Progress(false, List.of(), messages)) {
            progress.watch(new ByteArrayInputStream(new byte[3])).readAllBytes();
        }
        assertThat(shown.toString(UTF_8)).isEmpty();
    }

    @Test
    void quietLeavesErrors() throws IOException {
        assertThat(osce("convert", "-q", write("page.txt", BROKEN))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err.lines()).singleElement().asString().startsWith("page.txt:8:18: error date-nonexistent: ");
        assertThat(osce("convert", "--quiet", write("page.txt", HEALTHY.replace("Youth", "Youth, "))))
                .isEqualTo(ExitCode.OK);
        assertThat(err).isEmpty();
        assertThat(osce("convert", "--quiet", folder.resolve("none"))).isEqualTo(ExitCode.FAILED);
        assertThat(err.lines()).hasSize(1);
    }
}
