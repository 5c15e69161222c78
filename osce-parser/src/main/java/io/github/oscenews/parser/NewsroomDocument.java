package io.github.oscenews.parser;

import io.github.oscenews.model.SourcedItem;
import java.util.List;

/**
 * What one document holds: its items, and everything that is no item.
 *
 * <p>Every record of the document is either in {@link #items()} or in {@link #rejects()}. Immutable and thread-safe.
 */
public final class NewsroomDocument {

    private final boolean newsroomPage;
    private final List<SourcedItem> items;
    private final List<Reject> rejects;
    private final List<Problem> problems;
    private final List<SourceSpan> residue;

    NewsroomDocument(
            boolean newsroomPage,
            List<SourcedItem> items,
            List<Reject> rejects,
            List<Problem> problems,
            List<SourceSpan> residue) {
        this.newsroomPage = newsroomPage;
        this.items = List.copyOf(items);
        this.rejects = List.copyOf(rejects);
        this.problems = List.copyOf(problems);
        this.residue = List.copyOf(residue);
    }

    /**
     * Whether this is a page of the newsroom: it has a label that begins a record at the start of a line, or the sentence that
     * heads listings.
     *
     * @return false when the document holds something else or nothing; then it has no item, no reject and no residue, and its
     *     only problem says what it holds instead
     */
    public boolean isNewsroomPage() {
        return newsroomPage;
    }

    /** {@return the items in the order of the document, each with its lines as source; empty when there is none} */
    public List<SourcedItem> items() {
        return items;
    }

    /** {@return the blocks that look like records and cannot be items, in the order of the document} */
    public List<Reject> rejects() {
        return rejects;
    }

    /** {@return all problems, those of the rejects included, in the order of the document} */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The characters that are neither part of an item nor known furniture of a page: rejects, unknown or surplus labels, and
     * text outside records. Each has a problem.
     *
     * @return the ranges in the order of the document; empty when every character is accounted for
     */
    public List<SourceSpan> residue() {
        return residue;
    }
}
