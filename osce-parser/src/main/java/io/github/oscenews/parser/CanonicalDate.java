package io.github.oscenews.parser;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day in the form in which listings print it and we write it: {@code D Month YYYY}. */
final class CanonicalDate {

    private static final int DIGITS_OF_YEAR = 4;

    private static final List<String> MONTHS = months();

    private CanonicalDate() {}

    private static List<String> months() {
        List<String> names = new ArrayList<>();
        for (Month month : Month.values()) {
            names.add(month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    static String of(LocalDate date) {
        String year = Integer.toString(date.getYear());
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " "
                + "0".repeat(Math.max(0, DIGITS_OF_YEAR - year.length())) + year;
    }

    /** The day between two indices of a text; null when none stands there in this form, or one that does not exist. */
    static @Nullable LocalDate read(String text, int from, int to) {
        int yearAt = to - DIGITS_OF_YEAR;
        int monthAt = text.indexOf(' ', from) + 1;
        if (monthAt == 0 || yearAt <= monthAt || text.charAt(yearAt - 1) != ' ') {
            return null;
        }
        int day = monthAt - 1 - from <= 2 ? number(text, from, monthAt - 1) : 0;
        int year = number(text, yearAt, to);
        int month = month(text, monthAt, yearAt - 1);
        boolean exists = month > 0
                && year > 0
                && day > 0
                && day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static int month(String text, int from, int to) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String name = MONTHS.get(i);
            if (name.length() == to - from && text.startsWith(name, from)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The number of some digits; 0 when there is another character. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
