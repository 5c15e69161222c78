package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of one entry of a zip archive, compared with what the archive says about them once they were all read. */
final class ZipContent extends InputStream {

    private final ZipHeader header;
    private final PushbackInputStream in;

    /** The bytes as they are packed, where the header says how many. */
    private final @Nullable BoundedInput bounded;

    private final CRC32 crc = new CRC32();
    private long size;

    /** What unpacks the bytes; nothing when they are not to be read. */
    private @Nullable InputStream unpacked;

    private @Nullable String fault;

    ZipContent(ZipHeader header, PushbackInputStream in) {
        this.header = header;
        this.in = in;
        boolean isUnknown = header.hasDescriptor() && header.packed() == 0;
        this.bounded = isUnknown ? null : new BoundedInput(in, header.packed());
    }

    /** Prepares reading, unless that is not possible; {@return why not} */
    Optional<String> open() throws IOException {
        if (header.isEncrypted()) {
            return Optional.of("encrypted");
        }
        try {
            unpacked = bounded == null ? unpackedToItsEnd() : unpacked(bounded);
        } catch (IOException | RuntimeException e) {
            recover(e);
            unpacked = InputStream.nullInputStream();
        }
        return unpacked == null ? Optional.of("packed by method " + header.method()) : Optional.empty();
    }

    private @Nullable InputStream unpackedToItsEnd() {
        return switch (header.method()) {
            case ZipHeader.STORED -> new ZipStoredInput(in);
            case ZipHeader.DEFLATED -> new ZipInflating(in);
            default -> null;
        };
    }

    private @Nullable InputStream unpacked(InputStream packed) throws IOException {
        return switch (header.method()) {
            case ZipHeader.STORED -> packed;
            case ZipHeader.DEFLATED -> new ZipInflating(packed);
            case 9 -> new Deflate64CompressorInputStream(packed);
            case 12 -> Decompressed.open(Format.BZIP2, packed);
            case 20, 93 -> Decompressed.open(Format.ZSTD, packed);
            case 95 -> Decompressed.open(Format.XZ, packed);
            default -> null;
        };
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (unpacked == null || fault != null) {
            return -1;
        }
        try {
            int read = unpacked.read(bytes, offset, length);
            crc.update(bytes, offset, Math.max(read, 0));
            size += Math.max(read, 0);
            return read;
        } catch (IOException | RuntimeException e) {
            recover(e);
            return -1;
        }
    }

    /** Goes on behind the entry where that is known, and the bytes up to there can be read. */
    private void recover(Exception e) throws IOException {
        if (bounded == null || bounded.failed()) {
            throw e instanceof IOException failure ? failure : new IOException(e.toString(), e);
        }
        fault = "its bytes cannot be unpacked: " + (e.getMessage() == null ? e.toString() : e.getMessage());
    }

    /** Reads what is left, and what stands behind it; {@return what is wrong with it} */
    Optional<String> finish() throws IOException {
        if (bounded == null && unpacked == null) {
            throw new UnsupportedInput("an entry is packed in a way that is not read, and does not say where it ends");
        }
        skipRest();
        ZipDescriptor said = header.hasDescriptor()
                ? ZipDescriptor.read(in, packedSize(), unpacked == null ? header.size() : size)
                : new ZipDescriptor(header.crc(), header.packed(), header.size(), 0);
        if (fault == null && unpacked != null && said.size() != size) {
            fault = "it should have " + said.size() + " bytes, and has " + size;
        }
        if (fault == null && unpacked != null && said.crc() != crc.getValue()) {
            fault = "its checksum is wrong";
        }
        return Optional.ofNullable(fault);
    }

    private void skipRest() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        if (bounded != null) {
            bounded.drain();
        } else if (unpacked instanceof ZipInflating inflating) {
            inflating.giveBack(in);
        }
    }

    private long packedSize() {
        if (bounded != null) {
            return header.packed();
        }
        return unpacked instanceof ZipInflating inflating ? inflating.packedSize() : size;
    }

    @Override
    public void close() throws IOException {
        if (unpacked != null && unpacked != bounded) {
            unpacked.close();
        }
    }
}
