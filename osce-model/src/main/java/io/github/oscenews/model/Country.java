package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A name of a participating State of the OSCE or of one of its Partners for Co-operation, as the newsroom prints it after {@code
 * Location:} and in datelines.
 *
 * <p>A state that was printed under several names is listed once for each of them, with the same {@link #code()}: {@code Turkey} and
 * {@code Türkiye} are both {@code TR}. So two names mean one state when their codes are equal. The list has the names that were seen or
 * are the OSCE's own, and is not closed: a page may print others.
 *
 * <p>Each listed name is one object, so names are equal when they are the same. Immutable and thread-safe. Both methods {@code find}
 * throw {@link NullPointerException} for null, and nothing else.
 */
public final class Country {

    private static final List<Country> LISTED = readListed();

    private final String label;
    private final String code;

    private Country(String label, String code) {
        this.label = label;
        this.code = code;
    }

    private static List<Country> readListed() {
        List<Country> countries = new ArrayList<>();
        for (Vocabulary.Row row : Vocabulary.rows("countries.csv")) {
            countries.add(new Country(row.get("label"), row.get("code")));
        }
        return List.copyOf(countries);
    }

    /** {@return all listed names, in the order of the list: participating States, then Asian and Mediterranean Partners; unmodifiable} */
    public static List<Country> listed() {
        return LISTED;
    }

    /**
     * Finds a listed name, spelled exactly so.
     *
     * @param label the name, such as {@code Serbia}
     * @return the listed name, or empty when there is none
     */
    public static Optional<Country> find(String label) {
        Objects.requireNonNull(label, "label");
        for (Country country : LISTED) {
            if (country.label.equals(label)) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds a listed name in any case, as {@link Dateline#country()} may have it. Case is compared letter by letter, the same in every
     * locale.
     *
     * @param label the name, such as {@code SERBIA}
     * @return the listed name, or empty when there is none
     */
    public static Optional<Country> findIgnoringCase(String label) {
        Objects.requireNonNull(label, "label");
        for (Country country : LISTED) {
            if (country.label.equalsIgnoreCase(label)) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }

    /** {@return the name as listed; never blank, and no other listed name is the same} */
    public String label() {
        return label;
    }

    /** {@return the ISO 3166-1 alpha-2 code of the state, two capitals, as {@link Structure#country()} has it} */
    public String code() {
        return code;
    }

    /** {@return the {@link #label()}} */
    @Override
    public String toString() {
        return label;
    }
}
