package io.github.oscenews.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Omission;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Structure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The job writes what the command writes, in as many slices as one likes, and rows that say the same. */
class NewsroomJobTest {

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Path crawl;

    /** What the job made of the crawl. */
    private static Path made;

    private static String summary;

    /** What the command made of the crawl. */
    private static Command command;

    private static Path rejects;
    private static Path manifest;

    @BeforeAll
    static void runBoth() throws Exception {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                // To make and to compile code takes longer than to do without, with so few rows.
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        crawl = folder.resolve("crawl");
        Crawl.make(crawl);
        made = folder.resolve("made");
        summary = run(made, 5, crawl.toString());
        rejects = folder.resolve("rejects.jsonl");
        manifest = folder.resolve("manifest.json");
        command = Command.osce(
                "convert", crawl.toString(), "--rejects", rejects.toString(), "--manifest", manifest.toString());
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    private static String run(Path output, int slices, String... inputs) throws IOException {
        List<InputFile> files =
                InputFile.list(List.of(inputs), spark.sparkContext().hadoopConfiguration());
        return NewsroomJob.run(spark, output.toString(), files, slices);
    }

    private static List<Path> parts(Path dataset) throws IOException {
        try (Stream<Path> files = Files.list(dataset)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }

    /** All that is in a dataset, which has to be UTF-8. */
    private static String text(Path dataset) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path part : parts(dataset)) {
            text.append(Files.readString(part));
        }
        return text.toString();
    }

    private static List<SourcedItem> items(String lines) {
        return NewsroomJson.standard()
                .read(new ByteArrayInputStream(lines.getBytes(UTF_8)), problem -> {
                    throw new AssertionError(problem);
                })
                .toList();
    }

    @Test
    void theCrawlHasAllThatIsCompared() {
        List<String> documents = items(command.out()).stream()
                .map(item -> item.sources().get(0).document())
                .toList();
        for (String part : List.of(
                "/Z.txt",
                "/deep/er/",
                ".html",
                ".warc.gz!/",
                ".wet.gz!/",
                ".zip!/dump/inner.warc.gz!/",
                ".zst",
                ".xz")) {
            assertThat(documents).as(part).anyMatch(name -> name.contains(part));
        }
        assertThat(command.out()).contains("Négociations - été", "disagreements", "omissions");
        assertThat(command.err()).contains("archive-damaged", "warning", "key-missing");
    }

    @Test
    void itemsAreTheBytesOfTheCommand() throws Exception {
        assertThat(parts(made.resolve("items.jsonl"))).hasSizeGreaterThan(2);
        assertThat(text(made.resolve("items.jsonl"))).isEqualTo(command.out());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void theyAreTheSameInAnyNumberOfSlices(int slices) throws Exception {
        Path output = folder.resolve("slices-" + slices);
        assertThat(run(output, slices, crawl.toString())).isEqualTo(summary);

        assertThat(text(output.resolve("items.jsonl"))).isEqualTo(command.out());
        for (String name : List.of("problems.jsonl", "rejects.jsonl", "documents.jsonl")) {
            assertThat(text(output.resolve(name))).as(name).isEqualTo(text(made.resolve(name)));
        }
    }

    @Test
    void inputsAreReadInTheirOrderAndNamedAsByTheCommand() throws Exception {
        List<String> inputs = List.of(
                "a/page.txt",
                "saved/listing.html",
                "warc/crawl.wet.gz",
                "warc/crawl.warc.gz",
                "packed/pages.zip",
                "warc");
        List<String> ofJob = paths(inputs);
        List<String> ofCommand = paths(inputs);
        ofJob.addAll(List.of("../data", crawl + "/*.txt"));
        ofCommand.add(0, "convert");
        ofCommand.add("../data");
        ofCommand.addAll(paths(List.of(
                "Z.txt", "a.txt", "broken.txt", "letter.txt", "nothing.txt", "\uFFFD.txt", "\uD83D\uDE00.txt")));
        Path output = folder.resolve("several");
        run(output, 3, ofJob.toArray(String[]::new));

        String expected = Command.osce(ofCommand.toArray(String[]::new)).out();
        assertThat(text(output.resolve("items.jsonl"))).isEqualTo(expected);
    }

    private static List<String> paths(List<String> names) {
        return names.stream()
                .map(name -> crawl.resolve(name).toString())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void rejectsAreTheBytesOfTheCommand() throws Exception {
        assertThat(text(made.resolve("rejects.jsonl")))
                .isEqualTo(Files.readString(rejects))
                .isNotEmpty();
    }

    @Test
    void documentsAreThoseOfTheManifest() throws Exception {
        JsonMapper mapper = new JsonMapper();
        List<JsonNode> expected = new ArrayList<>();
        for (JsonNode input : mapper.readTree(manifest.toFile()).get("inputs")) {
            for (JsonNode each : input.get("documents")) {
                ObjectNode document = (ObjectNode) each;
                document.set("document", document.remove("name"));
                document.remove(List.of("bytes", "sha256", "problems"));
                expected.add(document);
            }
        }

        assertThat(expected)
                .anyMatch(document -> Stream.of("characters", "fields", "furniture", "residue", "items", "rejects")
                                .map(key -> document.path(key).asLong(0))
                                .filter(number -> number > 0)
                                .distinct()
                                .count()
                        == 6);
        assertThat(text(made.resolve("documents.jsonl")).lines().map(line -> mapper.readTree(line)))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void problemsAreThoseOfTheCommand() throws Exception {
        List<String> told = command.err()
                .lines()
                .takeWhile(line -> !line.startsWith("documents: "))
                .toList();
        JsonMapper mapper = new JsonMapper();
        assertThat(text(made.resolve("problems.jsonl")).lines().map(line -> told(mapper.readTree(line))))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    /** A problem as the command tells it. */
    private static String told(JsonNode problem) {
        String place = problem.get("document").asString();
        place += problem.has("line") ? ":" + problem.get("line").asLong() : "";
        place += problem.has("column") ? ":" + problem.get("column").asLong() : "";
        place += problem.has("byte") ? ": byte " + problem.get("byte").asLong() : "";
        return place + ": " + problem.get("severity").asString() + " "
                + problem.get("code").asString() + ": "
                + problem.get("message").asString();
    }

    @Test
    void theSummaryHasTheNumbersOfTheCommand() {
        String told = command.err().substring(command.err().indexOf("documents: "));
        for (String total : List.of("items", "problems")) {
            assertThat(number(summary, total)).as(total).isEqualTo(number(told, total));
        }
        assertThat(number(summary, "documents")).isEqualTo(number(told.replaceFirst(" \\(.*", ""), "documents"));
        summary.lines()
                .filter(line -> line.matches("  (?:error|warning) .*"))
                .forEach(line -> assertThat(told).contains(line));
        assertThat(summary).contains("passed-over: ", "  http-status: ");
    }

    private static String number(String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith(key + ": "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRowSaysWhatItsItemSays() throws Exception {
        List<Row> rows =
                spark.read().parquet(made.resolve("items.parquet").toString()).collectAsList();
        Map<String, SourcedItem> items = new HashMap<>();
        for (SourcedItem item : items(command.out())) {
            items.put(key(item), item);
        }

        assertThat(rows).hasSize(items(command.out()).size());
        for (Row row : rows) {
            SourcedItem item = Objects.requireNonNull(items.get(key(row)), "no such item");
            LocalDate day = item.item().publishingDate();
            assertThat(item(row, day)).isEqualTo(item);
            assertThat(row.<LocalDate>getAs("publishingDate")).isEqualTo(day.getYear() > 9999 ? null : day);
            assertThat(row.<String>getAs("summaryExtent"))
                    .isEqualTo(item.item().summaryExtent().name().toLowerCase(Locale.ROOT));
            assertDateline(row.getAs("dateline"), item.item());
        }
    }

    private static String key(SourcedItem item) {
        return item.item().title()
                + item.sources().get(0).document()
                + item.sources().get(0).firstLine().orElse(0);
    }

    private static String key(Row row) {
        Row source = row.<Row>getList(row.fieldIndex("sources")).get(0);
        Long line = source.getAs("firstLine");
        return row.getAs("title") + source.<String>getAs("document") + (line == null ? 0 : line);
    }

    private static void assertDateline(Row row, NewsItem item) {
        if (item.dateline().isEmpty()) {
            assertThat(row).isNull();
            return;
        }
        Dateline dateline = item.dateline().get();
        assertThat(row.<String>getAs("text")).isEqualTo(dateline.text());
        assertThat(row.<String>getList(row.fieldIndex("places"))).isEqualTo(dateline.places());
        assertThat(row.<String>getAs("country")).isEqualTo(dateline.country().orElse(null));
        assertThat(row.<LocalDate>getAs("date")).isEqualTo(dateline.date().orElse(null));
        assertThat(row.<String>getAs("agency")).isEqualTo(dateline.agency().orElse(null));
    }

    /** The item of a row, with a day, which some rows have not. */
    private static SourcedItem item(Row row, LocalDate day) {
        NewsItem.Builder item = NewsItem.builder()
                .title(row.getAs("title"))
                .publishingDate(day)
                .whereWeAre(texts(row, "whereWeAre").stream().map(Structure::of).toList())
                .whatWeDo(texts(row, "whatWeDo").stream().map(FieldOfWork::of).toList())
                .collections(texts(row, "collections"))
                .summary(row.getAs("summary"))
                .body(texts(row, "body"));
        with(row, "contentType", type -> item.contentType(ContentType.of(type)));
        with(row, "location", item::location);
        with(row, "url", item::url);
        return SourcedItem.of(
                item.build(),
                sources(row),
                row.<Row>getList(row.fieldIndex("disagreements")).stream()
                        .map(each -> new Disagreement(field(each.getAs("field")), texts(each, "value"), sources(each)))
                        .toList(),
                row.<Row>getList(row.fieldIndex("omissions")).stream()
                        .map(each -> new Omission(
                                texts(each, "fields").stream()
                                        .map(NewsroomJobTest::field)
                                        .toList(),
                                sources(each)))
                        .toList());
    }

    private static void with(Row row, String column, Consumer<String> setter) {
        String value = row.getAs(column);
        if (value != null) {
            setter.accept(value);
        }
    }

    private static List<String> texts(Row row, String column) {
        return row.getList(row.fieldIndex(column));
    }

    private static ItemField field(String key) {
        return Arrays.stream(ItemField.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Source> sources(Row row) {
        return row.<Row>getList(row.fieldIndex("sources")).stream()
                .map(NewsroomJobTest::source)
                .toList();
    }

    private static Source source(Row row) {
        Source.Builder source = Source.builder().document(row.getAs("document"));
        String uri = row.getAs("uri");
        if (uri != null) {
            source.uri(uri);
        }
        String captured = row.getAs("captured");
        if (captured != null) {
            source.captured(Instant.parse(captured));
        }
        Long firstLine = row.getAs("firstLine");
        Long lastLine = row.getAs("lastLine");
        return firstLine == null ? source.build() : source.build().lines(firstLine, lastLine);
    }

    @Test
    void columnsAreTypedAndNamedAsTheKeys() {
        assertThat(spark.read()
                        .parquet(made.resolve("items.parquet").toString())
                        .schema()
                        .toDDL()
                        .replace(" NOT NULL", ""))
                .isEqualTo("title STRING,publishingDate DATE,contentType STRING,whereWeAre ARRAY<STRING>,"
                        + "whatWeDo ARRAY<STRING>,collections ARRAY<STRING>,location STRING,summary STRING,"
                        + "summaryExtent STRING,dateline STRUCT<text: STRING, places: ARRAY<STRING>, country: STRING,"
                        + " date: DATE, agency: STRING>,body ARRAY<STRING>,url STRING,"
                        + "sources ARRAY<STRUCT<document: STRING, uri: STRING, captured: STRING, firstLine: BIGINT,"
                        + " lastLine: BIGINT>>,disagreements ARRAY<STRUCT<field: STRING, value: ARRAY<STRING>, sources:"
                        + " ARRAY<STRUCT<document: STRING, uri: STRING, captured: STRING, firstLine: BIGINT,"
                        + " lastLine: BIGINT>>>>,omissions ARRAY<STRUCT<fields: ARRAY<STRING>, sources:"
                        + " ARRAY<STRUCT<document: STRING, uri: STRING, captured: STRING, firstLine: BIGINT,"
                        + " lastLine: BIGINT>>>>");
    }

    @Test
    void partsCanBeMerged() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("convert", "--merge"));
        parts(made.resolve("items.jsonl")).forEach(part -> arguments.add(part.toString()));
        Path items = Files.writeString(folder.resolve("items.jsonl"), command.out());

        Command merged = Command.osce(arguments.toArray(String[]::new));
        assertThat(merged.out())
                .isEqualTo(Command.osce("convert", "--merge", items.toString()).out())
                .isNotEmpty();
    }

    @Test
    void anUnpairedSurrogateIsInTheJsonAlone() throws Exception {
        Path input = Files.writeString(
                Files.createDirectories(folder.resolve("surrogate")).resolve("items.jsonl"), """
                {"title":"A \\uD800 b","publishingDate":"2001-02-03","whereWeAre":[],"whatWeDo":[],"collections":[],\
                "summary":"","summaryExtent":"complete","sources":[{"document":"x.txt"}]}
                """);
        Path output = folder.resolve("surrogate-made");
        run(output, 1, input.toString());

        assertThat(text(output.resolve("items.jsonl"))).isEqualTo(Files.readString(input));
        assertThat(spark.read()
                        .parquet(output.resolve("items.parquet").toString())
                        .first()
                        .<String>getAs("title"))
                .isEqualTo("A ? b");
    }

    @Test
    void anEmptyFolderGivesEmptyOutputs() throws Exception {
        Path output = folder.resolve("empty-made");
        String counted =
                run(output, 4, Files.createDirectories(folder.resolve("empty")).toString());

        assertThat(counted).isEqualTo("documents: 0\nitems: 0\nrejects: 0\nproblems: 0\npassed-over: 0\n");
        assertThat(text(output.resolve("items.jsonl"))).isEmpty();
        assertThat(spark.read()
                        .parquet(output.resolve("items.parquet").toString())
                        .schema()
                        .fieldNames())
                .isEqualTo(ItemRows.SCHEMA.fieldNames());
        assertThat(spark.read()
                        .parquet(output.resolve("items.parquet").toString())
                        .count())
                .isZero();
    }

    @Test
    void nothingIsWrittenIntoAFolderThatExists() throws Exception {
        Path output = Files.createDirectories(folder.resolve("mine"));

        assertThatThrownBy(() -> run(output, 1, crawl.toString()))
                .isInstanceOf(IOException.class)
                .hasMessage(output + ": cannot be written: it exists");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void anInputThatIsNotThereIsTold() {
        Path input = folder.resolve("missing");
        assertThatThrownBy(() -> run(folder.resolve("none"), 1, input.toString()))
                .isInstanceOf(IOException.class)
                .hasMessage(input + ": cannot be read: no such file or folder");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void noSpoolIsLeftOfATaskThatTakesTheFirstRowOnly() throws Exception {
        // Others may have spools, too, in the folder for temporary files: this one is known by what is in it.
        String name = "only-" + UUID.randomUUID() + ".txt";
        Path input = Files.write(folder.resolve(name), Crawl.text("One of three", "Vienna", 3));
        List<InputFile> files =
                InputFile.list(List.of(input.toString()), spark.sparkContext().hadoopConfiguration());

        long spools = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(List.of(files), 1)
                .flatMapToPair(slice -> new SliceReading(slice, new Configuration()))
                .map(row -> spools(name))
                .first();
        assertThat(spools).isOne();
        assertThat(spools(name)).isZero();
    }

    /** How many spools there are of a document. */
    private static long spools(String document) throws IOException {
        long spools = 0;
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "newsroom*.spool")) {
            for (Path file : files) {
                spools += new String(Files.readAllBytes(file), UTF_8).contains(document) ? 1 : 0;
            }
        } catch (NoSuchFileException e) {
            // Somebody else's, which is gone by now.
            return spools(document);
        }
        return spools;
    }

    @Test
    void slicesAreStretchesOfAboutTheSameWeight() throws Exception {
        Path many = Files.createDirectories(folder.resolve("many"));
        for (int i = 0; i < 10; i++) {
            Files.write(many.resolve(i + ".txt"), new byte[i == 0 ? 3 << 20 : 1000]);
        }
        List<InputFile> files =
                InputFile.list(List.of(many.toString()), spark.sparkContext().hadoopConfiguration());
        List<List<InputFile>> slices = InputFile.slices(files, 2);

        assertThat(slices.stream().flatMap(List::stream)).containsExactlyElementsOf(files);
        assertThat(slices).hasSize(2);
        assertThat(slices.get(0)).extracting(InputFile::name).containsExactly("many/0.txt");
    }
}
