package io.github.oscenews.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BaseTest {

    private static final List<String> BASES = List.of(
            "https://www.osce.org/",
            "https://www.osce.org",
            "http://www.osce.org/odihr/news",
            "https://mirror.example.org/osce/press-releases?page=2",
            "https://www.osce.org/?q=a",
            "https://www.osce.org/odihr/",
            "https://www.osce.org/odihr/news.html",
            "https://www.osce.org/a/../b/c",
            "https://www.osce.org//a",
            "https://WWW.osce.org/a",
            "HTTPS://www.osce.org/a",
            "https://www.osce.org:8080/a/b",
            "https://name@www.osce.org/a/b",
            "https:///a/b",
            "https://www.osce.org/a?b/c=d",
            "https://www.osce.org/a#b/c",
            "http://[");

    private static final List<String> PIECES = List.of(
            "/",
            "//",
            "a",
            "1",
            "-",
            "node",
            "/node/101",
            "?",
            "page=2",
            "&",
            "=",
            ".",
            "..",
            "../",
            "./",
            ":",
            "#",
            " ",
            "%20",
            "www.osce.org",
            "W",
            "http:",
            "https://",
            "mailto:",
            "ä",
            "\t",
            "_",
            "~",
            "+",
            "|",
            "@",
            ";");

    @Test
    void resolvesPlainAddressesAsAllOthers() {
        Random random = new Random(5);
        for (int i = 0; i < 40_000; i++) {
            String base = BASES.get(random.nextInt(BASES.size()));
            StringBuilder printed = new StringBuilder();
            for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
                printed.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(new Base(base).absolute(printed.toString()))
                    .as("%s in %s", printed, base)
                    .isEqualTo(resolved(base, printed.toString()));
        }
    }

    private static String resolved(String base, String printed) {
        String start = printed.toLowerCase(java.util.Locale.ROOT);
        if (start.startsWith("http://") || start.startsWith("https://")) {
            return printed;
        }
        Element link = new Element("a");
        link.setBaseUri(base);
        return link.attr("href", printed).absUrl("href");
    }
}
