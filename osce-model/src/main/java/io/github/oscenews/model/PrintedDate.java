package io.github.oscenews.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A day as the newsroom prints it, such as {@code 17 November 2023}, which need not exist in the calendar.
 *
 * <p>The grammar, which is that of rule 5.1 in {@code docs/format.md}; SP is one or more spaces:
 *
 * <pre>
 * date  = day SP month [ [ "," ] SP year ]
 * day   = 1 or 2 digits
 * month = English month in full, its first three letters, or "Sept", in any case
 * year  = 4 digits
 * </pre>
 *
 * <p>Two are equal when day, month and year are, however they were printed. Immutable and thread-safe.
 */
@FactoryStyle
@Value.Immutable
public abstract sealed class PrintedDate permits ImmutablePrintedDate {

    /** A year that has every day of the calendar. */
    private static final int LEAP_YEAR = 2000;

    private static final int NO_YEAR = -1;

    private static final Month[] MONTHS = Month.values();

    /** The letters of a shortened month; September may have one more. */
    private static final int SHORT = 3;

    PrintedDate() {}

    /** {@return the number printed as the day, 0 to 99} */
    @Value.Parameter
    public abstract int day();

    /** {@return the month} */
    @Value.Parameter
    public abstract Month month();

    /** The year; {@link #NO_YEAR} when none is printed. */
    @Value.Parameter
    abstract int printedYear();

    /** {@return the year, 0 to 9999, or empty when none is printed} */
    public OptionalInt year() {
        return printedYear() == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(printedYear());
    }

    /** {@return the day in the calendar, or empty when no year is printed or the calendar has no such day} */
    public Optional<LocalDate> date() {
        // Rule 8.7: A dateline without a year has no date.
        return printedYear() != NO_YEAR && exists()
                ? Optional.of(LocalDate.of(printedYear(), month(), day()))
                : Optional.empty();
    }

    /** {@return whether the calendar has such a day: in the printed year, or in any year when none is printed} */
    public boolean exists() {
        int year = printedYear() == NO_YEAR ? LEAP_YEAR : printedYear();
        return year >= 1 && day() >= 1 && day() <= month().length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    /**
     * Reads a text that is a date and nothing else.
     *
     * @param text the text, without blanks around it
     * @return the date, which may be one that does not {@linkplain #exists() exist}; empty when the text is no date as the grammar above
     *     has it
     * @throws NullPointerException when the text is null
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
                return ImmutablePrintedDate.of(day, month, readYear(cursor));
            }
        }
        cursor.backTo(from);
        return null;
    }

    private static @Nullable Month readMonth(Cursor cursor) {
        int from = cursor.at();
        cursor.skipAsciiLetters();
        int length = cursor.at() - from;
        // Beyond ASCII there are letters that equal others in another case, such as the long s.
        if (!Character.isLetter(cursor.peek())) {
            for (Month month : MONTHS) {
                boolean hasLength = length == month.name().length()
                        || length == SHORT
                        || (month == Month.SEPTEMBER && length == SHORT + 1);
                if (hasLength && cursor.isAsciiSince(from, month.name())) {
                    return month;
                }
            }
        }
        cursor.backTo(from);
        return null;
    }

    private static int readYear(Cursor cursor) {
        int from = cursor.at();
        cursor.take(',');
        int year = cursor.takeSpaces() ? cursor.takeNumber(4, 4) : NO_YEAR;
        if (year < 0) {
            cursor.backTo(from);
        }
        return year;
    }
}
