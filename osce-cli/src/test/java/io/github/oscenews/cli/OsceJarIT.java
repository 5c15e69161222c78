package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.json.NewsroomJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The executable jar, started as a user starts it. */
class OsceJarIT {

    private static final Path DATA = TestFiles.EXAMPLES.resolve("data");
    private static final Path EXPECTED = TestFiles.EXAMPLES.resolve("expected.jsonl");

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private Run java(Map<String, String> environment, List<String> options, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(System.getProperty("osce.jar"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        Run run = new Run(exitCode, Files.readString(out), Files.readString(err));
        CommandTest.assertItemsAreValid(run.out().lines());
        CommandTest.assertWrittenItemsAreValid(arguments);
        return run;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-Dfile.encoding=UTF-16 -Dline.separator=x"
            })
    void theOutputIsTheSameBytesEverywhere(String options) throws IOException, InterruptedException {
        List<String> split = List.of(options.split(" ", -1)).stream()
                .filter(o -> !o.isEmpty())
                .toList();
        Run run = java(Map.of(), split, "convert", DATA);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(EXPECTED));
    }

    /** By a shell, as it may give what Java cannot. */
    @ParameterizedTest
    @CsvSource({"cat \"$1\" | \"$@\", 0", "\"$@\" < \"$1\", 0", "\"$@\" < /dev/null, 2", "\"$@\" <&-, 3"})
    @EnabledOnOs(OS.LINUX)
    void standardInputMayBeWhateverTheShellGives(String line, int exitCode) throws IOException, InterruptedException {
        String command = line.replace("$@", "$2\" -jar \"$3\" convert \"-");
        Path out = folder.resolve("items");
        Path page = DATA.resolve("page-1.txt");
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        command,
                        "sh",
                        page.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("osce.jar"))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(exitCode);
        Run read = java(Map.of(), List.of(), "convert", page);
        String expected = exitCode == 0 ? read.out().replace("\"" + page.getFileName() + "\"", "\"-\"") : "";
        assertThat(Files.readString(out)).isEqualTo(expected);
    }

    @Test
    void theSchemaIsTheSameBytesEverywhere() throws IOException, InterruptedException {
        for (String encoding : List.of("UTF-8", "UTF-16")) {
            assertThat(java(Map.of(), List.of("-Dfile.encoding=" + encoding, "-Dline.separator=x"), "schema"))
                    .isEqualTo(new Run(0, NewsroomJson.standard().schema(), ""));
        }
    }

    @Test
    void theJarHasWhatAPageOfStatisticsNeeds() throws IOException, InterruptedException {
        Path page = folder.resolve("page.html");
        Run english = java(Map.of(), List.of(), "stats", DATA, "--html", page);
        String written = Files.readString(page);
        Run turkish =
                java(Map.of(), List.of("-Duser.language=tr", "-Dfile.encoding=UTF-16"), "stats", DATA, "--html", page);

        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("\nitems: 15\n");
        assertThat(written).contains("@media print", "<table id=\"months\"");
        assertThat(turkish.out()).isEqualTo(english.out());
        assertThat(page).content().isEqualTo(written);
    }

    @Test
    void rejectsAndMessagesAreTheSameEverywhere() throws IOException, InterruptedException {
        Path page = folder.resolve("page.txt");
        Files.writeString(
                page,
                Files.readString(DATA.resolve("page-1.txt"))
                        .replace("6 March 2019\nWhere", "36 MARCH 2019\nWhat I Do: x\nWhere")
                        .replace("Content type: Press", "CONTENT TYPE: Press"));
        Run english = java(Map.of(), List.of(), "convert", page);
        Run turkish = java(Map.of(), List.of("-Duser.language=tr", "-Dfile.encoding=ISO-8859-9"), "convert", page);

        assertThat(english.exitCode()).isEqualTo(1);
        assertThat(english.err()).contains("error date-nonexistent: 1", "error label-misspelled: 2");
        assertThat(turkish).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C.UTF-8", "C"})
    @EnabledOnOs(OS.LINUX)
    void fileNamesComeOutRightInEveryLocale(String locale) throws IOException, InterruptedException {
        // This program may itself run where it cannot name such files, so it has the shell make one.
        Path dump = Files.createDirectories(folder.resolve("dump"));
        String octal = "\\320\\235\\320\\276 gr\\303\\266\\303\\237e \\360\\237\\230\\200.txt";
        new ProcessBuilder(
                        "sh",
                        "-c",
                        "cp \"$1\" \"$2/$(printf '" + octal + "')\"",
                        "sh",
                        DATA.resolve("page-2.txt").toString(),
                        dump.toString())
                .inheritIO()
                .start()
                .waitFor();
        Run run = java(Map.of("LC_ALL", locale), List.of(), "convert", dump);

        assertThat(run.err()).startsWith("documents: 1 ");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("{\"document\":\"dump/Но größe 😀.txt\",");
    }

    @Test
    void aLongDocumentNeedsTheMemoryOfItsLongestRecord() throws IOException, InterruptedException {
        String page = Files.readString(DATA.resolve("page-1.txt")) + "\n";
        String broken = page.replace("12 March 2019", "31 February 2024");
        Path dump = folder.resolve("dump.txt");
        try (Writer writer = Files.newBufferedWriter(dump)) {
            for (int i = 0; i < 10_000; i++) {
                writer.write(i % 2 == 0 ? page : broken);
            }
        }
        List<String> memory = List.of("-Xmx20m");
        assertThat(Files.size(dump)).isGreaterThan(20 << 20);

        Path items = folder.resolve("items.jsonl");
        Path rejects = folder.resolve("rejects.jsonl");
        Run convert = java(Map.of(), memory, "convert", dump, "-o", items, "--rejects", rejects);
        assertThat(convert.err()).contains("items: 65000", "rejects: 5000");
        assertThat(convert.exitCode()).isEqualTo(1);
        Run csv = java(Map.of(), memory, "convert", dump, "--format", "csv", "-o", items, "--rejects", rejects);
        assertThat(csv.err()).contains("items: 65000", "rejects: 5000");
        assertThat(items).content().startsWith("title,").hasLineCount(65_001);
        Run replay = java(
                Map.of(), memory, "convert", "--replay", rejects, "-o", items, "--rejects", folder.resolve("rest"));
        assertThat(replay.err()).contains("replayed: 5000", "items: 0", "rejects: 5000");
        assertThat(replay.exitCode()).isEqualTo(1);
        Run check = java(Map.of(), memory, "check", dump);
        assertThat(check.out()).contains("items: 65000", "rejects: 5000");
        assertThat(check.exitCode()).isEqualTo(1);
    }

    /** What is held of a long page does not stay with the short ones below it. */
    @Test
    void longAndShortPagesOfOneDumpFitIntoLittleMemory() throws IOException, InterruptedException {
        String heading =
                "Newsroom\nNews and press releases\nNews and press releases from the OSCE's global activities.\n";
        String item =
                "A title of an item\nPublishing date: 9 May 2003\nWhat we do: Youth\n" + "A text. ".repeat(50) + "\n";
        Path dump = folder.resolve("dump.txt");
        try (Writer writer = Files.newBufferedWriter(dump)) {
            for (int i = 0; i < 12; i++) {
                writer.write(heading + item.repeat(5_700) + (heading + item.repeat(180)).repeat(30));
            }
        }
        assertThat(Files.size(dump)).isGreaterThan(50 << 20);

        Run run = java(
                Map.of(), List.of("-Xmx40m"), "convert", "--threads", 2, dump, "-o", folder.resolve("items.jsonl"));
        assertThat(run.err()).contains("items: 133200", "rejects: 0");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aPageOfHtmlBeyondTheLimitsIsRefusedBeforeItFillsTheMemory() throws IOException, InterruptedException {
        Path dump = Files.createDirectory(folder.resolve("dump"));
        Files.copy(DATA.resolve("saved/article.html"), dump.resolve("c.html"));
        Path records = dump.resolve("a.html");
        try (Writer writer = Files.newBufferedWriter(records)) {
            for (int i = 0; i < 600_000; i++) {
                writer.write("<h3>A title</h3><p>Publishing date: 9 May 2003</p><p>A text.</p>\n");
            }
        }
        assertThat(Files.size(records)).isGreaterThan(32 << 20);
        Files.writeString(dump.resolve("b.html"), "<b id=1><p>".repeat(1_000_000));

        // So much takes the longest page that is held.
        Run run = java(Map.of(), List.of("-Xmx128m"), "convert", dump);
        assertThat(run.err())
                .contains(
                        "dump/a.html:1:1: error document-too-large: found HTML of 39000000 characters, expected at most")
                .contains(
                        "dump/b.html:1:1: error document-too-large: found HTML of up to 2000000 tags, expected at most");
        assertThat(run.out().lines()).singleElement().asString().contains("\"document\":\"dump/c.html\"");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void moreItemsThanCanBeHeldAreNotMerged() throws IOException, InterruptedException {
        Path dump = Files.createDirectory(folder.resolve("dump"));
        for (int page = 0; page < 50; page++) {
            try (Writer writer = Files.newBufferedWriter(dump.resolve(page + ".txt"))) {
                for (int i = 0; i < 1_000; i++) {
                    writer.write("Chess of " + page + "\nPublishing date: 9 May 2003\nGame " + i + " took long.\n");
                }
            }
        }
        Path items = Files.writeString(folder.resolve("items.jsonl"), "old");
        Run tooLittle = java(Map.of(), List.of("-Xmx16m"), "convert", dump, "--merge", "-o", items);
        assertThat(tooLittle.exitCode()).isEqualTo(3);
        assertThat(tooLittle.err())
                .matches("osce: the (items do|memory does) not .*: start Java with more [(]-Xmx[)]\\R");
        assertThat(items).hasContent("old");

        Run enough = java(Map.of(), List.of("-Xmx80m"), "convert", dump, "--merge", "-o", items);
        assertThat(enough.err()).contains("sightings: 50000", "items: 50000", "problems: 0");
        assertThat(enough.exitCode()).isZero();
    }

    private static void assertIsOutOfMemory(Path file, Run run) {
        assertThat(run.err())
                .isEqualToNormalizingNewlines("osce: " + file + ": does not fit into the memory: start Java with more"
                        + " (-Xmx), or lower --longest-html, --most-tags or --longest-record\n");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void whatDoesNotFitIntoTheMemoryIsOneLine() throws IOException, InterruptedException {
        List<String> memory = List.of("-Xmx16m");
        Path replay = folder.resolve("replay.jsonl");
        Files.writeString(replay, "x".repeat(24 << 20));
        Path items = Files.writeString(folder.resolve("items.jsonl"), "old");
        assertIsOutOfMemory(replay, java(Map.of(), memory, "convert", "--replay", replay, "-o", items));
        assertThat(items).hasContent("old");

        // A report in JSON holds the problems of a document.
        Path faults = folder.resolve("faults.txt");
        Files.writeString(faults, "A title\nPublishing date: 32 May 2003\nA body.\n".repeat(400_000));
        Run check = java(Map.of(), memory, "check", "--format", "json", faults);
        if (!check.err().startsWith("osce: the memory does not suffice: start Java with more (-Xmx)")) {
            // Which it says where the last bit of memory is asked for by a thread that reads no document.
            assertIsOutOfMemory(faults, check);
        }
        assertThat(check.exitCode()).isEqualTo(3);

        // A page of HTML is held whole.
        Path page = folder.resolve("page.html");
        Files.writeString(page, "<p>" + "x".repeat(24 << 20));
        Object[] limit = {"--longest-html", 1 << 28};
        assertIsOutOfMemory(page, java(Map.of(), memory, "convert", page, "-o", items, limit[0], limit[1]));
        assertIsOutOfMemory(page, java(Map.of(), memory, "check", page, limit[0], limit[1]));
        assertThat(items).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void rejectsDoNotReplaceTheFileThatItemsGoTo() throws IOException, InterruptedException {
        Path page = folder.resolve("page.txt");
        Files.writeString(
                page, Files.readString(DATA.resolve("page-1.txt")).replace("12 March 2019", "31 February 2024"));

        Run run = java(Map.of(), List.of(), "convert", page, "--rejects", folder.resolve("out"));
        assertThat(run.err()).startsWith("osce: /dev/stdout is both output and rejects file");
        assertThat(run.exitCode()).isEqualTo(2);
        Path items = folder.resolve("items.jsonl");
        Run rejects = java(Map.of(), List.of(), "convert", page, "-o", items, "--rejects", "/dev/stdout");
        assertThat(rejects.out()).contains("\"code\":\"date-nonexistent\"").hasLineCount(1);
        assertThat(rejects.exitCode()).isEqualTo(1);
        assertThat(items).content().hasLineCount(6);
    }

    @ParameterizedTest
    @CsvSource({
        "--help, /dev/full, No space left on device",
        "--help, '&-', Bad file descriptor",
        "convert, /dev/full, No space left on device",
        "convert, '&-', Bad file descriptor",
        "check, '&-', Bad file descriptor",
        "schema, /dev/full, No space left on device",
        "schema, '&-', Bad file descriptor"
    })
    @EnabledOnOs(OS.LINUX)
    void aStandardOutputThatCannotBeWrittenIsOneLine(String command, String output, String reason)
            throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> shell = new ArrayList<>(
                List.of("sh", "-c", "\"$@\" >" + output, "sh", java, "-jar", System.getProperty("osce.jar"), command));
        if (command.equals("convert") || command.equals("check")) {
            shell.add(DATA.toString());
        }
        Process process = new ProcessBuilder(shell).redirectError(err.toFile()).start();

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(err).hasContent("osce: standard output: cannot be written: " + reason);
    }

    /** To load a class takes longer than to use it once, and a short run is hardly more than that. */
    @ParameterizedTest
    @CsvSource({"page-1.txt, org.jsoup", "saved/article.html, picocli"})
    void aConversionWithoutOptionsLoadsNothingThatItDoesNotNeed(String page, String unneeded)
            throws IOException, InterruptedException {
        Run run = java(Map.of(), List.of("-Xlog:class+load"), "convert", DATA.resolve(page));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(" io.github.oscenews.json.ItemWriter ")
                .doesNotContain(" " + unneeded + ".", " picocli.", " tools.jackson.databind.")
                .doesNotContain(
                        " de.siegmar.", ".ExportFormat ", ".ExportOutput ", ".TextOutput ", ".ListingTextWriter ");
    }

    @ParameterizedTest
    @CsvSource({
        "csv, 'title,publishingDate,', 16",
        "csv --spreadsheet-safe, '\ufefftitle,publishingDate,', 16",
        "ninjs, '{\"uri\":\"', 15",
        "jsonld, '{\"@context\":{', 17",
        "jsonfeed, '{\"version\":\"https://jsonfeed.org/version/1.1\",', 17",
    })
    void theJarHasWhatEachFormatNeeds(String format, String beginning, int lines)
            throws IOException, InterruptedException {
        List<Object> arguments = new ArrayList<>(List.of("convert", DATA, "--format"));
        arguments.addAll(List.of(format.split(" ")));
        Run run = java(Map.of(), List.of(), arguments.toArray());
        Run turkish = java(
                Map.of(),
                List.of("-Duser.language=tr", "-Dfile.encoding=UTF-16", "-Dline.separator=x"),
                arguments.toArray());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(beginning).hasLineCount(lines);
        assertThat(turkish.out()).isEqualTo(run.out());
    }

    @Test
    void textThatTheJarWritesIsThePage() throws IOException, InterruptedException {
        Path page = DATA.resolve("page-1.txt");
        Run run = java(
                Map.of(), List.of("-Dfile.encoding=UTF-16", "-Dline.separator=x"), "convert", page, "--format", "text");

        assertThat(run.out()).isEqualTo(Files.readString(page));
    }

    @Test
    void theJarCarriesTheLicencesOfAllThatIsInIt() throws IOException, InterruptedException {
        Run run = java(Map.of(), List.of(), "--version");

        assertThat(run.out()).startsWith("osce ");
        try (JarFile jar = new JarFile(System.getProperty("osce.jar"))) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson");
            assertThat(text(jar, "META-INF/NOTICE.txt"))
                    .contains("Commons Codec", "Commons Compress", "Commons IO", "Commons Lang");
            assertThat(text(jar, "META-INF/jsoup/LICENSE")).contains("Jonathan Hedley");
            assertThat(text(jar, "META-INF/THIRD-PARTY-LICENSES"))
                    .contains("jwarc", "picocli", "the name of JLine", "Tongfei Chen", "The XZ for Java authors")
                    .contains("Oliver Siegmar")
                    .contains("Luben Karavelov", "Meta Platforms");
        }
    }

    private static String text(JarFile jar, String entry) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(entry))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void theJarSaysWhatANativeImageOfItNeeds() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("osce.jar"))) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .filteredOn(name -> name.startsWith("META-INF/native-image/") && !name.endsWith("/"))
                    .containsExactlyInAnyOrder(
                            "META-INF/native-image/io.github.oscenews/osce-archive/native-image.properties",
                            "META-INF/native-image/io.github.oscenews/osce-json/reachability-metadata.json",
                            "META-INF/native-image/io.github.oscenews/osce-model/reachability-metadata.json",
                            "META-INF/native-image/io.github.oscenews/osce-parser/native-image.properties",
                            "META-INF/native-image/picocli-generated/io.github.oscenews/osce-cli/reflect-config.json");
        }
    }

    /** Java reads the whole list of entries before it starts. */
    @Test
    void theJarHoldsNoMoreThanItNeeds() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("osce.jar"))) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.startsWith("META-INF/versions/"))
                    .noneMatch(name -> name.startsWith("META-INF/maven/"))
                    .noneMatch(name -> name.startsWith("tools/jackson/databind/"))
                    .noneMatch(name -> name.startsWith("org/apache/commons/codec/language/"))
                    .contains("linux/aarch64/", "linux/amd64/", "darwin/aarch64/", "darwin/x86_64/")
                    .contains("win/aarch64/", "win/amd64/")
                    .hasSizeLessThan(2500);
        }
    }
}
