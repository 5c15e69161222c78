package io.github.oscenews.json;

import static io.github.oscenews.json.Items.BARE;
import static io.github.oscenews.json.Items.BARE_JSON;
import static io.github.oscenews.json.Items.FULL;
import static io.github.oscenews.json.Items.FULL_JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Structure;
import io.github.oscenews.model.SummaryExtent;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

class NewsroomModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Test
    void aMapperWritesAndReadsTheSameJson() {
        assertThat(MAPPER.writeValueAsString(FULL)).isEqualTo(FULL_JSON);
        assertThat(MAPPER.readValue(FULL_JSON, SourcedItem.class)).isEqualTo(FULL);
        assertThat(MAPPER.readValue("[" + FULL_JSON + "," + BARE_JSON + "]", new TypeReference<List<SourcedItem>>() {}))
                .containsExactly(FULL, BARE);
    }

    @Test
    void anItemIsWrittenWithoutSourcesAndReadWithOrWithoutThem() {
        String json = MAPPER.writeValueAsString(FULL.item());

        assertThat(json + "!").isEqualTo(FULL_JSON.replaceFirst(",\"sources\":.*", "}") + "!");
        assertThat(MAPPER.readValue(json, NewsItem.class)).isEqualTo(FULL.item());
        assertThat(MAPPER.readValue(FULL_JSON, NewsItem.class)).isEqualTo(FULL.item());
    }

    record Note(
            ContentType type, Structure where, FieldOfWork what, SummaryExtent extent, Source source, NewsItem item) {}

    @Test
    void valuesMayStandInOtherTypes() {
        Note note = new Note(
                ContentType.of("Tweet"),
                Structure.TROIKA,
                FieldOfWork.YOUTH,
                SummaryExtent.ELIDED,
                Source.of("a"),
                BARE.item());
        String json = MAPPER.writeValueAsString(note);

        assertThat(json).contains("\"type\":\"Tweet\"", "\"where\":\"Troika\"", "\"extent\":\"elided\"");
        assertThat(MAPPER.readValue(json, Note.class)).isEqualTo(note);
    }

    @Test
    void aMismatchNamesKeyAndPlace() {
        assertThatThrownBy(() -> MAPPER.readValue("\n" + BARE_JSON.replace("\"2003-05-09\"", "5"), SourcedItem.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("publishingDate: found 5, expected a string")
                .extracting(e -> ((MismatchedInputException) e).getLocation().getLineNr())
                .isEqualTo(2);
        assertThatThrownBy(() -> MAPPER.readValue("\"all\"", SummaryExtent.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("summaryExtent: found \"all\"");
        assertThatThrownBy(() -> MAPPER.readValue("\"\"", FieldOfWork.class))
                .hasMessageContaining("fieldOfWork: found \"\"");
    }

    @Test
    void whatFollowsFromTheTextIsNotTakenFromTheJson() {
        assertThat(MAPPER.readValue(BARE_JSON.replace("complete", "cut"), SourcedItem.class))
                .isEqualTo(BARE);
    }

    @Test
    void unknownKeysAreTreatedAsTheMapperWants() {
        String newer = BARE_JSON.replace("\"summary\":", "\"mood\":{\"a\":[1]},\"summary\":");
        JsonMapper strict = MAPPER.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(MAPPER.readValue(newer, SourcedItem.class)).isEqualTo(BARE);
        assertThatThrownBy(() -> strict.readValue(newer, SourcedItem.class))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("mood");
    }

    @Test
    void termsAreEscapedAsTheMapperWants() {
        JsonMapper escaping =
                MAPPER.rebuild().enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();
        SourcedItem item = SourcedItem.of(
                BARE.item().toBuilder()
                        .addWhatWeDo(FieldOfWork.of("Cyber/ICT Security"))
                        .build(),
                Source.of("a"));

        assertThat(item.item().whatWeDo().get(0).isListed()).isTrue();
        assertThat(escaping.writeValueAsString(item)).contains("[\"Cyber\\/ICT Security\"]");
        assertThat(escaping.readValue(escaping.writeValueAsString(item), SourcedItem.class))
                .isEqualTo(item);
    }
}
