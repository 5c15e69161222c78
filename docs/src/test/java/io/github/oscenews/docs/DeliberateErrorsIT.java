package io.github.oscenews.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake in a document is found, and its line is told. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "commands are run by bash")
class DeliberateErrorsIT {

    private static final String NAME = "docs/made-up.md";

    private static final String NO_ITEM = """
            {"title":"A","publishingDate":"2001-05-17","whereWeAre":[],"whatWeDo":[],"collections":[],"summary":"",\
            "summaryExtent":"complete","sources":[]}""";

    private static DocumentCheck check;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeCheck() throws IOException {
        check = new DocumentCheck(Repository.ofThisBuild());
    }

    private List<Fault> faults(String text) throws IOException, InterruptedException {
        return check.check(Document.of(NAME, text.replace("'''", "```")), folder);
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                arguments(
                        "a snippet that does not compile", 5, "the snippet does not compile: cannot find symbol", """
                        Text.

                        '''java
                        NewsroomParser parser = NewsroomParser.standard();
                        parser.pars("text");
                        '''
                        """),
                arguments("a snippet with a warning", 4, "the snippet does not compile: found raw type: ", """
                        '''java
                        import java.util.function.Function;

                        List list = List.of();
                        System.out.println(list);
                        '''
                        """),
                arguments("a class that does not compile", 4, "the snippet does not compile: incompatible types", """
                        '''java
                        public class Program {
                            public static void main(String[] arguments) {
                                int i = "1";
                            }
                        }
                        '''
                        """),
                arguments("a module that there is not", 2, "the snippet does not compile: module not found", """
                        '''java
                        module org.example { requires io.github.oscenews.none; }
                        '''
                        """),
                arguments("a snippet that fails", 1, "the snippet fails: Exception in thread \"main\" ", """
                        '''java
                        System.out.println(List.of().get(0));
                        '''
                        """),
                arguments("a snippet with another output", 7, "the output is \"2\", not what is shown", """
                        '''java
                        System.out.println(1);
                        System.out.println(2);
                        '''
                        '''
                        1
                        3
                        '''
                        """),
                arguments("a snippet with less output", 6, "the output ends here, not what is shown", """
                        '''java
                        System.out.println(1);
                        '''
                        '''
                        1
                        2
                        '''
                        """),
                arguments("a snippet with more output", 6, "the output is \"2\", and nothing is shown", """
                        '''java
                        System.out.println("1\\n2");
                        '''
                        '''
                        1
                        '''
                        """),
                arguments("a command with another output", 4, "the output is \"items: 15\", not what is shown", """
                        '''console
                        $ osce convert crawl/ -o items.jsonl
                        documents: 5 (newsroom pages: 5)
                        items: 14
                        rejects: 0
                        problems: 0
                        '''
                        """),
                arguments("a command that fails without showing it", 2, "exit code 3, which is not shown", """
                        '''console
                        $ osce convert none.txt
                        osce: none.txt: cannot be read: no such file or folder
                        '''
                        """),
                arguments(
                        "a printed item that is not valid",
                        1,
                        "an item is not as the schema says: line 1: /sources: ",
                        """
                        '''sh
                        echo '%s'
                        '''
                        """.formatted(NO_ITEM)),
                arguments(
                        "a written item that is not valid",
                        3,
                        "an item is not as the schema says: line 1: /sources: ",
                        """
                        Text.

                        '''sh
                        echo '%s,' > items.json
                        '''
                        """.formatted(NO_ITEM)),
                arguments("a command in the place of another", 1, "a console begins with ", """
                        '''console
                        osce convert crawl/
                        '''
                        """),
                arguments("an unknown option", 3, "exit code 2: osce: Unknown option: '--marge'", """
                        '''sh
                        osce convert crawl/ --merge -o items.jsonl
                        java -jar osce-cli/target/osce.jar convert crawl/ --marge -o items.jsonl
                        '''
                        """),
                arguments("a shell that cannot read a command", 2, "exit code 2: bash: ", """
                        '''sh
                        echo "
                        '''
                        """),
                arguments("a command that CI does not run", 2, "neither does CI run the command ./mvnw verfy, ", """
                        '''sh
                        ./mvnw verfy && osce --version
                        '''
                        """),
                arguments("such a command in the text", 3, "neither does CI run the command ./mvnw verfy, ", """
                        Text about `./mvnw verify`.

                        More about `./mvnw
                        verfy`.
                        """),
                arguments("an option in the text", 2, "no command has the option --marge", """
                        Text about
                        the option `--marge`.
                        """),
                arguments(
                        "an option of a command in the text", 1, "the command osce convert has no option --marge", """
                        Text about `osce convert INPUT... --marge`.
                        """),
                arguments("an option of another command", 1, "the command osce check has no option --merge", """
                        Text about `osce convert --merge` and `osce check --merge`.
                        """),
                arguments("a short option of a command in the text", 1, "the command osce check has no option -o", """
                        Text about `osce convert -q -o items.jsonl` and `osce check -o items.jsonl`.
                        """),
                arguments("a short option in the text", 1, "no command has the option -x", """
                        Text about `-o` and `-x`.
                        """),
                arguments("an option of the launcher", 1, "the command osce convert has no option --marge", """
                        Text about `bin/osce convert --marge`.
                        """),
                arguments("an option behind the environment", 1, "the command osce convert has no option --marge", """
                        Text about `OSCE_OPTS=-Xmx4g osce convert --marge`.
                        """),
                arguments("an option behind options of Java", 1, "the command osce convert has no option --marge", """
                        Text about `java -Xmx4g -jar osce-cli/target/osce.jar convert --marge`.
                        """),
                arguments("an option behind a pipe", 1, "the command osce convert has no option --marge", """
                        Text about `cat page.txt | osce convert --marge -`.
                        """),
                arguments("another build", 1, "the build is ./mvnw, not mvn verify", """
                        Text about `mvn verify`.
                        """),
                arguments("a file in the text", 2, "there is no osce-cli/src/main/java/Main.java", """
                        Text about `docs/`, `examples/data/page-1.txt`, `osce-cli/target/osce.jar`, `data/page-1.txt`, and
                        `osce-cli/src/main/java/Main.java`.
                        """),
                arguments("a file of a folder that there is not", 1, "there is no scripts/run.sh", """
                        Text about `scripts/run.sh`.
                        """),
                arguments("a command in the text", 1, "there is no command convrt", """
                        Text about `osce convrt`.
                        """),
                arguments("a block of an unknown kind", 3, "nothing checks a block of the kind bash", """
                        Text.

                        '''bash
                        osce convert crawl/
                        '''
                        """),
                arguments("a block that is never closed", 2, "a block that is never closed", """
                        Text.
                        '''
                        Newsroom
                        """),
                arguments("a block without fences", 7, "a block without fences, which nothing checks", """
                        - A list

                              with more.

                        Text.

                            osce convert crawl/
                        """),
                arguments("a block behind a tab", 3, "a block without fences, which nothing checks", """
                        Text.

                        \tosce convert crawl/
                        """),
                arguments("a block in a quotation", 3, "a block in a quotation, which nothing checks", """
                        Text.

                        > '''sh
                        > osce convert crawl/
                        > '''
                        """),
                arguments("markup", 3, "markup, which nothing checks: <pre>", """
                        An <a id="here"></a>anchor, <https://example.org> and `<pre>` in code
                        are none.
                        <pre>osce convert crawl/</pre>
                        """),
                arguments("text that is hidden", 1, "markup, which nothing checks: <!--", """
                        <!-- osce convert crawl/ -->
                        """),
                arguments("a block with nothing in it", 2, "a block with nothing in it", """
                        Text.
                        '''
                        '''
                        """),
                arguments("a failure before a pipe", 2, "exit code 3: osce: none.txt: cannot be read", """
                        '''sh
                        osce convert none.txt | cat
                        '''
                        """),
                arguments("a failure that is passed over", 2, "whether this fails cannot be seen", """
                        '''sh
                        osce convert none.txt || true
                        '''
                        """),
                arguments("a failure before another command", 3, "whether this fails cannot be seen", """
                        '''sh
                        echo "a; b" 2>&1
                        osce convert none.txt; true
                        '''
                        """),
                arguments("a drawing that is none", 1, "this is no drawing, so nothing checks it", """
                        '''text
                        osce convert crawl/
                        '''
                        """),
                arguments("a drawing with a class that there is not", 3, "there is no class NewsroomParsers", """
                        '''text
                        page ──► NewsroomDocument
                          │      NewsroomParsers
                        '''
                        """),
                arguments("a dead link", 2, "the link no-such-file.md leads nowhere", """
                        A [link](../README.md), and
                        [`another`](no-such-file.md).
                        """),
                arguments("a link that is defined nowhere", 2, "the link [there] is defined nowhere", """
                        A [link][here] and [here][], and
                        [another][there].

                        [here]: ../README.md
                        """),
                arguments("a dead anchor", 3, "the link problems.md#no-such-heading leads nowhere", """
                        # One `heading`, or two?
                        A [link](#one-heading-or-two) and a [link](problems.md#exit-code), and
                        [another](problems.md#no-such-heading).
                        """),
                arguments("a dead anchor here", 2, "the link #two leads nowhere", """
                        # One
                        A [link](#two).
                        """),
                arguments("another version", 5, "the version is ", """
                        '''xml
                        <dependency>
                          <groupId>io.github.oscenews</groupId>
                          <artifactId>osce-parser</artifactId>
                          <version>0.0.9</version>
                        </dependency>
                        '''
                        """),
                arguments("an unknown artifact", 4, "no module is io.github.oscenews:osce-parse", """
                        '''xml
                        <dependency>
                          <groupId>io.github.oscenews</groupId>
                          <artifactId>osce-parse</artifactId>
                        </dependency>
                        '''
                        """),
                arguments("broken XML", 3, "the XML is broken: ", """
                        '''xml
                        <dependency>
                        </dependencies>
                        '''
                        """),
                arguments(
                        "JSON that is not given any more",
                        6,
                        "neither the examples nor a command above gives this JSON: ",
                        """
                        '''sh
                        osce convert crawl/ -o items.jsonl
                        '''
                        It is

                        '''json
                        {"title":"Statement on the new bridge","publishingDate":"2012-04-12","contentType":"Press statement",
                         "whereWeAre":[],"whatWeDo":[],"collections":[],"summary":"The bridge is open, and so is the road to it.",
                         "summaryExtent":"complete","url":"https://www.osce.org/pc/70001","sources":[{"document":"data/saved/listing.html"}]}
                        '''
                        """),
                arguments("broken JSON", 3, "the JSON is broken: ", """
                        '''json
                        {"title":
                        "Statement on the new bridge"]
                        '''
                        """),
                arguments("a listing that is in no page", 1, "no page in examples/data has this", """
                        '''
                        Statement on the new bridge
                        Publishing date: 31 February 2012
                        '''
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void anErrorIsFound(String what, int line, String message, String text) throws IOException, InterruptedException {
        assertThat(faults(text)).as(what).first().satisfies(fault -> {
            assertThat(fault.document()).isEqualTo(NAME);
            assertThat(fault.line()).as(fault.message()).isEqualTo(line);
            assertThat(fault.message()).startsWith(message);
        });
    }

    @Test
    void aDocumentWithoutErrorsHasNone() throws IOException, InterruptedException {
        assertThat(faults("""
                A [link](#a-heading), a [file](../examples/data), a [site](https://example.org/none) and `[no link](none)`.

                ## A heading

                - In a list:

                  '''sh
                  # Two pages
                  osce convert crawl/page-1.txt crawl/page-2.txt -o two.jsonl
                  cd crawl && osce check page-1.txt
                  '''

                '''console
                $ osce --version
                osce {version}
                $ false
                $ echo $?
                1
                '''

                '''json
                {"title":"Election observers publish interim report","publishingDate":"2016-06-01","contentType":"Press release",
                 "whereWeAre":["OSCE Office for Democratic Institutions and Human Rights","OSCE Parliamentary Assembly"],
                 "whatWeDo":["Elections"],"collections":[],
                 "summary":"WARSAW, COPENHAGEN, 1 June 2016 -- The observers' interim report is out.","summaryExtent":"complete",
                 "dateline":{"text":"WARSAW, COPENHAGEN, 1 June 2016","places":["WARSAW","COPENHAGEN"],"date":"2016-06-01"},
                 "sources":[{"document":"page-2.txt","firstLine":9,"lastLine":14}]}
                '''
                """)).isEmpty();
    }
}
