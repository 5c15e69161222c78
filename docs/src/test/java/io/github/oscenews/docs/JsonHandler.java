package io.github.oscenews.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks JSON, which may be broken up for reading: each value of a block is what the block above printed, or a command of the document
 * wrote to a file, or an item of the examples; white space aside.
 */
final class JsonHandler implements Handler {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path examples;

    JsonHandler(Path root) {
        this.examples = root.resolve("examples/expected.jsonl");
    }

    @Override
    public void check(Block block, Session session) throws IOException {
        Set<String> known = new HashSet<>();
        add(Files.readString(examples), known);
        add(Objects.requireNonNullElse(session.output(), ""), known);
        for (Path file : session.workspace().filesOfJson()) {
            add(Files.readString(file), known);
        }
        List<String> values;
        try {
            values = values(block.text());
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            session.fault(block.line() + line, "the JSON is broken: " + e.getOriginalMessage());
            return;
        }
        for (String value : values) {
            if (!known.contains(value)) {
                session.fault(block.line(), "neither the examples nor a command above gives this JSON: " + value);
            }
        }
    }

    /** Adds the values of a text that is JSON, or of the lines of it that are. */
    private static void add(String text, Set<String> known) {
        Stream.concat(Stream.of(text), text.lines()).forEach(part -> {
            try {
                known.addAll(values(part));
            } catch (JacksonException e) {
                // A program prints what it likes.
            }
        });
    }

    private static List<String> values(String text) {
        try (MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(text)) {
            return values.readAll().stream().map(JsonNode::toString).toList();
        }
    }
}
