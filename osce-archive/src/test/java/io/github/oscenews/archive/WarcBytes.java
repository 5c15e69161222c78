package io.github.oscenews.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Makes WARC files, sound ones and others. */
final class WarcBytes {

    static final String DATE = "2023-12-01T10:20:30Z";

    private final List<byte[]> records = new ArrayList<>();
    private int ids;

    /** Adds a response of HTTP with status 200 and the media type text/html. */
    WarcBytes page(String uri, String body) {
        return response(uri, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n", body.getBytes(UTF_8));
    }

    /** Adds a response of HTTP. */
    WarcBytes response(String uri, String head, byte[] body) {
        return record("response", uri, "Content-Type: application/http; msgtype=response\r\n", http(head, body));
    }

    /** Adds a record of WET. */
    WarcBytes text(String uri, String body) {
        return record("conversion", uri, "Content-Type: text/plain\r\n", body.getBytes(UTF_8));
    }

    WarcBytes record(String type, String uri, String fields, byte[] content) {
        return record(head(type, uri, fields), content);
    }

    /** Adds a record with the header lines as they are, and with the length of its content. */
    WarcBytes record(String head, byte[] content) {
        return bytes(join(
                ("WARC/1.0\r\n" + head + "Content-Length: " + content.length + "\r\n\r\n").getBytes(UTF_8),
                content,
                "\r\n\r\n".getBytes(UTF_8)));
    }

    /** Adds bytes as they are. */
    WarcBytes bytes(byte[] bytes) {
        records.add(bytes);
        return this;
    }

    WarcBytes bytes(String text) {
        return bytes(text.getBytes(UTF_8));
    }

    /** Changes the text of the record that was added last. */
    WarcBytes last(UnaryOperator<String> change) {
        String text = new String(records.remove(records.size() - 1), UTF_8);
        return bytes(change.apply(text));
    }

    String head(String type, String uri, String fields) {
        ids++;
        return "WARC-Type: " + type + "\r\nWARC-Target-URI: " + uri + "\r\nWARC-Date: " + DATE
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-" + (100_000_000_000L + ids) + ">\r\n"
                + fields;
    }

    byte[] plain() {
        return join(records.toArray(byte[][]::new));
    }

    byte[] gzip() {
        return gzip(plain());
    }

    byte[] gzipOfEach() {
        return join(records.stream().map(WarcBytes::gzip).toArray(byte[][]::new));
    }

    /** {@return where each record begins in {@link #plain()}, and where the last ends} */
    List<Integer> bounds() {
        return bounds(records);
    }

    /** {@return where each record begins in {@link #gzipOfEach()}, and where the last ends} */
    List<Integer> boundsOfGzip() {
        return bounds(records.stream().map(WarcBytes::gzip).toList());
    }

    private static List<Integer> bounds(List<byte[]> parts) {
        List<Integer> bounds = new ArrayList<>(List.of(0));
        for (byte[] part : parts) {
            bounds.add(bounds.get(bounds.size() - 1) + part.length);
        }
        return bounds;
    }

    static byte[] http(String head, byte[] body) {
        return join((head + "\r\n").getBytes(UTF_8), body);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    static byte[] deflated(byte[] bytes, boolean isBare) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(compressed, new Deflater(9, isBare))) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
