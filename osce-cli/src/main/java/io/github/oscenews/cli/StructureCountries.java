package io.github.oscenews.cli;

import io.github.oscenews.model.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The countries that structures work in, by all names under which they are printed: those of now and of before, as of what is open or
 * closed. Immutable and thread-safe.
 */
final class StructureCountries {

    /** The name of a structure without what says that it was closed, and the code of its country. */
    record Entry(String openName, String code) {

        static Entry of(String name, String code) {
            return new Entry(OtherNames.open(name), code);
        }
    }

    private final Map<String, List<String>> codes = new HashMap<>();

    /** The countries of structures. One name may be that of several, in different countries. */
    StructureCountries(List<Entry> entries) {
        for (Entry entry : entries) {
            List<String> ofName = new ArrayList<>(codes.getOrDefault(entry.openName(), List.of()));
            if (!ofName.contains(entry.code())) {
                ofName.add(entry.code());
                codes.put(entry.openName(), List.copyOf(ofName));
            }
        }
    }

    /** Those of the structures that are listed. */
    static StructureCountries listed() {
        List<Entry> entries = new ArrayList<>();
        for (Structure structure : Structure.listed()) {
            if (structure.country().isPresent()) {
                String code = structure.country().get();
                entries.add(Entry.of(structure.label(), code));
                for (String name : structure.formerNames()) {
                    entries.add(Entry.of(name, code));
                }
            }
        }
        return new StructureCountries(entries);
    }

    /** The codes of the countries that a structure of this name works or worked in; empty when none is known. */
    List<String> of(String name) {
        return codes.getOrDefault(OtherNames.open(name), List.of());
    }
}
