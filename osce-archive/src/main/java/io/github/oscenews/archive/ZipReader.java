package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Reads a zip archive. The library leaves what unpacks zstd to the garbage collector, which then closes the archive as well. */
final class ZipReader extends ZipArchiveInputStream {

    private static final boolean UNICODE_EXTRA_FIELDS = true;

    /** It would keep them whole. */
    private static final boolean STORED_WITHOUT_LENGTH = false;

    /** Programs write it into archives that turn out to need no second part. */
    private static final boolean MARK_OF_SPLIT_ARCHIVES = true;

    private InputStream zstd = InputStream.nullInputStream();

    ZipReader(InputStream in) {
        super(in, "UTF-8", UNICODE_EXTRA_FIELDS, STORED_WITHOUT_LENGTH, MARK_OF_SPLIT_ARCHIVES);
    }

    @Override
    protected InputStream createZstdInputStream(InputStream in) throws IOException {
        zstd.close();
        zstd = Decompressed.open(Format.ZSTD, new CountedInput(in));
        return zstd;
    }

    @Override
    public void close() throws IOException {
        zstd.close();
        super.close();
    }
}
