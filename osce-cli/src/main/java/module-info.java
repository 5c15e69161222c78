/** The command {@code osce}. Nothing of it is there to be called from Java. */
@org.jspecify.annotations.NullMarked
module io.github.oscenews.cli {
    requires info.picocli;
    requires io.github.oscenews.archive;
    requires io.github.oscenews.json;
    requires io.github.oscenews.parser;
    requires me.tongfei.progressbar;
    requires org.apache.commons.text;
    requires org.jsoup;
    requires static org.jspecify;

    // picocli sets the fields of options and makes converters.
    opens io.github.oscenews.cli to
            info.picocli;
}
