package io.github.oscenews.docs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at commands and options in the text: those of the build like those in blocks, and whether {@code osce} has the others. */
final class InlineCode {

    private static final Pattern SPAN = Pattern.compile("(`+)((?:(?!\n *\n).)+?)\\1", Pattern.DOTALL);
    private static final Pattern OSCE =
            Pattern.compile("(?:osce|java -jar osce-cli/target/osce.jar)( [a-z]\\w*)?(| .*)");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final List<String> COMMANDS = List.of("convert", "check", "stats");

    private final BuildCommands build;
    private final Set<String> options;

    private InlineCode(BuildCommands build, Set<String> options) {
        this.build = build;
        this.options = options;
    }

    /** Asks the command for its options. */
    static InlineCode of(BuildCommands build, Workspace workspace) throws IOException, InterruptedException {
        List<Program.Run> helps = workspace.shell(
                COMMANDS.stream().map(name -> "osce " + name + " --help").toList());
        return new InlineCode(
                build,
                helps.stream()
                        .flatMap(help -> OPTION.matcher(help.out()).results())
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    void check(Document document, List<Fault> faults) {
        String prose = String.join("\n", document.prose());
        Matcher span = SPAN.matcher(prose);
        while (span.find()) {
            String code = span.group(2).replaceAll("\\s*\n\\s*", " ").strip();
            int line = 1
                    + (int) prose.substring(0, span.start()).lines().count()
                    - (span.start() > 0 && prose.charAt(span.start() - 1) != '\n' ? 1 : 0);
            check(code).ifPresent(message -> faults.add(new Fault(document.name(), line, message)));
        }
    }

    private Optional<String> check(String code) {
        if (build.isOne(code)) {
            return build.fault(code);
        }
        Matcher osce = OSCE.matcher(code);
        boolean isOsce = osce.matches();
        if (isOsce && osce.group(1) != null && !COMMANDS.contains(osce.group(1).strip())) {
            return Optional.of("there is no command" + osce.group(1));
        }
        return isOsce || code.startsWith("--")
                ? OPTION.matcher(code)
                        .results()
                        .map(MatchResult::group)
                        .filter(option -> !options.contains(option))
                        .findFirst()
                        .map(option -> "no command has the option " + option)
                : Optional.empty();
    }
}
