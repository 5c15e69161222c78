package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/**
 * The entries of a tar archive. The library reads the headers only: between them it would take folders for empty, fill any hole that
 * a header claims, and leave out a checksum that is wrong.
 */
final class TarEntries implements Entries {

    private final TarInput in;
    private final TarReader reader;
    private BoundedInput content = new BoundedInput(InputStream.nullInputStream(), 0);
    private long padding;

    TarEntries(InputStream in) {
        this.in = new TarInput(in);
        this.reader = new TarReader(this.in);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        content.drain();
        in.skipNBytes(padding);
        Optional<TarArchiveEntry> header = reader.header();
        if (header.isEmpty()) {
            Padding.check(in);
            return Optional.empty();
        }
        return Optional.of(entry(header.get()));
    }

    private Entry entry(TarArchiveEntry header) throws IOException {
        // A link to another entry has no bytes, whatever it says.
        long size = header.isLink() ? 0 : header.getSize();
        if (size < reader.bodyRead()) {
            throw new IOException("the list of the holes of a file is longer than the file");
        }
        content = new BoundedInput(in, size - reader.bodyRead());
        padding = (TarReader.BLOCK - size % TarReader.BLOCK) % TarReader.BLOCK;
        String name = reader.name(header);
        if (hasHoles(header)) {
            return new Entry(name, Type.UNSUPPORTED, "a file with holes", content);
        }
        char type = (char) (header.getLinkFlag() & 0xFF);
        return new Entry(name, type(type, name, size), note(type), content);
    }

    /** The library takes it for an ordinary file when only a part of what should be said of holes is there. */
    private static boolean hasHoles(TarArchiveEntry header) {
        return header.isSparse()
                || header.getExtraPaxHeaders().keySet().stream().anyMatch(fact -> fact.startsWith("GNU.sparse."));
    }

    private static Type type(char type, String name, long size) {
        return switch (type) {
            case '0', '\0', '7' -> name.endsWith("/") && size == 0 ? Type.FOLDER : Type.FILE;
            // The label of the archive is no entry; as a folder, it is nothing to be read either.
            case '5', 'D', 'V' -> Type.FOLDER;
            case 'M' -> Type.UNSUPPORTED;
            default -> Type.OTHER;
        };
    }

    private static String note(char type) {
        return switch (type) {
            case '1', '2' -> "a link";
            case '3', '4' -> "a device";
            case '6' -> "a pipe";
            case 'M' -> "a part of a file that begins in another archive";
            default -> "of the type '" + EntryName.shown(Character.toString(type)) + "'";
        };
    }

    @Override
    public List<String> complaints() {
        return List.of();
    }

    @Override
    public void close() {}
}
