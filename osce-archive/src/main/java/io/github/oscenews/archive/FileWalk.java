package io.github.oscenews.archive;

import io.github.oscenews.model.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** Walks one file: finds out what it is, opens it as long as it is an archive, and hands on the documents. */
final class FileWalk {

    private final Meter meter;
    private final ArchiveHandler handler;

    private FileWalk(Meter meter, ArchiveHandler handler) {
        this.meter = meter;
        this.handler = handler;
    }

    static void walk(InputStream in, String name, ArchiveWalker.Limits limits, ArchiveHandler handler)
            throws IOException {
        RawInput raw = new RawInput(in);
        Meter meter = new Meter(name, raw, limits);
        new FileWalk(meter, handler).walk(new Place(name, new BufferedInputStream(raw), null, 0, meter));
        // A handler takes an EOFException for the end of a document that is cut off, and may have met that of the
        // input.
        raw.throwFailure();
        Optional<ArchiveProblem> limit = meter.stop().map(Stop::problem);
        if (limit.isPresent()) {
            handler.problem(limit.get());
        }
    }

    private void walk(Place place) throws IOException {
        byte[] head = head(place.content());
        Format format = Format.of(head);
        if (format.isUnsupported()) {
            problem(
                    ArchiveProblemCode.FORMAT_UNSUPPORTED,
                    place.name(),
                    "found " + format.title() + ", expected a kind of archive that is read");
        } else if (place.depth() + format.layers() > meter.limits().deepestNesting()) {
            problem(
                    ArchiveProblemCode.NESTING_TOO_DEEP,
                    place.name(),
                    "found " + format.title() + " within " + place.depth()
                            + " archives and compressed files, expected at most "
                            + meter.limits().deepestNesting());
        } else if (format == Format.DOCUMENT) {
            document(place, head.length);
        } else {
            open(place, format);
        }
    }

    /** Reads the first bytes, up to where there are none, and goes back. */
    private static byte[] head(InputStream in) throws IOException {
        byte[] head = new byte[Format.HEAD];
        int length = 0;
        in.mark(Format.HEAD);
        try {
            for (int read = 0; read >= 0 && length < head.length; length += Math.max(read, 0)) {
                read = in.read(head, length, head.length - length);
            }
        } catch (Stop e) {
            // Comes again when the bytes are read again.
        }
        in.reset();
        return Arrays.copyOf(head, length);
    }

    private void document(Place place, int headLength) throws IOException {
        if (headLength == 0 && isStopped(place.content())) {
            return;
        }
        long longest = place.in() == null ? Long.MAX_VALUE : meter.limits().largestDocument();
        Content content = new Content(place.content(), longest);
        content.handOn(
                new ArchiveDocument(Source.of(place.name()), ArchiveDocument.Kind.PAGE, Optional.empty(), content),
                handler);
        if (place.in() != null) {
            content.drain();
        }
        if (content.tooLong()) {
            problem(
                    ArchiveProblemCode.DOCUMENT_TOO_LONG,
                    place.name(),
                    "found more than " + longest + " bytes, expected at most so many");
        }
    }

    /** {@return whether an empty document would have bytes, if it could be read} */
    private static boolean isStopped(InputStream empty) throws IOException {
        try {
            return empty.read() >= 0;
        } catch (Stop e) {
            return true;
        }
    }

    private void open(Place place, Format format) throws IOException {
        Opened opened = new Opened(place);
        try {
            switch (format) {
                case ZIP -> entries(opened, place, new ZipEntries(opened.in()));
                case TAR -> entries(opened, place, new TarEntries(opened.in()));
                case WARC, WARC_GZIP -> records(opened, place.depth() + format.layers());
                default -> compressed(opened, place, format);
            }
        } catch (Stop e) {
            meter.raw().throwFailure();
        }
        if (opened.problem().isPresent()) {
            handler.problem(opened.problem().get());
        }
    }

    private void compressed(Opened opened, Place place, Format format) throws IOException {
        try (InputStream bytes = decompressed(opened, format)) {
            inner(opened, place.name(), bytes, place.depth() + 1);
        }
    }

    private static InputStream decompressed(Opened opened, Format format) throws IOException {
        try {
            return Decompressed.open(format, opened.in());
        } catch (IOException | RuntimeException e) {
            throw opened.stop(e);
        }
    }

    private void inner(Opened opened, String name, InputStream bytes, int depth) throws IOException {
        Layer layer = new Layer(opened, bytes, depth);
        walk(new Place(name, new BufferedInputStream(layer), opened, depth, meter));
        layer.drain();
    }

    /** Its bytes end where they cannot be read on, so that the last record keeps what came before. */
    private void records(Opened opened, int depth) throws IOException {
        InputStream in = new BufferedInputStream(new SoundInput(opened.in()));
        WarcFile.read(in, opened.name(), new RecordSink(opened, depth, handler));
    }

    private void entries(Opened opened, Place place, Entries entries) throws IOException {
        try (entries) {
            Optional<Entries.Entry> entry = next(opened, entries);
            while (entry.isPresent()) {
                if (!meter.entry()) {
                    return;
                }
                entry(opened, entry.get(), place.depth() + 1);
                entry = next(opened, entries);
            }
        }
    }

    /** Goes to the next entry, if any, and hands on what has shown of the one before. */
    private Optional<Entries.Entry> next(Opened opened, Entries entries) throws IOException {
        Optional<Entries.Entry> next = Optional.empty();
        if (opened.problem().isEmpty() && meter.stop().isEmpty()) {
            try {
                next = entries.next();
            } catch (IOException | RuntimeException e) {
                opened.stop(e);
            }
        }
        for (String complaint : entries.complaints()) {
            handler.problem(opened.complaint(complaint));
        }
        return next;
    }

    private void entry(Opened opened, Entries.Entry entry, int depth) throws IOException {
        Optional<String> name = EntryName.safe(entry.name());
        String shown = opened.name() + "!/" + EntryName.shown(entry.name());
        if (entry.type() == Entries.Type.FILE && isNamed(entry, name, shown)) {
            inner(opened, opened.name() + "!/" + name.orElseThrow(), entry.content(), depth);
            return;
        }
        if (entry.type() == Entries.Type.OTHER) {
            problem(ArchiveProblemCode.ENTRY_NOT_A_FILE, shown, "found " + entry.note() + ", expected a file");
        } else if (entry.type() == Entries.Type.UNSUPPORTED) {
            problem(
                    ArchiveProblemCode.FORMAT_UNSUPPORTED,
                    shown,
                    "found an entry that is " + entry.note() + ", expected one that can be read");
        }
        new Layer(opened, entry.content(), depth).drain();
    }

    private boolean isNamed(Entries.Entry entry, Optional<String> name, String shown) throws IOException {
        int length = entry.name().length();
        if (length > meter.limits().longestName()) {
            problem(
                    ArchiveProblemCode.ENTRY_NAME_TOO_LONG,
                    shown,
                    "found a name of " + length + " characters, expected at most "
                            + meter.limits().longestName());
            return false;
        }
        if (name.isEmpty()) {
            String message =
                    "found a name that is empty or absolute, or has '..' or NUL in it, expected the path of a file";
            problem(ArchiveProblemCode.ENTRY_NAME_UNSAFE, shown, message);
        }
        return name.isPresent();
    }

    private void problem(ArchiveProblemCode code, String name, String message) throws IOException {
        handler.problem(new ArchiveProblem(code, name, OptionalLong.empty(), message));
    }
}
