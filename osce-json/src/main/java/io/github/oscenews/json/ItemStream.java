package io.github.oscenews.json;

import io.github.oscenews.model.SourcedItem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * The items of an input, given one by one, from lines or from an array.
 *
 * <p>Not thread-safe: the state of one reading.
 */
final class ItemStream extends Spliterators.AbstractSpliterator<SourcedItem> {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final BufferedInputStream in;
    private final JsonFactory factory;
    private final ElementReader reader;

    /** Where the items come from; null until the first is asked for. */
    private @Nullable Elements elements;

    private ItemStream(InputStream in, JsonFactory factory, ElementReader reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = new BufferedInputStream(in);
        this.factory = factory;
        this.reader = reader;
    }

    static Stream<SourcedItem> of(InputStream in, JsonFactory factory, Consumer<? super JsonProblem> problems) {
        return StreamSupport.stream(new ItemStream(in, factory, new ElementReader(problems)), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super SourcedItem> action) {
        SourcedItem item = next();
        if (item != null) {
            action.accept(item);
        }
        return item != null;
    }

    private @Nullable SourcedItem next() {
        try {
            if (elements == null) {
                elements = open();
            }
            return elements.next();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Elements open() throws IOException {
        skipByteOrderMark();
        long linesAbove = 0;
        int first = peek();
        while (isWhiteSpace(first)) {
            linesAbove += in.read() == '\n' ? 1 : 0;
            first = peek();
        }
        return first == '['
                ? new JsonArray(in, linesAbove, factory, reader)
                : new JsonLines(in, linesAbove, factory, reader);
    }

    private void skipByteOrderMark() throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
    }

    private int peek() throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first;
    }

    private static boolean isWhiteSpace(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
