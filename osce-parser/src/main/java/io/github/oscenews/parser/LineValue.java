package io.github.oscenews.parser;

import io.github.oscenews.model.PrintedDate;

/** Where the value of a label ends on the line of the label. */
final class LineValue {

    /** What may stand between two labels on one line. */
    private static final String SIGNS = "|·•;–—-/";

    /** No date is longer, with the blanks around it. */
    private static final int LONGEST_DATE = 40;

    private final Elements elements;
    private final PageLine line;
    private final String text;

    /** The index of the next label on the line; the length of the line when there is none. */
    private final int limit;

    LineValue(Elements elements, PageLine line, int limit) {
        this.elements = elements;
        this.line = line;
        this.text = line.words().text();
        this.limit = limit;
    }

    /**
     * Rule 13.7: A value on the line of its label ends with the element that holds both, or with the line, or at the next label.
     *
     * @param from the index of the label
     * @param colon the index after its colon
     */
    int end(int from, int colon) {
        int holder = Part.element(elements, line, from, colon);
        while (!elements.is(holder, Traits.BLOCK)
                && endOf(colon, holder) <= colon
                && elements.parent(holder) != Elements.NONE) {
            holder = elements.parent(holder);
        }
        if (!elements.is(holder, Traits.BLOCK)) {
            return Math.min(limit, endOf(colon, holder));
        }
        boolean isBeforeAnother = limit < text.length();
        boolean isAlone = from == 0 && elements.hasOwnWords(holder);
        return isAlone || isBeforeAnother ? limit : endOfList(colon);
    }

    /** The index after the last word of an element that holds the words up to an index. */
    private int endOf(int from, int element) {
        int end = from;
        int endOfRuns = line.endOfRuns(from, text.length());
        for (int run = line.runBehind(from); run < endOfRuns; run++) {
            if (!elements.isWithin(line.element(run), element)) {
                break;
            }
            end = line.to(run);
        }
        return end;
    }

    /** The end of the last value of a line that holds more than a label: of the first element behind it, and of others like it. */
    private int endOfList(int colon) {
        int end = colon;
        int last = -1;
        int endOfRuns = line.endOfRuns(colon, text.length());
        for (int run = line.runBehind(colon); run < endOfRuns; run++) {
            int from = Math.max(colon, line.from(run));
            String words = text.substring(from, line.to(run)).strip();
            if (words.isEmpty()) {
                continue;
            }
            boolean isList = last < 0 || isLike(run, last) || words.startsWith(",") || endsWithComma(from);
            if (!isList) {
                break;
            }
            end = line.to(run);
            last = run;
        }
        return end;
    }

    private boolean isLike(int run, int last) {
        int one = line.element(last);
        int other = line.element(run);
        boolean areLinks = elements.is(one, Traits.LINK) && elements.is(other, Traits.LINK);
        return one == other || (areLinks && elements.parent(one) == elements.parent(other));
    }

    private boolean endsWithComma(int to) {
        int at = to - 1;
        while (at >= 0 && Segment.isBlank(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == ',';
    }

    /** Where nothing else tells the end of a date, it ends where it is one. */
    int endOfDate(int colon, int end) {
        if (isDate(text.substring(colon, end))) {
            return end;
        }
        int endOfRuns = line.endOfRuns(colon, Math.min(limit, colon + LONGEST_DATE));
        for (int run = line.runBehind(colon); run < endOfRuns; run++) {
            if (line.to(run) <= limit && isDate(text.substring(colon, line.to(run)))) {
                return line.to(run);
            }
        }
        return end;
    }

    /** Whether words are a day with its year, as pages print it. */
    static boolean isDate(String words) {
        String date = words.strip();
        return !date.isEmpty()
                && Character.isDigit(date.charAt(0))
                && PrintedDate.parse(date)
                        .filter(read -> read.year().isPresent())
                        .isPresent();
    }

    /** The index after a value, without what stands between it and another label. */
    int withoutSigns(int from, int to) {
        int end = to;
        while (limit < text.length()
                && end > from
                && (Segment.isBlank(text.charAt(end - 1)) || SIGNS.indexOf(text.charAt(end - 1)) >= 0)
                && hasBlankBefore(from, end)) {
            end--;
        }
        return end;
    }

    private boolean hasBlankBefore(int from, int end) {
        return Segment.isBlank(text.charAt(end - 1)) || (end - 2 >= from && Segment.isBlank(text.charAt(end - 2)));
    }
}
