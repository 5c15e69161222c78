package io.github.oscenews.json;

import io.github.oscenews.model.SourcedItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes items as JSON and reads them back equal, and writes them in formats of others. The entry point of this package.
 *
 * <p>The same items give the same bytes in every locale and time zone. The methods throw {@link NullPointerException} for null and
 * nothing else; what they give says what it throws. Immutable and thread-safe.
 */
public final class NewsroomJson {

    private static final NewsroomJson STANDARD = new NewsroomJson();

    private static final String SCHEMA = "item-1.0.schema.json";

    private final JsonFactory factory = JsonFactory.builder()
            // A document may be one text of almost 1 GiB, and what was written is to be read back.
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(1 << 30).build())
            // The input is UTF-8; what does not look like it is broken, not another encoding.
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .rootValueSeparator((String) null)
            .build();

    private NewsroomJson() {}

    /** {@return the writer and reader of this version's JSON; the same at every call} */
    public static NewsroomJson standard() {
        return STANDARD;
    }

    /**
     * The JSON Schema (2020-12) of what is written, for those who check items without this library.
     *
     * <p>It is the schema of one item, as of a line of JSON Lines; that of an array of items is its {@code #items}. Its version is a
     * part of its {@code $id}, {@code https://oscenews.github.io/osce-newsroom/schema/item/1.0.json}, and is not that of the library.
     *
     * @return its text, which ends with a line feed; the same at every call
     */
    public String schema() {
        try (InputStream in = Objects.requireNonNull(NewsroomJson.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SCHEMA, e);
        }
    }

    /**
     * Begins to write items, in UTF-8.
     *
     * @param out where to; closed with the writer; need not be buffered
     * @param format how the items stand there
     * @return a writer, which must be closed to complete the output
     */
    public ItemWriter writer(OutputStream out, JsonFormat format) {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(format, "format");
        return new ItemWriter(new OwnJson(generator(out), format));
    }

    /**
     * Begins to write items in a format of others, which this class does not read.
     *
     * @param out where to; closed with the writer; need not be buffered
     * @param format the format
     * @return a writer, which must be closed to complete the output
     */
    public ItemWriter exporter(OutputStream out, ExportFormat format) {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(format, "format");
        return new ItemWriter(
                switch (format) {
                    case NINJS -> new Ninjs(generator(out));
                    case JSON_LD -> new JsonLd(generator(out));
                    case JSON_FEED -> new JsonFeed(generator(out));
                    case CSV -> new Csv(out, CsvCells.AS_THEY_ARE);
                    case CSV_FOR_SPREADSHEETS -> new Csv(out, CsvCells.FOR_SPREADSHEETS);
                });
    }

    private JsonGenerator generator(OutputStream out) {
        return factory.createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * Guesses from the beginning of a document whether it holds items as JSON, and is no page of the newsroom.
     *
     * <p>It does if its first characters besides white space begin a JSON object, or an array of them, with the key {@code title} among
     * those given, unless it is a JSON Feed; or if it is an array without elements; or if a line below one that is broken begins as items are written.
     *
     * @param beginning the first bytes of the document, 65,536 or more if there are so many
     * @return whether the document looks so
     */
    public boolean looksLikeItems(byte[] beginning) {
        return Beginning.isOfItems(beginning);
    }

    /**
     * Reads items as they are asked for, from either {@link JsonFormat}, which shows by the first character.
     *
     * <p>No content makes this throw. A line or an element that is no item is reported with {@link
     * io.github.oscenews.model.Severity#ERROR} and left out, and the next one is read. Where an array is not even JSON, nothing
     * below is read, and the problem says so. Blank lines are passed over. A line of more than 256 MiB is reported and not kept,
     * so that an input without line ends cannot fill the memory; and so is a merged item with very many places that differ and very many
     * paragraphs or terms, if the product is more than 20 million, so that it cannot keep whoever merges it busy for ever.
     *
     * @param in UTF-8, with or without a byte-order mark; stays open, and is read by the returned stream alone until that has given all
     *     items, and somewhat ahead of them
     * @param problems takes each problem, in the order of the input and before the item it is about
     * @return the items in the order of the input, none for an empty one; a sequential stream, which need not be closed; asking for one
     *     throws {@link java.io.UncheckedIOException} when {@code in} cannot be read, and whatever {@code problems} throws
     */
    public Stream<SourcedItem> read(InputStream in, Consumer<? super JsonProblem> problems) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(problems, "problems");
        return ItemStream.of(in, factory, problems);
    }
}
