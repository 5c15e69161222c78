package io.github.oscenews.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip archive as they stand, whatever its directory says, which comes last.
 *
 * <p>That an entry is a link stands in the directory only. So it is a file here, of nothing but the path that it leads to.
 */
final class ZipEntries implements Entries {

    /** What stands behind the last entry is longer, unless only a part of it is there. */
    private static final int SHORTEST_DIRECTORY = 60;

    private final ZipInput in;
    private final ZipArchiveInputStream reader;
    private final List<String> complaints = new ArrayList<>();
    private long count;
    private @Nullable ZipArchiveEntry last;
    private @Nullable ZipContent content;

    ZipEntries(InputStream in) {
        this.in = new ZipInput(in);
        this.reader = new ZipReader(this.in);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (last != null && content == null && hasDescriptor(last)) {
            throw new UnsupportedInput("an entry is packed in a way that is not read, and does not say where it ends");
        }
        in.expectHeader(last == null ? 0 : Math.max(0, last.getCompressedSize()));
        ZipArchiveEntry next = header();
        if (next == null) {
            checkEnd();
            return Optional.empty();
        }
        count++;
        last = next;
        return Optional.of(entry(next));
    }

    private @Nullable ZipArchiveEntry header() throws IOException {
        try {
            return reader.getNextEntry();
        } catch (EOFException e) {
            throw new EOFException("a header is cut off");
        } finally {
            Optional.ofNullable(content).flatMap(ZipContent::fault).ifPresent(complaints::add);
            content = null;
        }
    }

    private Entry entry(ZipArchiveEntry entry) {
        Optional<String> unreadable = unreadable(entry);
        if (unreadable.isPresent()) {
            return new Entry(entry.getName(), Type.UNSUPPORTED, unreadable.get(), InputStream.nullInputStream());
        }
        content = new ZipContent(entry, reader, in);
        in.expectContent(entry.getDataOffset(), hasDescriptor(entry) ? Long.MAX_VALUE : entry.getCompressedSize());
        Type type = content.isFolder() && entry.getSize() <= 0 ? Type.FOLDER : Type.FILE;
        return new Entry(entry.getName(), type, "", content);
    }

    private Optional<String> unreadable(ZipArchiveEntry entry) {
        int method = entry.getMethod();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("encrypted");
        }
        if (method == ZipEntry.STORED && hasDescriptor(entry)) {
            return Optional.of("stored without its length");
        }
        // Of some, the library says that it can read them, and fails.
        boolean isReadable = reader.canReadEntryData(entry)
                && (method == ZipEntry.DEFLATED || !hasDescriptor(entry))
                && method != ZipMethod.XZ.getCode();
        return isReadable ? Optional.empty() : Optional.of("packed by method " + method);
    }

    private static boolean hasDescriptor(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesDataDescriptor();
    }

    /** The library takes any end of the bytes for that of the archive, and goes by no number of entries. */
    private void checkEnd() throws IOException {
        OptionalLong named = ZipEnd.entries(in.last(), count);
        boolean isMissing =
                last != null && in.count() - last.getDataOffset() - last.getCompressedSize() < SHORTEST_DIRECTORY;
        if (isMissing || named.isEmpty()) {
            throw new EOFException("the directory that ends a zip archive is missing, or bytes follow it");
        }
        if (named.getAsLong() != count) {
            complaints.add("its directory names " + named.getAsLong() + " entries, but it has " + count);
        }
        in.expectContent();
        Padding.check(in);
    }

    @Override
    public List<String> complaints() {
        List<String> some = List.copyOf(complaints);
        complaints.clear();
        return some;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
