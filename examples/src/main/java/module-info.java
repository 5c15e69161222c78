/** Programs to copy. They use what the SDK exports and nothing else. */
module io.github.oscenews.examples {
    requires io.github.oscenews.archive;
    requires io.github.oscenews.json;
    requires io.github.oscenews.parser;

    // OwnMapper has a record that Jackson writes and reads.
    opens io.github.oscenews.examples to
            tools.jackson.databind;
}
