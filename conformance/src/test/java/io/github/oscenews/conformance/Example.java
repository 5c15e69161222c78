package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.conformance.Specification.Rule;
import io.github.oscenews.parser.HtmlLines;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.TextScope;
import io.github.oscenews.parser.Tile;
import io.github.oscenews.parser.Tile.FieldTile;
import io.github.oscenews.parser.Tile.FurnitureTile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An example of the specification: an input, and what is expected of it, each as the document has it. */
final class Example {

    /** {@code {U+000C}}, {@code {byte FF FE}} or {@code {300×x}}. */
    private static final Pattern TOKEN =
            Pattern.compile("\\{(?:U\\+([0-9A-F]{4,6})|byte ((?:[0-9A-F]{2} ?)+)|(\\d+)×([^}]*))\\}");

    private final Rule rule;
    private final String name;
    private final Map<String, String> blocks = new LinkedHashMap<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    Example(Rule rule, String name) {
        this.rule = rule;
        this.name = name;
    }

    void add(String kind, String given, String text) {
        if (blocks.put(kind, text) != null) {
            throw new IllegalStateException("example " + name + " has two blocks " + kind);
        }
        for (String option : given.split(" ", -1)) {
            if (!option.isEmpty()) {
                options.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
            }
        }
    }

    Rule rule() {
        return rule;
    }

    boolean has(String kind) {
        return blocks.containsKey(kind);
    }

    String block(String kind) {
        return blocks.getOrDefault(kind, "");
    }

    List<String> lines(String kind) {
        return has(kind) ? block(kind).lines().toList() : List.of();
    }

    /** Whether the example begins with items, and its listing is what is written. */
    boolean isOfTheWriter() {
        return has("items");
    }

    /** Whether the input is HTML. */
    boolean isHtml() {
        return has("html");
    }

    /** Whether the example is about bytes or limits, so that another form of its text would be another example. */
    boolean isBound() {
        boolean isOfTextAlone = options.isEmpty() || options.keySet().equals(Set.of("textScope"));
        return !isOfTextAlone || input().contains("{byte ");
    }

    /** What its text is the text of. */
    TextScope textScope() {
        return TextScope.valueOf(options.getOrDefault("textScope", TextScope.LISTING.name()));
    }

    /** Whether the example is about an encoding, so that only its bytes are the input. */
    boolean isEncoded() {
        return options.containsKey("encoding");
    }

    /** Whether the items say on which lines of HTML they stand. */
    boolean hasHtmlLines() {
        return options.containsKey("htmlLines");
    }

    private String input() {
        return block(isHtml() ? "html" : "listing");
    }

    NewsroomParser parser() {
        return parser(options);
    }

    /** The parser with the example's limits, for its text in pieces. */
    NewsroomParser parserOfText() {
        Map<String, String> limits = new LinkedHashMap<>(options);
        limits.remove("charset");
        limits.remove("htmlLines");
        return parser(limits);
    }

    private NewsroomParser parser(Map<String, String> given) {
        NewsroomParser.Builder parser = NewsroomParser.builder();
        given.forEach((option, value) -> {
            switch (option) {
                case "longestLine" -> parser.longestLine(Integer.parseInt(value));
                case "longestRecord" -> parser.longestRecord(Integer.parseInt(value));
                case "longestDocument" -> parser.longestDocument(Integer.parseInt(value));
                case "longestHtml" -> parser.longestHtml(Integer.parseInt(value));
                case "mostTags" -> parser.mostTags(Integer.parseInt(value));
                case "deepestNesting" -> parser.deepestNesting(Integer.parseInt(value));
                case "htmlLines" -> parser.htmlLines(HtmlLines.valueOf(value));
                case "textScope" -> parser.textScope(textScope());
                case "mostExcerpts" -> parser.mostExcerpts(Integer.parseInt(value));
                case "charset" -> parser.charset(Charset.forName(value));
                case "encoding", "cutOff" -> {} // of the input
                default -> throw new IllegalStateException("example " + name + " has an option " + option);
            }
        });
        return parser.build();
    }

    /** The input as characters. Of HTML, the text of the document holds only a part of them. */
    String text() {
        return isHtml() ? new String(bytes(), encoding()) : parse().text();
    }

    private Charset encoding() {
        return Charset.forName(options.getOrDefault("encoding", UTF_8.name()));
    }

    /** The input as bytes. */
    byte[] bytes() {
        String block = input();
        Charset encoding = encoding();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        for (Matcher token = TOKEN.matcher(block); token.find(); at = token.end()) {
            bytes.writeBytes(block.substring(at, token.start()).getBytes(encoding));
            if (token.group(1) != null) {
                bytes.writeBytes(
                        Character.toString(Integer.parseInt(token.group(1), 16)).getBytes(encoding));
            } else if (token.group(2) != null) {
                bytes.writeBytes(HexFormat.ofDelimiter(" ").parseHex(token.group(2)));
            } else {
                bytes.writeBytes(
                        token.group(4).repeat(Integer.parseInt(token.group(3))).getBytes(encoding));
            }
        }
        bytes.writeBytes(block.substring(at).getBytes(encoding));
        return bytes.toByteArray();
    }

    /** The input as a stream of bytes, which says that it is cut off if the example is about that. */
    InputStream stream() {
        return options.containsKey("cutOff") ? CutOff.bytes(bytes()) : new ByteArrayInputStream(bytes());
    }

    NewsroomDocument parse() {
        return Laws.parse(parser(), stream());
    }

    /** The problems and rejects of a document as an example has them. */
    static List<String> problems(NewsroomDocument document) {
        List<String> lines = new ArrayList<>(document.problems().stream()
                .map(problem -> problem.lineNumber() + ":" + problem.columnNumber() + " " + severityAndCode(problem))
                .toList());
        document.rejects()
                .forEach(reject -> lines.add("reject "
                        + reject.source().firstLine().orElseThrow() + "-"
                        + reject.source().lastLine().orElseThrow() + " "
                        + reject.problem().code().id()));
        return lines;
    }

    private static String severityAndCode(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT) + " "
                + problem.code().id();
    }

    /** The tiles of a document as an example has them. */
    static Stream<String> ledger(NewsroomDocument document) {
        return document.ledger().tiles().stream()
                .map(tile -> kind(tile) + " " + Json.quoted(document.text(tile.span())));
    }

    private static String kind(Tile tile) {
        if (tile instanceof FieldTile field) {
            return "field " + field.item() + " " + field.field().key();
        }
        return tile instanceof FurnitureTile furniture
                ? "furniture "
                        + furniture.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : "residue";
    }

    @Override
    public String toString() {
        return name;
    }
}
