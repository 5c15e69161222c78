package io.github.oscenews.archive;

import static io.github.oscenews.archive.WarcBytes.deflated;
import static io.github.oscenews.archive.WarcBytes.gzip;
import static io.github.oscenews.archive.WarcBytes.join;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarcHttpTest {

    private static final String URI = "http://www.osce.org/";
    private static final String PAGE = "<html><p>Ход выборов — election day. </p></html>".repeat(30);
    private static final byte[] BYTES = PAGE.getBytes(UTF_8);
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private static WarcFindings read(String head, byte[] body) {
        return WarcFindings.of(
                new WarcBytes().response(URI, head, body).text(URI, "next").plain());
    }

    private static void isRead(WarcFindings findings, String text) {
        assertThat(findings.texts()).containsExactly(text, "next");
        assertThat(findings.problems).isEmpty();
    }

    private static byte[] chunked(byte[] bytes, int size) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int from = 0; from < bytes.length; from += size) {
            byte[] chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size));
            chunks.writeBytes((Integer.toHexString(chunk.length) + ";x=\"y\"\r\n").getBytes(UTF_8));
            chunks.writeBytes(chunk);
            chunks.writeBytes("\r\n".getBytes(UTF_8));
        }
        chunks.writeBytes("0\r\nX-Trailer: z\r\n\r\n".getBytes(UTF_8));
        return chunks.toByteArray();
    }

    @Test
    void bodiesArePlain() {
        isRead(read(OK, BYTES), PAGE);
        isRead(read(OK + "Content-Encoding: identity\r\nContent-Length: 3\r\n", BYTES), PAGE);
        isRead(read(OK, new byte[0]), "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 16, 100_000})
    void chunksAreJoined(int size) {
        isRead(read(OK + "Transfer-Encoding: Chunked\r\n", chunked(BYTES, size)), PAGE);
        isRead(read(OK + "transfer-encoding: chunked\r\ncontent-encoding: GZIP\r\n", chunked(gzip(BYTES), size)), PAGE);
    }

    @Test
    void compressionIsUndone() {
        isRead(read(OK + "Content-Encoding: gzip\r\n", gzip(BYTES)), PAGE);
        isRead(read(OK + "Content-Encoding: x-gzip\r\nContent-Encoding: gzip\r\n", gzip(BYTES)), PAGE);
        isRead(read(OK + "Content-Encoding: gzip\r\n", join(gzip(BYTES), gzip(BYTES))), PAGE + PAGE);
        isRead(read(OK + "Content-Encoding: deflate\r\n", deflated(BYTES, false)), PAGE);
        isRead(read(OK + "Content-Encoding: deflate\r\n", deflated(BYTES, true)), PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>plain</html>",
                "",
                "\n",
                "Press release 1995 plain text",
                "x",
                "{\"a\":1}",
                "WARSAW, 1 May"
            })
    void plainBodiesAreReadWhateverTheHeadSays(String text) {
        byte[] body = text.getBytes(UTF_8);
        isRead(read(OK + "Content-Encoding: gzip\r\n", body), text);
        isRead(read(OK + "Content-Encoding: deflate\r\n", body), text);
        isRead(read(OK + "Transfer-Encoding: chunked\r\n", body), text);
        isRead(read(OK + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", gzip(body)), text);
        isRead(read(OK + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", body), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Encoding: br",
                "Content-Encoding: zstd",
                "Content-Encoding: compress",
                "Content-Encoding: deflate, gzip",
                "Transfer-Encoding: gzip, chunked"
            })
    void otherEncodingsAreReported(String field) {
        WarcFindings findings = read(OK + field + "\r\n", BYTES);

        assertThat(findings.texts()).containsExactly("next");
        assertThat(findings.reported()).containsExactly("format-unsupported !/" + URI + " 0");
        assertThat(findings.problems.get(0).message()).contains(field.replaceAll(".*: |, chunked", ""));
    }

    @ParameterizedTest
    @CsvSource({"301", "304", "404", "500", "206", "100"})
    void otherStatusesArePassedOver(String status) {
        WarcFindings findings = read("HTTP/1.1 " + status + " x\r\n", BYTES);

        assertThat(findings.texts()).containsExactly("next");
        assertThat(findings.passedOver).containsExactly("http-status crawl.warc!/" + URI);
        assertThat(findings.problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "TEXT/CSS",
                "application/pdf; charset=utf-8",
                "text/javascript ;x",
                "application/warc"
            })
    void otherMediaTypesArePassedOver(String type) {
        WarcFindings findings = read(OK + "Content-Type: " + type + "\r\n", BYTES);

        assertThat(findings.texts()).containsExactly("next");
        assertThat(findings.passedOver).containsExactly("http-media-type crawl.warc!/" + URI);
        assertThat(findings.problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "Text/HTML;foo",
                "text/plain",
                "application/xhtml+xml",
                "application/xml",
                "text/xml ; a=b",
                "application/octet-stream",
                "",
                "html",
                "/",
                "text/",
                ";",
                "text/html, text/html",
                "\u0001/\u0002",
                "\"\""
            })
    void textAndWhatMayBeTextIsRead(String type) {
        isRead(read(OK + "Content-Type: " + type + "\r\n", BYTES), PAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text/html; charset=windows-1251|windows-1251",
                "text/html;Charset=\"ISO-8859-2\"|ISO-8859-2",
                "text/plain; a=b; charset=utf8|UTF-8",
                "text/html; charset=nonsense|",
                "text/html; charset=|",
                "text/html; charset=\"|",
                "text/html; charset=a b|",
                "text/html; charset=\"(\"|",
                "text/html; charset = \"utf-8\" ; charset=x|UTF-8",
                "text/html; charset=\"utf-8|",
                "text/html;a=\"b;c=;charset|",
                "text/html|",
                "application/octet-stream; charset=utf-8|"
            })
    void theEncodingIsTheOneThatTheServerNamed(String type, String charset) {
        WarcFindings findings = read(OK + "Content-Type: " + type + "\r\n", BYTES);

        assertThat(findings.documents.get(0).charset().map(Charset::name).orElse(null))
                .isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/2 200\r\n",
                "HTTP/1.0 200\r\n",
                "HTTP/1.1 200 Ça va\r\nno field\r\n",
                "HTTP/1.1  200 OK\r\nA : b\r\n"
            })
    void headsThatAreNotByTheRuleAreRead(String head) {
        isRead(read(head, BYTES), PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET / HTTP/1.1\r\n", "200 OK\r\n", "HTTP/1.1 OK\r\n", "<html>\r\n"})
    void headsThatCannotBeReadCostTheirRecord(String head) {
        WarcFindings findings = read(head, BYTES);

        assertThat(findings.texts()).containsExactly("next");
        assertThat(findings.reported()).containsExactly("warc-record-damaged !/" + URI + " 0");
    }

    @Test
    void headsWithoutEndCostTheirRecord() {
        WarcBytes warc = new WarcBytes()
                .record("response", URI, "Content-Type: application/http\r\n", (OK + "A: b").getBytes(UTF_8))
                .record("response", URI, "", (OK + "A: " + "b".repeat(1_000_000)).getBytes(UTF_8))
                .text(URI, "next");

        for (byte[] file : new byte[][] {warc.plain(), warc.gzip(), warc.gzipOfEach()}) {
            WarcFindings findings = WarcFindings.of(file);
            assertThat(findings.texts()).containsExactly("next");
            assertThat(findings.problems).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'5\r\nhello\r\n',hello",
        "'5\r\nhello\r\n7\r\nwor',hellowor",
        "'5\r\nhello\r\nzz\r\nworld\r\n0\r\n\r\n',hello",
        "'4\r\nhello\r\n0\r\n\r\n',hell",
        "'5\r\nhello\r\n0\r\n\r\nworld',hello",
        "'5\r\nhello\r\nffffffffffffffffff\r\nworld',hello",
        "'ff',''",
    })
    void chunksThatAreNotAsTheySayEndTheDocument(String body, String text) {
        WarcFindings findings = read(OK + "Transfer-Encoding: chunked\r\n", body.getBytes(UTF_8));

        assertThat(findings.texts()).containsExactly(text, "next");
        assertThat(findings.reported()).containsExactly("warc-record-damaged !/" + URI + " 0");
    }

    @Test
    void damageInChunksShowsAlsoWhenTheyAreNotRead() {
        WarcFindings findings = new WarcFindings() {
            @Override
            String text(InputStream content) {
                return "";
            }
        };
        byte[] cut = Arrays.copyOf(chunked(BYTES, 10), 300);
        findings.read(new WarcBytes()
                .response(URI, OK + "Transfer-Encoding: chunked\r\n", cut)
                .plain());

        assertThat(findings.reported()).containsExactly("warc-record-damaged !/" + URI + " 0");
    }

    @Test
    void compressedBodiesEndWhereTheyAreDamaged() {
        Random random = new Random(5);
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            page.append(Long.toString(random.nextLong(), 36));
        }
        byte[] bytes = page.toString().getBytes(UTF_8);
        for (byte[] body : new byte[][] {gzip(bytes), deflated(bytes, false), deflated(bytes, true)}) {
            String head = OK + "Content-Encoding: " + (body[0] == 0x1F ? "gzip" : "deflate") + "\r\n";
            byte[] damaged = body.clone();
            // A block of a type that there is none of. Bare data has no checksum that would tell of less.
            Arrays.fill(damaged, damaged.length - 12, damaged.length, (byte) 0xFF);
            for (byte[] part : new byte[][] {Arrays.copyOf(body, body.length / 2), damaged}) {
                WarcFindings findings = read(head, part);
                assertThat(findings.texts()).hasSize(2).endsWith("next");
                assertThat(findings.texts().get(0).length()).isGreaterThan(page.length() / 2 - 200);
                assertThat(page.toString()).startsWith(findings.texts().get(0).substring(0, page.length() / 2 - 200));
                assertThat(findings.reported()).containsExactly("warc-record-damaged !/" + URI + " 0");
            }
        }
    }
}
