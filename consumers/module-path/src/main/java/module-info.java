/** A program that names what it uses. */
module org.example.consumer {
    requires io.github.oscenews.archive;
    requires io.github.oscenews.json;
    requires io.github.oscenews.parser;
}
