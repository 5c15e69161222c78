package io.github.oscenews.conformance;

import java.util.List;
import java.util.Set;

/** How all records of one page of {@link Markup} are marked up: each choice drawn for itself, and only then what excludes another. */
final class MarkupStyle {

    /** What a record shows, apart from junk. */
    enum Part {
        TITLE,
        DATE,
        LABELS,
        SUMMARY
    }

    /** What the parts of a record stand in, which decides the elements that they may have. */
    enum Host {
        /** Any element but the two others. */
        FLOW,
        /** A {@code dl}: each part in a {@code dt} or {@code dd}. */
        DEFINITIONS,
        /** A {@code tr}: each part in a cell. */
        ROW
    }

    /** How a label and its value stand to each other. */
    enum Form {
        ONE_NODE,
        SPAN_AND_TEXT,
        STRONG_AND_TEXT,
        SPANS,
        DIVS,
        DEFINITION,
        HEADER_CELL,
        CELLS,
        LIST_ITEMS
    }

    /** How the values of a label stand to each other. */
    enum Terms {
        TEXT,
        LINKS,
        LIST
    }

    /** The link of a title. */
    enum Link {
        NONE,
        INSIDE,
        AROUND
    }

    /** A summary of several lines. */
    enum Lines {
        BREAKS,
        BLOCKS,
        SIBLINGS
    }

    /** Classes say nothing to a reader who knows the labels only. */
    enum Classes {
        NONE,
        RANDOM,
        KNOWN
    }

    private static final Set<String> TAGS_OF_TITLES = Set.of("h2", "h3", "h4", "strong");

    private static final List<List<Part>> ORDERS = List.of(
            List.of(Part.TITLE, Part.DATE, Part.LABELS, Part.SUMMARY),
            List.of(Part.TITLE, Part.DATE, Part.LABELS, Part.SUMMARY),
            List.of(Part.TITLE, Part.DATE, Part.SUMMARY, Part.LABELS),
            List.of(Part.TITLE, Part.SUMMARY, Part.DATE, Part.LABELS),
            List.of(Part.DATE, Part.TITLE, Part.LABELS, Part.SUMMARY),
            List.of(Part.DATE, Part.TITLE, Part.SUMMARY, Part.LABELS),
            List.of(Part.DATE, Part.LABELS, Part.TITLE, Part.SUMMARY));

    /** The elements around all records, the outermost first. */
    final List<String> list;

    /** The element around a record; empty when records are siblings without one. */
    final String record;

    final Host host;
    final boolean isOneLink;
    final boolean isGrouped;

    /** The element of a title; empty when it is the {@code dt} or cell itself. */
    final String title;

    final Link link;
    final List<Part> order;
    final Form dateForm;
    final Form form;

    /** The element around neighbouring labels; empty when they are loose. */
    final String container;

    /** The element around a label with its value; empty when they are loose. */
    final String wrapper;

    final Terms terms;

    /** The element of a summary; empty when it is the {@code dd} or cell itself. */
    final String summary;

    final Lines lines;
    final boolean hasInlineTags;
    final boolean hasTime;
    final Classes classes;

    /** What stands between neighbours that do not begin a line. */
    final String separator;

    final int junk;

    MarkupStyle(Draw draw) {
        this.list = draw.of(
                List.of(),
                List.of("div"),
                List.of("ul"),
                List.of("ol"),
                List.of("section"),
                List.of("main"),
                List.of("table"),
                List.of("table", "tbody"),
                List.of("dl"),
                List.of("div", "div", "div"));
        this.record = record(draw, list.isEmpty() ? "" : list.get(0));
        this.host = host(draw);
        this.isOneLink = host == Host.FLOW && !record.equals("tr") && draw.chance(12);
        this.isGrouped = !record.isEmpty() && draw.chance(20);
        boolean mayBeBare = host != Host.FLOW;
        this.title = draw.of("h2", "h3", "h3", "h4", "p", "div", "span", "strong", mayBeBare ? "" : "h3");
        this.link =
                isOneLink ? Link.NONE : draw.of(Link.NONE, Link.INSIDE, title.isEmpty() ? Link.INSIDE : Link.AROUND);
        this.form = draw.of(Form.values());
        this.dateForm = draw.chance(70) ? form : draw.of(Form.values());
        this.container = draw.of("", "", "div", "p", "ul", "dl", "table");
        this.wrapper = draw.of("", "p", "div", "span");
        this.terms = draw.of(Terms.values());
        this.summary = draw.of("p", "p", "div", "span", mayBeBare ? "" : "p");
        this.lines = draw.of(Lines.values());
        this.hasInlineTags = draw.chance(40);
        this.hasTime = draw.chance(15);
        this.classes = draw.of(Classes.values());
        this.separator = draw.of("br", " ", "");
        this.junk = draw.of(0, 0, 25, 60);
        this.order = order(draw);
    }

    private static String record(Draw draw, String list) {
        return switch (list) {
            case "ul", "ol" -> "li";
            case "table" -> "tr";
            case "dl" -> draw.of("", "div");
            default -> draw.of("", "", "div", "div", "article", "section", "dl");
        };
    }

    private Host host(Draw draw) {
        if (record.equals("dl") || list.contains("dl")) {
            return Host.DEFINITIONS;
        }
        return record.equals("tr") && draw.chance(60) ? Host.ROW : Host.FLOW;
    }

    private List<Part> order(Draw draw) {
        List<Part> order = draw.generator().oneOf(ORDERS);
        return isAmbiguous(order) ? ORDERS.get(0) : order;
    }

    /** Whether nobody who knows nothing but the labels can say which text is the title. */
    private boolean isAmbiguous(List<Part> order) {
        if (titleStandsOut() || order.indexOf(Part.DATE) == order.indexOf(Part.TITLE) + 1) {
            return false;
        }
        // Without an element that shows the title, its place directly above the date does. Where the date is the first
        // of its
        // record, the title is the first text below; but without an element around the record, nothing shows where it
        // begins.
        // And of two texts above the date, neither is known to be the title, even in an element of their own.
        boolean beginsWithDate = order.get(0) == Part.DATE;
        return !beginsWithDate || isFlat();
    }

    /** Whether the title has an element that tells it from a summary. */
    private boolean titleStandsOut() {
        return TAGS_OF_TITLES.contains(title)
                || link != Link.NONE
                || host == Host.DEFINITIONS
                || classes == Classes.KNOWN;
    }

    /** Whether nothing shows where a record begins but what it holds. */
    boolean isFlat() {
        return record.isEmpty() && !isOneLink;
    }

    boolean isLinked() {
        return isOneLink || link != Link.NONE;
    }

    @Override
    public String toString() {
        return "list=" + list + " record=" + record + " host=" + host + " isOneLink=" + isOneLink + " isGrouped="
                + isGrouped + " title=" + title + " link=" + link + " order=" + order + " dateForm=" + dateForm
                + " form="
                + form + " container=" + container + " wrapper=" + wrapper + " terms=" + terms + " summary=" + summary
                + " lines=" + lines + " hasInlineTags=" + hasInlineTags + " hasTime=" + hasTime + " classes=" + classes
                + " separator='" + separator + "' junk=" + junk;
    }
}
