package io.github.oscenews.cli;

import io.github.oscenews.model.Source;
import io.github.oscenews.parser.ProblemCode;
import io.github.oscenews.parser.Reject;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes rejects for people to repair them, each as one JSON object on a line; {@link RejectLine} reads what was repaired.
 *
 * <pre>
 * {"document":"page.txt","firstLine":7,"lastLine":9,"code":"date-nonexistent","message":"found …","text":"Judges discuss …"}
 * </pre>
 *
 * <p>{@code uri} and {@code captured} stand behind {@code document} where the crawl recorded them, and {@code url}, the address
 * that the title links to, before {@code text} where HTML shows one. {@code "cut":true} stands at the end when the limits of the
 * parser left of the text no more than its beginning, so that nobody takes that for the whole. Not thread-safe.
 */
final class RejectWriter implements Closeable, Flushable {

    private final OutputStream out;
    private final JsonLines lines;

    RejectWriter(OutputStream out) {
        this.out = out;
        this.lines = new JsonLines(out);
    }

    /**
     * Writes one reject.
     *
     * @param source where it stood; the lines of a reject are always known, in HTML, too
     * @param url the address of the record; empty when none is known
     */
    void write(Source source, Optional<String> url, Reject reject) throws IOException {
        lines.write(json -> {
            json.writeStringProperty("document", source.document());
            source.uri().ifPresent(uri -> json.writeStringProperty("uri", uri));
            source.captured().ifPresent(captured -> json.writeStringProperty("captured", captured.toString()));
            json.writeNumberProperty("firstLine", source.firstLine().orElseThrow());
            json.writeNumberProperty("lastLine", source.lastLine().orElseThrow());
            json.writeStringProperty("code", reject.problem().code().id());
            json.writeStringProperty("message", reject.problem().message());
            url.ifPresent(address -> json.writeStringProperty("url", address));
            json.writeStringProperty("text", reject.text());
            if (reject.isCut() || reject.problem().code() == ProblemCode.DOCUMENT_CUT_OFF) {
                json.writeBooleanProperty("cut", true);
            }
        });
    }

    /** Writes a line of another file of rejects as it stands, whatever it is. */
    void copy(ByteLines line) throws IOException {
        lines.flush();
        line.copyTo(out);
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        lines.flush();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
