package io.github.oscenews.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The folder in which a document is tried out: it has the examples, the jars that they need and that of the command where the repository
 * has them, the command {@code osce}, and, with the made-up pages in them, the inputs that documents name without saying what they are: {@code crawl/},
 * {@code folder/}, {@code crawl.zip}, {@code pages.zip}, {@code crawl.warc.gz} and {@code page.html}.
 */
final class Workspace implements AutoCloseable {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    /** What the build makes. */
    private static final List<String> LINKS = List.of("osce-cli/target/osce.jar", "examples/target/lib");

    private final Path folder;
    private final Map<String, String> environment;

    private Workspace(Path folder, Path programs) {
        this.folder = folder;
        this.environment = Map.of("PATH", programs + ":" + JAVA + ":" + System.getenv("PATH"), "LC_ALL", "C.UTF-8");
    }

    /** Makes the workspace in an empty folder. */
    static Workspace in(Path empty, Repository repository) throws IOException {
        Path programs = Files.createDirectory(empty.resolve("bin"));
        Path osce = programs.resolve("osce");
        Files.writeString(
                osce, "#!/bin/sh\nexec java -XX:TieredStopAtLevel=1 -jar '" + repository.jar() + "' \"$@\"\n");
        Files.setPosixFilePermissions(osce, PosixFilePermissions.fromString("rwx------"));

        Path folder = Files.createDirectory(empty.resolve("osce-newsroom"));
        copy(repository.root().resolve("examples"), folder.resolve("examples"));
        for (String link : LINKS) {
            Files.createDirectories(folder.resolve(link).getParent());
            Files.createSymbolicLink(folder.resolve(link), repository.root().resolve(link));
        }

        Path data = repository.root().resolve("examples/data");
        copy(data, folder.resolve("crawl"));
        copy(data.resolve("statements"), folder.resolve("folder"));
        Files.write(folder.resolve("crawl.zip"), zip("crawl/", data, "page-1.txt", "page-2.txt"));
        Files.write(folder.resolve("pages.zip"), zip("", data, "saved/listing.html", "saved/article.html"));
        Files.write(folder.resolve("crawl.warc.gz"), warc(data.resolve("saved")));
        Files.copy(data.resolve("saved/listing.html"), folder.resolve("page.html"));
        return new Workspace(folder, programs);
    }

    /** Takes out the links that lead out of the folder, so that whoever deletes the folder need not think of them. */
    @Override
    public void close() throws IOException {
        for (String link : LINKS) {
            Files.delete(folder.resolve(link));
        }
    }

    Path folder() {
        return folder;
    }

    /** The files of JSON that commands wrote into the folder itself. */
    List<Path> filesOfJson() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.jsonl?")).toList();
        }
    }

    /**
     * Runs commands in one shell, one after another.
     *
     * @return what each of them left behind; of those behind one that ended the shell, nothing
     */
    List<Program.Run> shell(List<String> commands) throws IOException, InterruptedException {
        Path outputs = Files.createTempDirectory(folder.getParent(), "run");
        // An alias has to work as it does for whoever types it, and a command before a pipe must not fail unseen.
        StringBuilder script =
                new StringBuilder("shopt -s expand_aliases\nset -o pipefail\nrestore() { return \"$1\"; }\n");
        for (int i = 0; i < commands.size(); i++) {
            Path output = outputs.resolve(Integer.toString(i));
            script.append(
                    "{\n%s\n} >'%2$s.out' 2>'%2$s.err' </dev/null\nstatus=$?\necho $status >'%2$s'\nrestore $status\n"
                            .formatted(commands.get(i), output));
        }
        Program.Run all = Program.run(folder, environment, List.of("bash", "-c", script.toString()));
        List<Program.Run> runs = new ArrayList<>();
        for (int i = 0; i < commands.size() && Files.exists(outputs.resolve(Integer.toString(i))); i++) {
            runs.add(new Program.Run(
                    Integer.parseInt(Files.readString(outputs.resolve(Integer.toString(i)))
                            .strip()),
                    Files.readString(outputs.resolve(i + ".out")),
                    Files.readString(outputs.resolve(i + ".err"))));
        }
        if (runs.size() < commands.size()) {
            // A command that bash cannot read ends all of them, and only bash itself says so.
            runs.add(all);
        }
        return runs;
    }

    /** Runs a program of Java. */
    Program.Run java(String classPath, String main) throws IOException, InterruptedException {
        // Java 17 takes the encoding of standard output from the second, later versions from the third.
        return Program.run(
                folder,
                environment,
                List.of(
                        JAVA.resolve("java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath,
                        main));
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(file -> !isMade(from.relativize(file))).toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    private static boolean isMade(Path file) {
        return Stream.iterate(file, Objects::nonNull, Path::getParent).anyMatch(path -> path.endsWith("target"));
    }

    private static byte[] zip(String prefix, Path data, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(prefix + name));
                zip.write(Files.readAllBytes(data.resolve(name)));
            }
        }
        return bytes.toByteArray();
    }

    /** Both saved pages, as a crawler that fetched them would have written them. */
    private static byte[] warc(Path saved) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(
                    response("https://www.osce.org/press-releases", Files.readString(saved.resolve("listing.html"))));
            gzip.write(response(
                    "https://www.osce.org/mission-to-montenegro/70002",
                    Files.readString(saved.resolve("article.html"))));
        }
        return bytes.toByteArray();
    }

    private static byte[] response(String address, String page) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2012-05-01T06:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + http.getBytes(UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(UTF_8);
    }
}
