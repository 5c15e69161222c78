package io.github.oscenews.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    private static Format of(String head) {
        return Format.of(head.getBytes(ISO_8859_1));
    }

    @Test
    void warcFilesAreKnownPlainAndInGzip() {
        byte[] record = "WARC/1.0\r\nWARC-Type: warcinfo\r\n".getBytes(UTF_8);

        assertThat(Format.of(record)).isEqualTo(Format.WARC);
        assertThat(of("WARC/0.18\r\n")).isEqualTo(Format.WARC);
        assertThat(Format.of(Archives.gzip(record))).isEqualTo(Format.WARC_GZIP);
        assertThat(Format.of(Archives.gzip("WARCs are files".getBytes(UTF_8)))).isEqualTo(Format.GZIP);
        assertThat(of("WARC/2 is not there yet")).isEqualTo(Format.DOCUMENT);
    }

    @Test
    void textIsNoArchive() {
        for (String text :
                List.of("", "P", "PK", "PK is short for", "BZh9 is how it begins", "(is this zstd?)", "WARC")) {
            assertThat(of(text)).as(text).isEqualTo(Format.DOCUMENT);
        }
        assertThat(Format.of(Archives.listing(100).getBytes(UTF_8))).isEqualTo(Format.DOCUMENT);
        assertThat(Format.of(new byte[1024])).isEqualTo(Format.DOCUMENT);
    }

    @Test
    void anyPartOfAHeadIsSomeFormat() {
        for (Archives.Page archive : Archives.all()) {
            byte[] content = archive.content();
            for (int length = 0; length <= Math.min(content.length, 600); length++) {
                assertThat(Format.of(Arrays.copyOf(content, length))).isNotNull();
            }
        }
    }
}
