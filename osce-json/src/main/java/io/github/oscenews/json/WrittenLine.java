package io.github.oscenews.json;

import io.github.oscenews.json.LineCursor.Unlike;
import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line that is exactly what {@link ItemGenerator} writes: the keys in their order, no blanks, and every value as its key
 * wants it. Almost every line is, and then nothing has to be found out about it.
 *
 * <p>It is no second opinion: a line that is like this in everything is an item without problems for {@link ItemParser} too, and
 * of every other line nothing is said here.
 *
 * <p>Not thread-safe: the state of one reading.
 */
final class WrittenLine {

    private static final byte[] TITLE = bytes("{\"" + Key.TITLE + "\":");
    private static final byte[] PUBLISHING_DATE = name(Key.PUBLISHING_DATE);
    private static final byte[] CONTENT_TYPE = name(Key.CONTENT_TYPE);
    private static final byte[] WHERE_WE_ARE = name(Key.WHERE_WE_ARE);
    private static final byte[] WHAT_WE_DO = name(Key.WHAT_WE_DO);
    private static final byte[] COLLECTIONS = name(Key.COLLECTIONS);
    private static final byte[] LOCATION = name(Key.LOCATION);
    private static final byte[] SUMMARY = name(Key.SUMMARY);
    private static final byte[] SUMMARY_EXTENT = name(Key.SUMMARY_EXTENT);
    private static final byte[] DATELINE = name(Key.DATELINE);
    private static final byte[] BODY = name(Key.BODY);
    private static final byte[] URL = name(Key.URL);
    private static final byte[] SOURCES = name(Key.SOURCES);

    private static final byte[] TEXT = bytes("{\"text\":");
    private static final byte[] PLACES = name("places");
    private static final byte[] COUNTRY = name("country");
    private static final byte[] DATE = name("date");
    private static final byte[] AGENCY = name("agency");

    private static final byte[] DOCUMENT = bytes("{\"document\":");
    private static final byte[] URI = name("uri");
    private static final byte[] CAPTURED = name("captured");
    private static final byte[] FIRST_LINE = name("firstLine");
    private static final byte[] LAST_LINE = name("lastLine");

    private final LineCursor line = new LineCursor();

    /** The item of the line that begins there, or null when that line is not as it would be written. */
    @Nullable SourcedItem read(byte[] buffer, int from, int limit) {
        line.moveTo(buffer, from, limit);
        try {
            NewsItem item = readItem();
            List<Source> sources = readSources();
            line.take('}');
            line.takeIfThere('\r');
            line.take('\n');
            return SourcedItem.of(item, sources);
        } catch (Unlike e) {
            return null;
        }
    }

    /** Where the next line begins, after one that was read as an item. */
    int end() {
        return line.at();
    }

    private NewsItem readItem() throws Unlike {
        NewsItem.Builder item = NewsItem.builder();
        line.take(TITLE);
        item.title(line.takeTextNotBlank());
        line.take(PUBLISHING_DATE);
        item.publishingDate(line.takeDate());
        if (line.takeIfThere(CONTENT_TYPE)) {
            item.contentType(line.takeTerm(Terms.CONTENT_TYPES));
        }
        line.take(WHERE_WE_ARE);
        for (boolean more = line.takeListStart(); more; more = line.takeListGap()) {
            item.addWhereWeAre(line.takeTerm(Terms.STRUCTURES));
        }
        line.take(WHAT_WE_DO);
        for (boolean more = line.takeListStart(); more; more = line.takeListGap()) {
            item.addWhatWeDo(line.takeTerm(Terms.FIELDS_OF_WORK));
        }
        line.take(COLLECTIONS);
        for (boolean more = line.takeListStart(); more; more = line.takeListGap()) {
            item.addCollection(line.takeTextNotBlank());
        }
        if (line.takeIfThere(LOCATION)) {
            item.location(line.takeTextNotBlank());
        }
        line.take(SUMMARY);
        item.summary(line.takeText());
        return readTextsAndComputed(item);
    }

    private NewsItem readTextsAndComputed(NewsItem.Builder item) throws Unlike {
        line.take(SUMMARY_EXTENT);
        String summaryExtent = line.takeText();
        ReadDateline dateline = line.takeIfThere(DATELINE) ? readDateline() : null;
        if (line.takeIfThere(BODY)) {
            for (boolean more = line.takeListStart(); more; more = line.takeListGap()) {
                item.addBody(line.takeTextNotBlank());
            }
        }
        if (line.takeIfThere(URL)) {
            item.url(line.takeTextNotBlank());
        }
        NewsItem built = item.build();
        if (!summaryExtent.equals(ItemGenerator.name(built.summaryExtent()))
                || !isSame(dateline, built.dateline().orElse(null))) {
            throw LineCursor.unlike();
        }
        return built;
    }

    /** What is written of a dateline. */
    private record ReadDateline(
            String text,
            List<String> places,
            @Nullable String country,
            @Nullable LocalDate date,
            @Nullable String agency) {}

    private static boolean isSame(@Nullable ReadDateline read, @Nullable Dateline computed) {
        if (read == null || computed == null) {
            return read == null && computed == null;
        }
        return read.text.equals(computed.text())
                && read.places.equals(computed.places())
                && Objects.equals(read.country, computed.country().orElse(null))
                && Objects.equals(read.date, computed.date().orElse(null))
                && Objects.equals(read.agency, computed.agency().orElse(null));
    }

    private ReadDateline readDateline() throws Unlike {
        line.take(TEXT);
        String text = line.takeText();
        line.take(PLACES);
        List<String> places = new ArrayList<>(1);
        for (boolean more = line.takeListStart(); more; more = line.takeListGap()) {
            places.add(line.takeTextNotBlank());
        }
        String country = readTextIfAny(COUNTRY);
        LocalDate date = line.takeIfThere(DATE) ? line.takeDate() : null;
        String agency = readTextIfAny(AGENCY);
        line.take('}');
        return new ReadDateline(text, places, country, date, agency);
    }

    private @Nullable String readTextIfAny(byte[] name) throws Unlike {
        return line.takeIfThere(name) ? line.takeText() : null;
    }

    private List<Source> readSources() throws Unlike {
        List<Source> sources = new ArrayList<>(1);
        line.take(SOURCES);
        for (boolean more = line.takeListStart(); more; more = line.takeListGap()) {
            sources.add(readSource());
        }
        if (sources.isEmpty()) {
            throw LineCursor.unlike();
        }
        return sources;
    }

    private Source readSource() throws Unlike {
        Source.Builder source = Source.builder();
        line.take(DOCUMENT);
        String document = line.takeText();
        if (document.isEmpty()) {
            throw LineCursor.unlike();
        }
        source.document(document);
        if (line.takeIfThere(URI)) {
            source.uri(line.takeTextNotBlank());
        }
        if (line.takeIfThere(CAPTURED)) {
            source.captured(line.takeInstant());
        }
        if (line.takeIfThere(FIRST_LINE)) {
            source.firstLine(line.takeLineNumber());
        }
        if (line.takeIfThere(LAST_LINE)) {
            source.lastLine(line.takeLineNumber());
        }
        line.take('}');
        try {
            return source.build();
        } catch (IllegalArgumentException e) {
            throw LineCursor.unlike();
        }
    }

    private static byte[] name(Object key) {
        return bytes(",\"" + key + "\":");
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
