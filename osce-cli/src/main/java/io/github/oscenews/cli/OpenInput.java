package io.github.oscenews.cli;

import io.github.oscenews.model.Source;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file while it is read. What cannot be read is a {@link Failure} that names it, whoever reads. Not thread-safe. */
final class OpenInput implements Closeable {

    private final String name;
    private final String place;
    private final boolean wantsDigest;
    private final InputStream bytes;
    private final CountedInput in;

    /**
     * Begins to read.
     *
     * @param name the name of the file, as its documents have it
     * @param place how to call the file in messages
     */
    OpenInput(String name, String place, InputStream bytes, boolean wantsDigest) {
        this.name = name;
        this.place = place;
        this.wantsDigest = wantsDigest;
        this.bytes = bytes;
        this.in = CountedInput.of(new Named(), wantsDigest);
    }

    /** Opens a file of the file system. */
    static OpenInput of(Path file, boolean wantsDigest) throws Failure {
        try {
            String name = Source.of(file).document();
            return new OpenInput(name, file.toString(), Files.newInputStream(file), wantsDigest);
        } catch (IOException e) {
            throw Failure.unreadable(file.toString(), e);
        }
    }

    String name() {
        return name;
    }

    String place() {
        return place;
    }

    /** What to read. To close it does nothing, as more may have to be read for the digest. */
    InputStream stream() {
        return in;
    }

    /** Completes the reading; for a digest, by reading what nobody has read. */
    InputEnd end() throws IOException {
        if (wantsDigest) {
            in.skipRest();
        }
        close();
        return new InputEnd(name, in.bytes(), in.sha256());
    }

    @Override
    public void close() throws IOException {
        try {
            bytes.close();
        } catch (IOException e) {
            throw Failure.unreadable(place, e);
        }
    }

    private final class Named extends FilterInputStream {

        Named() {
            super(bytes);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws Failure {
            try {
                return in.read(buffer, offset, length);
            } catch (IOException e) {
                throw Failure.unreadable(place, e);
            }
        }

        @Override
        public void close() {
            // See stream().
        }
    }
}
