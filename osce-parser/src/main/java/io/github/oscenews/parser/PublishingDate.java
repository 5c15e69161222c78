package io.github.oscenews.parser;

import io.github.oscenews.model.PrintedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The value of {@code Publishing date:}: a {@link PrintedDate} with a year, on a day that exists. */
final class PublishingDate {

    private static final String EXPECTED = ", expected a date such as 17 November 2023";

    private PublishingDate() {}

    /** The day, or empty with a cause added. */
    static Optional<LocalDate> read(RawLabel label, List<Problem> causes) {
        if (label.values().isEmpty()) {
            causes.add(new Problem(ProblemCode.DATE_UNREADABLE, label.whole(), "found no date" + EXPECTED));
            return Optional.empty();
        }
        Segment value = label.values().get(0);
        Optional<PrintedDate> printed =
                PrintedDate.parse(value.text()).filter(date -> date.year().isPresent());
        Optional<LocalDate> day = printed.flatMap(PrintedDate::date);
        if (day.isEmpty()) {
            String found = "found " + Excerpt.of(value.text());
            causes.add(
                    printed.isEmpty()
                            ? new Problem(ProblemCode.DATE_UNREADABLE, value, found + EXPECTED)
                            : new Problem(
                                    ProblemCode.DATE_NONEXISTENT,
                                    value,
                                    found + ", a day that the calendar does not have, expected one that exists"));
        }
        return day;
    }
}
