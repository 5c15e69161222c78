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

    private static final Map<String, String> CODES = new HashMap<>();

    static {
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
            Optional<String> code = structure.country();
            if (code.isPresent()) {
                keys.add(code.get());
            }
        }
        Optional<Country> ofDateline =
                item.dateline().flatMap(Dateline::country).flatMap(Country::findIgnoringCase);
        if (ofDateline.isPresent()) {
            keys.add(ofDateline.get().code());
        }
        return keys;
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
        for (Structure structure : Structure.listed()) {
            structure.country().ifPresent(listed::add);
        }
        return List.copyOf(listed);
    }
}
