package io.github.oscenews.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Omission;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Term;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Items as rows. A column is named as the key of the JSON and holds the same; what is left out there is null here, or a list without
 * elements.
 */
final class ItemRows {

    private static final ArrayType TEXTS = DataTypes.createArrayType(DataTypes.StringType, false);

    private static final StructType DATELINE = new StructType()
            .add("text", DataTypes.StringType, false)
            .add("places", TEXTS, false)
            .add("country", DataTypes.StringType)
            .add("date", DataTypes.DateType)
            .add("agency", DataTypes.StringType);

    private static final StructType SOURCE = new StructType()
            .add("document", DataTypes.StringType, false)
            .add("uri", DataTypes.StringType)
            // As text, since a TIMESTAMP has no nanoseconds.
            .add("captured", DataTypes.StringType)
            .add("firstLine", DataTypes.LongType)
            .add("lastLine", DataTypes.LongType);

    private static final ArrayType SOURCES = DataTypes.createArrayType(SOURCE, false);

    private static final StructType DISAGREEMENT = new StructType()
            .add("field", DataTypes.StringType, false)
            .add("value", TEXTS, false)
            .add("sources", SOURCES, false);

    private static final StructType OMISSION =
            new StructType().add("fields", TEXTS, false).add("sources", SOURCES, false);

    /** The columns. */
    static final StructType SCHEMA = new StructType()
            .add("title", DataTypes.StringType, false)
            .add("publishingDate", DataTypes.DateType)
            .add("contentType", DataTypes.StringType)
            .add("whereWeAre", TEXTS, false)
            .add("whatWeDo", TEXTS, false)
            .add("collections", TEXTS, false)
            .add("location", DataTypes.StringType)
            .add("summary", DataTypes.StringType, false)
            .add("summaryExtent", DataTypes.StringType, false)
            .add("dateline", DATELINE)
            .add("body", TEXTS, false)
            .add("url", DataTypes.StringType)
            .add("sources", SOURCES, false)
            .add("disagreements", DataTypes.createArrayType(DISAGREEMENT, false), false)
            .add("omissions", DataTypes.createArrayType(OMISSION, false), false);

    /** The last year of a DATE. */
    private static final int LAST_YEAR = 9999;

    private ItemRows() {}

    /** The row of an item, which is a line of JSON. */
    static Row of(String line) {
        return of(NewsroomJson.standard()
                .read(new ByteArrayInputStream(line.getBytes(UTF_8)), problem -> {
                    throw new IllegalStateException("an item that was written is read with a problem: " + problem);
                })
                .findFirst()
                .orElseThrow());
    }

    private static Row of(SourcedItem sourced) {
        NewsItem item = sourced.item();
        return RowFactory.create(
                item.title(),
                day(Optional.of(item.publishingDate())),
                item.contentType().map(Term::label).orElse(null),
                labels(item.whereWeAre()),
                labels(item.whatWeDo()),
                item.collections().toArray(),
                item.location().orElse(null),
                item.summary(),
                item.summaryExtent().name().toLowerCase(Locale.ROOT),
                item.dateline().map(ItemRows::of).orElse(null),
                item.body().toArray(),
                item.url().orElse(null),
                sources(sourced.sources()),
                sourced.disagreements().stream().map(ItemRows::of).toArray(),
                sourced.omissions().stream().map(ItemRows::of).toArray());
    }

    /** Null for a day that no DATE is, which only items that somebody wrote as JSON can have. */
    private static @Nullable LocalDate day(Optional<LocalDate> day) {
        return day.filter(any -> any.getYear() >= 1 && any.getYear() <= LAST_YEAR)
                .orElse(null);
    }

    private static Object[] labels(List<? extends Term> terms) {
        return terms.stream().map(Term::label).toArray();
    }

    private static Row of(Dateline dateline) {
        return RowFactory.create(
                dateline.text(),
                dateline.places().toArray(),
                dateline.country().orElse(null),
                day(dateline.date()),
                dateline.agency().orElse(null));
    }

    private static Object[] sources(List<Source> sources) {
        return sources.stream().map(ItemRows::of).toArray();
    }

    private static Row of(Source source) {
        return RowFactory.create(
                source.document(),
                source.uri().orElse(null),
                source.captured().map(Instant::toString).orElse(null),
                number(source.firstLine()),
                number(source.lastLine()));
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static Row of(Disagreement disagreement) {
        return RowFactory.create(
                disagreement.field().key(), disagreement.value().toArray(), sources(disagreement.sources()));
    }

    private static Row of(Omission omission) {
        return RowFactory.create(omission.fields().stream().map(ItemField::key).toArray(), sources(omission.sources()));
    }
}
