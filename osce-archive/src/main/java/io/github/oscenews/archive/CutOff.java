package io.github.oscenews.archive;

import java.io.EOFException;

/** Says to the reader of a document that it is not whole: what follows cannot be read, or not within the limits. */
final class CutOff extends EOFException {

    private static final long serialVersionUID = 1;

    CutOff() {
        super("the document is cut off here, see the problem of its archive");
    }
}
