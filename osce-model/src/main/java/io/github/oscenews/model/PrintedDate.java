package io.github.oscenews.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A day as the newsroom prints it, such as {@code 17 November 2023}, which need not exist in the calendar.
 *
 * <p>The grammar, where SP is one or more spaces:
 *
 * <pre>
 * date  = day SP month [ [ "," ] SP year ]
 * day   = 1 or 2 digits
 * month = English month in full, its first three letters, or "Sept", in any case
 * year  = 4 digits
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PrintedDate permits ImmutablePrintedDate {

    /** A year that has every day of the calendar. */
    private static final int LEAP_YEAR = 2000;

    PrintedDate() {}

    /** {@return the number printed as the day, 0 to 99} */
    public abstract int day();

    /** {@return the month} */
    public abstract Month month();

    /** {@return the year, 0 to 9999, or empty when none is printed} */
    public abstract OptionalInt year();

    /** {@return the day in the calendar, or empty when no year is printed or the calendar has no such day} */
    public Optional<LocalDate> date() {
        // Rule 8.7: A dateline without a year has no date.
        return year().isPresent() && exists()
                ? Optional.of(LocalDate.of(year().getAsInt(), month(), day()))
                : Optional.empty();
    }

    /** {@return whether the calendar has such a day: in the printed year, or in any year when none is printed} */
    public boolean exists() {
        int year = year().orElse(LEAP_YEAR);
        return year >= 1 && day() >= 1 && day() <= month().length(Year.isLeap(year));
    }

    /**
     * Reads a text that is a date and nothing else.
     *
     * @param text the text, without blanks around it
     * @return the date, or empty when the text is no date as the grammar above has it
     */
    public static Optional<PrintedDate> parse(String text) {
        Cursor cursor = new Cursor(text);
        PrintedDate date = read(cursor);
        return Optional.ofNullable(cursor.atEnd() ? date : null);
    }

    /** Reads the longest date that begins here, or null. */
    static @Nullable PrintedDate read(Cursor cursor) {
        int from = cursor.at();
        int day = cursor.takeNumber(1, 2);
        if (day >= 0 && cursor.takeSpaces()) {
            Month month = readMonth(cursor);
            if (month != null) {
                return ImmutablePrintedDate.builder()
                        .day(day)
                        .month(month)
                        .year(readYear(cursor))
                        .build();
            }
        }
        cursor.backTo(from);
        return null;
    }

    private static @Nullable Month readMonth(Cursor cursor) {
        int from = cursor.at();
        while (Character.isLetter(cursor.peek())) {
            cursor.next();
        }
        Month month = month(cursor.since(from));
        if (month == null) {
            cursor.backTo(from);
        }
        return month;
    }

    private static @Nullable Month month(String word) {
        // Beyond ASCII there are letters that equal others in another case, such as the long s.
        if (word.chars().anyMatch(c -> c >= 0x80)) {
            return null;
        }
        for (Month month : Month.values()) {
            if (word.equalsIgnoreCase(month.name())
                    || word.equalsIgnoreCase(month.name().substring(0, 3))
                    || (month == Month.SEPTEMBER && word.equalsIgnoreCase("Sept"))) {
                return month;
            }
        }
        return null;
    }

    private static OptionalInt readYear(Cursor cursor) {
        int from = cursor.at();
        cursor.take(',');
        int year = cursor.takeSpaces() ? cursor.takeNumber(4, 4) : -1;
        if (year >= 0) {
            return OptionalInt.of(year);
        }
        cursor.backTo(from);
        return OptionalInt.empty();
    }
}
