package io.github.oscenews.parser;

import io.github.oscenews.model.Source;

/**
 * What is known of an input besides its characters. Complete once these are read.
 *
 * @param document where it comes from
 * @param malformed what was malformed in it
 * @param ending how it ends
 */
record Input(Source document, Malformed malformed, Ending ending) {

    /** The input of characters that are decoded already, and whole. */
    static Input of(Source document) {
        return new Input(document, new Malformed(0), Ending.whole());
    }

    /** The same input to be read again, when what was malformed has been said. */
    Input again() {
        return new Input(document, new Malformed(0), ending);
    }

    /** The beginning of the input, of which the rest is not read. */
    Input atLimit(String tooLarge) {
        return new Input(document, malformed, Ending.atLimit(tooLarge));
    }
}
