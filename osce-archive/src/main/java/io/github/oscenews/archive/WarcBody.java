package io.github.oscenews.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an HTTP response with everything undone that its head says was done to it. Where the head lies, and the body is plain,
 * it is read as it is. Where the body is damaged, or the record ends before it should or goes on behind its length, reading throws
 * {@link CutOff}: nobody can tell which of its bytes are its own.
 */
final class WarcBody extends BlockInput {

    private static final int BUFFER = 1 << 13;
    private static final int TRIED = 1 << 10;
    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;

    private final WarcContent content;
    private InputStream chunks;
    private InputStream in = InputStream.nullInputStream();
    private @Nullable Inflater inflater;
    private @Nullable String damage;
    private boolean isFinished;

    WarcBody(WarcContent content, WarcHttpHead head) throws IOException {
        this.content = content;
        this.chunks = content;
        try {
            chunks = head.isChunked() ? WarcChunks.of(content) : content;
            in = head.isGzip() ? gunzip() : head.isDeflate() ? inflate() : chunks;
        } catch (IOException e) {
            note(e);
        }
    }

    private InputStream gunzip() throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(chunks, BUFFER);
        buffered.mark(2);
        boolean isGzip = false;
        if (buffered.read() == MAGIC_1) {
            int second = buffered.read();
            // One byte of the two is no plain text either, but gzip that is cut off.
            isGzip = second == MAGIC_2 || second < 0;
        }
        buffered.reset();
        return isGzip ? new GzipBody(buffered) : buffered;
    }

    /**
     * HTTP means zlib's format by {@code deflate}, but some servers send the bare data, which has no sign at its beginning. A few bytes of
     * text can look like the beginning of that; so when there are no more, it must end with them.
     */
    private InputStream inflate() throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(chunks, BUFFER);
        buffered.mark(BUFFER);
        byte[] first = buffered.readNBytes(TRIED);
        buffered.reset();
        boolean isAll = first.length < TRIED && !content.isShort();
        if (inflates(first, false, isAll)) {
            inflater = new GzipInflater(false);
        } else if (inflates(first, true, isAll)) {
            inflater = new GzipInflater(true);
        } else {
            return buffered;
        }
        return new InflaterInputStream(buffered, inflater, BUFFER);
    }

    private static boolean inflates(byte[] bytes, boolean isBare, boolean isAll) {
        Inflater trial = new Inflater(isBare);
        try {
            trial.setInput(bytes);
            byte[] output = new byte[BUFFER];
            int count = 1;
            while (count > 0) {
                count = trial.inflate(output);
            }
            return trial.finished() || !isAll || (!isBare && trial.getBytesWritten() > 0);
        } catch (DataFormatException e) {
            return false;
        } finally {
            trial.end();
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (isFinished) {
            return -1;
        }
        if (damage == null) {
            try {
                int read = in.read(bytes, from, length);
                boolean isWhole = read >= 0 || !(content.isShort() || content.endsWithinLine());
                if (isWhole || length == 0) {
                    return read;
                }
            } catch (IOException e) {
                note(e);
            }
        }
        throw new CutOff();
    }

    private void note(IOException e) throws IOException {
        content.check();
        if (damage == null) {
            damage = describe(e);
        }
    }

    private static String describe(IOException e) {
        if (e instanceof WarcDamage chunk) {
            return chunk.description();
        }
        return e instanceof EOFException
                ? "found its end within compressed data"
                : "found a body that cannot be decompressed: " + e.getMessage();
    }

    /**
     * Ends the reading. What has not been read is looked at as far as that is done in the time in which the record is read: chunks are,
     * compressed data, which can be any number of times as long, is not.
     *
     * @return how the body is damaged, as far as it was read
     */
    Optional<String> finish() throws IOException {
        if (damage == null) {
            try {
                chunks.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                note(e);
            }
        }
        isFinished = true;
        in.close();
        if (inflater != null) {
            inflater.end();
        }
        return Optional.ofNullable(damage);
    }
}
