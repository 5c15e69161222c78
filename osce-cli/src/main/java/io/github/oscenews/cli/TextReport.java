package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** A report to be read: a line for each problem as it comes, and a total. */
final class TextReport implements CheckReport {

    private final OutputStream out;

    TextReport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void problem(ProblemLine problem) throws IOException {
        write(problem.toString());
    }

    @Override
    public void archive(ProblemLine problem) throws IOException {
        write(problem.toString());
    }

    @Override
    public void document(String document, Totals totals) throws IOException {
        flush();
    }

    @Override
    public void end(Summary summary) throws IOException {
        for (String line : summary.lines()) {
            write(line);
        }
        write(summary.charactersLine());
        out.close();
    }

    private void write(String line) throws IOException {
        out.write((Osce.oneLine(line) + "\n").getBytes(UTF_8));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
