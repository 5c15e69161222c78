package io.github.oscenews.json;

import java.util.List;

/**
 * A format that others have made, in which items can be written; {@link JsonFormat} has those that can also be read.
 *
 * <p>Which value stands where in each, and what of it comes back, is written in <a
 * href="https://github.com/oscenews/osce-newsroom/blob/HEAD/docs/exports.md">docs/exports.md</a>. In all of them, a day stays a day: where a
 * format has room for a moment only, the day of publication is not put there, as the newsroom printed no time.
 */
public enum ExportFormat {
    /**
     * IPTC ninjs 3.1: one object on each line, every line ended by {@code '\n'}; UTF-8 without byte-order mark. The {@code uri} is the
     * address of the item if it is a valid one, else the hash of its content.
     */
    NINJS,

    /**
     * schema.org {@code NewsArticle}s in one JSON-LD 1.1 document, which holds its context, so that it is read without network; UTF-8
     * without byte-order mark.
     */
    JSON_LD,

    /**
     * One JSON Feed 1.1, in UTF-8 without byte-order mark. The {@code id} of an item is its address, or the hash of its content if it has
     * none. What the format has no place for stands in an extension, {@code _osce}.
     */
    JSON_FEED,

    /**
     * CSV by RFC 4180: a line of names, then one record for each item, with commas, and CRLF at the end of each; UTF-8 without
     * byte-order mark. Texts stand as they are, so a spreadsheet may take one that begins with {@code =}, {@code +}, {@code -} or {@code @}
     * for a formula. Elements of a list are joined by {@code '|'}; in them, {@code '|'} and {@code '\'} have a {@code '\'} in front.
     */
    CSV,

    /**
     * The same for people who open it in a spreadsheet: with a byte-order mark, by which a spreadsheet knows UTF-8, and with {@code '} in
     * front of what a spreadsheet could take for a formula, be it a cell or, should it take semicolons or tabs for separators, a part of
     * one. Without these, all texts come back as they were.
     */
    CSV_FOR_SPREADSHEETS;

    /**
     * {@return the keys of the items' own JSON that the format has no place for, as paths such as {@code sources.captured}, in the order
     * of the keys; unmodifiable, and empty when it has one for all}
     */
    public List<String> leftOut() {
        return switch (this) {
            case NINJS ->
                List.of(
                        "summaryExtent",
                        "dateline.text",
                        "dateline.country",
                        "dateline.date",
                        "dateline.agency",
                        "disagreements",
                        "omissions");
            case JSON_LD ->
                List.of(
                        "summaryExtent",
                        "dateline.country",
                        "dateline.date",
                        "dateline.agency",
                        "sources.captured",
                        "sources.firstLine",
                        "sources.lastLine",
                        "disagreements",
                        "omissions");
            case JSON_FEED, CSV, CSV_FOR_SPREADSHEETS -> List.of();
        };
    }
}
