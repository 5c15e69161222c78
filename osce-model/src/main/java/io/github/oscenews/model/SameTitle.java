package io.github.oscenews.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Contents with one title and publishing date, of which those are to be united that are one item.
 *
 * <p>Each summary, folded and without its ellipsis, is a node of a tree, below the longest other that it begins with. So two summaries
 * agree if one is above the other, or they are the same. An article, which here is what has an identity by its address, stands at
 * each summary that it was seen with or, without any, at the root, as it then agrees with all. A content without an identity may be
 * of two items
 *
 * <ul>
 *   <li>when two branches go on from its summary,
 *   <li>when two articles are above or below it, or
 *   <li>when there is one, but not above or below what goes on from its summary.
 * </ul>
 *
 * <p>What is above or below a node is never gathered but only its first two, so the time is that of sorting the summaries, whatever
 * they are.
 */
final class SameTitle {

    private final NavigableMap<String, Node> nodes = new TreeMap<>();
    private boolean hasNameless;

    /** For the first content of each article, the first with this title and date. */
    private final Map<Content, Content> firstHere = new HashMap<>();

    private SameTitle() {}

    /** Unites those that are one item, and tells those that may be of two what they may be. Articles must be united before. */
    static void unite(List<Content> contents) {
        SameTitle tree = new SameTitle();
        tree.add(contents);
        if (tree.hasNameless) {
            tree.connect();
            tree.look();
            tree.decide();
        }
    }

    private void add(List<Content> contents) {
        Set<Content> withSummary = new HashSet<>();
        for (Content content : contents) {
            String summary =
                    Folded.of(SummaryExtent.withoutEllipsis(content.item().summary()));
            if (content.id() == null) {
                node(summary).nameless.add(content);
                hasNameless = true;
            } else if (!summary.isEmpty()) {
                node(summary).articles.add(content.first());
                withSummary.add(content.first());
            }
            if (content.id() != null) {
                firstHere.merge(content.first(), content, SameTitle::earlier);
            }
        }
        for (Content content : contents) {
            if (content.id() != null && !withSummary.contains(content.first())) {
                node("").articles.add(content.first());
            }
        }
    }

    private static Content earlier(Content one, Content other) {
        return Content.BY_PLACE.compare(one, other) <= 0 ? one : other;
    }

    private Node node(String summary) {
        return nodes.computeIfAbsent(summary, any -> new Node());
    }

    /** Finds for each summary the longest that it begins with. In their order, what begins with a summary follows it at once. */
    private void connect() {
        Deque<Map.Entry<String, Node>> branch = new ArrayDeque<>();
        for (Map.Entry<String, Node> entry : nodes.entrySet()) {
            while (!branch.isEmpty()
                    && !entry.getKey().startsWith(branch.element().getKey())) {
                branch.pop();
            }
            entry.getValue().parent = branch.isEmpty() ? null : branch.element().getValue();
            branch.push(entry);
        }
    }

    /** Looks from the ends of all branches up, and then down. */
    private void look() {
        for (Node node : nodes.descendingMap().values()) {
            node.articles.forEach(node.below::add);
            if (node.end == null && !node.nameless.isEmpty()) {
                node.end = node;
            }
            if (node.parent != null) {
                node.parent.grow(node);
            }
        }
        for (Node node : nodes.values()) {
            if (node.parent != null) {
                node.above.addAll(node.parent.above);
            }
            node.articles.forEach(node.above::add);
        }
        for (Node node : nodes.values()) {
            node.near.addAll(node.above);
            node.near.addAll(node.below);
        }
    }

    private void decide() {
        Set<Content> ambiguous = new HashSet<>();
        for (Node node : nodes.values()) {
            if (node.end != null && node.otherEnd != null) {
                for (Content article : node.articles) {
                    firstHere.getOrDefault(article, article).setRivals(node.end.place(), node.otherEnd.place());
                    ambiguous.add(article);
                }
            }
        }
        for (Node node : nodes.values()) {
            if (!node.nameless.isEmpty()) {
                node.decide(ambiguous);
            }
        }
    }

    /** A summary. */
    private static final class Node {

        /** Those with this summary and without an identity. */
        private final List<Content> nameless = new ArrayList<>(1);

        /** Of each article with this summary, its first content. */
        private final Set<Content> articles = new HashSet<>(2);

        /** The articles here and on the way to the root. */
        private final FirstTwo above = new FirstTwo();

        /** The articles here and on all branches that go on from here. */
        private final FirstTwo below = new FirstTwo();

        /** Both. */
        private final FirstTwo near = new FirstTwo();

        private @Nullable Node parent;

        /** Where a branch ends that goes on from here and has any nameless; this, if here is its end; null without such a branch. */
        private @Nullable Node end;

        /** Where another ends; null without one. */
        private @Nullable Node otherEnd;

        private @Nullable Source place;

        /** Takes a branch that goes on from here. */
        void grow(Node branch) {
            below.addAll(branch.below);
            if (end == null) {
                end = branch.end;
                otherEnd = branch.otherEnd;
            } else if (otherEnd == null) {
                otherEnd = branch.end;
            }
        }

        /** The first place of those without an identity. */
        Source place() {
            if (place == null) {
                place = nameless.stream()
                        .map(Content::place)
                        .min(SourceOrder.FULL)
                        .orElseThrow();
            }
            return place;
        }

        /** Decides what those without an identity are. */
        void decide(Set<Content> ambiguousArticles) {
            Node longest = Objects.requireNonNull(end, "end");
            if (otherEnd != null) {
                setRivals(longest.place(), otherEnd.place());
            } else if (near.first == null) {
                unite(longest.nameless.get(0));
            } else if (near.second != null) {
                setRivals(near.first.place(), near.second.place());
            } else if (longest.near.first == null) {
                setRivals(near.first.place(), longest.place());
            } else {
                unite(ambiguousArticles.contains(near.first) ? longest.nameless.get(0) : near.first);
            }
        }

        private void unite(Content with) {
            nameless.forEach(with::unite);
        }

        private void setRivals(Source one, Source other) {
            nameless.forEach(content -> content.setRivals(one, other));
        }
    }

    /** The first two of any number of articles, in the order of their identities. */
    @SuppressWarnings("ReferenceEquality") // Of equal ones there is only one.
    private static final class FirstTwo {

        private @Nullable Content first;
        private @Nullable Content second;

        void addAll(FirstTwo others) {
            if (others.first != null) {
                add(others.first);
            }
            if (others.second != null) {
                add(others.second);
            }
        }

        void add(Content article) {
            if (article == first || article == second) {
                return;
            }
            if (first == null || isBefore(article, first)) {
                second = first;
                first = article;
            } else if (second == null || isBefore(article, second)) {
                second = article;
            }
        }

        private static boolean isBefore(Content one, Content other) {
            return Objects.requireNonNull(one.id()).compareTo(Objects.requireNonNull(other.id())) < 0;
        }
    }
}
