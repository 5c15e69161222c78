package io.github.oscenews.archive;

import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of an entry of a zip archive, which the library unpacks, but does not compare with what the archive says about them. */
final class ZipContent extends BlockInput {

    private final ZipArchiveEntry entry;
    private final ZipArchiveInputStream reader;
    private final ZipInput in;
    private final CRC32 crc = new CRC32();
    private long size;
    private long packed;
    private boolean complete;
    private @Nullable String fault;

    ZipContent(ZipArchiveEntry entry, ZipArchiveInputStream reader, ZipInput in) {
        this.entry = entry;
        this.reader = reader;
        this.in = in;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (complete || fault != null) {
            return -1;
        }
        try {
            int read = reader.read(bytes, offset, length);
            crc.update(bytes, offset, Math.max(read, 0));
            size += Math.max(read, 0);
            if (read < 0) {
                complete = true;
                packed = isCounted() ? reader.getCompressedCount() : 0;
            }
            return read;
        } catch (IOException | RuntimeException e) {
            if (in.isBroken() || hasDescriptor()) {
                throw e;
            }
            // The library may still find the next entry.
            fault = "its bytes cannot be unpacked: " + (e.getMessage() == null ? e.toString() : e.getMessage());
            return -1;
        }
    }

    /** {@return whether the name is that of a folder; some programs write the other slash} */
    boolean isFolder() {
        return entry.isDirectory() || entry.getName().endsWith("\\");
    }

    private boolean hasDescriptor() {
        return entry.getGeneralPurposeBit().usesDataDescriptor();
    }

    private boolean isCounted() {
        return entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
    }

    /** {@return what is wrong with the entry, as far as it was read; to be asked when what stands behind it was read too} */
    Optional<String> fault() {
        if (complete && entry.getSize() >= 0) {
            if (isFolder() && hasDescriptor() && size > 0) {
                fault = "it is called a folder, and has " + size + " bytes";
            } else if (size != entry.getSize()) {
                fault = "it should have " + entry.getSize() + " bytes, and has " + size;
            } else if (isCounted() && packed != entry.getCompressedSize()) {
                fault = "it should be packed in " + entry.getCompressedSize() + " bytes, and is in " + packed;
            } else if (crc.getValue() != entry.getCrc()) {
                fault = "its checksum is wrong";
            }
        }
        return Optional.ofNullable(fault)
                .map(text -> "the entry " + EntryName.shown(entry.getName()) + " is damaged: " + text);
    }
}
