/** Walks folders, zip and tar archives, compressed files, WARC and WET files, and hands on the documents in them. */
@org.jspecify.annotations.NullMarked
module io.github.oscenews.archive {
    requires transitive io.github.oscenews.model;
    requires com.github.luben.zstd_jni;
    requires jwarc;
    requires org.apache.commons.compress;
    requires static transitive org.jspecify;
    requires org.tukaani.xz;

    exports io.github.oscenews.archive;
}
