package io.github.oscenews.conformance;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;

/** Inputs that end before they are whole, and say so. */
final class CutOff {

    private CutOff() {}

    static InputStream bytes(byte[] left) {
        return new FilterInputStream(new ByteArrayInputStream(left)) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = in.read(bytes, from, length);
                if (read < 0) {
                    throw new EOFException("cut off");
                }
                return read;
            }
        };
    }

    static Reader characters(String left) {
        return new FilterReader(new StringReader(left)) {
            @Override
            public int read(char[] chars, int from, int length) throws IOException {
                int read = in.read(chars, from, length);
                if (read < 0) {
                    throw new EOFException("cut off");
                }
                return read;
            }
        };
    }
}
