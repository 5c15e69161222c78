package io.github.oscenews.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers and dates are printed for those who read English, whatever the locale of the machine. */
final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Figures() {}

    /** A number with commas between thousands. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number of things. */
    static String number(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** A share in per cent with one decimal; of nothing, a dash. Only nothing is 0 and only all is 100. */
    static String share(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        if (part == 0 || part == whole) {
            return part == 0 ? "0 %" : "100 %";
        }
        long permille = Math.round(1000.0 * part / whole);
        long shown = Math.min(999, Math.max(1, permille));
        return shown / 10 + "." + shown % 10 + " %";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
