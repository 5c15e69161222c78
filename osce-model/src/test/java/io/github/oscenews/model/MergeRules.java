package io.github.oscenews.model;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of docs/merging.md, each as it is said there and without any thought of speed, for the merger to be compared with.
 */
final class MergeRules {

    private static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::source, SourceOrder.FULL)
            .thenComparing(Sighting::item, ItemOrder.BY_CONTENT);

    private final Set<Sighting> sightings;
    private final Set<Sighting> unclear = new HashSet<>();
    private final Set<Sighting> ambiguous = new HashSet<>();
    private final Set<Sighting> again = new HashSet<>();
    private final Set<Set<Sighting>> items = new HashSet<>();

    MergeRules(Collection<Sighting> given) {
        this.sightings = different(given);
        sightings.stream().filter(this::mayBeOfTwo).forEach(unclear::add);
        for (Sighting sighting : unclear) {
            ambiguous.add(first(article(sighting).stream()
                    .filter(each -> haveSameHeading(each, sighting))
                    .collect(toSet())));
            if (id(sighting).isEmpty()) {
                items.add(Set.of(sighting));
            }
        }
        Set<Sighting> left = new HashSet<>(sightings);
        left.removeIf(sighting -> unclear.contains(sighting) && id(sighting).isEmpty());
        while (!left.isEmpty()) {
            Set<Sighting> group = group(left.iterator().next(), left);
            left.removeAll(group);
            tellApart(group);
        }
    }

    /** Each once; and none without lines where the same stands in the same document with lines. */
    static Set<Sighting> different(Collection<Sighting> sightings) {
        return sightings.stream()
                .filter(one -> one.source().firstLine().isPresent()
                        || sightings.stream()
                                .noneMatch(other -> other.source().firstLine().isPresent()
                                        && isSameDocument(one, other)
                                        && one.item().equals(other.item())))
                .collect(toSet());
    }

    Set<Set<Sighting>> items() {
        return items;
    }

    Set<Sighting> ambiguous() {
        return ambiguous;
    }

    /** All but the first of those in one document that would be one item. */
    Set<Sighting> again() {
        return again;
    }

    private static Optional<ArticleId> id(Sighting sighting) {
        return sighting.item().url().map(ArticleId::of);
    }

    /** The sighting, with all others that have the identity that its address gives. */
    private Set<Sighting> article(Sighting sighting) {
        return sightings.stream()
                .filter(each -> each.equals(sighting) || isSameArticle(each, sighting))
                .collect(toSet());
    }

    private static boolean isSameArticle(Sighting one, Sighting other) {
        return id(one).isPresent() && id(one).equals(id(other));
    }

    private static boolean areArticles(Sighting one, Sighting other) {
        return id(one).isPresent() && id(other).isPresent();
    }

    private record Heading(String title, LocalDate date) {
        static Heading of(Sighting sighting) {
            return new Heading(
                    Folded.of(sighting.item().title()), sighting.item().publishingDate());
        }
    }

    private static boolean haveSameHeading(Sighting one, Sighting other) {
        return Heading.of(one).equals(Heading.of(other));
    }

    private static String summary(Sighting sighting) {
        return Folded.of(SummaryExtent.withoutEllipsis(sighting.item().summary()));
    }

    /** Whether title, date and summaries say that both are one item. Those with two addresses are not asked. */
    private boolean agree(Sighting one, Sighting other) {
        return haveSameHeading(one, other)
                && !areArticles(one, other)
                && hasWeight(one)
                && hasWeight(other)
                && (summary(one).startsWith(summary(other)) || summary(other).startsWith(summary(one)));
    }

    /** An article without a summary agrees with nothing where it was seen with one under the same title and date. */
    private boolean hasWeight(Sighting sighting) {
        return id(sighting).isEmpty()
                || !summary(sighting).isEmpty()
                || article(sighting).stream()
                        .allMatch(each -> !haveSameHeading(each, sighting)
                                || summary(each).isEmpty());
    }

    /** Whether it agrees with two that are not of one item themselves. */
    private boolean mayBeOfTwo(Sighting sighting) {
        List<Sighting> near =
                sightings.stream().filter(each -> agree(sighting, each)).toList();
        return near.stream().anyMatch(one -> near.stream().anyMatch(other -> !mayBeOne(one, other)));
    }

    private boolean mayBeOne(Sighting one, Sighting other) {
        return one.equals(other)
                || isSameArticle(one, other)
                || article(one).stream().anyMatch(each -> agree(each, other))
                || article(other).stream().anyMatch(each -> agree(one, each));
    }

    /** All that is of one item with a sighting, be it through others. */
    private Set<Sighting> group(Sighting start, Set<Sighting> among) {
        Set<Sighting> group = new HashSet<>();
        List<Sighting> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            Sighting next = open.remove(open.size() - 1);
            if (group.add(next)) {
                among.stream().filter(each -> isJoined(next, each)).forEach(open::add);
            }
        }
        return group;
    }

    private boolean isJoined(Sighting one, Sighting other) {
        return isSameArticle(one, other) || (agree(one, other) && !isUnclearHere(one) && !isUnclearHere(other));
    }

    /** Whether it, or the same article under the same title and date, may be of two. */
    private boolean isUnclearHere(Sighting sighting) {
        return article(sighting).stream().anyMatch(each -> unclear.contains(each) && haveSameHeading(each, sighting));
    }

    /** Two in one document are never one item. */
    private void tellApart(Set<Sighting> group) {
        if (isApart(group)) {
            items.add(group);
            return;
        }
        Set<Sighting> articles =
                group.stream().filter(each -> id(each).isPresent()).collect(toSet());
        Set<Sighting> once = articles.stream()
                .filter(each -> sameDocument(each, articles).size() == 1)
                .collect(toSet());
        for (Sighting each : group) {
            Set<Sighting> item = once.contains(each) ? once : Set.of(each);
            items.add(item);
            if (mayBeOfTwo(item, group)) {
                ambiguous.add(first(item));
            }
            List<Sighting> here = sameDocument(each, group);
            again.addAll(here.subList(1, here.size()));
        }
    }

    /** All in the document of a sighting, in order. */
    private static List<Sighting> sameDocument(Sighting sighting, Set<Sighting> among) {
        return among.stream()
                .filter(each -> isSameDocument(each, sighting))
                .sorted(ORDER)
                .toList();
    }

    /** Whether two in one document might be the item, as that document does not show it. */
    private static boolean mayBeOfTwo(Set<Sighting> item, Set<Sighting> group) {
        return group.stream()
                .filter(one -> item.stream().noneMatch(own -> isSameDocument(own, one)))
                .anyMatch(one -> group.stream().anyMatch(other -> !one.equals(other) && isSameDocument(one, other)));
    }

    private static boolean isApart(Set<Sighting> group) {
        return group.stream()
                .noneMatch(one -> group.stream().anyMatch(other -> !one.equals(other) && isSameDocument(one, other)));
    }

    private static boolean isSameDocument(Sighting one, Sighting other) {
        return SourceOrder.BY_DOCUMENT.compare(one.source(), other.source()) == 0;
    }

    private static Sighting first(Set<Sighting> sightings) {
        return sightings.stream().min(ORDER).orElseThrow();
    }
}
