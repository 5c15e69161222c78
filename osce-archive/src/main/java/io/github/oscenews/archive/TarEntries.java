package io.github.oscenews.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a tar archive, old or new. It is read here, since other readers take a name or a list of any length into the
 * memory, clean names up in silence, and take any end for a good one.
 */
final class TarEntries implements Entries {

    private final InputStream in;
    private final TarNames names = new TarNames();
    private BoundedInput content = new BoundedInput(InputStream.nullInputStream(), 0);
    private int padding;

    TarEntries(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        toNextHeader();
        names.clear();
        for (TarHeader header = header(); !header.isEnd(); header = header()) {
            if (names.takes(header.type())) {
                names.add(header.type(), new BoundedInput(in, header.size()), header.size());
                in.skipNBytes(header.padding(header.size()));
            } else if (header.type() == TarHeader.LABEL) {
                in.skipNBytes(header.size() + header.padding(header.size()));
            } else {
                return Optional.of(entry(header));
            }
        }
        if (!names.isEmpty()) {
            throw new IOException("the last entry has a name, and nothing else");
        }
        checkEnd();
        return Optional.empty();
    }

    private void toNextHeader() throws IOException {
        content.drain();
        in.skipNBytes(padding);
        padding = 0;
    }

    private TarHeader header() throws IOException {
        byte[] block = in.readNBytes(TarHeader.LENGTH);
        if (block.length < TarHeader.LENGTH) {
            throw new EOFException(
                    block.length == 0 ? "the zeros that end a tar archive are missing" : "a header is cut off");
        }
        return TarHeader.of(block);
    }

    private Entry entry(TarHeader header) throws IOException {
        boolean sparse = header.type() == TarHeader.SPARSE;
        if (sparse) {
            skipSparseMap(header);
        }
        long size = header.isHardLink() ? 0 : names.size().orElse(header.size());
        content = new BoundedInput(in, size);
        padding = header.padding(size);
        String name = names.name().orElseGet(header::name);
        if (sparse || names.isSparse()) {
            return new Entry(name, Type.UNSUPPORTED, "a file with holes", InputStream.nullInputStream());
        }
        return new Entry(name, header.entryType(name), header.note(), content);
    }

    /** The list of the holes of a file goes on in blocks behind its header, as long as each says so. */
    private void skipSparseMap(TarHeader header) throws IOException {
        boolean more = header.hasMoreHoles();
        while (more) {
            byte[] block = in.readNBytes(TarHeader.LENGTH);
            if (block.length < TarHeader.LENGTH) {
                throw new EOFException("a header is cut off");
            }
            more = TarHeader.isFollowed(block);
        }
    }

    /** Behind the end, there is nothing but zeros up to the size of a tape block. */
    private void checkEnd() throws IOException {
        byte[] rest = new byte[8192];
        for (int read = in.read(rest); read >= 0; read = in.read(rest)) {
            if (!isZero(rest, read)) {
                throw new IOException("there are bytes behind the zeros that end it");
            }
        }
    }

    private static boolean isZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<String> complaints() {
        return List.of();
    }

    @Override
    public void close() {}
}
