package io.github.oscenews.cli;

import io.github.oscenews.archive.ArchiveDocument;
import io.github.oscenews.cli.Stretches.Stretch;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.Source;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents on all threads that there are, and hands on what they hold in order.
 *
 * <pre>
 * small:                         held whole ──► [ parse, encode ] ──► Receiver      in brackets: on any thread
 * large, many pages of listing:  by stretches ──► [ parse, encode ] ──► Receiver
 * large, anything else:          parse as it is read ──► part by part [ encode ] ──► Receiver
 * </pre>
 *
 * <p>Not thread-safe.
 */
final class Documents {

    /** A document of at most so many bytes is held, so that another thread can parse it than the one that reads the input. */
    private static final int SMALL = 1 << 20;

    /** What comes of a document is about so many times its size. */
    private static final int WEIGHT_OF_BYTE = 3;

    /** The smallest document weighs something, too. */
    private static final long LEAST_WEIGHT = 1 << 10;

    /** Takes what documents hold, on the thread of the caller. */
    interface Receiver {

        /** Takes the next piece of a document. */
        void piece(Piece piece) throws IOException;

        /** Takes note that a document is read to its end. */
        void end(DocumentEnd document) throws IOException;
    }

    private final Setup setup;
    private final Receiver receiver;

    Documents(Setup setup, Receiver receiver) {
        this.setup = setup;
        this.receiver = receiver;
    }

    /**
     * Reads a document. When this returns, all its bytes are read, but not all that they hold need be handed on.
     *
     * @param place how to call it in messages
     */
    void read(ArchiveDocument document, String place) throws IOException {
        Beginning beginning = Beginning.of(document.content(), SMALL + 1);
        boolean isItems = NewsroomJson.standard().looksLikeItems(beginning.bytes());
        Reading reading =
                new Reading(document.source(), isItems ? null : setup.parsers().of(document), place);
        // Of items, each line may have a problem, and all of those are not to be held.
        if (beginning.length() <= SMALL && !isItems) {
            setup.pipeline().add(new Whole(reading, beginning), weight(beginning.length()));
            return;
        }
        InputStream whole = new SequenceInputStream(beginning.stream(), document.content());
        CountedInput in = CountedInput.of(whole, setup.wanted().digests());
        Sum sum = new Sum();
        if (isInStretches(document, beginning.bytes())) {
            readStretches(reading, in, sum);
        } else {
            sum.add(readParts(reading, in, 0));
        }
        in.skipRest();
        long bytes = in.bytes();
        Optional<String> sha256 = in.sha256();
        setup.pipeline().then(() -> end(new DocumentEnd(document.source(), sum.total(), bytes, sha256)));
    }

    private void end(DocumentEnd end) throws IOException {
        setup.progress().document();
        receiver.end(end);
    }

    private boolean isInStretches(ArchiveDocument document, byte[] beginning) {
        return document.kind() == ArchiveDocument.Kind.PAGE
                && Stretches.mayBegin(beginning, setup.parsers().charset(document));
    }

    private void readStretches(Reading reading, InputStream in, Sum sum) throws IOException {
        Stretches stretches = new Stretches(in);
        for (Stretch stretch = stretches.next(); stretch != null; stretch = stretches.next()) {
            if (stretch.isBeginningOfRest()) {
                InputStream rest = new SequenceInputStream(stretch.stream(), in);
                Totals totals = readParts(reading, rest, stretch.linesAbove());
                setup.pipeline().then(() -> sum.add(totals));
                return;
            }
            setup.pipeline().add(new OfStretch(reading, stretch, sum), weight(stretch.length()));
        }
    }

    private Totals readParts(Reading reading, InputStream in, long linesAbove) throws IOException {
        return reading.read(
                in, linesAbove, part -> setup.pipeline().add(new Encoding(part, reading.place), weight(part.weight())));
    }

    private static long weight(long length) {
        return LEAST_WEIGHT + WEIGHT_OF_BYTE * length;
    }

    /** What was counted in a document so far. */
    private static final class Sum {

        private @Nullable Totals total;

        void add(Totals totals) {
            total = total == null ? totals : total.plus(totals);
        }

        Totals total() {
            return Objects.requireNonNull(total, "total");
        }
    }

    /** How to read a document. */
    private final class Reading {

        private final Source source;

        /** Null when the document holds items. */
        private final @Nullable NewsroomParser parser;

        private final String place;

        Reading(Source source, @Nullable NewsroomParser parser, String place) {
            this.source = source;
            this.parser = parser;
            this.place = place;
        }

        Totals read(InputStream in, long linesAbove, DocumentReader.Sink sink) throws IOException {
            DocumentReader reader = new DocumentReader(source, linesAbove, setup.wanted(), sink);
            try {
                return parser == null ? reader.readItems(in) : reader.readPage(in, parser);
            } catch (OutOfMemoryError e) {
                throw setup.wanted().outOfMemory(place);
            }
        }
    }

    // The following are classes, not lambdas, as to link the first lambda of a run takes long.

    /** Reads a document that is held whole. */
    private final class Whole implements Pipeline.Work, DocumentReader.Sink {

        private final Reading reading;
        private final Beginning whole;
        private final List<Piece> pieces = new ArrayList<>();

        Whole(Reading reading, Beginning whole) {
            this.reading = reading;
            this.whole = whole;
        }

        @Override
        public void part(Part part) throws IOException {
            pieces.addAll(part.encode());
        }

        @Override
        public Pipeline.Step call() throws IOException {
            CountedInput in = CountedInput.of(whole.stream(), setup.wanted().digests());
            Totals totals = reading.read(in, 0, this);
            return new Taking(pieces, DocumentEnd.of(reading.source, totals, in));
        }
    }

    /** Reads a stretch of a large document. */
    private final class OfStretch implements Pipeline.Work {

        private final Reading reading;
        private final Stretch stretch;
        private final Sum sum;

        OfStretch(Reading reading, Stretch stretch, Sum sum) {
            this.reading = reading;
            this.stretch = stretch;
            this.sum = sum;
        }

        @Override
        public Pipeline.Step call() throws IOException {
            List<Piece> pieces = new ArrayList<>();
            Totals totals = reading.read(stretch.stream(), stretch.linesAbove(), part -> pieces.addAll(part.encode()));
            Taking taking = new Taking(pieces, null);
            return () -> {
                taking.take();
                sum.add(totals);
            };
        }
    }

    /** Encodes a part of a large document. */
    private final class Encoding implements Pipeline.Work {

        private final Part part;
        private final String place;

        Encoding(Part part, String place) {
            this.part = part;
            this.place = place;
        }

        @Override
        public Pipeline.Step call() throws IOException {
            try {
                return new Taking(part.encode(), null);
            } catch (OutOfMemoryError e) {
                throw setup.wanted().outOfMemory(place);
            }
        }
    }

    /** Hands on what came of a document or a part of it. */
    private final class Taking implements Pipeline.Step {

        private final List<Piece> pieces;

        /** Null when the document goes on. */
        private final @Nullable DocumentEnd end;

        Taking(List<Piece> pieces, @Nullable DocumentEnd end) {
            this.pieces = pieces;
            this.end = end;
        }

        @Override
        public void take() throws IOException {
            for (Piece piece : pieces) {
                receiver.piece(piece);
                setup.progress().items(piece.count());
            }
            if (end != null) {
                Documents.this.end(end);
            }
        }
    }
}
