package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainHeadTest {

    /** A comment that is not plain, so that the page behind it is parsed. */
    private static final String NOT_PLAIN = "<!-- a -- b -->";

    private static final List<String> PIECES = List.of(
            "<html>",
            "<head>",
            "<link rel='x>y' href=\"a&amp;b\">",
            "<title>A <meta charset=koi8-r> B</Title>",
            "<TITLE>A & B</TITLE>",
            "<title><!-- </title> -->",
            "<meta charset=utf-8>",
            "<meta charset=\"win&#100;ows-1250\" />",
            "<meta http-equiv=\"Content-&#84;ype\" content=\"text/html; charset=koi8-r\">",
            "<meta property=og:title content='a & b > <c>'>",
            "<meta content='a\nb' charset=koi8-u>",
            "<script>var a = \"<meta charset=koi8-r>\";</script>",
            "<script>a </scripty> </SCRIPT>",
            "<script><!-- <script> </script> --></script>",
            "<script>a</Script>",
            "<script>a </b></script >",
            "<script/>",
            "<STYLE>a<b</STYLE>",
            "<style><!-- a </style>",
            "<!-- <meta charset=koi8-r> -->",
            "<!-->",
            "<!--->",
            "<!---->",
            "<!-- a --!>",
            "<!-- a --->",
            "<!--[if IE]><meta charset=koi8-u><![endif]-->",
            "<noscript><meta charset=koi8-u></noscript>",
            "</head>",
            "</head >",
            "<body>",
            "<p>Words ",
            "<meta charset=koi8-u",
            "\n",
            "\"",
            ">");

    @Test
    void readsAsTheParserOfAllOfHtmlDoes() {
        Random random = new Random(7);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder page = new StringBuilder("<!doctype html>");
            for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(charset(page.toString())).as("%s", page).isEqualTo(charset(NOT_PLAIN + page));
        }
    }

    private static Optional<Charset> charset(String page) {
        byte[] bytes = page.getBytes(ISO_8859_1);
        return HtmlCharset.of(bytes, 0, bytes.length);
    }
}
