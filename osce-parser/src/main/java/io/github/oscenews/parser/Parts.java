package io.github.oscenews.parser;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.PrintedDate;
import io.github.oscenews.model.Structure;
import io.github.oscenews.parser.PageLine.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels among the lines of a page, and the value of each: behind it in the same element, in the element behind it on the
 * line, or on the lines below. A label stands at the beginning of a line, or of a text node within a line.
 *
 * <p>Not thread-safe.
 */
final class Parts {

    /** Elements that a list of terms stands in, so that everything in them belongs to it. */
    private static final Set<String> LISTS = Set.of("ul", "ol", "dd", "td");

    /** What may stand between two labels on one line. */
    private static final String SIGNS = "|·•;–—-/";

    /** No date is longer, with the blanks around it. */
    private static final int LONGEST_DATE = 40;

    private final Page page;
    private List<Part> found = new ArrayList<>();

    /** The paths of labels that have their values below them. */
    private final Set<Integer> pathsAbove = new HashSet<>();

    /** Where all labels of the page stand. */
    private final TreeSet<Long> labelOffsets = new TreeSet<>();

    private Parts(Page page) {
        this.page = page;
    }

    /** The parts of a page, in their order. */
    static List<Part> of(Page page) {
        Parts parts = new Parts(page);
        page.lines().forEach(parts::findLabels);
        page.lines().forEach(parts::readLine);
        parts.found = ColumnLabels.spread(page, parts.found);
        return parts.withValuesBelow();
    }

    private void findLabels(PageLine line) {
        for (int at = labelFrom(line, 0); at >= 0; at = labelFrom(line, at + 1)) {
            labelOffsets.add(line.words().part(at, at + 1).start());
        }
    }

    private void readLine(PageLine line) {
        String text = line.words().text();
        int at = 0;
        int label = labelFrom(line, 0);
        while (label >= 0) {
            addText(line, at, label);
            int next = labelFrom(line, label + 1);
            at = readLabel(line, label, next < 0 ? text.length() : next);
            label = next;
        }
        addText(line, at, text.length());
    }

    /** Where the first label at an index or further on stands; -1 when there is none. */
    private static int labelFrom(PageLine line, int from) {
        String text = line.words().text();
        // Rule 13.6: A label begins a line or a text node; in other spellings, and `Location:`, only a line.
        boolean isMisspelled = from == 0 && Label.at(text, 0) == null && Label.misspelledStartOf(text) != null;
        if (from == 0 && Label.at(text, 0) != null) {
            return 0;
        }
        int colon = isMisspelled ? text.indexOf(':') : -1;
        for (Run run : line.runs(from, text.length())) {
            int at = run.from();
            while (at < text.length() && Segment.isBlank(text.charAt(at))) {
                at++;
            }
            if (at >= Math.max(from, 1)) {
                Label label = Label.at(text, at);
                boolean isBelowAnother = from > 0;
                if (label != null && (label != Label.LOCATION || isBelowAnother || at < colon)) {
                    // What seems to be misspelled may be signs in front of this one.
                    return isMisspelled && at > colon ? 0 : at;
                }
            }
        }
        return isMisspelled ? 0 : -1;
    }

    private void addText(PageLine line, int from, int to) {
        String text = line.words().text();
        int start = from;
        Run last = null;
        for (Run run : line.runs(from, to)) {
            int begin = Math.max(from, run.from());
            if (text.substring(begin, Math.min(to, run.to())).isBlank()) {
                continue;
            }
            if (last != null && areApart(last.element(), run.element())) {
                addWords(line, start, begin);
                start = begin;
            }
            last = run;
        }
        addWords(line, start, to);
    }

    private void addWords(PageLine line, int from, int to) {
        if (Words.areIn(line.words().text().substring(from, to))) {
            found.add(Part.of(page, line, from, to));
        }
    }

    /**
     * Whether two elements next to each other on a line are like blocks. An element that holds a label and has no words of its own is
     * no line of text but holds the parts of a record, or records, and a style sheet may well show them below each other.
     */
    private boolean areApart(Element one, Element other) {
        Element common = page.common(one, other);
        if (common.equals(one) || common.equals(other) || page.hasOwnWords(common)) {
            return false;
        }
        Extent extent = page.extent(common);
        Long label = labelOffsets.ceiling((long) extent.start());
        return label != null && label < extent.end();
    }

    /** Reads a label that stands at an index; gives the index after its value. */
    private int readLabel(PageLine line, int from, int limit) {
        String text = line.words().text();
        Label exact = Label.at(text, from);
        Label known = exact == null ? Label.misspelledStartOf(text) : exact;
        int colon = exact == null
                ? text.indexOf(':', from) + 1
                : from + exact.printed().length();
        int end = known == Label.PUBLISHING_DATE
                ? endOfDate(line, colon, endOfValue(line, from, colon, limit), limit)
                : endOfValue(line, from, colon, limit);
        int trimmed = limit < text.length() ? withoutSigns(text, colon, end) : end;
        PageSegment value = line.words().part(colon, trimmed).stripped();
        List<Segment> values = new ArrayList<>();
        if (!value.isBlank()) {
            values.addAll(known != null && known.isList() ? Part.terms(page, line, colon, trimmed) : List.of(value));
        }
        int whole = value.isBlank() ? colon : trimmed;
        PageSegment words = line.words().part(from, whole).stripped();
        found.add(Part.of(page, line, from, whole).withLabel(new RawLabel(known, exact != null, words, values)));
        return Math.max(end, whole);
    }

    /** Rule 13.7: A value on the line of its label ends with the element that holds both, or with the line, or at the next label. */
    private int endOfValue(PageLine line, int from, int colon, int limit) {
        Element holder = Part.element(page, line, from, colon);
        while (!Page.isBlock(holder) && endOf(line, colon, holder) <= colon && holder.parent() != null) {
            holder = holder.parent();
        }
        if (!Page.isBlock(holder)) {
            return Math.min(limit, endOf(line, colon, holder));
        }
        boolean isBeforeAnother = limit < line.words().text().length();
        boolean isAlone = from == 0 && page.hasOwnWords(holder);
        return isAlone || isBeforeAnother ? limit : endOfRun(line, colon);
    }

    /** The index after the last word of an element that holds the words up to an index. */
    private int endOf(PageLine line, int from, Element element) {
        int end = from;
        for (Run run : line.runs(from, line.words().text().length())) {
            if (!page.isWithin(run.element(), element)) {
                break;
            }
            end = run.to();
        }
        return end;
    }

    /** The end of the last value of a line that holds more than a label: of the first element behind it, and of others like it. */
    private int endOfRun(PageLine line, int colon) {
        String text = line.words().text();
        int end = colon;
        Run last = null;
        for (Run run : line.runs(colon, text.length())) {
            int from = Math.max(colon, run.from());
            int to = run.to();
            if (text.substring(from, to).isBlank()) {
                continue;
            }
            boolean isList = last == null
                    || run.element().equals(last.element())
                    || (isLink(run) && isLink(last) && areSiblings(run, last))
                    || text.substring(from, to).strip().startsWith(",")
                    || endsWithComma(text, from);
            if (!isList) {
                break;
            }
            end = to;
            last = run;
        }
        return end;
    }

    private static boolean endsWithComma(String text, int to) {
        int at = to - 1;
        while (at >= 0 && Segment.isBlank(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == ',';
    }

    private static boolean areSiblings(Run run, Run last) {
        return Objects.equals(run.element().parent(), last.element().parent());
    }

    private static boolean isLink(Run run) {
        return run.element().normalName().equals("a");
    }

    /** Where nothing else tells the end of a date, it ends where it is one. */
    private static int endOfDate(PageLine line, int colon, int end, int limit) {
        String text = line.words().text();
        if (isDate(text.substring(colon, end))) {
            return end;
        }
        for (Run run : line.runs(colon, Math.min(limit, colon + LONGEST_DATE))) {
            if (run.to() <= limit && isDate(text.substring(colon, run.to()))) {
                return run.to();
            }
        }
        return end;
    }

    private static boolean isDate(String text) {
        return PrintedDate.parse(text.strip())
                .filter(date -> date.year().isPresent())
                .isPresent();
    }

    private static int withoutSigns(String text, int from, int to) {
        int end = to;
        while (end > from
                && (Segment.isBlank(text.charAt(end - 1)) || SIGNS.indexOf(text.charAt(end - 1)) >= 0)
                && hasBlankBefore(text, from, end)) {
            end--;
        }
        return end;
    }

    private static boolean hasBlankBefore(String text, int from, int end) {
        return Segment.isBlank(text.charAt(end - 1)) || (end - 2 >= from && Segment.isBlank(text.charAt(end - 2)));
    }

    /** Gives labels that stand alone on a line their values, and finds the labels that nobody knows. */
    private List<Part> withValuesBelow() {
        for (int i = 0; i < found.size(); i++) {
            if (isEmpty(found.get(i)) && isSurelyAbove(i)) {
                pathsAbove.add(path(found.get(i)));
            }
        }
        List<Part> parts = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); ) {
            Part part = found.get(i);
            RawLabel label = part.label();
            int next = i + 1;
            if (label != null && label.values().isEmpty()) {
                next = endOfValuesBelow(i, label);
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
        return page.extent(part.element()).path();
    }

    /** Whether a label that stands alone has its value below: it is that of a date, or an element holds the two and nothing else. */
    private boolean isSurelyAbove(int index) {
        if (index + 1 == found.size() || found.get(index + 1).isLabel()) {
            return false;
        }
        Part part = found.get(index);
        Part value = found.get(index + 1);
        if (part.isDate()) {
            return isDate(value.words().text());
        }
        Element common = page.common(part.element(), value.element());
        return holdsOnly(common, index, index + 2)
                || (index + 2 < found.size()
                        && isEmpty(found.get(index + 2))
                        && path(found.get(index + 2)) == path(part));
    }

    private static boolean isEmpty(Part part) {
        return part.label() != null && part.label().values().isEmpty();
    }

    /** Rule 13.8: The value of a label that stands alone is the next cell, description or item, or the next line. */
    private int endOfValuesBelow(int index, RawLabel label) {
        Part first = index + 1 < found.size() ? found.get(index + 1) : null;
        if (first == null || first.isLabel()) {
            return index + 1;
        }
        Part part = found.get(index);
        Element common = page.common(part.element(), first.element());
        Element ofLabel = page.childOf(common, part.element());
        Element ofValue = page.childOf(common, first.element());
        boolean holdsMore = ofLabel != null && !holdsOnly(ofLabel, index, index + 1);
        if (holdsMore || !areACouple(ofLabel, ofValue)) {
            return index + 1;
        }
        boolean isList =
                ofValue != null && (LISTS.contains(ofValue.normalName()) || isItemIn(first.element(), ofValue));
        boolean isItem = ofValue != null && ofValue.normalName().equals("li");
        boolean isBelow = isList || isItem || pathsAbove.contains(path(part));
        Label known = label.label();
        if (known == null || !known.isList()) {
            return isBelow || isValue(first, known) ? index + 2 : index + 1;
        }
        if (!isBelow && !isTerm(first, known)) {
            return index + 1;
        }
        int end = index + 2;
        boolean isDescription = ofValue != null && ofValue.normalName().equals("dd");
        while (end < found.size() && !found.get(end).isLabel() && goesOn(found.get(end), ofValue, isList, known)) {
            end++;
        }
        while (isDescription
                && end < found.size()
                && !found.get(end).isLabel()
                && isDescriptionOfTerm(found.get(end), common, known)) {
            end++;
        }
        return end;
    }

    private static boolean isItemIn(Element element, Element outer) {
        for (Element at = element; at != null && !at.equals(outer); at = at.parent()) {
            if (at.normalName().equals("li")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part stands in the element of the value, and belongs to it. */
    private boolean goesOn(Part part, @Nullable Element ofValue, boolean isList, Label known) {
        return ofValue != null && page.isWithin(part.element(), ofValue) && (isList || isTerm(part, known));
    }

    private boolean isDescriptionOfTerm(Part part, Element list, Label known) {
        if (!page.isWithin(part.element(), list)) {
            return false;
        }
        Element child = page.childOf(list, part.element());
        return child != null && child.normalName().equals("dd") && isTerm(part, known);
    }

    /** Whether what stands in two elements next to each other can be a label and its value. */
    private static boolean areACouple(@Nullable Element ofLabel, @Nullable Element ofValue) {
        String label = ofLabel == null ? "" : ofLabel.normalName();
        String value = ofValue == null ? "" : ofValue.normalName();
        return switch (label) {
            case "dt" -> value.equals("dd");
            case "td", "th" -> value.equals("td") || value.equals("th");
            case "li" -> value.equals("li");
            default -> !value.equals("tr") && !Interest.isHeading(value);
        };
    }

    /** Whether an element holds some of the parts and no others. */
    private boolean holdsOnly(Element element, int from, int to) {
        Extent extent = page.extent(element);
        return (from == 0 || found.get(from - 1).end() <= extent.start())
                && (to == found.size() || found.get(to).start() >= extent.end());
    }

    /** Whether words are such as stand behind a label of which there is one value. */
    private static boolean isValue(Part part, @Nullable Label label) {
        return label == Label.PUBLISHING_DATE
                || (label == Label.CONTENT_TYPE
                        && ContentType.of(part.words().text()).isListed());
    }

    /** Whether words are a link each, or terms that somebody has listed. */
    private boolean isTerm(Part part, Label label) {
        if (part.element().normalName().equals("a") || part.terms(page).size() > 1) {
            return true;
        }
        return TermList.entries(List.copyOf(part.terms(page))).stream()
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
        return page.extent(part.element()).path()
                        == page.extent(other.element()).path()
                || page.extent(part.element()).depth()
                        == page.extent(other.element()).depth();
    }

    private Part joined(Part part, RawLabel label, List<Part> below) {
        if (below.isEmpty()) {
            return part.withLabel(label);
        }
        Label known = label.label();
        boolean isList = known != null && known.isList();
        Element element = part.element();
        List<PageSegment> segments = new ArrayList<>(List.of(part.words()));
        List<String> separators = new ArrayList<>();
        List<Segment> values = new ArrayList<>();
        for (Part value : below) {
            element = page.common(element, value.element());
            for (PageSegment term : isList ? value.terms(page) : List.of(value.words())) {
                separators.add(values.isEmpty() ? " " : ", ");
                segments.add(term);
                values.add(term);
            }
        }
        RawLabel whole =
                new RawLabel(known, label.exact(), PageSegment.joined(segments, separators), List.copyOf(values));
        return new Part((PageSegment) whole.whole(), element, part.line(), part.from(), part.to(), whole);
    }
}
