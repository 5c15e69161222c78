package io.github.oscenews.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the names that a thing had before or has now, given one of them. */
final class OtherNames {

    // The newsroom wrote the first until 2023, and has written the second since.
    private static final String CHAIRMANSHIP = "Chairmanship";
    private static final String CHAIRPERSONSHIP = "Chairpersonship";

    /** What follows the name of a structure that is no more. */
    static final List<String> CLOSURES = List.of(" (closed)", " (discontinued)");

    private OtherNames() {}

    /**
     * The other names of what has a name. A name that several things had gives the names of all of them; but a thing is not given the
     * names of another because both once had the same.
     *
     * @param names of each thing, all its names
     */
    static Set<String> of(String name, List<List<String>> names) {
        Set<String> others = new TreeSet<>();
        for (String spelling : spellings(name)) {
            others.add(spelling);
            for (List<String> ofOne : names) {
                if (ofOne.contains(spelling)) {
                    others.addAll(ofOne);
                }
            }
        }
        for (String other : new ArrayList<>(others)) {
            others.addAll(spellings(other));
        }
        others.remove(name);
        return others;
    }

    /** A name without what says that the thing was closed. */
    static String open(String name) {
        for (String closure : CLOSURES) {
            if (name.endsWith(closure)) {
                return name.substring(0, name.length() - closure.length());
            }
        }
        return name;
    }

    private static Set<String> spellings(String name) {
        String open = open(name);
        Set<String> spellings = new LinkedHashSet<>(List.of(
                open, open.replace(CHAIRMANSHIP, CHAIRPERSONSHIP), open.replace(CHAIRPERSONSHIP, CHAIRMANSHIP)));
        for (String spelling : List.copyOf(spellings)) {
            for (String closure : CLOSURES) {
                spellings.add(spelling + closure);
            }
        }
        spellings.add(name);
        return spellings;
    }
}
