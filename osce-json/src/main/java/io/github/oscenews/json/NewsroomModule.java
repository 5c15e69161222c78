package io.github.oscenews.json;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Structure;
import io.github.oscenews.model.SummaryExtent;
import io.github.oscenews.model.Term;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches Jackson 3 the types of the model, in the same JSON that {@link NewsroomJson} writes.
 *
 * <p>Found by {@code JsonMapper.builder().findAndAddModules()}. {@link SourcedItem}, {@link NewsItem}, {@link Source} and the terms
 * are written and read; {@link Dateline}, which an item computes, is only written. A {@link NewsItem} may also be read from the
 * JSON of a {@link SourcedItem}, without its sources.
 *
 * <p>What is no item throws {@link MismatchedInputException}, whose message names the key. A key that is
 * not known is treated as the mapper treats unknown properties. {@code summaryExtent} and {@code dateline} follow from the text
 * and are not taken from the JSON; {@link NewsroomJson#read NewsroomJson.read} reports where they contradict it, a mapper has no place for that.
 *
 * <p>What it adds to a mapper holds no state, so that the mapper may be shared by threads.
 */
public final class NewsroomModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    /** Makes a module for {@code JsonMapper.builder().addModule}, where none are looked for; all of them are alike. */
    public NewsroomModule() {
        super("osce-newsroom");
        write(SourcedItem.class, ItemGenerator::write);
        write(NewsItem.class, ItemGenerator::write);
        write(Source.class, ItemGenerator::write);
        write(Dateline.class, ItemGenerator::write);
        write(SummaryExtent.class, (extent, json) -> json.writeString(ItemGenerator.name(extent)));
        write(Term.class, (term, json) -> json.writeString(term.label()));
        read(SourcedItem.class, ItemParser::readSourcedItem);
        read(NewsItem.class, ItemParser::readNewsItem);
        read(Source.class, ItemParser::readSource);
        read(SummaryExtent.class, NewsroomModule::readSummaryExtent);
        readTerm(ContentType.class, ContentType::of);
        readTerm(Structure.class, Structure::of);
        readTerm(FieldOfWork.class, FieldOfWork::of);
    }

    private static SummaryExtent readSummaryExtent(JsonParser json, Reports reports) {
        Values values = new Values(json);
        String name = values.text("summaryExtent");
        for (SummaryExtent extent : SummaryExtent.values()) {
            if (name.equals(ItemGenerator.name(extent))) {
                return extent;
            }
        }
        throw values.invalid("summaryExtent", "\"complete\", \"elided\" or \"cut\"");
    }

    private <T> void readTerm(Class<T> type, Function<String, T> term) {
        String name = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
        read(type, (json, reports) -> term.apply(new Values(json).textNotBlank(name)));
    }

    private <T> void write(Class<T> type, BiConsumer<T, JsonGenerator> write) {
        addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                write.accept(value, json);
            }
        });
    }

    private <T> void read(Class<T> type, BiFunction<JsonParser, Reports, T> read) {
        addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                try {
                    return read.apply(json, new MapperReports(context, type));
                } catch (ItemMismatch e) {
                    // The rest of this package does without databind; a mapper's users expect its exceptions.
                    throw MismatchedInputException.from(json, type, e.getOriginalMessage());
                }
            }
        });
    }

    /** Reports as the mapper that reads wants it. */
    private record MapperReports(DeserializationContext context, Class<?> type) implements Reports {

        @Override
        public void unknownKey(JsonParser json, String key) {
            context.handleUnknownProperty(json, null, type, key);
            // A handler may have read the value; then the parser is at its end and nothing is skipped.
            json.skipChildren();
        }

        @Override
        public void contradiction(JsonParser json, String key, String message) {
            // The text counts, and a mapper knows no warnings.
        }
    }
}
