package io.github.oscenews.parser;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says what a document should hold in the words a user would see. */
final class NewsroomDocumentAssert extends AbstractAssert<NewsroomDocumentAssert, NewsroomDocument> {

    private NewsroomDocumentAssert(NewsroomDocument actual) {
        super(actual, NewsroomDocumentAssert.class);
    }

    static NewsroomDocumentAssert assertThat(NewsroomDocument actual) {
        return new NewsroomDocumentAssert(actual);
    }

    /** Each item as {@code first-last title | summary}, line breaks of the summary as {@code /}. */
    NewsroomDocumentAssert hasItems(String... expected) {
        Assertions.assertThat(actual.items().stream().map(NewsroomDocumentAssert::describe))
                .containsExactly(expected);
        return this;
    }

    private static String describe(SourcedItem sourced) {
        NewsItem item = sourced.item();
        Source source = sourced.sources().get(0);
        return lines(source) + " " + item.title() + " | " + item.summary().replace('\n', '/');
    }

    private static String lines(Source source) {
        return source.firstLine().orElseThrow() + "-" + source.lastLine().orElseThrow();
    }

    /** Each reject as {@code first-last code}. */
    NewsroomDocumentAssert hasRejects(String... expected) {
        Assertions.assertThat(actual.rejects().stream()
                        .map(reject -> lines(reject.source()) + " "
                                + reject.problem().code().id()))
                .containsExactly(expected);
        return this;
    }

    /** Each problem as {@code line:column code}. */
    NewsroomDocumentAssert hasProblems(String... expected) {
        Assertions.assertThat(actual.problems().stream()
                        .map(problem -> problem.lineNumber() + ":" + problem.columnNumber() + " "
                                + problem.code().id()))
                .containsExactly(expected);
        return this;
    }

    /** The residue of a text, piece by piece. */
    NewsroomDocumentAssert hasResidue(String text, String... expected) {
        Assertions.assertThat(actual.ledger().residue().stream().map(actual::text))
                .containsExactly(expected);
        return this;
    }

    NewsroomDocumentAssert hasNothingWrong() {
        return hasRejects().hasProblems().hasResidue("");
    }

    List<NewsItem> newsItems() {
        return actual.items().stream().map(SourcedItem::item).collect(Collectors.toList());
    }
}
