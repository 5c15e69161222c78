package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.ListingTextWriter;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.ProblemCode;
import io.github.oscenews.parser.TextScope;
import io.github.oscenews.parser.UnwritableItemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the examples of {@code docs/format.md}, as they stand and in every form in which they must give the same. */
class FormatTest {

    private static final String HEADING = Generator.HEADING + "\n";

    private final Specification specification = Specification.read();

    private Stream<DynamicTest> all(Consumer<Example> test) {
        return tests(example -> !example.isOfTheWriter(), test);
    }

    /** The examples of which the text alone decides what they give. */
    private Stream<DynamicTest> unbound(Consumer<Example> test) {
        return tests(example -> !example.isOfTheWriter() && !example.isBound(), test);
    }

    private Stream<DynamicTest> tests(Predicate<Example> which, Consumer<Example> test) {
        return specification.examples().stream()
                .filter(which)
                .map(example -> dynamicTest("example " + example, () -> {
                    try {
                        test.accept(example);
                    } catch (AssertionError | RuntimeException e) {
                        throw new AssertionError(
                                "example " + example + " of the rule \""
                                        + example.rule().text() + "\": " + e.getMessage(),
                                e);
                    }
                }));
    }

    private static List<NewsItem> items(NewsroomDocument document) {
        return document.items().stream().map(SourcedItem::item).toList();
    }

    private static NewsroomDocument parse(String text) {
        return NewsroomParser.standard().parse(text, Laws.DOCUMENT);
    }

    @TestFactory
    Stream<DynamicTest> givesWhatIsExpected() {
        return all(example -> {
            NewsroomDocument document = example.parse();
            assertThat(Example.problems(document)).isEqualTo(example.lines("problems"));
            Json.assertEqual(document.items(), example.block("json"));
            if (example.has("ledger")) {
                assertThat(Example.ledger(document)).isEqualTo(example.lines("ledger"));
            }
            assertThat(document.nextPage().stream()).isEqualTo(example.lines("next"));
            // The laws expect items of HTML without lines, and see such examples where they are cut.
            if (!example.hasHtmlLines()) {
                Laws.holdFor(document);
            }
        });
    }

    @TestFactory
    @Tag("exhaustive")
    Stream<DynamicTest> isTheSameAsAStreamInPiecesOfAnySize() {
        return all(example -> {
            NewsroomDocument document = example.parse();
            boolean isWhole = !document.totals().problems().containsKey(ProblemCode.DOCUMENT_TOO_LARGE);
            // Of HTML only the beginning is looked at in pieces, then it is held whole.
            int longest = example.isHtml() ? 16 : 64;
            for (int chunk = 1; chunk <= longest && isWhole; chunk++) {
                Laws.streamFindsTheSame(example.parser(), new SlowStream(example.stream(), chunk), document);
                if (!example.isBound()) {
                    Laws.streamFindsTheSame(example.parser(), example.text(), document, chunk);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> isTheSameWithCrLf() {
        return unbound(example -> {
            NewsroomDocument document =
                    example.parserOfText().parse(example.text().replace("\n", "\r\n"), Laws.DOCUMENT);
            assertThat(items(document)).isEqualTo(items(example.parse()));
            assertThat(Example.problems(document)).isEqualTo(example.lines("problems"));
            Laws.holdFor(document);
        });
    }

    @TestFactory
    Stream<DynamicTest> isTheSameWithAByteOrderMark() {
        return unbound(example -> {
            NewsroomDocument document = example.parserOfText().parse("\uFEFF" + example.text(), Laws.DOCUMENT);
            assertThat(items(document)).isEqualTo(items(example.parse()));
            assertThat(document.problems().stream().map(FormatTest::withoutColumnOfFirstLine))
                    .isEqualTo(example.parse().problems().stream()
                            .map(FormatTest::withoutColumnOfFirstLine)
                            .toList());
            Laws.holdFor(document);
        });
    }

    private static String withoutColumnOfFirstLine(Problem problem) {
        return problem.lineNumber() + ":" + (problem.lineNumber() == 1 ? "" : problem.columnNumber()) + " "
                + problem.code().id();
    }

    /** Each below a heading, which ends the record above. */
    @ParameterizedTest
    @EnumSource
    @Tag("exhaustive")
    void allInOneFileGiveTheirItems(TextScope scope) {
        NewsroomParser parser = NewsroomParser.builder().textScope(scope).build();
        List<NewsItem> expected = new ArrayList<>();
        List<String> rejected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Example example : specification.examples()) {
            boolean isOut =
                    example.isOfTheWriter() || example.isBound() || example.isHtml() || example.textScope() != scope;
            NewsroomDocument alone = parser.parse(isOut ? "" : HEADING + example.text(), Laws.DOCUMENT);
            // What is no newsroom page becomes one below a heading.
            if (alone.isNewsroomPage()) {
                text.append(HEADING).append(example.text()).append('\n');
                expected.addAll(items(alone));
                alone.rejects().forEach(reject -> rejected.add(reject.text()));
            }
        }
        NewsroomDocument document = Laws.hold(parser, text.toString(), 64);
        assertThat(items(document)).isEqualTo(expected).isNotEmpty();
        assertThat(document.rejects().stream().map(reject -> reject.text())).isEqualTo(rejected);
    }

    @TestFactory
    Stream<DynamicTest> goesThroughJsonAndBack() {
        return all(example -> {
            List<SourcedItem> items = example.parse().items();
            assertThat(Json.read(Json.write(items))).isEqualTo(items);
        });
    }

    /** Listing text has no place for what the items of HTML have besides. */
    @TestFactory
    Stream<DynamicTest> goesThroughTheWriterAndBackOrIsRefused() {
        return tests(example -> !example.isOfTheWriter() && !example.isHtml(), example -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<NewsItem> written = new ArrayList<>();
            ListingTextWriter writer = ListingTextWriter.to(out);
            for (NewsItem item : items(example.parse())) {
                try {
                    writer.write(item);
                    written.add(item);
                } catch (UnwritableItemException e) {
                    assertThat(e).hasMessageStartingWith(e.field().key() + ": ");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            NewsroomDocument document = parse(out.toString(UTF_8));
            assertThat(items(document)).isEqualTo(written);
            assertThat(document.totals().residue()).isZero();
            if (example.lines("problems").isEmpty()) {
                assertThat(written).as("what is healthy can be written").isEqualTo(items(example.parse()));
            }
        });
    }

    @TestFactory
    @Tag("exhaustive")
    Stream<DynamicTest> isAccountedForWhereverItIsCut() {
        return tests(example -> !example.isOfTheWriter() && !(example.isHtml() && example.isEncoded()), example -> {
            String text = example.text();
            NewsroomParser parser = example.parserOfText();
            for (int cut = 0; cut <= text.length(); cut++) {
                int chunk = 1 + cut % 64;
                Laws.hold(parser, text.substring(0, cut), chunk);
                Laws.hold(parser, text.substring(cut), chunk);
            }
        });
    }

    /** Where the limit of its length cuts a document is no place of that document. */
    @TestFactory
    @Tag("exhaustive")
    Stream<DynamicTest> givesNoOtherItemWhereverItIsCutOff() {
        return tests(example -> !example.isOfTheWriter() && !example.isHtml(), example -> {
            if (!example.lines("problems").toString().contains("document-too-large")) {
                CutOffLaw.holdWherever(example.parserOfText(), example.text(), 1);
            }
        });
    }

    /** HTML says its encoding itself, so that its characters cannot be given as bytes of another. */
    @TestFactory
    @Tag("exhaustive")
    Stream<DynamicTest> isAccountedForWhereverItsBytesAreCut() {
        return tests(example -> example.isHtml() && example.isEncoded(), example -> {
            byte[] bytes = example.bytes();
            for (int cut = 0; cut <= bytes.length; cut++) {
                for (byte[] rest : List.of(Arrays.copyOf(bytes, cut), Arrays.copyOfRange(bytes, cut, bytes.length))) {
                    NewsroomDocument document = Laws.parse(example.parser(), rest);
                    Laws.holdFor(document);
                    Laws.streamOfBytesFindsTheSame(example.parser(), rest, document, 1 + cut % 64);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> writesWhatIsExpected() {
        return tests(Example::isOfTheWriter, example -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ListingTextWriter writer = ListingTextWriter.to(out);
            List<NewsItem> written = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            for (SourcedItem item : Json.items(example.block("items"))) {
                try {
                    writer.write(item.item());
                    written.add(item.item());
                } catch (UnwritableItemException e) {
                    refused.add(e.field().key());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            assertThat(refused).isEqualTo(example.lines("refused"));
            assertThat(items(parse(out.toString(UTF_8)))).isEqualTo(written);
            if (example.has("listing")) {
                assertThat(out.toString(UTF_8)).isEqualTo(example.block("listing"));
            }
        });
    }
}
