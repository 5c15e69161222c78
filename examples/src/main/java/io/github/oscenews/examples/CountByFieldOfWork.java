package io.github.oscenews.examples;

import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SourcedItem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts converted items by field of work, those since 2010 that are no spot reports. An item counts as often as it is there, so the
 * items are to be merged ones.
 */
public final class CountByFieldOfWork {

    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

    private CountByFieldOfWork() {}

    /**
     * Runs the example.
     *
     * @param arguments the JSON to read
     * @throws IOException when it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            Stream<SourcedItem> items = NewsroomJson.standard().read(in, System.out::println);
            items.map(SourcedItem::item).filter(CountByFieldOfWork::isWanted).forEach(item -> {
                for (String name : names(item)) {
                    counts.merge(name, 1L, Long::sum);
                }
            });
        }
        // The sort is stable, so fields of the same count stay in the order of their names.
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(count -> System.out.println(count.getValue() + " " + count.getKey()));
    }

    /** An item that shows no content type is one that shows no spot report, so it is wanted. */
    private static boolean isWanted(NewsItem item) {
        return !item.publishingDate().isBefore(SINCE)
                && !item.contentType().equals(Optional.of(ContentType.SPOT_REPORT));
    }

    /** An item counts once in each of its fields, and once in the field that some of them are parts of. */
    private static Set<String> names(NewsItem item) {
        Set<String> names = new HashSet<>();
        for (FieldOfWork field : item.whatWeDo()) {
            names.add(field.label());
            field.parent().ifPresent(parent -> names.add(parent.label()));
        }
        return names.isEmpty() ? Set.of("(shows none)") : names;
    }
}
