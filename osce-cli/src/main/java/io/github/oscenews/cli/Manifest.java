package io.github.oscenews.cli;

import io.github.oscenews.archive.PassedOver;
import io.github.oscenews.model.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the record of a run, for those who want to check or to cite it: what was read, byte for byte, what was found in it, and
 * what was written. There is no clock in it, so the same run over the same input gives the same record.
 *
 * <pre>
 * {"version":…,"options":{…},"inputs":[
 * {"name":…,"documents":[
 * {"name":…,"bytes":…,"sha256":…,"format":…,"items":…,…},
 * …
 * ],"archive":{"problems":{…},"passedOver":{…}},"bytes":…,"sha256":…},
 * …
 * ],"folders":{"problems":{…}},"replay":{…},"totals":{…},"output":{"bytes":…,"sha256":…},"rejects":{…}}
 * </pre>
 *
 * <p>It is written as the run goes, and holds no more than the counts of one input. Not thread-safe.
 */
final class Manifest implements Closeable {

    private final JsonGenerator json;
    private final Map<String, Long> problems = new TreeMap<>();
    private final Map<String, Long> passedOver = new TreeMap<>();
    private final Map<String, Long> problemsOfFolders = new TreeMap<>();
    private boolean isInInput;
    private @Nullable InputEnd replay;
    private boolean isFirstInput = true;
    private boolean isFirstDocument = true;

    /**
     * Begins to write.
     *
     * @param out where to; closed with this
     */
    Manifest(OutputStream out) {
        json = JsonFactory.builder()
                .rootValueSeparator((String) null)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Writes what the run is to do. */
    void begin(String version, Map<String, Object> options) throws IOException {
        write(() -> {
            json.writeRaw("{\"version\":");
            json.writeString(version);
            json.writeRaw(",\"options\":");
            Settings.write(options, json);
            json.writeRaw(",\"inputs\":[");
        });
    }

    /** Begins a file. */
    void beginInput(String name) throws IOException {
        write(() -> {
            json.writeRaw(isFirstInput ? "\n{\"name\":" : ",\n{\"name\":");
            json.writeString(name);
            json.writeRaw(",\"documents\":[");
        });
        isFirstInput = false;
        isFirstDocument = true;
        isInInput = true;
        problems.clear();
        passedOver.clear();
    }

    /** Takes a document of the file. */
    void document(DocumentEnd document) throws IOException {
        write(() -> {
            json.writeRaw(isFirstDocument ? "\n" : ",\n");
            write(document);
        });
        isFirstDocument = false;
    }

    private void write(DocumentEnd document) {
        Source source = document.source();
        Totals totals = document.totals();
        json.writeStartObject();
        json.writeStringProperty("name", source.document());
        source.uri().ifPresent(uri -> json.writeStringProperty("uri", uri));
        source.captured().ifPresent(captured -> json.writeStringProperty("captured", captured.toString()));
        json.writeNumberProperty("bytes", document.bytes());
        document.sha256().ifPresent(digest -> json.writeStringProperty("sha256", digest));
        json.writeStringProperty("format", totals.format());
        json.writeNumberProperty("items", totals.items());
        json.writeNumberProperty("rejects", totals.rejects());
        writeCounts("problems", totals.problems());
        if (!totals.isItems()) {
            json.writeNumberProperty("characters", totals.characters());
            json.writeNumberProperty("fields", totals.fields());
            json.writeNumberProperty("furniture", totals.furniture());
            json.writeNumberProperty("residue", totals.residue());
        }
        json.writeEndObject();
    }

    /** Takes a problem of the file as an archive; or between files, of a folder. */
    void problem(ProblemLine problem) {
        (isInInput ? problems : problemsOfFolders).merge(problem.code(), 1L, Long::sum);
    }

    /** Takes a record of the file that is no document. */
    void passedOver(PassedOver reason) {
        passedOver.merge(reason.id(), 1L, Long::sum);
    }

    /** Ends a file. */
    void endInput(InputEnd input) throws IOException {
        write(() -> {
            json.writeRaw(isFirstDocument ? "],\"archive\":" : "\n],\"archive\":");
            json.writeStartObject();
            writeCounts("problems", problems);
            writeCounts("passedOver", passedOver);
            json.writeEndObject();
            json.writeRaw(",\"bytes\":" + input.bytes() + ",\"sha256\":");
            json.writeString(input.sha256().orElse(""));
            json.writeRaw('}');
        });
        isInInput = false;
    }

    /** Takes the file of repaired rejects. */
    void replay(InputEnd file) {
        replay = file;
    }

    private void writeReplay(InputEnd file) {
        json.writeRaw(",\"replay\":");
        json.writeStartObject();
        json.writeStringProperty("name", file.name());
        writeDigest(file.bytes(), file.sha256().orElse(""));
        json.writeEndObject();
    }

    private void writeDigest(long bytes, String sha256) {
        json.writeNumberProperty("bytes", bytes);
        json.writeStringProperty("sha256", sha256);
    }

    private void writeCounts(String name, Map<String, Long> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    /** Writes what came of the run. */
    void end(Summary summary, Map<String, CountedOutput> outputs) throws IOException {
        write(() -> {
            json.writeRaw("\n]");
            if (!problemsOfFolders.isEmpty()) {
                json.writeRaw(",\"folders\":");
                json.writeStartObject();
                writeCounts("problems", problemsOfFolders);
                json.writeEndObject();
            }
            if (replay != null) {
                writeReplay(replay);
            }
            json.writeRaw(",\"totals\":");
            summary.write(json);
            outputs.forEach((name, output) -> {
                json.writeRaw(",\"" + name + "\":");
                json.writeStartObject();
                writeDigest(output.bytes(), output.sha256());
                json.writeEndObject();
            });
            json.writeRaw("}\n");
        });
    }

    private static void write(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        write(json::close);
    }
}
