package io.github.oscenews.examples.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;

/** A made-up crawl with all that the command reads: text, HTML, WARC, WET, archives and items as JSON, sound ones and others. */
final class Crawl {

    private Crawl() {}

    /** Makes it. */
    static void make(Path folder) throws IOException {
        // Names in an order that is neither that of UTF-16 nor that of any language.
        // Of more than 1 MiB, which the command reads in another way.
        write(folder.resolve("Z.txt"), text("Talks on borders", "Zürich", 5000));
        write(folder.resolve("a/deep/er/page.txt"), text("Judges meet", "Skopje", 5));
        write(folder.resolve("a/page.txt"), text("Election observers arrive", "Tbilisi", 4));
        write(folder.resolve("a.txt"), text("New head of mission", "Belgrade", 3));
        write(folder.resolve("\uFFFD.txt"), text("Last but one", "Vienna", 1));
        write(folder.resolve("\uD83D\uDE00.txt"), text("Last", "Vienna", 1));
        write(folder.resolve("broken.txt"), brokenText());
        write(folder.resolve("letter.txt"), bytes("Dear reader,\nthis is no page of the newsroom.\n"));
        write(folder.resolve("nothing.txt"), new byte[0]);
        write(folder.resolve("items.jsonl"), items());
        write(folder.resolve("saved/listing.html"), html("Border guards trained", "Vienna", UTF_8));
        write(folder.resolve("warc/crawl.warc.gz"), warc());
        write(folder.resolve("warc/cut.warc.gz"), Arrays.copyOf(warc(), warc().length - 200));
        write(folder.resolve("warc/crawl.wet.gz"), wet());
        write(folder.resolve("packed/page.txt.xz"), xz(text("Police reform", "Bishkek", 2)));
        write(folder.resolve("packed/page.txt.zst"), zstd(text("Media law reviewed", "Minsk", 2)));
        write(folder.resolve("packed/pages.zip"), zip());
        write(folder.resolve("packed/cut.zip"), Arrays.copyOf(zip(), zip().length / 2));
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** A page of the listing with so many records. */
    static byte[] text(String title, String place, int records) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= records; i++) {
            text.append(title).append(", part ").append(i).append('\n');
            text.append("Publishing date: ").append(i % 28 + 1).append(" May 2010\n");
            text.append("Content type: Press release\n");
            text.append("Where we are: OSCE Mission to Serbia\n");
            text.append("What we do: Border management, Environmental activities\n");
            text.append(place.toUpperCase(Locale.ROOT)).append(", ").append(i % 28 + 1);
            text.append(" May 2010 – The “first” day\tof many, № ").append(i).append(".\n");
        }
        return bytes(text.toString());
    }

    private static byte[] brokenText() {
        return bytes(new String(text("A sound record", "Oslo", 1), UTF_8) + """
                A record of no day
                Publishing date: 31 February 2001
                Content type: Press release
                Where we are: OSCE Secretariat
                VIENNA - Nothing happened.
                A record of a doubtful type
                Publishing date: 3 March 2001
                Content type: Press realease
                Where we are: OSCE Secretariat, , OSCE Secretariat
                VIENNA - Something happened.
                """);
    }

    static byte[] html(String title, String place, Charset charset) {
        return """
                <!DOCTYPE html><html><head>%s<title>Newsroom</title></head><body><h1>Press releases</h1><ul>
                <li><a href="/node/1">%s – été</a><p>Publishing date: 2 April 2012</p><p>Content type: Press release</p>
                <p>Where we are: OSCE Secretariat</p><p>%s, 2 April 2012 – A first text.</p></li>
                <li><a href="/node/2">%s again</a><p>Publishing date: 30 February 2012</p><p>Content type: Press release</p>
                <p>Where we are: OSCE Secretariat</p><p>A second text.</p></li></ul></body></html>
                """.replace("–", charset.equals(UTF_8) ? "–" : "-")
                .formatted(charset.equals(UTF_8) ? "<meta charset=utf-8>" : "", title, place, title)
                .getBytes(charset);
    }

    /** Items of somebody else: a merged one with a time to the nanosecond, one that is no item, and days of other ages. */
    private static byte[] items() {
        return bytes("""
                {"title":"A merged item","publishingDate":"2001-02-03","contentType":"Press release","whereWeAre":[],"whatWeDo":[],\
                "collections":["One","Two"],"location":"Serbia","summary":"A text.","summaryExtent":"complete","body":["A text.","More."],\
                "url":"https://www.osce.org/1","sources":[{"document":"x.txt","uri":"https://www.osce.org/x",\
                "captured":"2023-01-01T00:00:00.123456789Z","firstLine":1,"lastLine":4},{"document":"y.html"},{"document":"z.txt"}],\
                "disagreements":[{"field":"summary","value":"A text","sources":[{"document":"z.txt"}]},\
                {"field":"whatWeDo","value":["Border management"],"sources":[{"document":"y.html"}]}],\
                "omissions":[{"fields":["body","url"],"sources":[{"document":"y.html"},{"document":"z.txt"}]}]}
                {"title":"No day"}
                {"title":"A day like no other","publishingDate":"+12345-06-07","whereWeAre":[],"whatWeDo":[],"collections":[],\
                "summary":"","summaryExtent":"complete","sources":[{"document":"x.txt"}]}
                {"title":"An old day","publishingDate":"0800-02-29","whereWeAre":[],"whatWeDo":[],"collections":[],\
                "summary":"","summaryExtent":"complete","sources":[{"document":"x.txt"}]}
                """);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("dump/one.txt"));
            zip.write(text("Mines are cleared", "Baku", 40));
            zip.putNextEntry(new ZipEntry("dump/inner.warc.gz"));
            zip.write(warc());
        }
        return bytes.toByteArray();
    }

    /** A crawl of pages, each record a member of its own, as crawlers write them. */
    private static byte[] warc() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        record(warc, "warcinfo", "", "application/warc-fields", bytes("software: a crawler\r\n"));
        record(warc, "request", "https://www.osce.org/a", "application/http", bytes("GET /a HTTP/1.1\r\n\r\n"));
        response(warc, "https://www.osce.org/a", "200 OK", "text/html", html("Crisis averted", "Riga", UTF_8));
        response(
                warc,
                "https://www.osce.org/b",
                "200 OK",
                "text/html; charset=ISO-8859-1",
                html("Négociations", "Genève", ISO_8859_1));
        response(warc, "https://www.osce.org/c", "404 Not Found", "text/html", bytes("<p>Nothing is here."));
        response(warc, "https://www.osce.org/d", "200 OK", "text/plain", text("Plain text is served", "Rome", 3));
        return warc.toByteArray();
    }

    /** The texts of pages, with all that is around the listing. */
    private static byte[] wet() throws IOException {
        ByteArrayOutputStream wet = new ByteArrayOutputStream();
        for (int page = 1; page <= 2; page++) {
            String text = "Skip to main content\nMenu\nNewsroom\n"
                    + new String(text("Seen by a crawler " + page, "Bern", 3), UTF_8)
                    + "Next page\nFollow us\n";
            record(wet, "conversion", "https://www.osce.org/" + page, "text/plain", bytes(text));
        }
        return wet.toByteArray();
    }

    private static void response(ByteArrayOutputStream warc, String uri, String status, String type, byte[] body)
            throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(bytes("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                + "\r\n\r\n"));
        message.write(body);
        record(warc, "response", uri, "application/http; msgtype=response", message.toByteArray());
    }

    private static void record(ByteArrayOutputStream file, String type, String uri, String mediaType, byte[] content)
            throws IOException {
        try (GZIPOutputStream record = new GZIPOutputStream(file)) {
            record.write(bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\n"
                    + (uri.isEmpty() ? "" : "WARC-Target-URI: " + uri + "\r\n")
                    + "WARC-Date: 2023-12-01T10:20:30Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n"
                            .formatted(file.size())
                    + "Content-Type: " + mediaType + "\r\nContent-Length: " + content.length + "\r\n\r\n"));
            record.write(content);
            record.write(bytes("\r\n\r\n"));
        }
    }

    private static byte[] xz(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XZCompressorOutputStream out = new XZCompressorOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zstd(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZstdCompressorOutputStream out = new ZstdCompressorOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
