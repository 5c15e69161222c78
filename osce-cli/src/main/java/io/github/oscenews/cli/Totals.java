package io.github.oscenews.cli;

import io.github.oscenews.parser.DocumentFormat;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.ProblemCode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted in a document of any kind.
 *
 * @param format what the document is: {@link #ITEMS}, or that of {@link DocumentFormat} as in {@code listing-text}
 * @param characters the characters of a page; 0 of items, which are no text of the newsroom's
 * @param fields those that are part of an item
 * @param residue those that were not understood
 * @param items the items
 * @param rejects the records that cannot be items; of items, how often one was none
 * @param problems how many there are of each code
 */
record Totals(
        String format,
        long characters,
        long fields,
        long residue,
        long items,
        long rejects,
        Map<String, Long> problems) {

    /** The format of documents that hold items as JSON. */
    static final String ITEMS = "items";

    private static final String OTHER = name(DocumentFormat.OTHER);

    static Totals of(DocumentTotals totals) {
        Map<String, Long> problems = new TreeMap<>();
        totals.problems().forEach((code, count) -> problems.put(code.id(), count));
        return new Totals(
                name(totals.format()),
                totals.characters(),
                totals.fields(),
                totals.residue(),
                totals.items(),
                totals.rejects(),
                problems);
    }

    /** Of a document of items, which has no text of the newsroom's. */
    static Totals ofItems(long items, long rejects, Map<String, Long> problems) {
        return new Totals(ITEMS, 0, 0, 0, items, rejects, problems);
    }

    /** What was counted in this and in what follows it in the same document. */
    Totals plus(Totals other) {
        Map<String, Long> sum = new TreeMap<>(problems);
        other.problems.forEach((code, count) -> sum.merge(code, count, Long::sum));
        return new Totals(
                format,
                characters + other.characters,
                fields + other.fields,
                residue + other.residue,
                items + other.items,
                rejects + other.rejects,
                sum);
    }

    private static String name(DocumentFormat format) {
        return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    long furniture() {
        return characters - fields - residue;
    }

    boolean isItems() {
        return format.equals(ITEMS);
    }

    boolean isNewsroomPage() {
        return !isItems() && !format.equals(OTHER);
    }

    /** Whether nobody can know if it is a newsroom page, as it is too large, or cut off. */
    boolean isUncertain() {
        return problems.containsKey(ProblemCode.DOCUMENT_TOO_LARGE.id())
                || problems.containsKey(ProblemCode.DOCUMENT_CUT_OFF.id());
    }
}
