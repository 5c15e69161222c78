package io.github.oscenews.docs;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at code in the text: commands of the build are checked like those in blocks, {@code osce} is asked for the others and their
 * options, and paths of the repository have to be there.
 */
final class InlineCode {

    private static final Pattern SPAN = Pattern.compile("(`+)((?:(?!\n *\n).)+?)\\1", Pattern.DOTALL);
    private static final Pattern BETWEEN_COMMANDS = Pattern.compile(" (?:\\||\\|\\||&&) |; ");
    private static final Pattern SETTINGS = Pattern.compile("^(?:[A-Z_]+=\\S* +)+");
    private static final Pattern OSCE =
            Pattern.compile("(?:(?:\\S*/)?osce|java (?:-\\S+ )*-jar \\S*osce\\.jar)(?: ([a-z]\\w*))?(| .*)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(?:--[a-z][a-z-]*|-[A-Za-z](?![\\w-]))");
    private static final Pattern ONLY_OPTION = Pattern.compile("--[a-z].*|-[A-Za-z]");
    private static final List<String> COMMANDS = List.of("", "convert", "check", "stats", "schema");

    private final BuildCommands build;
    private final NamedFiles files;

    /** The options of each command; those of {@code osce} without one have an empty name. */
    private final Map<String, Set<String>> options;

    private InlineCode(BuildCommands build, NamedFiles files, Map<String, Set<String>> options) {
        this.build = build;
        this.files = files;
        this.options = options;
    }

    /** Asks the command for its options. */
    static InlineCode of(BuildCommands build, NamedFiles files, Workspace workspace)
            throws IOException, InterruptedException {
        List<Program.Run> helps = workspace.shell(
                COMMANDS.stream().map(name -> "osce " + name + " --help").toList());
        Map<String, Set<String>> options = new HashMap<>();
        for (int i = 0; i < COMMANDS.size(); i++) {
            options.put(COMMANDS.get(i), options(helps.get(i).out()).collect(Collectors.toCollection(TreeSet::new)));
        }
        return new InlineCode(build, files, options);
    }

    private static Stream<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group);
    }

    void check(Document document, List<Fault> faults) {
        String prose = String.join("\n", document.prose());
        Matcher span = SPAN.matcher(prose);
        while (span.find()) {
            String code = span.group(2).replaceAll("\\s*\n\\s*", " ").strip();
            int line = 1
                    + (int) prose.substring(0, span.start()).lines().count()
                    - (span.start() > 0 && prose.charAt(span.start() - 1) != '\n' ? 1 : 0);
            check(code)
                    .or(() -> files.fault(document, code))
                    .ifPresent(message -> faults.add(new Fault(document.name(), line, message)));
        }
    }

    private Optional<String> check(String code) {
        if (build.isOne(code)) {
            return build.fault(code);
        }
        if (ONLY_OPTION.matcher(code).matches()) {
            return options(code)
                    .filter(option -> options.values().stream().noneMatch(known -> known.contains(option)))
                    .findFirst()
                    .map(option -> "no command has the option " + option);
        }
        return BETWEEN_COMMANDS
                .splitAsStream(code)
                .map(command -> SETTINGS.matcher(command.strip()).replaceFirst(""))
                .flatMap(command -> checkCommand(command).stream())
                .findFirst();
    }

    private Optional<String> checkCommand(String command) {
        if (command.startsWith("mvn ")) {
            return Optional.of("the build is ./mvnw, not " + command);
        }
        if (build.isOne(command)) {
            return build.fault(command);
        }
        Matcher osce = OSCE.matcher(command);
        if (!osce.matches()) {
            return Optional.empty();
        }
        String name = osce.group(1) == null ? "" : osce.group(1);
        Set<String> known = options.get(name);
        return known == null
                ? Optional.of("there is no command " + name)
                : options(osce.group(2))
                        .filter(option -> !known.contains(option))
                        .findFirst()
                        .map(option ->
                                "the command osce" + (name.isEmpty() ? "" : " " + name) + " has no option " + option);
    }
}
