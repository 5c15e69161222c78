package io.github.oscenews.archive;

import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A WARC file that is compressed with gzip, as a whole or record by record. A member that begins with a record begins a stretch; one
 * that does not goes on with the stretch before it, as where a file was compressed in pieces of some size.
 *
 * <p>Behind damage, reading goes on with the next member that begins with a record. It is looked for from the beginning of the damaged
 * one on, as far as bytes are kept: damaged data can seem to be longer than it is.
 */
final class GzipMembers implements WarcStretches {

    /** A longer header is none: those of WARC files have 10 bytes, or few more. */
    private static final int LONGEST_HEADER = 1 << 10;

    /** How many bytes of a member are decompressed at most to see what it begins with. */
    private static final int PEEKED = 1 << 10;

    private static final int TRAILER = 8;

    /** How many bytes may be gone back, besides as many as the file had so far: going back may not make reading slow. */
    private static final long REREAD = 1 << 24;

    private final GzipBytes bytes;
    private final GzipInflater inflater = new GzipInflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] first = new byte[WarcWindow.RECORD_START];
    private int firstFrom;
    private int firstTo;
    private long start;
    private long memberStart;
    private long reread;
    private long peekedTo;
    private boolean isBegun;
    private boolean isInStretch;
    private boolean isWaiting;
    private boolean isInMember;
    private @Nullable Damage damage;

    GzipMembers(WarcRaw raw) {
        bytes = new GzipBytes(raw);
    }

    @Override
    public boolean next() throws IOException {
        if (damage != null) {
            damage = null;
            isWaiting = find();
        } else if (!isBegun && bytes.has(1)) {
            begin();
            isWaiting = true;
        }
        isBegun = true;
        isInStretch = isWaiting;
        isWaiting = false;
        start = memberStart;
        return isInStretch;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        while (isInStretch) {
            if (firstFrom < firstTo) {
                int count = Math.min(length, firstTo - firstFrom);
                System.arraycopy(first, firstFrom, target, from, count);
                firstFrom += count;
                return count;
            }
            peekedTo = Long.MAX_VALUE;
            int count = inflate(target, from, length);
            if (count > 0) {
                return count;
            }
            isInStretch = damage == null && goOn();
        }
        return -1;
    }

    /** Begins the next member; false where the stretch ends. */
    private boolean goOn() throws IOException {
        if (!bytes.has(1)) {
            return false;
        }
        begin();
        isWaiting = beginsRecord();
        return !isWaiting && (damage == null || firstTo > 0);
    }

    private boolean beginsRecord() {
        return WarcWindow.isRecordStart(first, 0, firstTo);
    }

    /** Begins a member, and sees what it begins with. */
    private void begin() throws IOException {
        memberStart = bytes.offset();
        firstFrom = 0;
        firstTo = 0;
        int length = headerLength();
        if (length <= 0) {
            isInMember = false;
            boolean isCutOff = length == GzipHeader.INCOMPLETE && !bytes.has(LONGEST_HEADER);
            damage = new Damage(
                    memberStart,
                    isCutOff
                            ? "found its end within a gzip header"
                            : "found something else, expected the header of a gzip member");
            return;
        }
        bytes.skip(length);
        inflater.reset();
        checksum.reset();
        isInMember = true;
        peekedTo = bytes.offset() + PEEKED;
        int count = 1;
        while (count > 0 && firstTo < first.length) {
            count = inflate(first, firstTo, first.length - firstTo);
            firstTo += count;
        }
    }

    private int headerLength() throws IOException {
        int length = headerLengthThatIsRead();
        if (length == GzipHeader.INCOMPLETE) {
            bytes.has(LONGEST_HEADER);
            length = headerLengthThatIsRead();
        }
        return length;
    }

    private int headerLengthThatIsRead() {
        int from = bytes.position();
        return GzipHeader.length(bytes.array(), from, Math.min(bytes.limit(), from + LONGEST_HEADER));
    }

    /** Decompresses from this member; 0 when it is over or damaged, or when no more of it may be used to see what it begins with. */
    private int inflate(byte[] target, int from, int length) throws IOException {
        while (isInMember && damage == null) {
            if (inflater.finished()) {
                end();
            } else if (inflater.needsInput() && bytes.offset() >= peekedTo) {
                return 0;
            } else if (inflater.needsInput() && !feed()) {
                damage = new Damage(bytes.offset(), "found its end within compressed data");
            } else {
                int count = inflateFed(target, from, length);
                checksum.update(target, from, count);
                if (count > 0) {
                    return count;
                }
            }
        }
        return 0;
    }

    private int inflateFed(byte[] target, int from, int length) {
        int before = inflater.getRemaining();
        int count = 0;
        try {
            count = inflater.inflate(target, from, length);
        } catch (DataFormatException e) {
            damage = new Damage(bytes.offset(), "found bytes that cannot be decompressed: " + e.getMessage());
        }
        bytes.skip(before - inflater.getRemaining());
        return count;
    }

    private boolean feed() throws IOException {
        if (!bytes.has(1)) {
            return false;
        }
        int count = (int) Math.min(peekedTo - bytes.offset(), bytes.limit() - bytes.position());
        inflater.setInput(bytes.array(), bytes.position(), count);
        return true;
    }

    private void end() throws IOException {
        isInMember = false;
        if (!bytes.has(TRAILER)) {
            damage = new Damage(bytes.offset(), "found its end within the checksum of a gzip member");
            return;
        }
        if (number(0) != (int) checksum.getValue() || number(TRAILER / 2) != (int) inflater.getBytesWritten()) {
            damage = new Damage(memberStart, "found a gzip member with another checksum or length than it says");
            return;
        }
        bytes.skip(TRAILER);
    }

    private int number(int from) {
        int value = 0;
        for (int i = TRAILER / 2 - 1; i >= 0; i--) {
            value = (value << 8) | (bytes.array()[bytes.position() + from + i] & 0xFF);
        }
        return value;
    }

    /** Finds the next member that begins with a record. */
    private boolean find() throws IOException {
        goBack();
        while (bytes.has(1)) {
            if (headerLengthThatIsRead() != GzipHeader.NONE && tryMember()) {
                return true;
            }
            bytes.skip(1);
        }
        return false;
    }

    private void goBack() {
        long from = Math.max(memberStart + 1, bytes.oldest());
        long back = bytes.offset() - from;
        if (reread + Math.max(0, back) <= REREAD + bytes.offset()) {
            reread += Math.max(0, back);
            bytes.seek(from);
        }
    }

    private boolean tryMember() throws IOException {
        long candidate = bytes.offset();
        begin();
        if (beginsRecord()) {
            return true;
        }
        bytes.seek(candidate);
        damage = null;
        return false;
    }

    @Override
    public Optional<Damage> damage() {
        return Optional.ofNullable(damage);
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public long offset() {
        return bytes.offset();
    }

    @Override
    public boolean isCompressed() {
        return true;
    }

    @Override
    public void check() throws IOException {
        bytes.check();
    }
}
