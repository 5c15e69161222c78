package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.Collections;
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
                .thenComparing(MergeProblem::code)
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
                .thenComparing(Content.BY_PLACE));
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
        for (Content content : ring) {
            List<Source> rivals = content.rivals();
            if (rivals != null && content.id() == null) {
                // It was united with none.
                content.sources().forEach(source -> finishAlone(new Sighting(content.item(), source), rivals));
                return;
            }
            if (rivals != null) {
                tellAmbiguous(new Sighting(content.item(), content.place()), rivals);
            }
        }
        if (Crowded.isIn(ring)) {
            finishApart(ring);
        } else {
            items.add(Composition.of(ring));
        }
    }

    /**
     * Makes several items of what would be one if no document showed it twice. What has one address stays one, but for what stands in such
     * a document.
     */
    private void finishApart(List<Content> ring) {
        Crowded crowded = new Crowded(ring);
        Crowded crowdedByArticle = new Crowded(
                ring.stream().filter(content -> content.id() != null).toList());
        List<Content> article = new ArrayList<>();
        for (Content content : ring) {
            List<Source> ofArticle = new ArrayList<>();
            for (Source source : content.sources()) {
                if (content.id() != null && !crowdedByArticle.has(source)) {
                    ofArticle.add(source);
                } else {
                    finishAlone(new Sighting(content.item(), source), crowded.besides(List.of(source)));
                }
            }
            if (!ofArticle.isEmpty()) {
                article.add(content.in(ofArticle));
            }
        }
        if (!article.isEmpty()) {
            finishArticle(article, crowded);
        }
        for (Crowded.Again again : crowded.again()) {
            tell(
                    MergeProblemCode.SIGHTINGS_IN_ONE_DOCUMENT,
                    again.sighting(),
                    List.of(again.first(), again.sighting().source()));
        }
    }

    private void finishArticle(List<Content> article, Crowded crowded) {
        SourcedItem item = Composition.of(article);
        items.add(item);
        List<Source> rivals = crowded.besides(item.sources());
        if (!rivals.isEmpty()) {
            Content first = Collections.min(article, Content.BY_PLACE);
            tellAmbiguous(new Sighting(first.item(), first.place()), rivals);
        }
    }

    private void finishAlone(Sighting sighting, List<Source> rivals) {
        items.add(SourcedItem.of(sighting.item(), sighting.source()));
        if (!rivals.isEmpty()) {
            tellAmbiguous(sighting, rivals);
        }
    }

    private void tellAmbiguous(Sighting sighting, List<Source> rivals) {
        tell(MergeProblemCode.SIGHTING_AMBIGUOUS, sighting, rivals);
    }

    private void tell(MergeProblemCode code, Sighting sighting, List<Source> rivals) {
        problems.add(new MergeProblem(code, sighting.source(), sighting.item().title(), rivals));
    }
}
