package io.github.oscenews.parser;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.Structure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives labels that stand alone on a line the values on the lines below, and finds the labels that nobody knows, as they stand among
 * others.
 *
 * <p>Not thread-safe.
 */
final class ValuesBelow {

    /** Elements that a list of terms stands in, so that everything in them belongs to it. */
    private static final Set<String> LISTS = Set.of("ul", "ol", "dd", "td");

    private final Elements elements;
    private final List<Part> found;

    /** The paths of labels that have their values below them. */
    private final Set<Integer> pathsAbove = new HashSet<>();

    private ValuesBelow(Elements elements, List<Part> found) {
        this.elements = elements;
        this.found = found;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isEmptyLabel() && isSurelyAbove(i)) {
                pathsAbove.add(path(found.get(i)));
            }
        }
    }

    /** The parts of a page, each label with all of its values. */
    static List<Part> join(Page page, List<Part> found) {
        return new ValuesBelow(page.elements(), found).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); ) {
            Part part = found.get(i);
            RawLabel label = part.label();
            int next = i + 1;
            if (label != null && label.values().isEmpty()) {
                next = end(i, label);
                parts.add(joined(part, label, found.subList(i + 1, next)));
            } else {
                int end = label == null && !parts.isEmpty() ? endOfUnknownLabel(i, parts.get(parts.size() - 1)) : i;
                if (end > i) {
                    RawLabel unknown = new RawLabel(null, false, part.words(), List.of());
                    parts.add(joined(part, unknown, found.subList(i + 1, end)));
                    next = end;
                } else {
                    parts.add(part);
                }
            }
            i = next;
        }
        return parts;
    }

    private int path(Part part) {
        return elements.path(part.element());
    }

    /** Whether a label that stands alone has its value below: it is that of a date, or an element holds the two and nothing else. */
    private boolean isSurelyAbove(int index) {
        if (index + 1 == found.size() || found.get(index + 1).isLabel()) {
            return false;
        }
        Part part = found.get(index);
        Part value = found.get(index + 1);
        if (part.isDate()) {
            return LineValue.isDate(value.words().text());
        }
        int common = elements.common(part.element(), value.element());
        return holdsOnly(common, index, index + 2)
                || (index + 2 < found.size()
                        && found.get(index + 2).isEmptyLabel()
                        && path(found.get(index + 2)) == path(part));
    }

    /** Rule 13.8: The value of a label that stands alone is the next cell, description or item, or the next line. */
    private int end(int index, RawLabel label) {
        Part first = index + 1 < found.size() ? found.get(index + 1) : null;
        if (first == null || first.isLabel()) {
            return index + 1;
        }
        Part part = found.get(index);
        int common = elements.common(part.element(), first.element());
        int ofLabel = elements.childOf(common, part.element());
        int ofValue = elements.childOf(common, first.element());
        boolean holdsMore = ofLabel != Elements.NONE && !holdsOnly(ofLabel, index, index + 1);
        if (holdsMore || !areACouple(ofLabel, ofValue)) {
            return index + 1;
        }
        boolean isList = ofValue != Elements.NONE
                && (LISTS.contains(elements.name(ofValue)) || isItemIn(first.element(), ofValue));
        boolean isBelow = isList || elements.isNamed(ofValue, "li") || pathsAbove.contains(path(part));
        Label known = label.label();
        if (known == null || !known.isList()) {
            return isBelow || isValue(first, known) ? index + 2 : index + 1;
        }
        return isBelow || isTerm(first, known) ? endOfTerms(index + 2, ofValue, isList, known) : index + 1;
    }

    /** The index after the terms of a list, of which the first is above an index. */
    private int endOfTerms(int from, int ofValue, boolean isList, Label known) {
        int end = from;
        while (end < found.size()
                && !found.get(end).isLabel()
                && goesOn(found.get(end), ofValue)
                && (isList || isTerm(found.get(end), known))) {
            end++;
        }
        while (elements.isNamed(ofValue, "dd")
                && end < found.size()
                && !found.get(end).isLabel()
                && isDescriptionOfTerm(found.get(end), elements.parent(ofValue), known)) {
            end++;
        }
        return end;
    }

    private boolean isItemIn(int element, int outer) {
        int item = elements.closest(element, "li");
        return item != Elements.NONE && item != outer && elements.isWithin(item, outer);
    }

    /** Whether a part stands in the element of the value. */
    private boolean goesOn(Part part, int ofValue) {
        return ofValue != Elements.NONE && elements.isWithin(part.element(), ofValue);
    }

    private boolean isDescriptionOfTerm(Part part, int list, Label known) {
        return elements.isWithin(part.element(), list)
                && elements.isNamed(elements.childOf(list, part.element()), "dd")
                && isTerm(part, known);
    }

    /** Whether what stands in two elements next to each other can be a label and its value. */
    private boolean areACouple(int ofLabel, int ofValue) {
        String label = ofLabel == Elements.NONE ? "" : elements.name(ofLabel);
        String value = ofValue == Elements.NONE ? "" : elements.name(ofValue);
        return switch (label) {
            case "dt" -> value.equals("dd");
            case "td", "th" -> value.equals("td") || value.equals("th");
            case "li" -> value.equals("li");
            default -> !value.equals("tr") && (ofValue == Elements.NONE || !elements.is(ofValue, Traits.HEADING));
        };
    }

    /** Whether an element holds some of the parts and no others. */
    private boolean holdsOnly(int element, int from, int to) {
        return (from == 0 || found.get(from - 1).end() <= elements.start(element))
                && (to == found.size() || found.get(to).start() >= elements.end(element));
    }

    /** Whether words are such as stand behind a label of which there is one value. */
    private static boolean isValue(Part part, @Nullable Label label) {
        return label == Label.PUBLISHING_DATE
                || (label == Label.CONTENT_TYPE
                        && ContentType.of(part.words().text()).isListed());
    }

    /** Whether words are a link each, or terms that somebody has listed. */
    private boolean isTerm(Part part, Label label) {
        if (elements.is(part.element(), Traits.LINK)) {
            return true;
        }
        List<PageSegment> terms = part.terms(elements);
        return terms.size() > 1
                || TermList.entries(List.copyOf(terms)).stream()
                        .allMatch(entry -> !entry.isBlank()
                                && (label == Label.WHERE_WE_ARE
                                        ? Structure.of(entry.text()).isListed()
                                        : label == Label.WHAT_WE_DO
                                                && FieldOfWork.of(entry.text()).isListed()));
    }

    /** The index after an unknown label and its value, which stand between two labels as these do; the index itself for none. */
    private int endOfUnknownLabel(int index, Part above) {
        Part part = found.get(index);
        String text = part.words().text();
        if (!above.isLabel() || !Spelling.looksLikeALabel(text) || !standsLike(part, above)) {
            return index;
        }
        int end = text.endsWith(":") ? index + 2 : index + 1;
        return end < found.size() && found.get(end).isLabel() && !found.get(end).isDate() ? end : index;
    }

    private boolean standsLike(Part part, Part other) {
        return path(part) == path(other) || elements.depth(part.element()) == elements.depth(other.element());
    }

    private Part joined(Part part, RawLabel label, List<Part> below) {
        if (below.isEmpty()) {
            return part.withLabel(label);
        }
        Label known = label.label();
        boolean isList = known != null && known.isList();
        int element = part.element();
        List<PageSegment> segments = new ArrayList<>();
        segments.add(part.words());
        List<String> separators = new ArrayList<>();
        List<Segment> values = new ArrayList<>();
        for (Part value : below) {
            element = elements.common(element, value.element());
            for (PageSegment term : isList ? value.terms(elements) : List.of(value.words())) {
                separators.add(values.isEmpty() ? " " : ", ");
                segments.add(term);
                values.add(term);
            }
        }
        PageSegment words = PageSegment.joined(segments, separators);
        RawLabel whole = new RawLabel(known, label.exact(), words, List.copyOf(values));
        return new Part(words, element, part.line(), part.from(), part.to(), whole);
    }
}
