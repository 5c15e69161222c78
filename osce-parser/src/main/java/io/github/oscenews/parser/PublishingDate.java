package io.github.oscenews.parser;

import io.github.oscenews.model.PrintedDate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The value of {@code Publishing date:}: a {@link PrintedDate} with a year, on a day that exists. */
final class PublishingDate {

    private static final String EXPECTED = ", expected a date such as 17 November 2023";

    private static final int ISO_DATE = "2023-11-17".length();

    private PublishingDate() {}

    /** The day, or empty with a cause added. */
    static Optional<LocalDate> read(RawLabel label, List<Doubt> causes) {
        if (label.values().isEmpty()) {
            causes.add(new Doubt(ProblemCode.DATE_UNREADABLE, label.whole(), "found no date" + EXPECTED));
            return Optional.empty();
        }
        Segment value = label.values().get(0);
        boolean isMetadata = value.start() == value.end();
        if (isMetadata) {
            return ofMetadata(label, value, causes);
        }
        // Rule 5.1: The date is a day, an English month and a year.
        Optional<PrintedDate> printed = PrintedDate.parse(value.text());
        Optional<LocalDate> day = printed.isPresent() ? printed.get().date() : Optional.empty();
        if (printed.isEmpty() || printed.get().year().isEmpty()) {
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

    /** Rule 14.6: A date of metadata is ISO 8601, and counts in its own offset. */
    private static Optional<LocalDate> ofMetadata(RawLabel label, Segment value, List<Doubt> causes) {
        String text = value.text();
        boolean isDate = text.length() == ISO_DATE
                || (text.length() > ISO_DATE && (text.charAt(ISO_DATE) == 'T' || text.charAt(ISO_DATE) == ' '));
        try {
            if (isDate) {
                return Optional.of(LocalDate.parse(text.substring(0, ISO_DATE)));
            }
        } catch (DateTimeParseException e) {
            // It is reported below.
        }
        causes.add(new Doubt(
                ProblemCode.DATE_UNREADABLE,
                label.whole(),
                "found no date in the metadata of the page, which says \"" + text
                        + "\", expected a date such as 2023-11-17"));
        return Optional.empty();
    }
}
