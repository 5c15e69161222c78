package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one dateline by the grammar in {@link Dateline}.
 *
 * <p>What follows the places is different in each shape tried here, and within a shape every rule takes all it can, so no text
 * matches twice and the first match is the longest. Rule 8.9: When in doubt there is no dateline. Not thread-safe: the state of one
 * reading.
 */
final class DatelineReader {

    private final Cursor cursor;
    private final List<String> places = new ArrayList<>(0);
    private @Nullable String country;
    private @Nullable PrintedDate date;
    private @Nullable String agency;
    private int end;

    private DatelineReader(String text) {
        cursor = new Cursor(text);
    }

    static Optional<Dateline> read(String text) {
        if (!mayHoldDateline(text)) {
            return Optional.empty();
        }
        DatelineReader reader = new DatelineReader(text);
        return reader.matches() ? Optional.of(reader.dateline()) : Optional.empty();
    }

    /** Every shape has a comma or a dash, and most titles have neither. */
    private static boolean mayHoldDateline(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('-') >= 0 || text.indexOf('–') >= 0 || text.indexOf('—') >= 0;
    }

    private Dateline dateline() {
        cursor.backTo(end);
        return ImmutableDateline.of(
                cursor.since(0),
                places,
                Optional.ofNullable(country),
                Optional.ofNullable(agency),
                Optional.ofNullable(date));
    }

    private boolean matches() {
        return Cursor.isDigit(cursor.peek()) ? matchesDateFirst() : takePlace() && matchesPlacesFirst();
    }

    private boolean matchesDateFirst() {
        // Rule 8.2: A dateline may begin with the date.
        // dateline = date "," SP places separator
        if (!takeDate() || !cursor.takeComma() || !takePlace()) {
            return false;
        }
        int behindPlace = cursor.at();
        return (takeMorePlaces() && takeSeparator()) || (backTo(behindPlace) && takePlaceList() && takeSeparator());
    }

    /** Matches the shapes that begin with places, of which the first is taken. */
    private boolean matchesPlacesFirst() {
        int behindPlace = cursor.at();
        return (takeMorePlaces() && takeDateBehindPlaces())
                || (backTo(behindPlace) && takePlaceList() && takeDateBehindPlaces())
                // Rule 8.4: A dateline may have a country after its places, and then needs no date.
                // dateline = place "," SP country "." SP
                || (backTo(behindPlace) && takeCommaAndCountry() && takeFullStop());
    }

    private boolean takeDateBehindPlaces() {
        // Rule 8.1: A dateline is places, a date and a separator at the very start of the summary.
        // dateline = places "," SP date [ SP agency ] separator
        if (cursor.takeComma()) {
            return takeDate() && takeAgencyIfAny() && takeSeparator();
        }
        // Rule 8.3: A dateline may have a dash between places and date, and a full stop after it.
        // dateline = places SP dash SP date "." SP
        return takeSpacedDash() && takeDate() && takeFullStop();
    }

    /** Goes back to where the first place ends, for another shape; always true. */
    private boolean backTo(int behindPlace) {
        cursor.backTo(behindPlace);
        places.subList(1, places.size()).clear();
        country = null;
        agency = null;
        return true;
    }

    /** {@code places = place *( *SP "/" *SP place ) [ "," SP country ]}, of which the first is taken; always true. */
    private boolean takeMorePlaces() {
        while (takeSlashAndPlace()) {}
        takeCommaAndCountry();
        return true;
    }

    /**
     * {@code places = place 1*( "," SP place )}, of which the first is taken, every place in capitals, none a country. Rule 8.5:
     * Several places are joined by slashes, or by commas when all are in capitals.
     */
    private boolean takePlaceList() {
        while (takeCommaAndPlace()) {}
        return places.size() > 1 && mayBeListed();
    }

    private boolean mayBeListed() {
        for (String place : places) {
            if (!Place.isInCapitals(place) || CountryRule.isListed(place)) {
                return false;
            }
        }
        return true;
    }

    private boolean takePlace() {
        String place = Place.read(cursor);
        return place != null && places.add(place);
    }

    private boolean takeSlashAndPlace() {
        int from = cursor.at();
        cursor.skipSpaces();
        if (cursor.take('/')) {
            cursor.skipSpaces();
            if (takePlace()) {
                return true;
            }
        }
        cursor.backTo(from);
        return false;
    }

    private boolean takeCommaAndPlace() {
        int from = cursor.at();
        if (cursor.takeComma() && takePlace()) {
            return true;
        }
        cursor.backTo(from);
        return false;
    }

    private boolean takeCommaAndCountry() {
        int from = cursor.at();
        country = cursor.takeComma() && Character.isLetter(cursor.peek()) ? CountryRule.read(cursor) : null;
        if (country == null) {
            cursor.backTo(from);
        }
        return country != null;
    }

    private boolean takeDate() {
        date = PrintedDate.read(cursor);
        return date != null;
    }

    /** {@code [ SP agency ]}, where {@code agency = "(" 2 to 10 capitals ")"}; always true. */
    private boolean takeAgencyIfAny() {
        int from = cursor.at();
        if (cursor.takeSpaces() && cursor.take('(')) {
            int capitals = cursor.at();
            int count = 0;
            while (Character.isUpperCase(cursor.peek())) {
                cursor.next();
                count++;
            }
            String name = cursor.since(capitals);
            if (count >= 2 && count <= 10 && cursor.take(')')) {
                agency = name;
                return true;
            }
        }
        cursor.backTo(from);
        return true;
    }

    /** {@code separator = [ SP ] dash SP}. */
    private boolean takeSeparator() {
        end = cursor.at();
        cursor.skipSpaces();
        return takeDash() && cursor.takeSpaces();
    }

    private boolean takeSpacedDash() {
        return cursor.takeSpaces() && takeDash() && cursor.takeSpaces();
    }

    /** {@code dash = "-" / "--" / "–" / "—"}. */
    private boolean takeDash() {
        return cursor.take("--") || cursor.take('-') || cursor.take('–') || cursor.take('—');
    }

    /** {@code "." SP}. */
    private boolean takeFullStop() {
        end = cursor.at();
        return cursor.take('.') && cursor.takeSpaces();
    }
}
