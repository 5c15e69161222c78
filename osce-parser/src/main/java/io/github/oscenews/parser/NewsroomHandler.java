package io.github.oscenews.parser;

import io.github.oscenews.model.SourcedItem;
import java.io.IOException;

/**
 * Takes what {@link NewsroomParser} finds while it reads a stream: of each record first its problems and then the item or the reject,
 * record after record in the order of the document. Problems of the document as a whole come last.
 *
 * <p>All calls come from the thread that reads, before {@code stream} returns. An {@link IOException} or unchecked exception thrown here
 * ends the reading and reaches the caller as it is.
 */
@FunctionalInterface
public interface NewsroomHandler {

    /**
     * Takes the next item, which its problems came before.
     *
     * @param item the item with its place; immutable, and to be kept if wanted
     * @throws IOException when it cannot be handed on
     */
    void item(SourcedItem item) throws IOException;

    /**
     * Takes a block that looks like a record and cannot be an item. Does nothing unless overridden; {@link
     * DocumentTotals#rejects()} counts them all the same.
     *
     * @param reject the block
     * @throws IOException when it cannot be handed on
     */
    default void reject(Reject reject) throws IOException {}

    /**
     * Takes a problem, those of rejects included. Does nothing unless overridden; {@link DocumentTotals#problems()} counts them all
     * the same.
     *
     * @param problem the problem
     * @throws IOException when it cannot be handed on
     */
    default void problem(Problem problem) throws IOException {}

    /**
     * Takes the address of the next page, which the pager of a listing in HTML shows, at most once a document. Does nothing unless
     * overridden.
     *
     * @param address the absolute address
     * @throws IOException when it cannot be handed on
     */
    default void nextPage(String address) throws IOException {}
}
