package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlCharsetTest {

    private static final List<String> PIECES = List.of(
            "<!DOCTYPE html>",
            "<!doctype html PUBLIC \"-//W3C//DTD\">",
            "<html>",
            "<html lang=en>",
            "<HTML class='a'>",
            "<head>",
            "<head a=\"b\" c>",
            "<base href=/a/>",
            "<link rel='x>y' href=\"a\">",
            "<link rel=x/>",
            "<title>News | OSCE</title>",
            "<title>A <b> B</title>",
            "<title></title x>",
            "<meta charset=utf-8>",
            "<meta charset=windows-1252/>",
            "<META CHARSET = 'windows-1251'>",
            "<meta charset=\"windows-1250\" />",
            "<meta charset>",
            "<meta charset=nobody-knows>",
            "<meta content='text/html; charset=koi8-r' http-equiv=Content-Type>",
            "<meta http-equiv=\"content-type\" content=\"text/html;charset=iso-8859-1;x\"/>",
            "<meta http-equiv=\"Content-Type\" content=\"text/html; char&#115;et=koi8-r\">",
            "<meta name=viewport content=1>",
            "<meta name=\"a\"name=\"b\" charset=\"windows-1253\">",
            "<script>var a = \"<meta charset=koi8-r>\";</script>",
            "<style>a { b: c }</style>",
            "<!-- <meta charset=koi8-r> -->",
            "<noscript><meta charset=koi8-u></noscript>",
            "<p>Words ",
            "</head>",
            "<body>",
            "<",
            "\n",
            " ",
            "\"",
            ">",
            "'");

    @Test
    void readsPlainHeadsAsAllOthers() {
        Random random = new Random(7);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder page = new StringBuilder("<");
            page.append(random.nextBoolean() ? "!doctype html>" : "html>");
            for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            byte[] bytes = page.toString().getBytes(ISO_8859_1);
            assertThat(HtmlCharset.of(bytes, 0, bytes.length)).as("%s", page).isEqualTo(parsed(page.toString()));
        }
    }

    private static Optional<Charset> parsed(String page) {
        for (Element meta : Jsoup.parse(page).select("meta")) {
            // A page with nothing else is read without knowing what may stand before.
            byte[] alone = ("<p>&amp;" + meta.outerHtml()).getBytes(ISO_8859_1);
            Optional<Charset> charset = HtmlCharset.of(alone, 0, alone.length);
            if (charset.isPresent()) {
                return charset;
            }
        }
        return Optional.empty();
    }
}
