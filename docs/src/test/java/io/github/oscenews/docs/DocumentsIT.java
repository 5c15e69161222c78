package io.github.oscenews.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the documents of the repository show is so. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "commands are run by bash")
class DocumentsIT {

    private final Repository repository = Repository.ofThisBuild();

    @TempDir
    private static Path folder;

    @TestFactory
    List<DynamicTest> whatDocumentsShowIsSo() throws IOException {
        DocumentCheck check = new DocumentCheck(repository);
        List<DynamicTest> tests = new ArrayList<>();
        List<Document> documents = Document.all(repository.root());
        assertThat(documents)
                .extracting(Document::name)
                .contains("README.md", "docs/cookbook.md", "benchmarks/README.md");
        for (Document document : documents) {
            tests.add(DynamicTest.dynamicTest(
                    document.name(),
                    () -> assertThat(check.check(document, folder)).isEmpty()));
        }
        tests.add(DynamicTest.dynamicTest(
                "commands that are not run",
                () -> assertThat(check.build().needless()).isEmpty()));
        return tests;
    }

    @TestFactory
    List<DynamicTest> testsThatRunDocumentsAreThere() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, Path> entry : DocumentCheck.RUN_ELSEWHERE.entrySet()) {
            tests.add(DynamicTest.dynamicTest(entry.getKey(), () -> {
                assertThat(repository.root().resolve(entry.getKey())).exists();
                assertThat(Files.readString(repository.root().resolve(entry.getValue())))
                        .containsIgnoringCase(entry.getKey().replaceFirst("docs/", ""));
            }));
        }
        return tests;
    }
}
