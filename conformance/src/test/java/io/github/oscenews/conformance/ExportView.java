package io.github.oscenews.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One item in an export, for whoever looks only at that and at docs/exports.md. */
interface ExportView {

    /** The texts at a place that a row names, in their order. */
    List<String> find(ExportTable.Row row, String place);

    /** All texts that are written of the item. */
    List<String> texts();

    /** What of a row is code and no place, such as the words before a value. */
    default List<String> places(ExportTable.Row row) {
        return row.back() == ExportTable.Back.IN_A_TEXT ? row.codes().subList(0, 1) : row.codes();
    }

    /** An object of JSON, where {@code a[].b} is the {@code b} of each {@code a}, and {@code a[c=d].b} of those whose {@code c} is {@code d}. */
    record OfJson(JsonNode object) implements ExportView {

        private static final Pattern STEP = Pattern.compile("([@\\w]+)(\\[(?:(\\w+)=(\\w+))?])?");

        @Override
        public List<String> find(ExportTable.Row row, String place) {
            List<JsonNode> found = List.of(object);
            for (String name : place.split("\\.", -1)) {
                Matcher step = STEP.matcher(name);
                if (!step.matches()) {
                    throw new IllegalArgumentException("\"" + place + "\" is no place");
                }
                found = found.stream().flatMap(node -> follow(node, step)).toList();
            }
            return OwnJson.orNothing(found.stream().map(OwnJson::text).toList());
        }

        private static Stream<JsonNode> follow(JsonNode node, Matcher step) {
            JsonNode value = node.path(step.group(1));
            if (step.group(2) == null) {
                return Stream.of(value);
            }
            return value.valueStream()
                    .filter(element -> step.group(3) == null
                            || OwnJson.text(element.path(step.group(3))).equals(step.group(4)));
        }

        @Override
        public List<String> texts() {
            List<String> texts = new ArrayList<>();
            add(object, texts);
            return texts;
        }

        private static void add(JsonNode node, List<String> texts) {
            if (node.isContainer()) {
                node.forEach(inner -> add(inner, texts));
            } else {
                texts.add(OwnJson.text(node));
            }
        }
    }

    /** A record of CSV, by the names of its columns. */
    record OfRecord(Map<String, String> cells) implements ExportView {

        @Override
        public List<String> find(ExportTable.Row row, String place) {
            String cell = cells.getOrDefault(place, "");
            String form = row.standsAt().replaceFirst("`[^`]*`", "");
            return switch (form) {
                case "" -> OwnJson.orNothing(List.of(cell));
                case ", JSON" ->
                    OwnJson.orNothing(List.of(
                            cell.isEmpty() ? "" : OwnJson.MAPPER.readTree(cell).toString()));
                case ", a list", ", a list by sources" -> elements(cell);
                default -> throw new IllegalArgumentException("\"" + form + "\" is not explained");
            };
        }

        /** Between two elements stands a bar; a backslash is in front of one that is a part of an element, and of a backslash. */
        private static List<String> elements(String cell) {
            List<String> elements = new ArrayList<>();
            StringBuilder element = new StringBuilder();
            for (int i = 0; i < cell.length(); i++) {
                if (cell.charAt(i) == '|') {
                    elements.add(element.toString());
                    element.setLength(0);
                } else {
                    i += cell.charAt(i) == '\\' ? 1 : 0;
                    element.append(cell.charAt(i));
                }
            }
            elements.add(element.toString());
            return OwnJson.orNothing(elements);
        }

        @Override
        public List<String> texts() {
            return List.copyOf(cells.values());
        }
    }

    /** The lines of a record of listing text. */
    record OfLines(List<String> lines) implements ExportView {

        private static final Pattern LABEL = Pattern.compile("[A-Z][a-z ]+: .*");
        private static final List<String> MONTHS = List.of(
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December");

        @Override
        public List<String> find(ExportTable.Row row, String place) {
            if (row.standsAt().startsWith("the line above ")) {
                return List.of(lines.get(at(place) - 1));
            }
            int at = at(place);
            if (at < 0) {
                return List.of();
            }
            String value = lines.get(at).substring(place.length() + 1);
            if (row.standsAt().endsWith(", with commas")) {
                return List.of(value.split(", ", -1));
            }
            return List.of(row.standsAt().contains(", as in ") ? day(value) : value);
        }

        private int at(String label) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith(label + " ")) {
                    return i;
                }
            }
            return -1;
        }

        private static String day(String printed) {
            String[] parts = printed.split(" ", -1);
            return "%s-%02d-%02d".formatted(parts[2], 1 + MONTHS.indexOf(parts[1]), Integer.parseInt(parts[0]));
        }

        /** The summary stands below the last label. */
        List<String> below() {
            int last = 0;
            for (int i = 1; i < lines.size() && LABEL.matcher(lines.get(i)).matches(); i++) {
                last = i;
            }
            return OwnJson.orNothing(List.of(String.join("\n", lines.subList(last + 1, lines.size()))));
        }

        /** What a row shows as an example is no place. */
        @Override
        public List<String> places(ExportTable.Row row) {
            return row.codes().subList(0, Math.min(1, row.codes().size()));
        }

        @Override
        public List<String> texts() {
            return lines;
        }
    }
}
