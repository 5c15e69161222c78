package io.github.oscenews.archive;

import io.github.oscenews.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds out which records of a WARC file are documents, and hands them on. */
final class WarcDocuments {

    /**
     * A record that is read.
     *
     * @param head what its header says
     * @param offset its offset, as its name may have it
     * @param place how many bytes of the file it stands behind, or a few less
     */
    record Entry(WarcHead head, long offset, long place) {}

    private static final int OK = 200;
    private static final int LONGEST_EXCERPT = 80;

    private final WarcSink sink;
    private final WarcNames names;
    private final WarcSeen ids = new WarcSeen();

    WarcDocuments(String file, WarcSink sink) {
        this.sink = sink;
        this.names = new WarcNames(file);
    }

    /**
     * Hands on a record, if it is a document, and reads its content to the end.
     *
     * @return the name of the record
     */
    String read(Entry entry, WarcContent content) throws IOException {
        String name = switch (entry.head().type()) {
            case "response" -> response(entry, content);
            case "conversion" -> conversion(entry, content);
            case "warcinfo" -> passOver(entry, PassedOver.WARC_INFO);
            case "request" -> passOver(entry, PassedOver.WARC_REQUEST);
            case "metadata" -> passOver(entry, PassedOver.WARC_METADATA);
            case "revisit" -> passOver(entry, PassedOver.WARC_REVISIT);
            default -> passOver(entry, PassedOver.WARC_OTHER);
        };
        content.finish();
        return name;
    }

    private String passOver(Entry entry, PassedOver reason) throws IOException {
        String name = names.other(entry.head().uri(), entry.offset());
        sink.passedOver(name, reason);
        return name;
    }

    private String conversion(Entry entry, WarcContent content) throws IOException {
        if (!WarcMediaType.of(entry.head().contentType()).canBeText()) {
            return passOver(entry, PassedOver.WARC_OTHER);
        }
        Source source = source(entry);
        InputStream text = new WarcBody(content, WarcHttpHead.NONE);
        sink.document(source, ArchiveDocument.Kind.EXTRACTED_TEXT, Optional.empty(), text);
        content.finish();
        reportHead(entry, source);
        return source.document();
    }

    private String response(Entry entry, WarcContent content) throws IOException {
        if (!isHttp(entry.head())) {
            return passOver(entry, PassedOver.WARC_OTHER);
        }
        WarcHttpHead http;
        try {
            http = httpHead(content);
        } catch (WarcDamage damage) {
            String name = names.other(entry.head().uri(), entry.offset());
            reportBody(entry, name, damage.description(), content);
            return name;
        }
        if (http.status() != OK) {
            return passOver(entry, PassedOver.HTTP_STATUS);
        }
        if (!http.mediaType().canBeText()) {
            return passOver(entry, PassedOver.HTTP_MEDIA_TYPE);
        }
        Optional<String> unsupported = http.unsupported();
        return unsupported.isPresent() ? leaveOut(entry, unsupported.get()) : page(entry, http, content);
    }

    private String leaveOut(Entry entry, String coding) throws IOException {
        String name = names.other(entry.head().uri(), entry.offset());
        String message = "found a body in an encoding that is not read: " + excerpt(coding);
        report(ArchiveProblemCode.FORMAT_UNSUPPORTED, entry, name, message);
        return name;
    }

    /** A record without a media type is asked for its address: one of HTTP can hold nothing else. */
    private static boolean isHttp(WarcHead head) {
        Optional<String> contentType = head.contentType();
        if (contentType.isPresent()) {
            return WarcMediaType.of(contentType).name().equals("application/http");
        }
        String uri = head.uri().orElse("").toLowerCase(Locale.ROOT);
        return uri.startsWith("http://") || uri.startsWith("https://");
    }

    private static WarcHttpHead httpHead(WarcContent content) throws IOException {
        int length = content.headLength();
        if (length == 0) {
            throw new WarcDamage("found an HTTP head without an end");
        }
        return WarcHttpHead.parse(content.head(length));
    }

    private String page(Entry entry, WarcHttpHead http, WarcContent content) throws IOException {
        Source source = source(entry);
        WarcBody body = new WarcBody(content, http);
        sink.document(source, ArchiveDocument.Kind.PAGE, http.mediaType().charset(), body);
        Optional<String> damage = body.finish();
        if (damage.isPresent()) {
            reportBody(entry, source.document(), damage.get(), content);
        }
        reportHead(entry, source);
        return source.document();
    }

    private Source source(Entry entry) {
        WarcHead head = entry.head();
        return Source.builder()
                .document(names.document(head.uri(), entry.offset()))
                .uri(head.uri())
                .captured(head.date().flatMap(WarcDocuments::instant))
                .build();
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(Instant.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void reportHead(Entry entry, Source source) throws IOException {
        WarcHead head = entry.head();
        if (head.date().isPresent() && source.captured().isEmpty()) {
            report(
                    ArchiveProblemCode.WARC_RECORD_DAMAGED,
                    entry,
                    source.document(),
                    "found a WARC-Date that is no date, which is left out: "
                            + excerpt(head.date().get()));
        }
        if (head.id().isPresent() && !ids.add(head.id().get())) {
            report(
                    ArchiveProblemCode.WARC_RECORD_ID_REPEATED,
                    entry,
                    source.document(),
                    "found the WARC-Record-ID of a record before it, expected one of its own; it is read all the same: "
                            + excerpt(head.id().get()));
        }
    }

    /** A record that is cut off is reported for that, and not for what its body lacks. */
    private void reportBody(Entry entry, String name, String message, WarcContent content) throws IOException {
        content.finish();
        if (!content.isShort()) {
            report(ArchiveProblemCode.WARC_RECORD_DAMAGED, entry, name, message);
        }
    }

    private void report(ArchiveProblemCode code, Entry entry, String name, String message) throws IOException {
        sink.problem(code, name, OptionalLong.of(entry.place()), message);
    }

    private static String excerpt(String value) {
        String printable = WarcNames.printable(value);
        return printable.length() <= LONGEST_EXCERPT ? printable : printable.substring(0, LONGEST_EXCERPT) + "…";
    }
}
