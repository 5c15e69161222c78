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
    static Optional<LocalDate> read(RawLabel label, List<Doubt> causes) {
        if (label.values().isEmpty()) {
            causes.add(new Doubt(ProblemCode.DATE_UNREADABLE, label.whole(), "found no date" + EXPECTED));
            return Optional.empty();
        }
        // Rule 5.1: The date is a day, an English month and a year.
        Segment value = label.values().get(0);
        Optional<PrintedDate> printed =
                PrintedDate.parse(value.text()).filter(date -> date.year().isPresent());
        Optional<LocalDate> day = printed.flatMap(PrintedDate::date);
        if (printed.isEmpty()) {
            // Rule 5.2: A record whose date cannot be read is a reject.
            causes.add(new Doubt(ProblemCode.DATE_UNREADABLE, value, label.whole(), "found no date" + EXPECTED));
        } else if (day.isEmpty()) {
            // Rule 5.3: A record whose date does not exist is a reject.
            causes.add(new Doubt(
                    ProblemCode.DATE_NONEXISTENT,
                    value,
                    label.whole(),
                    "found a day that the calendar does not have, expected one that exists"));
        }
        return day;
    }
}
