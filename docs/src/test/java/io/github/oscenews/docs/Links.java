package io.github.oscenews.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the links of a document to other files of the repository, and to headings in Markdown files. */
final class Links {

    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern LINK = Pattern.compile("]\\(<?([^)>\\s]+)>?[^)]*\\)|^\\[[^]]+]: *(\\S+)");
    private static final Pattern REFERENCE = Pattern.compile("\\[([^\\[\\]]+)]\\[([^\\[\\]]*)]");
    private static final Pattern DEFINITION = Pattern.compile("^\\[([^]]+)]: ");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z+.-]*:.*");
    private static final Pattern ANCHOR = Pattern.compile("<a (?:id|name)=\"([^\"]+)\"");

    private final Path root;

    Links(Path root) {
        this.root = root;
    }

    void check(Document document, List<Fault> faults) throws IOException {
        Set<String> defined = new HashSet<>();
        for (String line : document.prose()) {
            Matcher definition = DEFINITION.matcher(line);
            if (definition.find()) {
                defined.add(definition.group(1).toLowerCase(Locale.ROOT));
            }
        }
        for (int at = 0; at < document.prose().size(); at++) {
            // Code shows no links, but a link may show code.
            String line = CODE.matcher(document.prose().get(at)).replaceAll("code");
            Matcher reference = REFERENCE.matcher(line);
            while (reference.find()) {
                String name = reference.group(2).isEmpty() ? reference.group(1) : reference.group(2);
                if (!defined.contains(name.toLowerCase(Locale.ROOT))) {
                    faults.add(new Fault(document.name(), at + 1, "the link [" + name + "] is defined nowhere"));
                }
            }
            Matcher link = LINK.matcher(line);
            while (link.find()) {
                String target = link.group(1) == null ? link.group(2) : link.group(1);
                if (!SCHEME.matcher(target).matches() && !leads(document, target)) {
                    faults.add(new Fault(document.name(), at + 1, "the link " + target + " leads nowhere"));
                }
            }
        }
    }

    private boolean leads(Document document, String target) throws IOException {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path from = root.resolve(document.name());
        Path file = path.isEmpty() ? from : from.resolveSibling(path).normalize();
        if (hash < 0 || path.isEmpty()) {
            return hash < 0 ? Files.exists(file) : anchors(document).contains(target.substring(hash + 1));
        }
        return Files.isRegularFile(file)
                && file.toString().endsWith(".md")
                && anchors(Document.of(path, Files.readString(file))).contains(target.substring(hash + 1));
    }

    /** The anchors that GitHub gives to headings, and those that the document gives itself. */
    private static Set<String> anchors(Document document) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : document.prose()) {
            Matcher anchor = ANCHOR.matcher(line);
            while (anchor.find()) {
                anchors.add(anchor.group(1));
            }
            if (line.matches("#{1,6} .*")) {
                String name = line.replaceFirst("^#+ +", "")
                        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-');
                int before = seen.merge(name, 1, Integer::sum) - 1;
                anchors.add(before == 0 ? name : name + "-" + before);
            }
        }
        return anchors;
    }
}
