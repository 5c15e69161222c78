package io.github.oscenews.docs;

import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.schemacheck.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a document. */
final class DocumentCheck {

    /** Documents whose blocks have a notation of their own, and the tests that run them. */
    static final Map<String, Path> RUN_ELSEWHERE = Map.of(
            "docs/command-line.md", test("osce-cli", "cli/CommandLineDocumentTest"),
            "docs/format.md", test("conformance", "conformance/FormatTest"),
            "docs/merging.md", test("conformance", "conformance/MergingTest"),
            "docs/problems.md", test("osce-cli", "cli/ProblemsDocumentTest"));

    private static final SchemaCheck SCHEMA =
            SchemaCheck.of(NewsroomJson.standard().schema());

    private final Repository repository;
    private final BuildCommands build;
    private final Links links;
    private final Map<String, Handler> handlers;
    private @Nullable InlineCode inlineCode;

    DocumentCheck(Repository repository) throws IOException {
        this.repository = repository;
        this.build = new BuildCommands(repository.ci());
        this.links = new Links(repository.root());
        this.handlers = Map.of(
                "java", new JavaHandler(),
                "console", new ConsoleHandler(repository.version()),
                "sh", new ShellHandler(build),
                "xml", new XmlHandler(repository),
                "json", new JsonHandler(repository.root()),
                "text", DrawingHandler.of(repository.root()),
                "", new PlainHandler(repository));
    }

    private static Path test(String module, String name) {
        return Path.of(module, "src/test/java/io/github/oscenews", name + ".java");
    }

    /** The commands of the build that it knows. */
    BuildCommands build() {
        return build;
    }

    /**
     * Checks a document from top to bottom.
     *
     * @param folder for the workspace; a new folder in it is used
     */
    List<Fault> check(Document document, Path folder) throws IOException, InterruptedException {
        List<Fault> faults = new ArrayList<>(document.faults());
        links.check(document, faults);
        try (Workspace workspace = Workspace.in(Files.createTempDirectory(folder, "document"), repository)) {
            if (inlineCode == null) {
                inlineCode = InlineCode.of(build, NamedFiles.of(repository.root()), workspace);
            }
            inlineCode.check(document, faults);
            if (!RUN_ELSEWHERE.containsKey(document.name())) {
                checkBlocks(document, new Session(document.name(), workspace, faults));
            }
        }
        return faults;
    }

    private void checkBlocks(Document document, Session session) throws IOException, InterruptedException {
        for (Block block : document.blocks()) {
            Handler handler = handlers.get(block.info());
            if (handler == null) {
                session.fault(block.line(), "nothing checks a block of the kind " + block.info());
            } else if (block.text().isBlank()) {
                session.fault(block.line(), "a block with nothing in it");
            } else {
                handler.check(block, session);
                checkItems(Objects.requireNonNullElse(session.output(), "").lines(), block, session);
            }
        }
        for (Path file : session.workspace().filesOfJson()) {
            try (Stream<String> lines = Files.lines(file)) {
                checkItems(lines, document.blocks().get(document.blocks().size() - 1), session);
            }
        }
    }

    /** What is printed or written has to be valid, in the lines that are items. */
    private static void checkItems(Stream<String> lines, Block block, Session session) {
        Stream<String> items =
                lines.filter(line -> line.startsWith("{\"title\":")).map(line -> line.replaceFirst(",$", ""));
        for (String fault : SCHEMA.faultsOfLines(items)) {
            session.fault(block.line(), "an item is not as the schema says: " + fault);
        }
    }
}
