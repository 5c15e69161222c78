package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said about citing is so: CITATION.cff is about this version, and the example about its document. */
class CitationTest {

    @Test
    void versionAndLicenceAreThoseOfTheLastReleaseOrTheFirst() throws IOException {
        String citation = Files.readString(Specification.root().resolve("CITATION.cff"));
        String pom = Files.readString(Specification.root().resolve("pom.xml"));

        String version = first("<version>([^<]+)</version>", pom);
        Path settings = Specification.root().resolve(".mvn/maven.config");
        boolean later = version.endsWith("-SNAPSHOT") && Files.exists(settings);
        assertThat(first("(?m)^version: (\\S+)$", citation))
                .isEqualTo(
                        later
                                ? first("-Dapi\\.baseline=(\\S+)", Files.readString(settings))
                                : version.replace("-SNAPSHOT", ""));
        assertThat(first("(?m)^license: (\\S+)$", citation)).isEqualTo(first("<license>\\s*<name>([^<]+)</name>", pom));
        assertThat(first("(?m)^cff-version: (\\S+)$", citation)).isEqualTo("1.2.0");
    }

    @Test
    void theDigestOfTheExampleIsThatOfItsDocument() throws IOException, NoSuchAlgorithmException {
        String text = Files.readString(Specification.root().resolve("docs/citing.md"));
        String document = first("\"sources\":\\[\\{\"document\":\"([^\"]+)\"", text);
        byte[] bytes =
                Files.readAllBytes(Specification.root().resolve("examples").resolve(document));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        assertThat(text).contains("SHA-256 " + digest.substring(0, 8) + "…");
    }

    @Test
    void theCitationSaysWhatItsItemSays() throws IOException {
        String text = Files.readString(Specification.root().resolve("docs/citing.md"));
        String json = first("(?ms)^```json\n(.*?)^```$", text);
        SourcedItem seen = NewsroomJson.standard()
                .read(new ByteArrayInputStream(json.getBytes(UTF_8)), problem -> {
                    throw new AssertionError(problem);
                })
                .findFirst()
                .orElseThrow();
        Source source = seen.sources().get(0);
        String title = seen.item().title();
        String day = seen.item().publishingDate().format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
        String lines =
                source.firstLine().getAsLong() + " to " + source.lastLine().getAsLong();
        String document = source.document();

        assertThat(Files.readString(Specification.root().resolve("examples/expected.jsonl")))
                .contains(json);
        assertThat(text)
                .contains("| " + title + ", " + day + " |")
                .contains("| `" + document + "` |")
                .contains("| " + lines + " |")
                .contains("`sed -n " + lines.replace(" to ", ",") + "p`");
        assertThat(text.replaceAll("\n> ", " "))
                .contains("\"" + title + "\", "
                        + seen.item().contentType().orElseThrow().toString().toLowerCase(Locale.ROOT) + " of " + day
                        + ". Seen in " + document + ", lines " + lines + " (SHA-256 ");
    }

    @Test
    void theVersionIsLeftToWhoeverCites() throws IOException {
        String text = Files.readString(Specification.root().resolve("docs/citing.md"));

        assertThat(text).contains("version VERSION", "SDK VERSION").doesNotContainPattern("\\b\\d+[.]\\d+[.]\\d+\\b");
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
