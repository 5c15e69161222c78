package io.github.oscenews.docs;

/** What is wrong with a document, and on which line of it, from 1. */
record Fault(String document, int line, String message) {

    @Override
    public String toString() {
        return document + ":" + line + ": " + message;
    }
}
