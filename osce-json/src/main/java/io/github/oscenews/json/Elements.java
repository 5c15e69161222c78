package io.github.oscenews.json;

import io.github.oscenews.model.SourcedItem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The items of one input, in one of the two formats. What is no item is reported and passed over. */
sealed interface Elements permits JsonLines, JsonArray {

    /** The next item, or null after the last. */
    @Nullable SourcedItem next() throws IOException;
}
