package io.github.oscenews.cli;

import io.github.oscenews.model.Country;
import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The countries of items, as keys: the code where the name is listed, so that all names of a country have one, or else the name. */
final class Countries {

    /** No state that is listed, but a place that items name and that a field operation works in. */
    private static final String KOSOVO = "Kosovo";

    private static final String CODE_OF_KOSOVO = "XK";

    private static final Map<String, String> CODES = new HashMap<>();

    private static final StructureCountries OF_STRUCTURES = StructureCountries.listed();

    static {
        CODES.put(KOSOVO, CODE_OF_KOSOVO);
        for (Country country : Country.listed()) {
            CODES.put(country.label(), country.code());
        }
    }

    private Countries() {}

    /** The key of a name; that of a code is the code. */
    static String key(String name) {
        return CODES.getOrDefault(name, name);
    }

    /** The keys of all countries that the location, a structure or the dateline of an item is in. */
    static List<String> keys(NewsItem item) {
        List<String> keys = new ArrayList<>();
        for (String name : printed(item)) {
            keys.add(key(name));
        }
        for (Structure structure : item.whereWeAre()) {
            keys.addAll(OF_STRUCTURES.of(structure.label()));
        }
        if (item.dateline().isPresent()) {
            addKeys(keys, item.dateline().get());
        }
        return keys;
    }

    private static void addKeys(List<String> keys, Dateline dateline) {
        Optional<Country> country = dateline.country().flatMap(Country::findIgnoringCase);
        if (country.isPresent()) {
            keys.add(country.get().code());
        }
        for (String place : dateline.places()) {
            if (place.equalsIgnoreCase(KOSOVO)) {
                keys.add(CODE_OF_KOSOVO);
            }
        }
    }

    /** The location of an item and, as it may name several countries, each of them. */
    static List<String> printed(NewsItem item) {
        if (item.location().isEmpty()) {
            return List.of();
        }
        String location = item.location().get();
        List<String> names = new ArrayList<>(List.of(location));
        if (location.contains(", ")) {
            names.addAll(List.of(location.split(", ", -1)));
        }
        return names;
    }

    /** All listed names, and the codes of all countries. */
    static List<String> listed() {
        TreeSet<String> listed = new TreeSet<>(CODES.keySet());
        listed.addAll(CODES.values());
        return List.copyOf(listed);
    }
}
