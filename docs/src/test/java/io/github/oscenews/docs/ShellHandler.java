package io.github.oscenews.docs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Runs commands that are shown without their output; each must succeed. Those that the build itself is are looked up instead. */
final class ShellHandler implements Handler {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

    /** What goes on, or tells of nothing, when a command fails. */
    private static final Pattern HIDES_FAILURE = Pattern.compile(";|\\|\\||(?<!&)&(?![&\\d])");

    private final BuildCommands build;

    ShellHandler(BuildCommands build) {
        this.build = build;
    }

    @Override
    public void check(Block block, Session session) throws IOException, InterruptedException {
        List<String> commands = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (HIDES_FAILURE.matcher(QUOTED.matcher(line).replaceAll("")).find()) {
                session.fault(block.lineNumber(i), "whether this fails cannot be seen: join commands by &&");
            }
            for (String command : line.split(" && ", -1)) {
                if (build.isOne(command)) {
                    Optional<String> fault = build.fault(command);
                    if (fault.isPresent()) {
                        session.fault(block.lineNumber(i), fault.get());
                    }
                } else {
                    commands.add(command);
                    lines.add(block.lineNumber(i));
                }
            }
        }
        List<Program.Run> runs = session.workspace().shell(commands);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Program.Run run = runs.get(i);
            if (run.exitCode() != 0) {
                session.fault(
                        lines.get(i),
                        "exit code " + run.exitCode() + ": "
                                + run.err().lines().findFirst().orElse(""));
            }
            all.append(run.out());
        }
        session.output(all.toString());
    }
}
