package io.github.oscenews.cli;

import java.util.List;
import org.jsoup.nodes.Element;

/** The part of a page on how the documents were read. */
final class PageProblems {

    private final Summary summary;

    PageProblems(Summary summary) {
        this.summary = summary;
    }

    void appendTo(Element page) {
        Element section = page.appendElement("section");
        section.appendElement("h2").text("How well it could be read");
        Element table = section.appendElement("table").id("read").addClass("numbers");
        table.appendElement("caption").text("What was read");
        Element rows = table.appendElement("tbody");
        LabelBars.row(rows, "documents", summary.documents());
        LabelBars.row(rows, "records that could not become items (rejects)", summary.rejects());
        LabelBars.row(rows, "characters that were not understood (residue)", summary.residue());
        List<Summary.ProblemCount> problems = summary.problems();
        if (problems.isEmpty()) {
            section.appendElement("p").text("There are no problems.");
        } else {
            appendProblems(section, problems);
        }
    }

    private static void appendProblems(Element section, List<Summary.ProblemCount> problems) {
        Element table = section.appendElement("table").id("problems").addClass("numbers");
        table.appendElement("caption").text("Problems met on the way, by code");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String name : List.of("Problem", "Severity", "Times")) {
            head.appendElement("th").attr("scope", "col").text(name);
        }
        Element body = table.appendElement("tbody");
        for (Summary.ProblemCount problem : problems) {
            String severity = ProblemLine.name(problem.severity());
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").appendElement("code").text(problem.code());
            row.appendElement("td").addClass(severity).text(severity);
            row.appendElement("td").text(Figures.number(problem.count()));
        }
    }
}
