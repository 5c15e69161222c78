package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every healthy dump of text, whatever is done to its line ends and whichever of its lines is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DumpContract {

    abstract Path folder();

    final List<Path> dumps() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path dump) {
        try {
            return Files.readString(dump);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewsroomDocument parse(String text) {
        return NewsroomParser.standard().parse(text, Source.of("dump.txt"));
    }

    private static List<NewsItem> items(NewsroomDocument document) {
        return document.items().stream().map(SourcedItem::item).collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void aHealthyDumpHasNoProblem(Path dump) throws IOException {
        NewsroomDocument document = NewsroomParser.standard().parse(dump);

        assertThat(document.items()).isNotEmpty();
        assertThat(document.problems()).isEmpty();
        assertThat(document.ledger().residue()).isEmpty();
        assertThat(document.totals().residue()).isZero();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void theShapeOfTheFileDoesNotChangeTheItems(Path dump) throws IOException {
        String text = text(dump);
        List<NewsItem> expected = items(parse(text));

        for (String shaped : List.of(
                text.replace("\n", "\r\n"),
                text + "\n",
                text + "\r\n",
                "\uFEFF" + text,
                "\uFEFF" + text.replace("\n", "\r\n") + "\r\n",
                text.replace("\n", "\n\n"),
                text.replace("\n", "\r\n\r\n"),
                text.replace("\n", "  \n\t\n"))) {
            NewsroomDocument document = NewsroomParser.standard()
                    .parse(new ByteArrayInputStream(shaped.getBytes(UTF_8)), Source.of("dump.txt"));
            assertThat(items(document)).isEqualTo(expected);
            assertThat(document.problems()).isEmpty();
        }
    }

    @Test
    void allDumpsInOneFileGiveTheSameItems() throws IOException {
        List<String> texts = dumps().stream().map(DumpContract::text).toList();
        List<NewsItem> expected =
                texts.stream().flatMap(text -> items(parse(text)).stream()).toList();

        for (String between : List.of("\n", "\n\n", "\r\n", "\n\uFEFF", "", " ", "\uFEFF")) {
            NewsroomDocument document = parse(String.join(between, texts));
            assertThat(items(document)).isEqualTo(expected);
            assertThat(document.problems())
                    .hasSize(between.contains("\n") ? 0 : texts.size() - 1)
                    .allMatch(problem -> problem.code() == ProblemCode.PAGE_JOINED);
        }
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void whicheverLineIsLostNothingIsTakenForSomethingElse(Path dump) {
        NewsroomDocument whole = parse(text(dump));
        List<String> lines = text(dump).lines().toList();
        for (int lost = 1; lost <= lines.size(); lost++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(lost - 1);
            new Loss(whole, lines, lost, parse(String.join("\n", rest))).check();
        }
    }

    /** A document that lost one line. */
    private record Loss(NewsroomDocument whole, List<String> lines, int lost, NewsroomDocument damaged) {

        void check() {
            int owner = owner();
            String line = lines.get(lost - 1);
            if (owner < 0) {
                assertThat(items(damaged)).as("heading, line %d", lost).isEqualTo(items(whole));
            } else if (line.startsWith("Publishing date:") && isLabel(lines.get(lost))) {
                checkDate(owner);
            } else if (isLabel(line) && !line.startsWith("Publishing date:")) {
                checkLabel(owner);
            } else {
                checkTitleBodyOrBareDate(owner);
            }
            assertThat(damaged.items()).as("line %d", lost).allMatch(this::isWholeOrReported);
        }

        private static boolean isLabel(String line) {
            return Stream.of(
                            "Collections:",
                            "Content type:",
                            "Where we are:",
                            "What we do:",
                            "Location:",
                            "Publishing date:")
                    .anyMatch(line::startsWith);
        }

        /** The index of the item that the lost line belongs to, or -1. */
        private int owner() {
            for (int i = 0; i < whole.items().size(); i++) {
                Source source = whole.items().get(i).sources().get(0);
                if (source.firstLine().orElseThrow() <= lost
                        && lost <= source.lastLine().orElseThrow()) {
                    return i;
                }
            }
            return -1;
        }

        private void checkDate(int owner) {
            List<NewsItem> others = items(whole);
            NewsItem broken = others.remove(owner);

            assertThat(items(damaged)).as("date, line %d", lost).isEqualTo(others);
            assertThat(damaged.rejects())
                    .as("date, line %d", lost)
                    .singleElement()
                    .satisfies(reject -> {
                        assertThat(reject.problem().code()).isEqualTo(ProblemCode.DATE_MISSING);
                        assertThat(reject.source().firstLine()).hasValue(lost - 1);
                        assertThat(reject.text())
                                .startsWith(broken.title() + "\n")
                                .endsWith("\n" + broken.summary());
                    });
        }

        private void checkLabel(int owner) {
            NewsItem full = items(whole).get(owner);
            String line = lines.get(lost - 1);
            NewsItem.Builder less = full.toBuilder();
            if (line.startsWith("Content type:")) {
                less.contentType(Optional.empty());
            } else if (line.startsWith("Where we are:")) {
                less.whereWeAre(List.of());
            } else if (line.startsWith("What we do:")) {
                less.whatWeDo(List.of());
            } else if (line.startsWith("Location:")) {
                less.location(Optional.empty());
            } else {
                less.collections(List.of());
            }
            List<NewsItem> expected = items(whole);
            expected.set(owner, less.build());

            assertThat(items(damaged)).as("label, line %d", lost).isEqualTo(expected);
            assertThat(damaged.problems()).as("label, line %d", lost).isEmpty();
        }

        private void checkTitleBodyOrBareDate(int owner) {
            List<NewsItem> untouched = items(whole);
            untouched.removeIf(item -> Math.abs(items(whole).indexOf(item) - owner) <= 1);

            assertThat(items(damaged)).as("line %d", lost).containsAll(untouched);
            assertThat(damaged.problems()).as("line %d", lost).isNotEmpty();
        }

        /**
         * Whether an item is one of the whole document, apart from a lost label, or has a problem in its lines or on the line
         * above, where a record without a body ends whose body may be this one's title.
         */
        private boolean isWholeOrReported(SourcedItem sourced) {
            Source source = sourced.sources().get(0);
            boolean isWhole = items(whole).stream()
                    .anyMatch(item -> item.title().equals(sourced.item().title())
                            && item.summary().equals(sourced.item().summary()));
            return isWhole
                    || damaged.problems().stream()
                            .anyMatch(problem -> source.firstLine().orElseThrow() - 1 <= problem.lineNumber()
                                    && problem.lineNumber() <= source.lastLine().orElseThrow());
        }
    }
}
