package io.github.oscenews.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip archive as they stand, whatever its directory says, which comes last. It is read here, since other readers
 * that can do with a stream take an entry without its length into the memory, and go by no checksum.
 */
final class ZipEntries implements Entries {

    /** How many bytes can be given back to the stream. */
    static final int LONGEST_UNREAD = 4096;

    private static final int ENTRY = 0x04034B50;
    private static final int ONE_PART = 0x30304B50;

    private final PushbackInputStream in;
    private final List<String> complaints = new ArrayList<>();
    private long count;
    private @Nullable ZipHeader header;
    private @Nullable ZipContent content;

    ZipEntries(InputStream in) {
        this.in = new PushbackInputStream(in, LONGEST_UNREAD);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        finishEntry();
        int signature = signature();
        if (count == 0 && (signature == ZipDescriptor.SIGNATURE || signature == ONE_PART)) {
            signature = signature();
        }
        if (signature != ENTRY) {
            new ZipDirectory(in, complaints).read(signature, count);
            return Optional.empty();
        }
        count++;
        return Optional.of(entry(ZipHeader.read(in)));
    }

    private int signature() throws IOException {
        byte[] bytes = in.readNBytes(Integer.BYTES);
        if (bytes.length < Integer.BYTES) {
            throw new EOFException("the directory that ends a zip archive is missing");
        }
        return ZipDirectory.signature(bytes);
    }

    private Entry entry(ZipHeader next) throws IOException {
        ZipContent bytes = new ZipContent(next, in);
        header = next;
        content = bytes;
        Optional<String> unreadable = bytes.open();
        Type type = next.isFolder() && next.size() == 0 ? Type.FOLDER : Type.FILE;
        return new Entry(next.name(), unreadable.isPresent() ? Type.UNSUPPORTED : type, unreadable.orElse(""), bytes);
    }

    private void finishEntry() throws IOException {
        if (header != null && content != null) {
            Optional<String> fault = content.finish();
            String name = EntryName.shown(header.name());
            fault.ifPresent(text -> complaints.add("the entry " + name + " is damaged: " + text));
            close();
        }
    }

    @Override
    public List<String> complaints() {
        List<String> some = List.copyOf(complaints);
        complaints.clear();
        return some;
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
        }
        content = null;
    }
}
