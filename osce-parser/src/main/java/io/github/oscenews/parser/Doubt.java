package io.github.oscenews.parser;

/**
 * A {@link Problem} in the making: it may still turn out to be none, as the text it stands in is not part of a record.
 *
 * @param code what kind of problem this is
 * @param place the characters it is about
 * @param line the line they stand in
 * @param message what was found and what was expected
 */
record Doubt(ProblemCode code, Segment place, Segment line, String message) {

    Doubt(ProblemCode code, Segment line, String message) {
        this(code, line, line, message);
    }
}
