package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes what was counted as a page with charts. The page needs no other file and holds no script. All of it is built as nodes, so
 * that no label can become markup.
 */
final class StatsPage {

    private static final String STYLE = "stats.css";

    /** Has browsers refuse whatever could come to be in the page besides its style: scripts, and anything from elsewhere. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Counted counted;

    StatsPage(Counted counted) {
        this.counted = counted;
    }

    void write(OutputStream out) throws IOException {
        Document document = Document.createShell("");
        document.prependChild(new DocumentType("html", "", ""));
        document.outputSettings().prettyPrint(false).charset(UTF_8);
        Objects.requireNonNull(document.firstElementChild(), "html").attr("lang", "en");
        appendHead(document.head());
        Element main = document.body().appendElement("main");
        new PageFigures(counted).appendTo(main.appendElement("header"));
        if (counted.statistics().items() > 0) {
            new PageCharts(counted).appendTo(main);
        }
        new PageProblems(counted.summary()).appendTo(main);
        appendFoot(main.appendElement("footer"));
        out.write(document.outerHtml().getBytes(UTF_8));
        out.write('\n');
        out.flush();
    }

    private static void appendHead(Element head) throws IOException {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("title").text("OSCE news in numbers");
        try (InputStream in = Objects.requireNonNull(StatsPage.class.getResourceAsStream(STYLE), STYLE)) {
            head.appendElement("style").text(new String(in.readAllBytes(), UTF_8));
        }
    }

    private static void appendFoot(Element foot) throws IOException {
        foot.appendElement("p")
                .text("Counted by " + new OsceCommand.Version().getVersion()[0]
                        + ", as printed in the pages read. What an item does not show, the newsroom may have had all the"
                        + " same: pages and text extractions drop lines.");
    }
}
