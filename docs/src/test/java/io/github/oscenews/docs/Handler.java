package io.github.oscenews.docs;

import java.io.IOException;

/** Checks the blocks of one kind. */
@FunctionalInterface
interface Handler {

    /** Checks a block; what is wrong with it, the session takes. */
    void check(Block block, Session session) throws IOException, InterruptedException;
}
