package io.github.oscenews.archive;

import io.github.oscenews.model.Severity;
import java.util.Locale;

/**
 * What can keep something from being read. {@link #id()} is stable across releases; {@code docs/problems.md} says what causes each and
 * what to do.
 */
public enum ArchiveProblemCode {
    /** An archive or a compressed file that is cut off or cannot be read from some place on; what stands before it was read. */
    ARCHIVE_DAMAGED(Severity.ERROR),
    /** A WARC record, or its HTTP message, that is not as it says; reading goes on with the next record that can be found. */
    WARC_RECORD_DAMAGED(Severity.ERROR),
    /** A WARC record with the identifier of a record before it, which should be one of a kind. It is read all the same. */
    WARC_RECORD_ID_REPEATED(Severity.WARNING),
    /** An archive, entry or payload that is encrypted, or packed by a method or in a format that is not read, such as 7z. */
    FORMAT_UNSUPPORTED(Severity.ERROR),
    /** An entry with an absolute name, {@code ..} or a NUL in its name, or without a name. It is not read. */
    ENTRY_NAME_UNSAFE(Severity.ERROR),
    /** An entry whose name is longer than {@link ArchiveWalker.Builder#longestName(int)}. It is not read. */
    ENTRY_NAME_TOO_LONG(Severity.ERROR),
    /** An entry that is a link or a device; or in a folder, what is neither file nor folder, or a link to nothing or around. */
    ENTRY_NOT_A_FILE(Severity.WARNING),
    /** Archives in archives, deeper than {@link ArchiveWalker.Builder#deepestNesting(int)}; or folders in folders without end. */
    NESTING_TOO_DEEP(Severity.ERROR),
    /** More entries than {@link ArchiveWalker.Builder#mostEntries(long)} in one input; the others are not read. */
    ENTRIES_TOO_MANY(Severity.ERROR),
    /** A document longer than {@link ArchiveWalker.Builder#largestDocument(long)}; what is further on is not read. */
    DOCUMENT_TOO_LONG(Severity.ERROR),
    /** More bytes than {@link ArchiveWalker.Builder#largestInput(long)} come out of one input; the others are not read. */
    INPUT_TOO_LARGE(Severity.ERROR),
    /** Far more bytes come out of an archive than it has, see {@link ArchiveWalker.Builder#highestRatio(int)}; the others are not read. */
    RATIO_TOO_HIGH(Severity.ERROR);

    private final Severity severity;
    private final String id;

    ArchiveProblemCode(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the stable name for reports and data, such as {@code archive-damaged}} */
    public String id() {
        return id;
    }

    /** {@return the severity of every problem with this code} */
    public Severity severity() {
        return severity;
    }
}
