package io.github.oscenews.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a tar archive, read by the library, which believes every block and takes any end for a good one. Here a block has to
 * sum up, and headers are not longer and not more than they need to be.
 */
final class TarReader extends TarArchiveInputStream {

    /** How long a block is. */
    static final int BLOCK = 512;

    /** In bytes. No name is longer, and the library keeps it. */
    private static final int LONGEST_HEADERS = 1 << 20;

    /** So many headers may be about one entry; the library calls itself for each. */
    private static final int MOST_HEADERS = 16;

    /** In bytes. What is said of all entries is kept, and looked at for each of them. */
    private static final int LONGEST_GLOBALS = 1 << 16;

    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int TYPE_AT = 156;
    private static final int MORE_HOLES_AT = 482;
    private static final int FOLLOWED_AT = 504;

    private final TarInput source;
    private long bodyStart;
    private int headers;
    private long globals;

    /** Whether the next block is no header, but goes on with the list of the holes of a file. */
    private boolean listsHoles;

    private boolean ended;

    /** What the headers of this entry say about it; each character is a byte. */
    private final StringBuilder said = new StringBuilder();

    TarReader(TarInput source) {
        // A lone block of tape, so that the library skips none unseen; and what is wrong with owners and times is no
        // harm.
        super(source, BLOCK, BLOCK, "UTF-8", true);
        this.source = source;
    }

    /** {@return whether the checksum of a block is right, as only headers have one} */
    static boolean isSound(byte[] block) {
        try {
            return TarUtils.verifyCheckSum(block);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Reads the headers of the entry that starts here; {@return what they say, or empty at the end} */
    Optional<TarArchiveEntry> header() throws IOException {
        // Else the library passes over what it takes for the rest of the last entry.
        setCurrentEntry(null);
        headers = 0;
        said.setLength(0);
        source.allow(LONGEST_HEADERS);
        Optional<TarArchiveEntry> entry = Optional.ofNullable(getNextEntry());
        source.allowAll();
        if (entry.isEmpty() && headers > 0) {
            throw new IOException("the last entry has a name, and nothing else");
        }
        return entry;
    }

    /** {@return the name of that entry; where it has a header of its own, the library hides that it is absolute} */
    String name(TarArchiveEntry entry) {
        boolean isAbsolute = said.indexOf("/") == 0 || said.indexOf(" path=/") >= 0;
        return isAbsolute ? "/" + entry.getName() : entry.getName();
    }

    /** {@return how many bytes of the entry itself were read with its headers: a list of holes can stand there} */
    long bodyRead() {
        return source.count() - bodyStart;
    }

    /** Called by the library for what headers say, and for nothing else. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0 && !getCurrentEntry().isGNULongLinkEntry()) {
            said.append(new String(bytes, offset, read, StandardCharsets.ISO_8859_1));
        }
        return read;
    }

    @Override
    protected byte @Nullable [] readRecord() throws IOException {
        long start = source.count();
        byte[] block = super.readRecord();
        boolean isPart = block == null && source.count() > start;
        bodyStart = source.count();
        if (isPart || (block == null && !ended)) {
            throw new EOFException("a header, or the zeros that end a tar archive, should stand here");
        }
        if (block == null || ended) {
            return ofEnd(block);
        }
        ended = isEOFRecord(block);
        if (listsHoles) {
            listsHoles = block[FOLLOWED_AT] != 0;
        } else if (!ended) {
            checkHeader(block);
            listsHoles = block[TYPE_AT] == 'S' && block[MORE_HOLES_AT] != 0;
        }
        return block;
    }

    /** The end is two blocks of zeros, of which some programs write one. */
    private byte @Nullable [] ofEnd(byte @Nullable [] second) throws IOException {
        if (!isEOFRecord(second)) {
            throw new IOException("it has ended, and more bytes follow");
        }
        return second;
    }

    private void checkHeader(byte[] block) throws IOException {
        if (!isSound(block)) {
            throw new IOException("expected a header, but its checksum is wrong");
        }
        globals += block[TYPE_AT] == 'g' ? TarUtils.parseOctalOrBinary(block, SIZE_AT, SIZE_LENGTH) : 0;
        if (++headers > MOST_HEADERS || globals > LONGEST_GLOBALS) {
            throw new IOException("there are more headers than entries need");
        }
    }
}
