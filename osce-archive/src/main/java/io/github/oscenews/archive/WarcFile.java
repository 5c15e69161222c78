package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads a WARC file, plain or compressed with gzip, from record to record. What is not as a record should be is reported, and reading
 * goes on with the next line that begins with one. Memory does not grow with the file, but for what tells whether an address or an
 * identifier has come before.
 */
final class WarcFile {

    /** What a stretch ended in the middle of. */
    private record Open(String name, long place, String message) {}

    private final WarcWindow window;
    private final String name;
    private final WarcSink sink;
    private final WarcDocuments documents;
    private @Nullable Open open;

    private WarcFile(WarcStretches stretches, String name, WarcSink sink) {
        this.window = new WarcWindow(stretches, sink);
        this.name = name;
        this.sink = sink;
        this.documents = new WarcDocuments(name, sink);
    }

    /**
     * Reads all records.
     *
     * @param in the bytes of the file, at the first of them; must support marks
     * @param name the name of the file
     * @param sink takes what is found
     * @throws IOException when the stream or the sink throws it, and as it is
     */
    static void read(InputStream in, String name, WarcSink sink) throws IOException {
        in.mark(2);
        boolean isGzip = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        WarcRaw raw = new WarcRaw(in);
        new WarcFile(isGzip ? new GzipMembers(raw) : new WarcPlain(raw), name, sink).read();
    }

    private void read() throws IOException {
        boolean goesOn = window.next();
        while (goesOn && readRecords()) {
            Optional<WarcStretches.Damage> damage = window.damage();
            goesOn = window.next();
            report(damage, goesOn);
        }
    }

    private void report(Optional<WarcStretches.Damage> damage, boolean goesOn) throws IOException {
        Open cut = open;
        open = null;
        ArchiveProblemCode code = goesOn ? ArchiveProblemCode.WARC_RECORD_DAMAGED : ArchiveProblemCode.ARCHIVE_DAMAGED;
        if (damage.isPresent()) {
            String where = goesOn ? "; reading goes on with the next gzip member that holds a record" : "";
            report(
                    code,
                    cut == null ? name : cut.name(),
                    damage.get().offset(),
                    damage.get().message() + where);
        } else if (cut != null) {
            report(code, cut.name(), cut.place(), cut.message());
        }
    }

    private void report(ArchiveProblemCode code, String of, long place, String message) throws IOException {
        sink.problem(code, of, OptionalLong.of(place), message);
    }

    /** Reads the records of a stretch; false when reading is to end. */
    private boolean readRecords() throws IOException {
        while (window.has(1)) {
            if (!window.isAtRecord()) {
                passOver(name, window.fileOffset(), "found something else, expected a record");
            } else if (sink.entry()) {
                readRecord();
            } else {
                return false;
            }
        }
        return true;
    }

    private void readRecord() throws IOException {
        long offset = window.recordOffset();
        long place = window.fileOffset();
        int length = window.headLength(Long.MAX_VALUE);
        if (length == 0) {
            passOverHead(place);
            return;
        }
        WarcHead head;
        try {
            head = WarcHead.parse(window.head(length));
        } catch (WarcDamage damage) {
            passOver(name, place, damage.description());
            return;
        }
        window.skip(length);
        WarcContent content = new WarcContent(window, head.length());
        String record = documents.read(new WarcDocuments.Entry(head, offset, place), content);
        if (content.isShort()) {
            String message = "found its end " + content.left() + " bytes before its Content-Length of " + head.length();
            open = new Open(record, window.fileOffset(), message);
        } else {
            readEnd(record, place);
        }
    }

    private void passOverHead(long place) throws IOException {
        long passed = window.find();
        if (passed < WarcWindow.LONGEST_HEAD && !window.has(1)) {
            open = new Open(name, window.fileOffset(), "found its end within the header of a record");
        } else {
            reportPassed(name, place, "found a header without an end", passed);
        }
    }

    /** Reads the two line ends that must follow a record. More of them do no harm. */
    private void readEnd(String record, long place) throws IOException {
        boolean isEnded = window.skipRecordEnd();
        if (isEnded) {
            return;
        }
        String message = "found no two line ends behind it, so it may be longer or shorter than it says";
        if (!window.has(1)) {
            open = new Open(record, window.fileOffset(), "found its end without two line ends behind it");
        } else if (window.isAtRecord()) {
            report(ArchiveProblemCode.WARC_RECORD_DAMAGED, record, place, message);
        } else {
            passOver(record, place, message);
        }
    }

    private void passOver(String of, long place, String message) throws IOException {
        reportPassed(of, place, message, window.find());
    }

    private void reportPassed(String of, long place, String message, long passed) throws IOException {
        report(ArchiveProblemCode.WARC_RECORD_DAMAGED, of, place, message + "; " + passed + " bytes are passed over");
    }
}
