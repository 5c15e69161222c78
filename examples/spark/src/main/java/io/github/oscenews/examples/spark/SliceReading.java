package io.github.oscenews.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** What is in the files of a slice, read file by file as Spark asks for it. Lives within one task. */
final class SliceReading implements Iterator<Tuple2<String, String>> {

    private final Iterator<InputFile> files;
    private final Configuration hadoop;

    /** What is in the last file that was read; null before the first. */
    private @Nullable Spool spool;

    /** Null when it is not known yet, or there is none. */
    private @Nullable Tuple2<String, String> next;

    SliceReading(List<InputFile> files, Configuration hadoop) {
        this.files = files.iterator();
        this.hadoop = hadoop;
        // A task may be ended before all was asked for.
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close());
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                next = spool == null ? null : spool.next();
                if (next == null && !readFile()) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean readFile() throws IOException {
        close();
        if (!files.hasNext()) {
            return false;
        }
        InputFile file = files.next();
        Path path = new Path(file.path());
        Spool found = new Spool();
        spool = found;
        try (InputStream in = InputFile.system(path, hadoop).open(path)) {
            FileReading.read(in, file.name(), found);
        }
        return true;
    }

    @Override
    public Tuple2<String, String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Tuple2<String, String> given = Objects.requireNonNull(next);
        next = null;
        return given;
    }

    private void close() {
        if (spool != null) {
            try {
                spool.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            spool = null;
        }
    }
}
