package io.github.oscenews.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the names that a thing had before or has now, given one of them. */
final class OtherNames {

    // The newsroom wrote the first until 2023, and has written the second since.
    private static final String CHAIRMANSHIP = "Chairmanship";
    private static final String CHAIRPERSONSHIP = "Chairpersonship";

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

    private static List<String> spellings(String name) {
        return List.of(name, name.replace(CHAIRMANSHIP, CHAIRPERSONSHIP), name.replace(CHAIRPERSONSHIP, CHAIRMANSHIP));
    }
}
