package io.github.oscenews.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** CSV, by the table in {@code docs/exports.md}. A column has the name of a key, or the names on the way to it, joined by {@code '.'}. */
final class Csv implements ItemEncoder {

    private static final List<String> NAMES = List.of(
            "title",
            "publishingDate",
            "contentType",
            "whereWeAre",
            "whatWeDo",
            "collections",
            "location",
            "summary",
            "summaryExtent",
            "dateline.text",
            "dateline.places",
            "dateline.country",
            "dateline.date",
            "dateline.agency",
            "body",
            "url",
            "sources.document",
            "sources.uri",
            "sources.captured",
            "sources.firstLine",
            "sources.lastLine",
            "disagreements",
            "omissions");

    private static final String SEPARATOR = "|";

    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream stream;
    private final Writer out;
    private final CsvWriter csv;
    private final CsvCells cells;
    private boolean isBegun;

    Csv(OutputStream out, CsvCells cells) {
        this.stream = out;
        // Half a character has no form in UTF-8.
        CharsetEncoder encoder =
                UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).replaceWith("\ufffd".getBytes(UTF_8));
        this.out = new OutputStreamWriter(out, encoder);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(this.out);
        this.cells = cells;
    }

    @Override
    public void write(SourcedItem item) throws IOException {
        begin();
        writeRecord(values(item).stream().map(cells::cell).toList());
    }

    private void begin() throws IOException {
        if (!isBegun) {
            isBegun = true;
            out.write(cells.beginning());
            writeRecord(NAMES);
        }
    }

    private void writeRecord(List<String> record) throws IOException {
        try {
            csv.writeRecord(record);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        // The writer would not close the stream if it cannot write.
        try (stream) {
            begin();
            csv.flush();
        }
    }

    private static List<String> values(SourcedItem sourced) {
        NewsItem item = sourced.item();
        List<String> values = new ArrayList<>(NAMES.size());
        values.add(item.title());
        values.add(item.publishingDate().toString());
        values.add(item.contentType().map(Term::label).orElse(""));
        values.add(terms(item.whereWeAre()));
        values.add(terms(item.whatWeDo()));
        values.add(list(item.collections()));
        values.add(item.location().orElse(""));
        values.add(item.summary());
        values.add(ItemGenerator.name(item.summaryExtent()));
        addDateline(item.dateline(), values);
        values.add(list(item.body()));
        values.add(item.url().orElse(""));
        addSources(sourced.sources(), values);
        values.add(
                sourced.disagreements().isEmpty()
                        ? ""
                        : json(json -> ItemGenerator.writeDisagreements(sourced.disagreements(), json)));
        values.add(
                sourced.omissions().isEmpty()
                        ? ""
                        : json(json -> ItemGenerator.writeOmissions(sourced.omissions(), json)));
        return values;
    }

    private static void addDateline(Optional<Dateline> dateline, List<String> values) {
        values.add(dateline.map(Dateline::text).orElse(""));
        values.add(dateline.map(Dateline::places).map(Csv::list).orElse(""));
        values.add(dateline.flatMap(Dateline::country).orElse(""));
        values.add(dateline.flatMap(Dateline::date).map(LocalDate::toString).orElse(""));
        values.add(dateline.flatMap(Dateline::agency).orElse(""));
    }

    private static void addSources(List<Source> sources, List<String> values) {
        values.add(ofEach(sources, Source::document));
        values.add(ofEach(sources, source -> source.uri().orElse("")));
        values.add(ofEach(
                sources, source -> source.captured().map(Instant::toString).orElse("")));
        values.add(ofEach(sources, source -> line(source.firstLine())));
        values.add(ofEach(sources, source -> line(source.lastLine())));
    }

    private static String line(OptionalLong line) {
        return line.isPresent() ? Long.toString(line.getAsLong()) : "";
    }

    /** A list with a place for each source, or nothing if none has a value. */
    private static String ofEach(List<Source> sources, Function<Source, String> value) {
        List<String> values = sources.stream().map(value).toList();
        return values.stream().allMatch(String::isEmpty) ? "" : list(values);
    }

    private static String terms(List<? extends Term> terms) {
        return list(terms.stream().map(Term::label).toList());
    }

    private static String list(List<String> elements) {
        List<String> escaped = new ArrayList<>(elements.size());
        for (String element : elements) {
            escaped.add(element.replace("\\", "\\\\").replace(SEPARATOR, "\\" + SEPARATOR));
        }
        return String.join(SEPARATOR, escaped);
    }

    private static String json(Consumer<JsonGenerator> value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            value.accept(json);
        }
        return text.toString();
    }
}
