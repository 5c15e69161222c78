/** Reads crawled pages of the OSCE newsroom into typed news items, and says what it could not read. */
@org.jspecify.annotations.NullMarked
module io.github.oscenews.parser {
    requires transitive io.github.oscenews.model;
    requires org.jsoup;
    requires static transitive org.jspecify;

    exports io.github.oscenews.parser;
}
