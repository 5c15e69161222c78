/**
 * The documents in whatever a crawl is kept in.
 *
 * <p>The entry point is {@link io.github.oscenews.archive.ArchiveWalker}. It walks a file, a folder or a stream, looks at the content
 * of each file, opens what is an archive, and what is an archive in that, and hands one {@link
 * io.github.oscenews.archive.ArchiveDocument} after the other to an {@link io.github.oscenews.archive.ArchiveHandler}. Nothing is
 * written to a disk, and no document is held: each is read while the handler has it, and gone after that.
 *
 * <pre>
 * file ─ kind of its first bytes ─┬─ compressed (gzip, bzip2, xz, zstd) ─ kind of what is in it ─ …
 *                                 ├─ zip, tar ─ entry ─ kind of its first bytes ─ …
 *                                 ├─ WARC, WET ─ record ─ document
 *                                 └─ anything else ─ document
 * </pre>
 *
 * <p>What is damaged, unsafe or beyond a {@linkplain io.github.oscenews.archive.ArchiveWalker.Builder limit} is an {@link
 * io.github.oscenews.archive.ArchiveProblem}, and the walk goes on with the next thing that can be read; the codes are in <a
 * href="https://github.com/oscenews/osce-newsroom/blob/HEAD/docs/problems.md">docs/problems.md</a>. No content throws; a wrong argument
 * throws {@link IllegalArgumentException}, null in place of an object {@link NullPointerException}, and what cannot be read {@link
 * java.io.IOException}.
 */
@NullMarked
package io.github.oscenews.archive;

import org.jspecify.annotations.NullMarked;
