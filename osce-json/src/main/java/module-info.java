/** Writes and reads news items of the OSCE newsroom as JSON Lines and JSON, and teaches them to Jackson 3. */
@org.jspecify.annotations.NullMarked
module io.github.oscenews.json {
    requires transitive io.github.oscenews.model;
    requires static transitive org.jspecify;
    requires transitive tools.jackson.databind;

    exports io.github.oscenews.json;

    provides tools.jackson.databind.JacksonModule with
            io.github.oscenews.json.NewsroomModule;
}
