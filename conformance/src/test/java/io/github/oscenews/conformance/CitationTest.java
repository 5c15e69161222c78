package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
