package io.github.oscenews.json;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Omission;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads values of the model by the rules in the package description. The parser stands at the start of an object when a method
 * is called and at its end when it returns; what is no item throws {@link ItemMismatch}.
 *
 * <p>Not thread-safe: the state of one reading.
 */
final class ItemParser {

    /** A thousand places with an article of ten thousand paragraphs are half of it. */
    private static final long MOST_TEXTS_OF_PLACES = 20_000_000;

    private final JsonParser json;
    private final Values values;
    private final Reports reports;
    private final SourceParser sourceParser;
    private final NewsItem.Builder item = NewsItem.builder();
    private List<Source> sources = List.of();
    private List<Disagreement> disagreements = List.of();
    private List<Omission> omissions = List.of();
    private @Nullable String summaryExtent;
    private @Nullable WrittenDateline dateline;

    private ItemParser(JsonParser json, Reports reports) {
        this.json = json;
        this.values = new Values(json);
        this.reports = reports;
        this.sourceParser = new SourceParser(json, values, reports);
    }

    static SourcedItem readSourcedItem(JsonParser json, Reports reports) {
        ItemParser parser = new ItemParser(json, reports);
        NewsItem item = parser.readKeys(Key.ALWAYS);
        parser.checkDifferences(item);
        try {
            return SourcedItem.of(item, parser.sources, parser.disagreements, parser.omissions);
        } catch (IllegalArgumentException e) {
            throw new ItemMismatch(json, JsonProblemCode.VALUE_INVALID, null, Objects.requireNonNull(e.getMessage()));
        }
    }

    /** Reads the content alone; {@code sources} may be missing and are not kept, nor what they show. */
    static NewsItem readNewsItem(JsonParser json, Reports reports) {
        Set<Key> required = EnumSet.copyOf(Key.ALWAYS);
        required.remove(Key.SOURCES);
        return new ItemParser(json, reports).readKeys(required);
    }

    static Source readSource(JsonParser json, Reports reports) {
        return new SourceParser(json, new Values(json), reports).readSource("source");
    }

    private NewsItem readKeys(Set<Key> required) {
        Set<String> seen = new HashSet<>();
        values.enterObject(null);
        for (String name = values.nextKey(seen, ""); name != null; name = values.nextKey(seen, "")) {
            Key key = Key.of(name);
            if (key == null) {
                reports.unknownKey(json, name);
            } else {
                read(key, name);
            }
        }
        for (Key key : required) {
            if (!seen.contains(key.toString())) {
                throw values.missing(key.toString());
            }
        }
        NewsItem built = item.build();
        compare(built);
        return built;
    }

    private void read(Key key, String name) {
        switch (key) {
            case TITLE -> item.title(values.textNotBlank(name));
            case PUBLISHING_DATE ->
                item.publishingDate(values.time(name, LocalDate::parse, "a date such as \"2023-11-17\""));
            case CONTENT_TYPE -> item.contentType(ContentType.of(values.textNotBlank(name)));
            case WHERE_WE_ARE -> item.whereWeAre(list(name, Structure::of));
            case WHAT_WE_DO -> item.whatWeDo(list(name, FieldOfWork::of));
            case COLLECTIONS -> item.collections(values.textsNotBlank(name));
            case LOCATION -> item.location(values.textNotBlank(name));
            case SUMMARY -> item.summary(values.text(name));
            case SUMMARY_EXTENT -> summaryExtent = values.text(name);
            case DATELINE -> dateline = WrittenDateline.read(values, reports, json);
            case BODY -> item.body(values.textsNotBlank(name));
            case URL -> item.url(values.textNotBlank(name));
            case SOURCES -> sources = sourceParser.readSources(name);
            case DISAGREEMENTS -> disagreements = differences().readDisagreements(name);
            case OMISSIONS -> omissions = differences().readOmissions(name);
        }
    }

    /** Refuses what would take for ever to be told apart, as each place that shows something else shows all the rest of the item, too. */
    private void checkDifferences(NewsItem built) {
        long places = 0;
        for (Disagreement disagreement : disagreements) {
            places += disagreement.sources().size();
        }
        for (Omission omission : omissions) {
            places += omission.sources().size();
        }
        long texts = (long) built.body().size()
                + built.whereWeAre().size()
                + built.whatWeDo().size()
                + built.collections().size();
        if (places > MOST_TEXTS_OF_PLACES / Math.max(texts, 1)) {
            throw new ItemMismatch(
                    json,
                    JsonProblemCode.VALUE_INVALID,
                    Key.SOURCES.toString(),
                    "found " + places + " differences of sources in an item of " + texts
                            + " paragraphs and terms, expected" + " that their product is at most "
                            + MOST_TEXTS_OF_PLACES);
        }
    }

    private DifferenceParser differences() {
        return new DifferenceParser(json, values, reports, sourceParser);
    }

    private <T> List<T> list(String name, Function<String, T> term) {
        List<T> terms = new ArrayList<>();
        for (String label : values.textsNotBlank(name)) {
            terms.add(term.apply(label));
        }
        return terms;
    }

    /** What follows from the text was written for others; if it says something else than the text, one of the two was changed. */
    private void compare(NewsItem built) {
        String extent = ItemGenerator.name(built.summaryExtent());
        if (summaryExtent != null && !summaryExtent.equals(extent)) {
            reports.contradiction(
                    json,
                    Key.SUMMARY_EXTENT.toString(),
                    "found " + Values.excerpt(summaryExtent) + ", expected \"" + extent
                            + "\", which follows from title and summary");
        }
        WrittenDateline computed = WrittenDateline.of(built);
        if (!Objects.equals(dateline, computed)) {
            reports.contradiction(
                    json,
                    Key.DATELINE.toString(),
                    "found " + describe(dateline) + ", expected " + describe(computed)
                            + ", which follows from the text");
        }
    }

    private static String describe(@Nullable WrittenDateline dateline) {
        return dateline == null ? "none" : dateline.describe();
    }
}
