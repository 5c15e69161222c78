package io.github.oscenews.json;

import static io.github.oscenews.json.Items.write;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Omission;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What the sightings of a merged item showed, written and read back. */
class MergedItemsTest {

    private static final Source PAGE = Source.of("page.txt");
    private static final Source MIRROR = Source.of("mirror.html").lines(4, 9);

    static final SourcedItem MERGED = SourcedItem.of(
            Items.BARE.item(),
            List.of(MIRROR, PAGE),
            List.of(
                    new Disagreement(ItemField.TITLE, List.of("Judges discuss"), List.of(PAGE)),
                    new Disagreement(ItemField.WHERE_WE_ARE, List.of("Troika", "Café, No 1"), List.of(MIRROR))),
            List.of(new Omission(List.of(ItemField.SUMMARY, ItemField.BODY), List.of(MIRROR, PAGE))));

    static final String MERGED_JSON = """
            {"title":"Judges discuss trial monitoring","publishingDate":"2003-05-09","whereWeAre":[],"whatWeDo":[],\
            "collections":[],"summary":"","summaryExtent":"complete",\
            "sources":[{"document":"mirror.html","firstLine":4,"lastLine":9},{"document":"page.txt"}],\
            "disagreements":[{"field":"title","value":"Judges discuss","sources":[{"document":"page.txt"}]},\
            {"field":"whereWeAre","value":["Troika","Café, No 1"],\
            "sources":[{"document":"mirror.html","firstLine":4,"lastLine":9}]}],\
            "omissions":[{"fields":["summary","body"],\
            "sources":[{"document":"mirror.html","firstLine":4,"lastLine":9},{"document":"page.txt"}]}]}""";

    private final List<JsonProblem> problems = new ArrayList<>();

    private List<SourcedItem> read(String json) {
        return NewsroomJson.standard()
                .read(new ByteArrayInputStream(json.getBytes(UTF_8)), problems::add)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadBackIsEqual(JsonFormat format) throws IOException {
        assertThat(read(write(format, MERGED, Items.FULL, MERGED))).containsExactly(MERGED, Items.FULL, MERGED);
        assertThat(problems).isEmpty();
    }

    @Test
    void keysStandBehindTheSourcesAndOnlyIfThereIsAny() throws IOException {
        assertThat(write(JsonFormat.JSON_LINES, MERGED)).isEqualTo(MERGED_JSON + "\n");
        assertThat(write(JsonFormat.JSON_LINES, Items.FULL)).doesNotContain("disagreements", "omissions");
    }

    @Test
    void aMapperWritesAndReadsTheSame() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.writeValueAsString(MERGED)).isEqualTo(MERGED_JSON);
        assertThat(mapper.readValue(MERGED_JSON, SourcedItem.class)).isEqualTo(MERGED);
        assertThat(mapper.readValue(MERGED_JSON, NewsItem.class)).isEqualTo(MERGED.item());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "field":"title","value":"Judges discuss" | "field":"title","value":["Judges discuss"] | disagreements[0].value | type-wrong
            "value":["Troika","Café, No 1"]          | "value":"Troika"                           | disagreements[1].value | type-wrong
            "value":["Troika","Café, No 1"]          | "value":[]                                 | disagreements[1] | value-invalid
            "value":["Troika","Café, No 1"]          | "value":["Troika"," "]                     | disagreements[1].value[1] | value-invalid
            "value":"Judges discuss"                 | "value":7                                  | disagreements[0].value | type-wrong
            "value":"Judges discuss"                 | "value":" "                                | disagreements[0] | value-invalid
            "field":"title"                          | "field":"publishingDate"                   | disagreements[0] | value-invalid
            "field":"title",                         | ``                                         | disagreements[0].field | key-missing
            "value":"Judges discuss",                | ``                                         | disagreements[0].value | key-missing
            "field":"title"                          | "field":"title","field":"url"              | disagreements[0].field | key-repeated
            discuss","sources":[{"document":"page.txt"}] | discuss","sources":[]                  | disagreements[0].sources | value-invalid
            discuss","sources":[{"document":"page.txt"}] | discuss","sources":[{"document":"x"}]  | `` | value-invalid
            "fields":["summary","body"]              | "fields":"summary"                         | omissions[0].fields | type-wrong
            "fields":["summary","body"]              | "fields":["title"]                         | omissions[0] | value-invalid
            "fields":["summary","body"]              | "fields":["body","body"]                   | omissions[0] | value-invalid
            "fields":["summary","body"],             | ``                                         | omissions[0].fields | key-missing
            "omissions":[{                           | "omissions":[7,{                           | omissions[0] | type-wrong
            """)
    void whatIsNoSuchThingIsNamed(String part, String instead, String key, String code) {
        assertThat(MERGED_JSON).contains(part);
        assertThat(read(MERGED_JSON.replace(part, instead) + "\n" + MERGED_JSON))
                .containsExactly(MERGED);
        assertThat(problems)
                .extracting(p -> p.lineNumber() + " " + p.key().orElse("") + " "
                        + p.code().id())
                .containsExactly("1 " + key + " " + code);
    }

    @Test
    void whatALaterVersionKnowsIsReportedAndLeftOut() {
        String later = MERGED_JSON
                .replace("\"field\":\"title\"", "\"field\":\"author\"")
                .replace("\"fields\":[\"summary\",\"body\"]", "\"fields\":[\"author\",\"body\"],\"why\":[1]");

        assertThat(read(later))
                .containsExactly(SourcedItem.of(
                        MERGED.item(),
                        MERGED.sources(),
                        MERGED.disagreements().subList(1, 2),
                        List.of(new Omission(List.of(ItemField.BODY), List.of(MIRROR, PAGE)))));
        assertThat(problems)
                .extracting(p -> p.key().orElse("") + " " + p.code().id())
                .containsExactly(
                        "disagreements[0].field author key-unknown",
                        "omissions[0].fields[0] author key-unknown",
                        "omissions[0].why key-unknown");
    }

    @Test
    void whatWouldTakeForEverToMergeIsRefused() throws IOException {
        List<Source> places = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            places.add(Source.of("page-" + i));
        }
        NewsItem.Builder article = Items.BARE.item().toBuilder();
        Omission omission = new Omission(List.of(ItemField.URL), places);
        SourcedItem most = SourcedItem.of(
                article.body(Collections.nCopies(1_000, "x")).build(), places, List.of(), List.of(omission));
        SourcedItem tooMany = SourcedItem.of(article.addBody("x").build(), places, List.of(), List.of(omission));

        assertThat(read(write(JsonFormat.JSON_LINES, most, tooMany))).containsExactly(most);
        assertThat(problems)
                .extracting(JsonProblem::message)
                .containsExactly("sources: found 20000 differences of sources in an item of 1001 paragraphs and terms,"
                        + " expected that their product is at most 20000000");
    }

    @Test
    void anOmissionOfNothingKnownIsNone() {
        assertThat(read(MERGED_JSON.replace("\"fields\":[\"summary\",\"body\"]", "\"fields\":[\"author\"]")))
                .singleElement()
                .satisfies(item -> assertThat(item.omissions()).isEmpty());
    }
}
