package io.github.oscenews.docs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a session in a shell: lines that begin with {@code $} are typed, those below each are what it prints, standard output before
 * standard error, with <code>{version}</code> for the version of the project. A command that fails is one whose exit code is shown by
 * {@code echo $?}.
 */
final class ConsoleHandler implements Handler {

    private static final String PROMPT = "$ ";

    private final String version;

    ConsoleHandler(String version) {
        this.version = version;
    }

    @Override
    public void check(Block block, Session session) throws IOException, InterruptedException {
        List<Integer> prompts = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            if (block.lines().get(i).startsWith(PROMPT)) {
                prompts.add(i);
            }
        }
        if (prompts.isEmpty() || prompts.get(0) != 0) {
            session.fault(block.line(), "a console begins with a line that begins with $");
            return;
        }
        List<String> commands = prompts.stream()
                .map(at -> block.lines().get(at).substring(PROMPT.length()))
                .toList();
        List<Program.Run> runs = session.workspace().shell(commands);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            int from = prompts.get(i) + 1;
            int to = i + 1 < prompts.size() ? prompts.get(i + 1) : block.lines().size();
            Program.Run run = runs.get(i);
            String printed = (run.out() + run.err()).replace(version, "{version}");
            session.compare(block.lines().subList(from, to), printed, block.lineNumber(from));
            boolean isShown = i + 1 < commands.size() && commands.get(i + 1).equals("echo $?");
            if (run.exitCode() != 0 && !isShown) {
                session.fault(block.lineNumber(from - 1), "exit code " + run.exitCode() + ", which is not shown");
            }
            all.append(run.out());
        }
        session.output(all.toString());
    }
}
