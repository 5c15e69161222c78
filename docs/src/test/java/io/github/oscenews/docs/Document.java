package io.github.oscenews.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file, taken apart.
 *
 * @param name its path from the top of the repository
 * @param prose its lines, with empty ones in place of the blocks, so that each keeps its number
 * @param faults blocks that are never closed, those in quotations or without fences, and markup, as nothing checks what is in these
 */
record Document(String name, List<String> prose, List<Block> blocks, List<Fault> faults) {

    private static final Pattern FENCE = Pattern.compile("( *)(`{3,}|~{3,})([^`]*)");
    private static final Pattern QUOTED_FENCE = Pattern.compile(" *>.*(?:`{3}|~{3}).*");
    private static final Pattern INDENTED = Pattern.compile("(?: {4}| {0,3}\t).*");
    private static final Pattern CODE = Pattern.compile("(?s)(`+)(?:(?!\n *\n).)+?\\1");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][\\w-]*(?:[\\s/][^<>]*)?>|<!--");

    /** A place for links, which {@link Links} knows. */
    private static final Pattern ANCHOR = Pattern.compile("<a (?:id|name)=\"[^\"]+\">|</a>");

    private static final Pattern LIST_ITEM = Pattern.compile(" *(?:[-*+]|\\d+[.)]) .*");
    private static final Set<String> PASSED_OVER = Set.of(".git", "target", "node_modules");

    static Document of(String name, String text) {
        List<String> lines = text.lines().toList();
        List<String> prose = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        boolean follows = false;
        for (int at = 0; at < lines.size(); at++) {
            Matcher fence = FENCE.matcher(lines.get(at));
            if (!fence.matches()) {
                prose.add(lines.get(at));
                follows &= lines.get(at).isBlank();
                continue;
            }
            int end = end(lines, at + 1, fence.group(2));
            if (end == lines.size()) {
                faults.add(new Fault(name, at + 1, "a block that is never closed"));
            }
            List<String> content = lines.subList(at + 1, end).stream()
                    .map(line -> line.startsWith(fence.group(1))
                            ? line.substring(fence.group(1).length())
                            : line.strip())
                    .toList();
            blocks.add(new Block(at + 1, fence.group(3).strip(), content, follows));
            follows = true;
            while (prose.size() <= end && prose.size() < lines.size()) {
                prose.add("");
            }
            at = end;
        }
        addIndented(name, prose, faults);
        addMarkup(name, prose, faults);
        return new Document(name, prose, blocks, faults);
    }

    private static void addIndented(String name, List<String> prose, List<Fault> faults) {
        boolean isList = false;
        for (int at = 0; at < prose.size(); at++) {
            String line = prose.get(at);
            isList = LIST_ITEM.matcher(line).matches() || (isList && (line.isBlank() || line.startsWith(" ")));
            boolean begins = at == 0 || prose.get(at - 1).isBlank();
            if (begins && !isList && !line.isBlank() && INDENTED.matcher(line).matches()) {
                faults.add(new Fault(name, at + 1, "a block without fences, which nothing checks"));
            }
            if (QUOTED_FENCE.matcher(line).matches()) {
                faults.add(new Fault(name, at + 1, "a block in a quotation, which nothing checks"));
            }
        }
    }

    private static void addMarkup(String name, List<String> prose, List<Fault> faults) {
        String text = CODE.matcher(String.join("\n", prose))
                .replaceAll(code -> "\n".repeat((int)
                        code.group().chars().filter(c -> c == '\n').count()));
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (!ANCHOR.matcher(tag.group()).matches()) {
                int line = 1
                        + (int) text.substring(0, tag.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                faults.add(new Fault(name, line, "markup, which nothing checks: " + tag.group()));
            }
        }
    }

    /** The line of the closing fence, or the number of lines when there is none. */
    private static int end(List<String> lines, int from, String fence) {
        int at = from;
        while (at < lines.size()
                && !lines.get(at).strip().matches(Pattern.quote(fence) + Pattern.quote(fence.substring(0, 1)) + "*")) {
            at++;
        }
        return at;
    }

    /** All Markdown files of the repository, in the order of their names. */
    static List<Document> all(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return PASSED_OVER.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        List<Document> documents = new ArrayList<>();
        for (Path file : files.stream().sorted().toList()) {
            documents.add(of(root.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
        }
        return documents;
    }

    /** For the names of tests. */
    @Override
    public String toString() {
        return name;
    }
}
