package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What a reader of the page of {@code osce stats} sees besides its tables: bars, shades, legends and sentences. */
class StatsChartsTest extends PageTest {

    /** The height of a chart, in its own units. */
    private static final int HEIGHT = 1000;

    @Test
    void theFirstThingsToBeReadAreRight() throws IOException {
        stats(write("crawl.txt", StatsTest.CRAWL));
        assertThatChartsAreRight();
        assertThat(page.select("h1").text()).isEqualTo("What this collection holds, and what is missing");
        assertThat(page.select("#figures > div").eachText())
                .containsExactly(
                        "items 8",
                        "first 31 Jan 2001",
                        "last 28 Dec 2003",
                        "documents read 1",
                        "months without items 30 of 36",
                        "summaries cut off 37.5 %");
        assertThat(page.select("section p:not(.unit):not(.legend)").eachText())
                .startsWith(
                        "From January 2001 to December 2003, 30 of 36 months have no item in this collection. The longest"
                                + " time without any is March 2001 to May 2003 (27 months).",
                        "Items by year and content type. 2 items show none.")
                .contains("Of 8 summaries, 37.5 % are cut.");
        assertThat(page.select("desc").eachText())
                .containsExactly(
                        "From 2001 (3 items) to 2003 (5 items). The most, 5, in 2003. Most of them: Press release 37.5 %,"
                                + " News 25.0 %, no type shown 25.0 %. The numbers are in the table below the chart.",
                        "Of all: cut 37.5 %, elided 12.5 %, complete 50.0 %. From 2001 (cut 33.3 %) to 2003 (cut 40.0 %)."
                                + " The greatest share that is cut, 40.0 %, in 2003. The numbers are in the table below the"
                                + " chart.");
        assertThat(page.select("#months td[title]").eachAttr("title"))
                .startsWith("January 2001: 1 item", "February 2001: 2 items", "March 2001: 0 items")
                .endsWith("December 2003: 1 item");
        assertThat(page.select("rect[class] > title").eachText())
                .contains(
                        "2003, News: 2",
                        "2003, no type shown: 1",
                        "2001, cut: 1 (33.3 %)",
                        "2003, complete: 2 (40.0 %)");
        assertThat(page.select("#gaps li").eachText())
                .containsExactly(
                        "March 2001 to May 2003 27 months", "July 2003", "September 2003 to October 2003 2 months");
    }

    @Test
    void withFiltersTheSentencesAreAboutTheItemsCounted() throws IOException {
        stats(write("crawl.txt", StatsTest.CRAWL), "--what", "Youth", "--since", "2001-02", "--former-names");
        assertThat(page.select("h1").text()).isEqualTo("What the items chosen hold, and what is missing");
        assertThat(page.select("#filters").text())
                .isEqualTo("Chosen with: --since 2001-02 --what \"Youth\" --former-names");
        assertThat(page.select("section p").eachText())
                .contains(
                        "From February 2001 to December 2003, 32 of 35 months have no item among the items counted. The"
                                + " longest time without any is March 2001 to July 2003 (29 months).")
                .noneMatch(text -> text.contains("collection"));
        stats(write("crawl.txt", StatsTest.CRAWL), "--merge");
        assertThat(page.getElementById("filters")).isNull();
    }

    @Test
    void barsAreAsLongAsTheirNumbersOfManyYears() throws IOException {
        StringBuilder crawl = new StringBuilder(StatsTest.HEADING);
        for (int i = 0; i < 3000; i++) {
            int year = 1996 + (i % 7 + i % 25) % 30;
            crawl.append("Title %d\nPublishing date: %d %s %d\n"
                            .formatted(
                                    i,
                                    1 + i % 28,
                                    List.of("May", "June", "July").get(i % 3 % (1 + i % 2)),
                                    year))
                    .append("Content type: Type %d\n".formatted((i * i) % 11))
                    .append("Where we are: Structure %d\n".formatted((i * i) % 41))
                    .append(i % 3 == 0 ? "It goes on and\n" : i % 7 == 1 ? "It goes on...\n" : "It ends.\n");
        }
        stats(write("crawl.txt", crawl.toString()));
        assertThatChartsAreRight();
        assertThat(page.select("#figures > div").eachText()).contains("items 3,000", "summaries cut off 33.3 %");
        assertThat(page.select("section p").eachText())
                .contains(
                        "Items by year and content type. Every item shows one.", "Of 3,000 summaries, 33.3 % are cut.");
        assertThat(html).doesNotContain("no type shown");
    }

    private void assertThatChartsAreRight() {
        assertThatColumnsAreRight("types-by-year", false);
        assertThatColumnsAreRight("extents-by-year", true);
        assertThatShadesAreRight();
        for (Element bars : page.select("table.bars")) {
            assertThatBarsAreRight(bars);
        }
    }

    /** Of the table, all numbers are known to be those of the object. */
    private void assertThatColumnsAreRight(String id, boolean isShare) {
        Element table = table(id);
        Element chart = Objects.requireNonNull(page.selectFirst("svg[aria-details=" + id + "]"));
        Element figure = Objects.requireNonNull(chart.closest("figure"));
        List<String> heads = table.select("thead th").eachText();
        int parts = heads.indexOf("All") - 1;
        long top = isShare
                ? 100
                : number(Objects.requireNonNull(figure.selectFirst(".scale > span"))
                        .text());
        Elements bars = chart.select("rect");
        int next = 0;
        for (Element row : table.select("tbody > tr")) {
            long whole = isShare ? number(row.child(parts + 1).text()) : top;
            long below = 0;
            for (int part = 1; part <= parts; part++) {
                long count = number(row.child(part).text());
                if (count > 0) {
                    assertThatBarIs(bars.get(next++), below, count, whole);
                    String said = row.child(0).text() + ", " + heads.get(part) + ": " + printed(count);
                    assertThat(bars.get(next - 1).text())
                            .isEqualTo(said + (isShare ? " (" + share(count, whole) + ")" : ""));
                    below += count;
                }
            }
        }
        assertThat(bars).hasSize(next);
        assertThatLegendIsRight(figure, table, parts);
    }

    private static void assertThatBarIs(Element bar, long below, long count, long whole) {
        double bottom = HEIGHT - Double.parseDouble(bar.attr("y")) - Double.parseDouble(bar.attr("height"));
        double exact = (double) HEIGHT * below / whole;
        // Between parts, about a pixel is left free.
        assertThat(bottom).isBetween(exact - 1, exact + 5);
        assertThat(HEIGHT - Double.parseDouble(bar.attr("y")))
                .isBetween((double) HEIGHT * (below + count) / whole - 1, (double) HEIGHT * (below + count) / whole);
        assertThat(bar.attr("width")).isEqualTo("8");
    }

    private static void assertThatLegendIsRight(Element figure, Element table, int parts) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int part = 1; part <= parts; part++) {
            String sum = table.select("tfoot tr > *").get(part).text();
            if (!sum.equals("0")) {
                expected.put(table.select("thead th").get(part).text(), sum);
            }
        }
        Map<String, String> legend = new LinkedHashMap<>();
        for (Element key : figure.select(".legend > li")) {
            legend.put(key.child(1).text(), key.child(2).text());
        }
        assertThat(legend.entrySet()).containsExactlyElementsOf(expected.entrySet());
    }

    private void assertThatShadesAreRight() {
        Map<String, long[]> ranges = new LinkedHashMap<>();
        for (Element key : page.select("p.legend .key")) {
            String[] range = key.child(1).text().replace("none", "0").split(" to ", -1);
            ranges.put(
                    key.child(0).className().replaceFirst("^cell ", ""),
                    new long[] {number(range[0]), number(range[range.length - 1])});
        }
        for (Element cell : page.select("#months td[title]")) {
            long[] range = Objects.requireNonNull(ranges.get(cell.className().split(" ", -1)[0]));
            assertThat(number(cell.text())).isBetween(range[0], range[1]);
            String things = cell.text().equals("1") ? " item" : " items";
            assertThat(cell.attr("title")).endsWith(": " + printed(number(cell.text())) + things);
        }
        assertThat(page.select("#months td[title]")).hasSize(json.get("months").size());
    }

    private void assertThatBarsAreRight(Element table) {
        Elements rows = table.select("tbody tr:not(.more)");
        assertThat(table.select("rect.bar")).hasSameSizeAs(rows);
        long most = table.id().equals("not-shown")
                ? json.get("items").asLong()
                : rows.stream()
                        .mapToLong(row -> number(row.child(1).text()))
                        .max()
                        .orElse(0);
        for (Element row : rows) {
            long count = number(row.child(1).text());
            long exact = Math.round(1000.0 * count / most);
            assertThat(row.select("rect.bar").attr("width"))
                    .isEqualTo(Long.toString(count == 0 ? 0 : Math.max(3, exact)));
        }
    }

    @Test
    void yearsThatHaveTheSameAreAllNamed() throws IOException {
        stats(items("2001", "2002", "2003"));
        assertThat(page.select("desc").get(0).text())
                .startsWith(
                        "From 2001 (1 item) to 2003 (1 item). The most, 1, in 2001 and 2002 and 2003. Parts: News 100 %.");
        stats(items("2001", "2002", "2003", "2004"));
        assertThat(page.select("desc").eachText())
                .anySatisfy(
                        text -> assertThat(text).contains(" The most, 1, in each of 4 years, the first of them 2001. "))
                .anySatisfy(text -> assertThat(text)
                        .startsWith(
                                "Of all: cut 0 %, elided 0 %, complete 100 %. From 2001 (cut 0 %) to 2004 (cut 0 %)."
                                        + " The numbers"));
        stats(items("2001"));
        assertThat(page.select("desc").get(0).text())
                .startsWith("One year, 2001: 1 item. Parts: News 100 %. The numbers");
    }

    @Test
    void withoutAnySummaryThePageSaysSo() throws IOException {
        stats(write("page.txt", StatsTest.HEADING + "Title\nPublishing date: 8 May 2003\nWhat we do: Youth\n"));
        assertThat(page.select("#figures > div").eachText()).contains("summaries cut off –");
        assertThat(page.select("section p").eachText()).contains("No item shows a summary.");
        assertThat(page.select("#extents-by-year, svg[aria-details=extents-by-year]"))
                .isEmpty();
    }

    @Test
    void ofVeryManyYearsTheFirstAreDrawn() throws IOException {
        String[] years = new String[1500];
        for (int i = 0; i < years.length; i++) {
            years[i] = Integer.toString(1001 + i);
        }
        stats(items(years));
        assertThat(page.select("#months tbody tr")).hasSize(301);
        assertThat(page.select("#months .later").text()).isEqualTo("later and 1,200 later years, with 1,200 items");
        assertThat(page.select("#types-by-year tbody tr").eachText())
                .hasSize(301)
                .endsWith("1300 1 1", "and 1,200 later years 1,200 1,200");
        assertThat(page.select("#types-by-year tfoot").text()).isEqualTo("All 1,500 1,500");
        assertThat(page.select("svg[aria-details=types-by-year] rect")).hasSize(300);
        assertThat(page.select(".plot .unit").get(0).text())
                .isEqualTo("Year of the publishing date; not drawn: 1,200 later years with 1,200 items");
        assertThat(page.select("desc").eachText()).allMatch(text -> text.contains(" 1,200 later years are not drawn."));
        assertThat(page.select("#gaps > li")).hasSize(120);
        assertThat(page.select("#gaps + p").text()).isEqualTo("And 15,169 months in 1,379 later places.");
        assertThat(html).hasSizeLessThan(700_000);
    }

    @Test
    void whatIsLeftOutOfListsIsCounted() throws IOException {
        StringBuilder crawl = new StringBuilder(StatsTest.HEADING);
        for (int i = 0; i < 1100; i++) {
            String month = List.of("January", "March", "June", "August").get(i % 4);
            crawl.append("Title\nPublishing date: 1 %s %d\nWhere we are: Structure %d\nIt ends.\n"
                    .formatted(month, 1980 + i % 40, i));
        }
        stats(write("crawl.txt", crawl.toString()));
        assertThat(json.get("gaps").size()).isEqualTo(39);
        assertThat(page.select("#all-structures tbody tr")).hasSize(1001);
        assertThat(page.select("#all-structures .more").text()).isEqualTo("and 100 more structures, together 100");
        assertThat(page.select("#structures .more").text()).isEqualTo("and 1,085 more structures, together 1,085");
        assertThat(page.select("#structures + details > summary").text()).isEqualTo("All 1,100 structures");
    }

    /** A file with an item of each of the years. */
    private Path items(String... years) throws IOException {
        osce(
                "convert",
                write(
                        "page.txt",
                        StatsTest.HEADING + "A title\nPublishing date: 8 May 2003\nContent type: News\nIt ends.\n"));
        StringBuilder items = new StringBuilder();
        for (String year : years) {
            items.append(out.replace("2003-05-08", year + "-05-08"));
        }
        return write("items.jsonl", items.toString());
    }
}
