package io.github.oscenews.archive;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The bytes of a compressed file, all of its members as one. A decompressor may throw when it has bytes already that it was asked
 * for; here they come first.
 */
final class Decompressed extends BlockInput {

    /**
     * Enough for every level of xz, if there is so much memory, and less than what a crafted header can ask for, which is all that there
     * is.
     */
    private static final int XZ_MEMORY_KIB =
            (int) Math.min(96 << 10, Runtime.getRuntime().maxMemory() / 2 / 1024);

    /** Enough for every level of zstd, which takes it outside of the heap: 128 MiB. */
    private static final int ZSTD_WINDOW_LOG = 27;

    private final InputStream in;

    /** Whether the decompressor has to be asked for no more than it says it has, as it does not tell what it lost. */
    private final boolean stepwise;

    private @Nullable IOException failure;

    private Decompressed(InputStream in, boolean stepwise) {
        this.in = in;
        this.stepwise = stepwise;
    }

    static Decompressed open(Format format, InputStream in) throws IOException {
        return switch (format) {
            case GZIP -> new Decompressed(gzip(in), false);
            case BZIP2 -> new Decompressed(new BZip2CompressorInputStream(in, true), false);
            case XZ -> new Decompressed(new XZInputStream(in, XZ_MEMORY_KIB), true);
            case ZSTD -> new Decompressed(new ZstdInputStreamNoFinalizer(in).setLongMax(ZSTD_WINDOW_LOG), false);
            default -> throw new IllegalArgumentException("expected a compressed format, but it is " + format);
        };
    }

    private static InputStream gzip(InputStream in) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        long before = bytesRead();
        try {
            int step = stepwise ? Math.min(length, Math.max(1, in.available())) : length;
            return in.read(bytes, offset, step);
        } catch (IOException e) {
            failure = e;
        } catch (RuntimeException e) {
            failure = new IOException(e.toString(), e);
        }
        int saved = (int) (bytesRead() - before);
        if (saved == 0) {
            throw failure;
        }
        return saved;
    }

    /** {@return how much was decompressed, of which more may have come than the decompressor has said; 0 when it does not tell} */
    private long bytesRead() {
        return in instanceof CompressorInputStream counting ? counting.getBytesRead() : 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
