package io.github.oscenews.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordSinkTest {

    private final Walked walked = new Walked();

    private RecordSink sink(ArchiveWalker.Limits limits) {
        RawInput raw = new RawInput(InputStream.nullInputStream());
        Meter meter = new Meter("a.warc", raw, limits);
        Opened file = new Opened(new Place("a.warc", raw, null, 0, meter));
        return new RecordSink(file, 1, walked);
    }

    private static ArchiveWalker.Limits limits(long entries, long longest, long all) {
        return new ArchiveWalker.Limits(8, entries, longest, all, 1_000, 4_096);
    }

    private static void add(RecordSink sink, String name, InputStream content) throws IOException {
        sink.document(Source.of(name), ArchiveDocument.Kind.PAGE, Optional.empty(), content);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void entriesAreCounted() {
        RecordSink sink = sink(limits(2, 100, 100));

        assertThat(sink.entry()).isTrue();
        assertThat(sink.entry()).isTrue();
        assertThat(sink.entry()).isFalse();
    }

    @Test
    void documentsEndWhereTheyAreTooLong() throws IOException {
        RecordSink sink = sink(limits(9, 4, 100));
        add(sink, "a", text("12345"));
        add(sink, "b", text("1234"));

        assertThat(walked.texts()).containsExactly("1234", "1234");
        assertThat(walked.codes()).containsExactly(ArchiveProblemCode.DOCUMENT_TOO_LONG);
    }

    @Test
    void theLimitOfTheInputEndsTheReading() throws IOException {
        RecordSink sink = sink(limits(9, 100, 6));
        add(sink, "a", text("1234"));
        add(sink, "b", text("5678"));

        assertThat(walked.texts().get(0)).isEqualTo("1234");
        assertThat(sink.entry()).isFalse();
    }

    @Test
    void contentThatThrowsEnds() throws IOException {
        RecordSink sink = sink(limits(9, 100, 100));
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("broken");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                throw new IllegalStateException("broken");
            }
        };
        add(sink, "a", new SequenceInputStream(text("1234"), broken));

        assertThat(walked.texts()).containsExactly("1234");
        assertThat(sink.entry()).isFalse();
    }
}
