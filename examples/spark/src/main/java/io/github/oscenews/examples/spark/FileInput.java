package io.github.oscenews.examples.spark;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file. Where a file system gives fewer than there are, some throw an {@link EOFException}, which a parser would take for
 * the word of an archive that a document is cut off there; but the task has to fail, and to be tried again.
 */
final class FileInput extends FilterInputStream {

    FileInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (EOFException e) {
            throw failure(e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (EOFException e) {
            throw failure(e);
        }
    }

    private static IOException failure(EOFException e) {
        return new IOException("the file system gave only a part of the file", e);
    }
}
