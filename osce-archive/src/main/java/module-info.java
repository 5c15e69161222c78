/**
 * Finds the documents in what a crawl is kept in: folders, zip, tar, compressed files, WARC and WET, within limits.
 *
 * <p>Begin with {@link io.github.oscenews.archive.ArchiveWalker}. It hands one {@link io.github.oscenews.archive.ArchiveDocument} after
 * the other to an {@link io.github.oscenews.archive.ArchiveHandler}, for a parser of {@code osce-parser} or anything else to read. What
 * is in a document is of no concern here.
 *
 * <pre>{@code
 * ArchiveWalker.standard().walk(Path.of("saved"), document -> {
 *     System.out.println(document.source().document());
 * });
 * // saved/article.html
 * // saved/listing.html
 * }</pre>
 */
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
