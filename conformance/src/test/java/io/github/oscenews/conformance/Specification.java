package io.github.oscenews.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code docs/format.md}: its rules in order, and the examples below each. */
final class Specification {

    private static final Pattern RULE = Pattern.compile("\\*\\*(\\d+\\.\\d+)\\*\\* (.*)");
    private static final Pattern FENCE = Pattern.compile("```(\\S+)\\s*(.*)");

    /** A rule: its number, and its paragraph on one line. */
    record Rule(String number, String text) {}

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private @Nullable Rule rule;
    private @Nullable Example example;

    private Specification() {}

    static Path root() {
        return Path.of(System.getProperty("osce.root", ".."));
    }

    static Specification read() {
        try {
            Specification specification = new Specification();
            specification.read(Files.readAllLines(root().resolve("docs/format.md")));
            return specification;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Rule> rules() {
        return rules;
    }

    List<Example> examples() {
        return examples;
    }

    private void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher begin = RULE.matcher(lines.get(i));
            Matcher fence = FENCE.matcher(lines.get(i));
            if (begin.matches()) {
                StringBuilder text = new StringBuilder(begin.group(2));
                while (i + 1 < lines.size() && !lines.get(i + 1).isBlank()) {
                    text.append(' ').append(lines.get(++i).strip());
                }
                addRule(new Rule(begin.group(1), text.toString()));
            } else if (fence.matches()) {
                List<String> block = new ArrayList<>();
                while (!lines.get(++i).equals("```")) {
                    block.add(lines.get(i));
                }
                addBlock(fence.group(1), fence.group(2), String.join("\n", block));
            } else if (lines.get(i).startsWith("#")) {
                rule = null;
                example = null;
            }
        }
    }

    private void addRule(Rule added) {
        if (rules.put(added.number(), added) != null) {
            throw new IllegalStateException("rule " + added.number() + " stands twice");
        }
        rule = added;
        example = null;
    }

    private void addBlock(String kind, String options, String text) {
        if (rule == null) {
            return; // the chapter that explains the notation
        }
        boolean begins = kind.equals("items")
                || kind.equals("html")
                || (kind.equals("listing") && (example == null || !example.isOfTheWriter() || example.has("listing")));
        if (begins) {
            Rule above = rule;
            long before = examples.stream().filter(e -> e.rule().equals(above)).count();
            example = new Example(above, above.number() + "-" + (before + 1));
            examples.add(example);
        }
        if (example != null) {
            example.add(kind, options, text);
        }
    }
}
