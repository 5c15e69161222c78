package io.github.oscenews.json;

import io.github.oscenews.model.SourcedItem;
import tools.jackson.core.JsonGenerator;

/** The JSON that this package also reads. */
final class OwnJson extends JsonEncoder {

    OwnJson(JsonGenerator json, JsonFormat format) {
        super(json, format == JsonFormat.JSON_LINES ? Frame.LINES : Frame.array("", ""));
    }

    @Override
    void write(SourcedItem item, JsonGenerator json) {
        ItemGenerator.write(item, json);
    }
}
