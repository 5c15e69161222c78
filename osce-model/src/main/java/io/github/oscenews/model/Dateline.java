package io.github.oscenews.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place and day with which a text opens, such as {@code WARSAW/VIENNA, 30 August 2002 (OSCE)}.
 *
 * <p>The grammar of the rules 8.1 to 8.9 in {@code docs/format.md}, where SP is one or more spaces; the longest match counts:
 *
 * <pre>
 * dateline  = ( places "," SP date [ SP agency ] / date "," SP places ) separator
 *           / places SP dash SP date "." SP
 *           / place "," SP country "." SP
 * places    = place *( *SP "/" *SP place ) [ "," SP country ]
 *           / place 1*( "," SP place )                   ; every place in capitals, none a country
 * place     = 1 to 4 words of letters, with hyphens and apostrophes within; each begins with a capital or is "de", "la",
 *             "of" or "the"; a full stop only in single-letter abbreviations, as in WASHINGTON D.C.; no organisation, no
 *             weekday, no month, and no word like Day, Week, Office, Mission
 * country   = a state the OSCE lists, in any case
 * date      = see {@link PrintedDate}
 * agency    = "(" 2 to 10 capitals ")"
 * separator = [ SP ] dash SP
 * dash      = "-" / "--" / "–" / "—"
 * </pre>
 *
 * <p>A text that does not match has no dateline: when in doubt there is none, as the text itself is kept in any case. Two are
 * equal when all that was printed is. Immutable and thread-safe.
 */
@FactoryStyle
@Value.Immutable
public abstract sealed class Dateline permits ImmutableDateline {

    Dateline() {}

    /** {@return the dateline as printed, without the separator or the full stop that ends it} */
    @Value.Parameter
    public abstract String text();

    /** {@return the places as printed, in the order printed; never empty} */
    @Value.Parameter
    public abstract List<String> places();

    /** {@return the country as printed, in capitals or not, see {@link Country#findIgnoringCase(String)}; empty when none is printed} */
    @Value.Parameter
    public abstract Optional<String> country();

    /** {@return the agency as printed, without its parentheses, or empty when none is printed} */
    @Value.Parameter
    public abstract Optional<String> agency();

    /** {@return the day as printed, or empty when none is printed} */
    @Value.Parameter
    public abstract Optional<PrintedDate> printedDate();

    /**
     * The day in the calendar.
     *
     * @return the day; empty when none is printed, when it is printed without a year, as none is invented, and when the
     *     calendar has no such day
     */
    public Optional<LocalDate> date() {
        Optional<PrintedDate> printed = printedDate();
        return printed.isPresent() ? printed.get().date() : Optional.empty();
    }

    /**
     * Reads the dateline at the very start of a text.
     *
     * @param text a summary, or the first paragraph of a body
     * @return the dateline; empty when the text opens without one, or with something that may be none
     * @throws NullPointerException when the text is null
     */
    public static Optional<Dateline> parse(String text) {
        return DatelineReader.read(text);
    }
}
