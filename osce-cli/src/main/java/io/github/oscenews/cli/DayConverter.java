package io.github.oscenews.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, or a month or a year and takes one day of it. Years of more than four digits have a sign, as in ISO 8601. */
abstract class DayConverter implements ITypeConverter<LocalDate> {

    private static final Pattern DATE =
            Pattern.compile("([0-9]{4}|\\+[1-9][0-9]{4,8})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private DayConverter() {}

    @Override
    public final LocalDate convert(String text) {
        Matcher date = DATE.matcher(text);
        try {
            if (date.matches()) {
                return day(date);
            }
        } catch (DateTimeException e) {
            // The message below says what is wrong with it.
        }
        throw new TypeConversionException(
                "expected a day of the calendar such as 2001-05-17, a month such as 2001-05 or a"
                        + " year such as 2001, found '" + text + "'");
    }

    private LocalDate day(Matcher date) {
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return dayOf(Year.of(year));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        return date.group(3) == null ? dayOf(month) : month.atDay(Integer.parseInt(date.group(3)));
    }

    abstract LocalDate dayOf(Year year);

    abstract LocalDate dayOf(YearMonth month);

    /** Takes the first day. */
    static final class OfFirst extends DayConverter {
        @Override
        LocalDate dayOf(Year year) {
            return year.atDay(1);
        }

        @Override
        LocalDate dayOf(YearMonth month) {
            return month.atDay(1);
        }
    }

    /** Takes the last day. */
    static final class OfLast extends DayConverter {
        @Override
        LocalDate dayOf(Year year) {
            return year.atMonth(12).atEndOfMonth();
        }

        @Override
        LocalDate dayOf(YearMonth month) {
            return month.atEndOfMonth();
        }
    }
}
