package io.github.oscenews.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.oscenews.archive.ArchiveWalker;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.parser.NewsroomParser;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Submits the jar that the build made, as {@code spark-submit} does, to a Spark that has neither our classes nor the libraries that it
 * does not bring itself on its class path.
 */
class SubmittedJobIT {

    /** One class of each of our jars, and of those in the job's jar. */
    private static final List<Class<?>> OURS = List.of(
            SubmittedJobIT.class,
            NewsroomJob.class,
            NewsItem.class,
            NewsroomParser.class,
            NewsroomJson.class,
            ArchiveWalker.class,
            Jsoup.class,
            WarcReader.class,
            JsonFactory.class,
            JsonMapper.class,
            CsvWriter.class,
            NullMarked.class);

    @TempDir
    private Path folder;

    @Test
    void theJarBringsAllThatSparkDoesNot() throws Exception {
        Path crawl = folder.resolve("crawl");
        Crawl.make(crawl);
        Path output = folder.resolve("made");
        List<String> arguments = new ArrayList<>(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        arguments.addAll(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.serializer=org.apache.spark.serializer.KryoSerializer",
                Path.of("target/newsroom-job.jar").toAbsolutePath().toString(),
                output.toString(),
                crawl.toString()));
        Command submitted = Command.java(classPathOfSpark(), arguments);

        assertThat(submitted.exitCode()).as(submitted.err()).isZero();
        Command expected = Command.osce("convert", crawl.toString());
        assertThat(items(output)).isEqualTo(expected.out());
        assertThat(submitted.out()).startsWith("documents: ");
    }

    private static String classPathOfSpark() throws ClassNotFoundException {
        Set<Path> ours = OURS.stream().map(SubmittedJobIT::location).collect(Collectors.toSet());
        // No class of the command is public.
        ours.add(location(Class.forName("io.github.oscenews.cli.Osce")));
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !ours.contains(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String items(Path output) throws Exception {
        StringBuilder items = new StringBuilder();
        try (Stream<Path> parts = Files.list(output.resolve("items.jsonl"))) {
            for (Path part : parts.sorted().toList()) {
                if (part.getFileName().toString().startsWith("part-")) {
                    items.append(Files.readString(part));
                }
            }
        }
        return items.toString();
    }
}
