package io.github.oscenews.parser;

import io.github.oscenews.json.JsonFormat;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Made-up code, each class of which breaks one rule of the architecture, and so what the compiler checks as well. */
@SuppressWarnings("all")
public final class ParserBreaches {

    private ParserBreaches() {}

    public record KnowsJson(JsonFormat format) {}

    public static final class TakesJsoup {
        public void read(Document page) {}
    }

    public static final class BoundsJsoup {
        public <T extends Iterable<Element>> void read(T page) {}
    }
}
