package org.example;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.oscenews.json.NewsroomModule;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Writes an item with Jackson 3 and reads it with Jackson 2. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        SourcedItem item = NewsroomParser.standard()
                .parse(Path.of(arguments[0], "page-1.txt"))
                .items()
                .get(0);
        JsonMapper three = JsonMapper.builder().addModule(new NewsroomModule()).build();
        String json = three.writeValueAsString(item);
        JsonNode two = new com.fasterxml.jackson.databind.ObjectMapper().readTree(json);
        System.out.println(three.version().getMajorVersion() + " wrote what "
                + com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.getMajorVersion() + " read: "
                + two.get("title").asText().equals(item.item().title()) + " "
                + three.readValue(json, SourcedItem.class).equals(item));
    }
}
