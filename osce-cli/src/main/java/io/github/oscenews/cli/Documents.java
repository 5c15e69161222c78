package io.github.oscenews.cli;

import io.github.oscenews.archive.ArchiveDocument;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.Source;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents on all threads that there are, and hands on what they hold in order.
 *
 * <pre>
 * small:  held whole ──► [ parse, encode ] ──► Receiver            in brackets: on any thread
 * large:  parse as it is read ──► part by part [ encode ] ──► Receiver
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
        void piece(Encoded piece) throws IOException;

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
        byte[] beginning = document.content().readNBytes(SMALL + 1);
        boolean isItems = NewsroomJson.standard().looksLikeItems(beginning);
        Reading reading =
                new Reading(document.source(), isItems ? null : setup.parsers().of(document), place);
        if (beginning.length <= SMALL) {
            setup.pipeline()
                    .add(new Whole(reading, beginning), LEAST_WEIGHT + WEIGHT_OF_BYTE * (long) beginning.length);
        } else {
            InputStream rest = document.content();
            DocumentEnd end = reading.read(
                    new SequenceInputStream(new ByteArrayInputStream(beginning), rest),
                    part -> setup.pipeline()
                            .add(new Encoding(part, place), LEAST_WEIGHT + WEIGHT_OF_BYTE * part.weight()));
            setup.pipeline().then(new Taking(List.of(), end));
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

        DocumentEnd read(InputStream bytes, DocumentReader.Sink sink) throws IOException {
            DocumentReader reader = new DocumentReader(source, setup.wanted().items(), sink);
            CountedInput in = CountedInput.of(bytes, setup.wanted().digests());
            try {
                return DocumentEnd.of(source, parser == null ? reader.readItems(in) : reader.readPage(in, parser), in);
            } catch (OutOfMemoryError e) {
                throw Failure.outOfMemory(place);
            }
        }
    }

    // The following are classes, not lambdas, as to link the first lambda of a run takes long.

    /** Reads a document that is held whole. */
    private final class Whole implements Pipeline.Work, DocumentReader.Sink {

        private final Reading reading;
        private final byte[] bytes;
        private final List<Encoded> pieces = new ArrayList<>();

        Whole(Reading reading, byte[] bytes) {
            this.reading = reading;
            this.bytes = bytes;
        }

        @Override
        public void part(Part part) throws IOException {
            pieces.addAll(part.encode());
        }

        @Override
        public Pipeline.Step call() throws IOException {
            DocumentEnd end = reading.read(new ByteArrayInputStream(bytes), this);
            return new Taking(pieces, end);
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
                throw Failure.outOfMemory(place);
            }
        }
    }

    /** Hands on what came of a document or a part of it. */
    private final class Taking implements Pipeline.Step {

        private final List<Encoded> pieces;

        /** Null when the document goes on. */
        private final @Nullable DocumentEnd end;

        Taking(List<Encoded> pieces, @Nullable DocumentEnd end) {
            this.pieces = pieces;
            this.end = end;
        }

        @Override
        public void take() throws IOException {
            for (Encoded piece : pieces) {
                receiver.piece(piece);
                setup.progress().items(piece.count());
            }
            if (end != null) {
                setup.progress().document();
                receiver.end(end);
            }
        }
    }
}
