package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page of {@code osce stats} has the numbers of {@code --format json} in its tables, whatever the labels are. */
class StatsPageTest extends PageTest {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private void assertThatAllTablesAreRight() {
        assertThatFiguresAreRight();
        assertThatMonthsAreRight();
        assertThatGapsAreRight();
        assertThatTypesAreRight();
        assertThatLabelsAreRight("types", "contentType");
        assertThatLabelsAreRight("structures", "whereWeAre");
        assertThatLabelsAreRight("fields", "whatWeDo");
        assertThatExtentsAreRight();
        assertThatTheRestIsRight();
    }

    @Test
    void thePageSaysWhatCountsAsAnItem() throws IOException {
        write("crawl/a.txt", HEALTHY);
        write("crawl/b.txt", HEALTHY);
        stats(folder.resolve("crawl"));
        assertThatAllTablesAreRight();
        assertThat(json.get("items").asLong()).isEqualTo(4);
        assertThat(basis()).isEqualTo("An item counts as often as the pages show it.");

        stats(folder.resolve("crawl"), "--merge", "--what", "Youth");
        assertThatAllTablesAreRight();
        assertThat(json.get("items").asLong()).isEqualTo(1);
        assertThat(json.get("totals").toString()).contains("\"sightings\":4,\"repeated\":0,\"items\":1,\"leftOut\":1,");
        assertThat(basis()).isEqualTo("Each item counts once. Sightings in all: 4. Items left out by filters: 1.");

        stats(folder.resolve("crawl"), "--what", "Policing");
        assertThat(err).startsWith("osce: --what \"Policing\" matches no item");
        assertThat(json.get("items").asLong()).isZero();
        assertThat(basis()).isEqualTo("An item counts as often as the pages show it. Items left out by filters: 4.");
    }

    private String basis() {
        return Objects.requireNonNull(page.getElementById("basis")).text();
    }

    private void assertThatFiguresAreRight() {
        Map<String, String> figures = new LinkedHashMap<>();
        page.select("#figures > div")
                .forEach(figure ->
                        figures.put(figure.child(0).text(), figure.child(1).text()));
        assertThat(number(figures.getOrDefault("items", "")))
                .isEqualTo(json.get("items").asLong());
        assertThat(number(figures.getOrDefault("documents read", "")))
                .isEqualTo(json.get("totals").get("documents").asLong());
        assertThat(figures.get("months without items"))
                .isEqualTo(printed(json.get("monthsWithoutItems").asLong()) + " of "
                        + printed(json.get("months").size()));
        assertThat(figures.get("first"))
                .endsWith(json.get("firstPublishingDate").asString().substring(0, 4));
        assertThat(figures.get("last"))
                .endsWith(json.get("lastPublishingDate").asString().substring(0, 4));
    }

    private void assertThatMonthsAreRight() {
        Map<String, Long> months = new TreeMap<>();
        Map<String, Long> years = new TreeMap<>();
        Element table = table("months");
        assertThat(table.select("> thead > tr > th").eachText().subList(1, 13)).isEqualTo(MONTHS);
        for (Element row : table.select("> tbody > tr:not(.empty)")) {
            String year = row.child(0).text();
            for (int month = 1; month <= 12; month++) {
                Element cell = row.child(month);
                assertThat(cell.hasClass("gap")).isEqualTo(cell.text().equals("0"));
                if (!cell.hasClass("outside")) {
                    months.put("%s-%02d".formatted(year, month), number(cell.text()));
                }
            }
            years.put(year, number(row.child(13).text()));
        }
        addEmptyYears(table, months, years);
        assertThat(months).isEqualTo(counts("months"));
        assertThat(years).isEqualTo(counts("years"));
    }

    /** Many years without items have one row. */
    private static void addEmptyYears(Element table, Map<String, Long> months, Map<String, Long> years) {
        for (Element row : table.select("> tbody > tr.empty")) {
            String[] span = row.child(0).text().split(" to ", -1);
            for (int year = Integer.parseInt(span[0]); year <= Integer.parseInt(span[1]); year++) {
                years.put(Integer.toString(year), 0L);
                for (int month = 1; month <= 12; month++) {
                    months.put("%s-%02d".formatted(year, month), 0L);
                }
            }
        }
    }

    private void assertThatGapsAreRight() {
        List<String> gaps = new ArrayList<>();
        for (Element gap : page.select("#gaps > li")) {
            List<String> months = gap.select("time").eachAttr("datetime");
            String length = gap.select("span").text().replaceFirst(" months$", "");
            gaps.add(months.get(0) + " " + months.get(months.size() - 1) + " " + (length.isEmpty() ? "1" : length));
        }
        List<String> expected = new ArrayList<>();
        json.get("gaps")
                .forEach(gap -> expected.add(
                        gap.get("from").asString() + " " + gap.get("to").asString() + " "
                                + printed(gap.get("months").asLong())));
        assertThat(gaps).isEqualTo(expected);
    }

    private void assertThatTypesAreRight() {
        Element table = table("types-by-year");
        List<String> heads = table.select("> thead > tr > th").eachText();
        List<String> types = new ArrayList<>(counts("contentType").keySet());
        int shown = types.size() > 7 ? 6 : types.size();
        for (Element row : table.select("> tbody > tr")) {
            String year = row.child(0).text();
            if (!year.contains(" to ")) {
                Map<String, Long> all = counts(json.get("contentTypeByYear").get(year));
                long typed =
                        sum(all) + json.at("/otherContentTypesByYear/" + year).asLong(0);
                long others = typed;
                for (int i = 0; i < shown; i++) {
                    long count = all.getOrDefault(types.get(i), 0L);
                    assertThat(heads.get(i + 1))
                            .isEqualTo(ShownLabel.shortened(types.get(i), 40).strip());
                    assertThat(number(row.child(i + 1).text())).isEqualTo(count);
                    others -= count;
                }
                int next = shown + 1;
                boolean hasOthers = json.at("/otherLabels/contentType").asLong(0) > 0;
                if (shown < types.size() || hasOthers) {
                    assertThat(heads.get(next))
                            .isEqualTo("other types" + (hasOthers ? "" : " (" + (types.size() - shown) + ")"));
                    assertThat(number(row.child(next++).text())).isEqualTo(others);
                }
                long whole = counts("years").getOrDefault(year, -1L);
                if (json.get("notShown").get("contentType").asLong() > 0) {
                    assertThat(heads.get(next)).isEqualTo("no type shown");
                    assertThat(number(row.child(next++).text())).isEqualTo(whole - typed);
                }
                assertThat(heads.get(next)).isEqualTo("All");
                assertThat(number(row.child(next).text())).isEqualTo(whole);
            }
        }
    }

    private void assertThatLabelsAreRight(String id, String key) {
        Map<String, Long> all = counts(key);
        long others = json.at("/otherLabels/" + key).asLong(0);
        long notShown = json.get("notShown").get(key).asLong();
        Map<String, Long> none = notShown == 0 ? Map.of() : Map.of("none shown", notShown);
        Element bars = page.getElementById(id);
        if (bars != null) {
            assertThat(sum(rows(table(id), "tbody"))).isEqualTo(sum(all) + others);
            assertThat(rows(table(id), "tfoot")).isEqualTo(none);
        }
        if (page.getElementById("all-" + id) != null) {
            assertThatRowsAre(table("all-" + id), all, others);
            assertThat(rows(table("all-" + id), "tfoot")).isEqualTo(none);
        } else {
            assertThatRowsAre(table(id), all, others);
        }
    }

    private static void assertThatRowsAre(Element table, Map<String, Long> all, long others) {
        Map<String, Long> rows = rows(table, "tbody");
        rows.keySet().removeIf(name -> name.endsWith(" with a label too long or too many to be kept, together"));
        assertThat(rows.entrySet()).containsExactlyElementsOf(all.entrySet());
        assertThat(sum(rows(table, "tbody"))).isEqualTo(sum(all) + others);
    }

    private void assertThatExtentsAreRight() {
        assertThat(sum(counts("summaryExtent")))
                .isEqualTo(json.get("items").asLong()
                        - json.get("notShown").get("summary").asLong());
        Element table = table("extents-by-year");
        assertThat(table.select("> thead > tr > th").eachText())
                .containsExactly("Year", "cut", "elided", "complete", "All", "Share cut");
        for (Element row : table.select("> tbody > tr, > tfoot > tr")) {
            String year = row.child(0).text();
            if (!year.contains(" to ")) {
                Map<String, Long> extents = year.equals("All")
                        ? counts("summaryExtent")
                        : counts(Objects.requireNonNull(
                                json.get("summaryExtentByYear").get(year)));
                long all = sum(extents);
                assertThat(row.select("td").eachText())
                        .containsExactly(
                                printed(extents.getOrDefault("cut", -1L)),
                                printed(extents.getOrDefault("elided", -1L)),
                                printed(extents.getOrDefault("complete", -1L)),
                                printed(all),
                                share(extents.getOrDefault("cut", -1L), all));
            }
        }
    }

    private void assertThatTheRestIsRight() {
        Map<String, Long> notShown = new LinkedHashMap<>();
        counts("notShown")
                .forEach((key, count) ->
                        notShown.put(key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT), count));
        assertThat(rows(table("not-shown"), "tbody").entrySet()).containsExactlyElementsOf(notShown.entrySet());
        List<String> problems = new ArrayList<>();
        json.get("problems")
                .forEach(problem -> problems.add(problem.get("code").asString() + " "
                        + problem.get("severity").asString() + " "
                        + printed(problem.get("count").asLong())));
        assertThat(page.select("#problems > tbody > tr").eachText()).isEqualTo(problems);
        JsonNode totals = json.get("totals");
        assertThat(rows(table("read"), "tbody").values())
                .containsExactly(
                        totals.get("documents").asLong(),
                        totals.get("rejects").asLong(),
                        totals.get("residue").asLong());
    }

    private void assertThatItNeedsNothingElse() {
        assertThat(page.select("script, link, img, iframe, object, embed, base, form, [src], [href], [style]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList()).noneMatch(a -> a.getKey().startsWith("on"));
        }
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(page.select("meta[name=viewport]")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element chart : page.select("svg:not([aria-hidden])")) {
            assertThat(chart.attr("role")).isEqualTo("img");
            for (String id : List.of(
                    chart.attr("aria-labelledby"), chart.attr("aria-describedby"), chart.attr("aria-details"))) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        }
    }

    @Test
    void allTablesHaveTheNumbersOfTheObject() throws IOException {
        stats(write("crawl.txt", StatsTest.CRAWL));
        assertThatAllTablesAreRight();
        assertThatItNeedsNothingElse();
        assertThat(page.select("svg[role=img]")).hasSize(2);
    }

    @Test
    void soDoThoseOfManyLabelsAndYears() throws IOException {
        StringBuilder crawl = new StringBuilder(StatsTest.HEADING);
        for (int i = 0; i < 1300; i++) {
            crawl.append("Title %d\nPublishing date: %d May %d\n"
                            .formatted(i, 1 + i % 31, i % 40 == 0 ? 1901 : 1995 + i % 31))
                    .append("Content type: Type %d\n".formatted(i % 13))
                    .append("Where we are: Structure %d, Structure %d\n".formatted(i % 17, i % 61))
                    .append("What we do: Field %d\n".formatted(i % 16))
                    .append(i % 3 == 0 ? "It goes on and\n" : i % 3 == 1 ? "It goes on...\n" : "It ends.\n");
        }
        stats(write("crawl.txt", crawl.toString()));
        assertThat(json.get("items").asLong()).isEqualTo(1300);
        assertThatAllTablesAreRight();
        assertThat(page.select("#structures .more").text())
                .isEqualTo("and 46 more structures, together "
                        + printed(counts("whereWeAre").values().stream()
                                .skip(15)
                                .mapToLong(Long::longValue)
                                .sum()));
        assertThat(page.select("#fields .more")).isEmpty();
        assertThat(page.select("#months .empty").text()).isEqualTo("1902 to 1994 no items in 93 years");
    }

    @Test
    void aLabelIsNeverMarkup() throws IOException {
        List<String> labels = List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></style></table></svg></details>",
                "<!-- &amp; &lt;b&gt; &#60;",
                "tab\tbell\u0007esc\u001B[31m\u202Ertl",
                "]]> \u0000 {x} javascript:alert(1)",
                "y".repeat(1000),
                "z".repeat(100_000));
        StringBuilder crawl = new StringBuilder(StatsTest.HEADING);
        for (String label : labels) {
            crawl.append(
                    "Title\nPublishing date: 8 May 2003\nContent type: %s\nWhere we are: %s\nWhat we do: %s\nA body.\n"
                            .formatted(label, label, label));
        }
        stats(write("crawl.txt", crawl.toString()));
        assertThatAllTablesAreRight();
        assertThatItNeedsNothingElse();
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("\u001B")
                .doesNotContain("\u202E");
        // Once whole in each table of all labels, and nowhere else.
        assertThat(html.split("y{1000}", -1)).hasSize(4);
        assertThat(html).doesNotContain("zz").hasSizeLessThan(100_000);
        assertThat(page.select("#structures .more").text())
                .isEqualTo("structures with a label too long or too many to be kept, together 1");
    }

    @Test
    void aSingleItemHasAllCharts() throws IOException {
        stats(write("page.txt", StatsTest.HEADING + "Title\nPublishing date: 8 May 2003\nA body.\n"));
        assertThatAllTablesAreRight();
        assertThat(page.select("section p").eachText())
                .contains("All items are of May 2003.", "There are no problems.");
        assertThat(page.getElementById("gaps")).isNull();
    }

    @Test
    void withoutItemsThePageSaysSo() throws IOException {
        stats(write("page.txt", StatsTest.HEADING + "Title\nPublishing date: 31 February 2003\nA body.\n"));
        assertThat(page.select(".note").text()).isEqualTo("There are no items to be counted.");
        assertThat(page.select("svg, #months")).isEmpty();
        assertThat(rows(table("read"), "tbody").values()).containsExactly(1L, 1L, 47L);
        assertThat(table("problems").select("tbody tr").eachText()).containsExactly("date-nonexistent error 1");
        assertThatItNeedsNothingElse();
    }
}
