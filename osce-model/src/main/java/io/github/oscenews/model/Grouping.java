package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds out which contents are of one item, and makes the items.
 *
 * <pre>
 * contents ──► united by address ──► united by title, date and summary (SameTitle) ──► told apart by document ──► Composition
 * </pre>
 *
 * <p>What comes out depends on which sightings there are, and not on their order. Runs once.
 */
final class Grouping {

    private final List<Content> contents;
    private final List<SourcedItem> items = new ArrayList<>();
    private final List<MergeProblem> problems = new ArrayList<>();

    Grouping(List<Content> contents) {
        this.contents = contents;
    }

    void run() {
        uniteByAddress();
        uniteByTitle();
        for (Content content : contents) {
            if (content.isFirst()) {
                finish(content.ring());
            }
        }
        items.sort(ItemOrder.FULL);
        problems.sort(Comparator.comparing(MergeProblem::source, SourceOrder.FULL)
                .thenComparing(MergeProblem::title, TextOrder.BY_CODE_POINT)
                .thenComparing(MergeProblem::rivals, SourceOrder.OF_LISTS));
    }

    List<SourcedItem> items() {
        return items;
    }

    List<MergeProblem> problems() {
        return problems;
    }

    private void uniteByAddress() {
        List<Content> articles = new ArrayList<>();
        for (Content content : contents) {
            if (content.id() != null) {
                articles.add(content);
            }
        }
        articles.sort(Comparator.comparing((Content content) -> Objects.requireNonNull(content.id()))
                .thenComparing(Content::place, SourceOrder.FULL)
                .thenComparing(Content::item, ItemOrder.BY_CONTENT));
        for (int i = 1; i < articles.size(); i++) {
            Content before = articles.get(i - 1);
            if (Objects.equals(articles.get(i).id(), before.id())) {
                before.unite(articles.get(i));
            }
        }
    }

    /** A content with the hash of its folded title, so that texts are compared of those alone that have the same. */
    private record Titled(Content content, long day, int hash) {

        private static final Comparator<Titled> ORDER =
                Comparator.comparingLong(Titled::day).thenComparingInt(Titled::hash);

        static Titled of(Content content) {
            NewsItem item = content.item();
            return new Titled(
                    content,
                    item.publishingDate().toEpochDay(),
                    Folded.of(item.title()).hashCode());
        }

        boolean isLike(Titled other) {
            return ORDER.compare(this, other) == 0;
        }
    }

    private void uniteByTitle() {
        List<Titled> titled = new ArrayList<>(contents.size());
        for (Content content : contents) {
            titled.add(Titled.of(content));
        }
        titled.sort(Titled.ORDER);
        int from = 0;
        for (int i = 1; i <= titled.size(); i++) {
            if (i == titled.size() || !titled.get(i).isLike(titled.get(from))) {
                if (i - from > 1) {
                    uniteByTitle(titled.subList(from, i));
                }
                from = i;
            }
        }
    }

    private static void uniteByTitle(List<Titled> sameHash) {
        Map<String, List<Content>> byTitle = new LinkedHashMap<>();
        for (Titled each : sameHash) {
            byTitle.computeIfAbsent(Folded.of(each.content.item().title()), any -> new ArrayList<>())
                    .add(each.content);
        }
        byTitle.values().forEach(SameTitle::unite);
    }

    /** Makes the items of what is one as far as contents tell. */
    private void finish(List<Content> ring) {
        Content first = ring.get(0);
        List<Source> rivals = first.rivals();
        if (rivals != null && first.id() == null) {
            first.sources().forEach(source -> finishAlone(first, source, rivals));
            return;
        }
        if (rivals != null) {
            tell(first, first.place(), rivals);
        }
        if (Crowded.isIn(ring)) {
            finishApart(ring);
        } else {
            items.add(Composition.of(ring));
        }
    }

    /** Makes several items of what would be one if no document showed it twice. */
    private void finishApart(List<Content> ring) {
        Crowded crowded = new Crowded(ring);
        List<Content> articles =
                ring.stream().filter(content -> content.id() != null).toList();
        boolean isOneArticle = !articles.isEmpty() && !Crowded.isIn(articles);
        if (isOneArticle) {
            SourcedItem article = Composition.of(articles);
            items.add(article);
            List<Source> rivals = crowded.besides(article.sources());
            if (!rivals.isEmpty()) {
                tell(articles.get(0), article.sources().get(0), rivals);
            }
        }
        for (Content content : ring) {
            if (!isOneArticle || content.id() == null) {
                content.sources().forEach(source -> finishAlone(content, source, crowded.besides(List.of(source))));
            }
        }
    }

    private void finishAlone(Content content, Source source, List<Source> rivals) {
        items.add(SourcedItem.of(content.item(), source));
        if (!rivals.isEmpty()) {
            tell(content, source, rivals);
        }
    }

    private void tell(Content content, Source source, List<Source> rivals) {
        problems.add(new MergeProblem(
                MergeProblemCode.SIGHTING_AMBIGUOUS, source, content.item().title(), rivals));
    }
}
