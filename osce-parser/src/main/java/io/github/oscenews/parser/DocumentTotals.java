package io.github.oscenews.parser;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Counts of a document: its items, rejects and problems, and how many of its characters are part of an item, furniture or residue. All
 * are exact, whatever limits apply. Immutable and thread-safe.
 *
 * <p>Characters are UTF-16 units. Of listing text, and of a document of which nothing is read, they are those of the decoded input, a
 * byte-order mark included; of HTML that was looked into, those of its text, see {@link NewsroomDocument#text()}.
 */
public final class DocumentTotals {

    private final DocumentFormat format;
    private final long characters;
    private final long fields;
    private final long residue;
    private final long items;
    private final long rejects;
    private final Map<ProblemCode, Long> problems;

    DocumentTotals(DocumentFormat format, long characters, Findings findings) {
        this.format = format;
        this.characters = characters;
        this.fields = findings.fieldCharacters();
        this.residue = findings.residueCharacters();
        this.items = findings.items();
        this.rejects = findings.rejects();
        this.problems = Collections.unmodifiableMap(new EnumMap<>(findings.problemCounts()));
    }

    /** {@return what the document is, as its content shows} */
    public DocumentFormat format() {
        return format;
    }

    /** {@return the same as {@link NewsroomDocument#isNewsroomPage()}} */
    public boolean isNewsroomPage() {
        return format != DocumentFormat.OTHER;
    }

    /** {@return the number of all characters of the document; the sum of {@link #fields()}, {@link #furniture()} and {@link #residue()}} */
    public long characters() {
        return characters;
    }

    /** {@return the number of characters that are part of an item} */
    public long fields() {
        return fields;
    }

    /** {@return the number of characters that are known and part of no item, see {@link Furniture}} */
    public long furniture() {
        return characters - fields - residue;
    }

    /** {@return the number of characters that were not understood; each range of them has a problem} */
    public long residue() {
        return residue;
    }

    /** {@return the number of items, which is how often the handler was given one} */
    public long items() {
        return items;
    }

    /** {@return the number of rejects, whether the handler takes them or not} */
    public long rejects() {
        return rejects;
    }

    /** {@return the number of problems of each code; without those that did not occur, in the order of the codes, unmodifiable} */
    public Map<ProblemCode, Long> problems() {
        return problems;
    }

    /** {@return whether the other has the same format and the same counts} */
    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentTotals totals
                && totals.format == format
                && totals.characters == characters
                && totals.fields == fields
                && totals.residue == residue
                && totals.items == items
                && totals.rejects == rejects
                && totals.problems.equals(problems);
    }

    /** {@return a hash code of format and counts} */
    @Override
    public int hashCode() {
        return Objects.hash(format, characters, fields, residue, items, rejects, problems);
    }

    /** {@return all counts in one line, for logs} */
    @Override
    public String toString() {
        return "format=" + format + " characters=" + characters + " fields=" + fields + " furniture=" + furniture()
                + " residue=" + residue + " items=" + items + " rejects=" + rejects + " problems=" + problems;
    }
}
