package io.github.oscenews.docs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a document while its blocks are checked from top to bottom. */
final class Session {

    private final String document;
    private final Workspace workspace;
    private final List<Fault> faults;
    private @Nullable String output;

    Session(String document, Workspace workspace, List<Fault> faults) {
        this.document = document;
        this.workspace = workspace;
        this.faults = faults;
    }

    Workspace workspace() {
        return workspace;
    }

    void fault(int line, String message) {
        faults.add(new Fault(document, line, message));
    }

    /** The standard output of the last block that was run; null before any was. */
    @Nullable String output() {
        return output;
    }

    void output(String printed) {
        output = printed;
    }

    /** Says where an output is another one than is shown, if it is. */
    void compare(List<String> shown, String printed, int firstLine) {
        List<String> found = printed.lines().toList();
        if (found.equals(shown)) {
            return;
        }
        int at = 0;
        while (at < shown.size() && at < found.size() && shown.get(at).equals(found.get(at))) {
            at++;
        }
        String is = at < found.size() ? "the output is \"" + found.get(at) + "\"" : "the output ends here";
        fault(firstLine + at, is + (at < shown.size() ? ", not what is shown" : ", and nothing is shown"));
    }
}
