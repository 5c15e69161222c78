package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;

/** Archives of files, given by name, and of pages, given by address. */
final class TestArchives {

    private TestArchives() {}

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static byte[] tar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** An archive of one file, which is in it as it is behind the first 512 bytes. */
    static byte[] storedTar(String name, byte[] content) throws IOException {
        return tar(Map.of(name, content));
    }

    /** Makes the stream that compresses. */
    @FunctionalInterface
    private interface Compressor {
        OutputStream to(OutputStream out) throws IOException;
    }

    private static byte[] compress(byte[] content, Compressor compressor) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = compressor.to(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) throws IOException {
        return compress(content, GZIPOutputStream::new);
    }

    static byte[] bzip2(byte[] content) throws IOException {
        return compress(content, BZip2CompressorOutputStream::new);
    }

    static byte[] xz(byte[] content) throws IOException {
        return compress(content, XZCompressorOutputStream::new);
    }

    static byte[] zstd(byte[] content) throws IOException {
        return compress(content, ZstdCompressorOutputStream::new);
    }

    /** A crawl, with what a crawler writes besides pages. */
    static byte[] warc(Map<String, byte[]> pages) throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.write(record(warc, "warcinfo", "", "application/warc-fields", bytes("software: a crawler\r\n")));
        String request = "GET / HTTP/1.1\r\nHost: www.osce.org\r\n\r\n";
        String address = "https://www.osce.org/none";
        warc.write(record(warc, "request", address, "application/http;msgtype=request", bytes(request)));
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            warc.write(response(warc, page.getKey(), "200 OK", page.getValue()));
        }
        warc.write(response(warc, address, "404 Not Found", bytes("Nothing is here.")));
        return warc.toByteArray();
    }

    /** A record that is no document. */
    static byte[] metadata(byte[] content) throws IOException {
        return record(new ByteArrayOutputStream(), "metadata", "", "text/plain", content);
    }

    /** The texts of pages, each in a gzip member of its own. */
    static byte[] wet(Map<String, byte[]> texts) throws IOException {
        ByteArrayOutputStream wet = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> text : texts.entrySet()) {
            wet.write(gzip(record(wet, "conversion", text.getKey(), "text/plain", text.getValue())));
        }
        return wet.toByteArray();
    }

    private static byte[] response(ByteArrayOutputStream above, String uri, String status, byte[] body)
            throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(bytes("HTTP/1.1 " + status + "\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Length: "
                + body.length + "\r\n\r\n"));
        message.write(body);
        return record(above, "response", uri, "application/http;msgtype=response", message.toByteArray());
    }

    /** A record, the identifier of which is made of the bytes above it. */
    private static byte[] record(ByteArrayOutputStream above, String type, String uri, String mediaType, byte[] content)
            throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\n"
                + (uri.isEmpty() ? "" : "WARC-Target-URI: " + uri + "\r\n")
                + "WARC-Date: 2023-12-01T00:00:00Z\r\nWARC-Record-ID: "
                + "<urn:uuid:00000000-0000-0000-0000-%012d>\r\n".formatted(above.size())
                + "Content-Type: " + mediaType + "\r\nContent-Length: " + content.length + "\r\n\r\n"));
        record.write(content);
        record.write(bytes("\r\n\r\n"));
        return record.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
