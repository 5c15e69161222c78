package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs {@code osce stats} and keeps its page and its object. What is printed is formatted here once more, in another way. */
abstract class PageTest extends CommandTest {

    /** Keys are labels, which may be longer than most keys are. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(1 << 20)
                            .build())
                    .build())
            .build();

    String html = "";
    Document page = new Document("");
    JsonNode json = JSON.createObjectNode();

    final void stats(Path input, Object... options) throws IOException {
        Path file = folder.resolve("page.html");
        List<Object> arguments = new ArrayList<>(List.of("stats", input, "--format", "json", "--html", file));
        arguments.addAll(List.of(options));
        osce(arguments.toArray());
        json = JSON.readTree(out);
        html = Files.readString(file);
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
    }

    static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    /** The names and numbers of an object of counts, in order. */
    final Map<String, Long> counts(String key) {
        return counts(json.get(key));
    }

    static Map<String, Long> counts(JsonNode object) {
        Map<String, Long> counts = new LinkedHashMap<>();
        object.properties()
                .forEach(count -> counts.put(
                        Osce.oneLine(count.getKey()), count.getValue().asLong()));
        return counts;
    }

    final Element table(String id) {
        Element table = Objects.requireNonNull(page.getElementById(id), id);
        assertThat(table.tagName()).isEqualTo("table");
        assertThat(table.select("> caption").text()).isNotBlank();
        assertThat(table.select("th").eachAttr("scope")).hasSameSizeAs(table.select("th"));
        return table;
    }

    /** The heads of rows and the first numbers behind them. */
    static Map<String, Long> rows(Element table, String part) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Element row : table.select("> " + part + " > tr")) {
            rows.put(row.child(0).wholeText(), number(row.child(1).text()));
        }
        return rows;
    }

    static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    static String printed(long number) {
        return NumberFormat.getIntegerInstance(Locale.US).format(number);
    }

    /** A day such as 2003-05-08 as people write it. */
    static String day(String day) {
        LocalDate date = LocalDate.parse(day);
        String month = date.getMonth().name();
        return date.getDayOfMonth() + " " + month.charAt(0)
                + month.substring(1, 3).toLowerCase(Locale.ROOT) + " " + day.substring(0, 4);
    }

    static String share(long part, long whole) {
        if (part == 0 || part == whole) {
            return whole == 0 ? "–" : part == 0 ? "0 %" : "100 %";
        }
        BigDecimal share = BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return share.max(new BigDecimal("0.1")).min(new BigDecimal("99.9")) + " %";
    }
}
