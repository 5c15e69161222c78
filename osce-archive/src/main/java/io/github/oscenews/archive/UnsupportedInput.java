package io.github.oscenews.archive;

import java.io.IOException;

/** Something is sound as far as can be seen, but is packed in a way that is not read. */
final class UnsupportedInput extends IOException {

    private static final long serialVersionUID = 1;

    UnsupportedInput(String message) {
        super(message);
    }
}
