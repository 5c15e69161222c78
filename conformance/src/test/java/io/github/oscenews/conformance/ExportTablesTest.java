package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.conformance.ExportTable.Back;
import io.github.oscenews.conformance.ExportTable.Row;
import io.github.oscenews.json.ExportFormat;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.UnwritableItemException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Each row of each table in docs/exports.md is so. */
class ExportTablesTest {

    private static final int RANDOM_ITEMS = 300;

    static List<ExportTable> tables() {
        return ExportTable.HEADINGS.stream().map(ExportTable::of).toList();
    }

    static List<ExportTable> tablesOfExportFormats() {
        return tables().stream().filter(table -> !isListingText(table)).toList();
    }

    private static boolean isListingText(ExportTable table) {
        return table.heading().equals("Listing text");
    }

    /** The made-up items that a format takes. */
    private static List<SourcedItem> made(ExportTable table) {
        return isListingText(table) ? List.of(ExportItems.LISTED, ExportItems.BARE) : ExportItems.made();
    }

    private static List<SourcedItem> random(ExportTable table) {
        return LongStream.range(0, RANDOM_ITEMS)
                .mapToObj(seed -> isListingText(table)
                        ? SourcedItem.of(new Generator(seed).item(), ExportItems.FULL.sources())
                        : ExportItems.random(seed))
                .toList();
    }

    private static List<ExportCheck> checks(String heading, List<SourcedItem> items) {
        return checks(items, Exported.views(heading, items));
    }

    private static List<ExportCheck> checks(List<SourcedItem> items, List<ExportView> views) {
        assertThat(views).hasSameSizeAs(items);
        List<ExportCheck> checks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            SourcedItem item = items.get(i);
            checks.add(new ExportCheck(OwnJson.of(item), views.get(i), key -> Exported.computed(item, key)));
        }
        return checks;
    }

    /** What a table says of some items that is not so. */
    static List<String> faults(ExportTable table, List<SourcedItem> items) {
        return checks(table.heading(), items).stream()
                .flatMap(check -> check.faults(table).stream())
                .toList();
    }

    private static void assertTrue(ExportTable table, List<ExportCheck> checks) {
        assertThat(checks.stream().flatMap(check -> check.faults(table).stream()))
                .isEmpty();
    }

    @Test
    void thereIsNoOtherTableOfKeys() {
        assertThat(ExportTable.document().lines().filter(line -> line.startsWith("| key ")))
                .hasSameSizeAs(ExportTable.HEADINGS);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyKeyHasARow(ExportTable table) throws IOException {
        assertThat(table.keys()).isEqualTo(keysOfTheDataDictionary());
    }

    /** Otherwise a row would be true of nothing. */
    @Test
    void anItemHasEveryKey() throws IOException {
        assertThat(OwnJson.keys(OwnJson.of(ExportItems.MERGED))).containsExactlyElementsOf(keysOfTheDataDictionary());
    }

    /** Those of datelines and sources in place of these two; differences are taken whole. */
    private static List<String> keysOfTheDataDictionary() throws IOException {
        String dictionary = Files.readString(Specification.root().resolve("docs/data-dictionary.md"));
        return keys(dictionary, "The item")
                .flatMap(key -> key.equals("dateline") || key.equals("sources")
                        ? keys(dictionary, "`" + key + "`").map(inner -> key + "." + inner)
                        : Stream.of(key))
                .toList();
    }

    private static Stream<String> keys(String dictionary, String heading) {
        int start = dictionary.indexOf("\n## " + heading + "\n");
        String section = dictionary.substring(start, dictionary.indexOf("\n## ", start + 1));
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)));
    }

    @ParameterizedTest
    @MethodSource("tablesOfExportFormats")
    void theCodeSaysTheSameOfWhatIsLeftOut(ExportTable table) {
        assertThat(Exported.format(table.heading()).leftOut()).isEqualTo(table.keys(Back.LEFT_OUT));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatHasATable(ExportFormat format) {
        List<String> leftOut = format == ExportFormat.CSV_FOR_SPREADSHEETS
                ? ExportFormat.CSV.leftOut()
                : tablesOfExportFormats().stream()
                        .filter(table -> Exported.format(table.heading()) == format)
                        .findFirst()
                        .orElseThrow()
                        .keys(Back.LEFT_OUT);

        assertThat(format.leftOut()).isEqualTo(leftOut);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreTrueOfMadeUpItems(ExportTable table) {
        assertTrue(table, checks(table.heading(), made(table)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreTrueOfRandomItems(ExportTable table) {
        assertTrue(table, checks(table.heading(), random(table)));
    }

    @Test
    void rowsAreTrueOfJsonLdThatIsExpanded() {
        ExportTable table = ExportTable.of("JSON-LD");
        List<SourcedItem> items =
                Stream.concat(made(table).stream(), random(table).stream()).toList();
        String document = Exported.write(ExportFormat.JSON_LD, items);
        List<ExportView> views = ExpandedJsonLd.nodes(document).stream()
                .map(node -> (ExportView) new ExportView.OfJson(node))
                .toList();

        assertTrue(table, checks(items, views));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsLeftOutStandsNowhere(ExportTable table) {
        SourcedItem item = isListingText(table) ? ExportItems.LISTED : ExportItems.MERGED;

        assertThat(checks(table.heading(), List.of(item)).get(0).notLeftOut(table))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tablesOfExportFormats")
    void whatIsLeftOutMakesNoDifference(ExportTable table) {
        ExportFormat format = Exported.format(table.heading());
        for (SourcedItem item : List.of(ExportItems.MERGED, ExportItems.random(1), ExportItems.random(2))) {
            // What is computed cannot be taken out of an item.
            List<String> keys = format.leftOut().stream()
                    .filter(key -> !key.matches("summaryExtent|dateline[.].*"))
                    .toList();

            assertThat(Exported.write(format, List.of(without(keys, item))))
                    .isEqualTo(Exported.write(format, List.of(item)));
        }
    }

    private static SourcedItem without(List<String> keys, SourcedItem item) {
        ObjectNode rest = OwnJson.of(item);
        keys.forEach(key -> OwnJson.remove(rest, key));
        return OwnJson.read(rest);
    }

    /** Without this, nobody would know that a row can be wrong. */
    @ParameterizedTest
    @MethodSource("tables")
    void rowsThatAreNotTrueAreFound(ExportTable table) {
        SourcedItem item = isListingText(table) ? ExportItems.LISTED : ExportItems.MERGED;
        ExportCheck check = checks(table.heading(), List.of(item)).get(0);
        int rows = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            for (Row wrong : wrong(table, i)) {
                ExportTable changed = table.with(i, wrong);

                assertThat(Stream.concat(check.faults(changed).stream(), check.notLeftOut(changed).stream()))
                        .as("%s", wrong)
                        .anyMatch(fault -> fault.startsWith(wrong.key() + ": "));
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(table.rows().size() * 5);
    }

    /** Of omissions, nothing stands nowhere else, so that only this shows that they are written. */
    @ParameterizedTest
    @MethodSource("tablesOfExportFormats")
    void omissionsMakeADifferenceWhereTheyAreWritten(ExportTable table) {
        ExportFormat format = Exported.format(table.heading());

        assertThat(Exported.write(format, List.of(without(List.of("omissions"), ExportItems.MERGED)))
                        .equals(Exported.write(format, List.of(ExportItems.MERGED))))
                .isEqualTo(table.keys(Back.LEFT_OUT).contains("omissions"));
    }

    /** Rows that say of a key that it is left out if it is not, stands elsewhere, or comes back in another form. */
    private static List<Row> wrong(ExportTable table, int place) {
        Row row = table.rows().get(place);
        List<Row> wrong = new ArrayList<>();
        for (Row other : table.rows()) {
            boolean isElsewhere = other.back().isWritten() && !other.standsAt().equals(row.standsAt());
            if (isElsewhere && row.back() != Back.REFUSED) {
                wrong.add(new Row(row.key(), other.standsAt(), other.back()));
            }
        }
        if (row.back().isWritten()) {
            wrong.add(new Row(row.key(), "–", Back.REFUSED));
        }
        // A day in words is not found by its value, nor are omissions.
        if (row.back().isWritten()
                && !row.standsAt().contains(", as in ")
                && !row.key().equals("omissions")) {
            wrong.add(new Row(row.key(), "–", Back.LEFT_OUT));
        }
        if (row.back() != Back.SAME && row.back().isWritten()) {
            wrong.add(new Row(row.key(), row.standsAt(), Back.SAME));
        }
        return wrong;
    }

    @Test
    void listingTextRefusesWhatItsTableSays() {
        ExportTable table = ExportTable.of("Listing text");
        assertThat(table.keys(Back.REFUSED)).containsExactly("body", "url");
        for (String key : table.keys(Back.REFUSED)) {
            ObjectNode item = OwnJson.of(ExportItems.LISTED);
            item.set(key, OwnJson.of(ExportItems.FULL).get(key));

            assertThatThrownBy(() -> Exported.listingText(List.of(OwnJson.read(item))))
                    .isInstanceOfSatisfying(
                            UnwritableItemException.class,
                            e -> assertThat(e.field().key()).isEqualTo(key));
        }
        assertThatThrownBy(() -> Exported.listingText(List.of(ExportItems.NASTY)))
                .isInstanceOfSatisfying(
                        UnwritableItemException.class,
                        e -> assertThat(e.field()).isNotEqualTo(ItemField.PUBLISHING_DATE));
    }
}
