package io.github.oscenews.examples;

import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has items in values of one's own, which a mapper of Jackson 3 writes and reads. The settings of the mapper are for the other values:
 * an item is written as ever.
 */
public final class OwnMapper {

    /** A value of one's own. Jackson makes it by reflection, so a module opens its package to {@code tools.jackson.databind}. */
    private record Clipping(String clippedBy, LocalDate clippedOn, SourcedItem seen) {}

    private OwnMapper() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws IOException when the page cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .findAndAddModules()
                .build();
        NewsroomDocument page = NewsroomParser.standard().parse(Path.of("examples/data/statements/page-1.txt"));
        page.problems().forEach(System.out::println);
        for (SourcedItem seen : page.items()) {
            Clipping clipping = new Clipping("the archivist", LocalDate.of(2024, 2, 29), seen);
            String json = mapper.writeValueAsString(clipping);
            System.out.println(json);
            Clipping back = mapper.readValue(json, Clipping.class);
            System.out.println(back.equals(clipping) ? "the same when read back" : "another when read back: " + back);
        }
    }
}
