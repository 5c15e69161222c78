package io.github.oscenews.docs;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Commands that build the project. A test that the build runs cannot run them, so CI has to, but for a few that nothing runs. */
final class BuildCommands {

    /** Why nothing runs a command. */
    private static final Map<String, String> NOT_RUN = new LinkedHashMap<>();

    static {
        String network = "needs the network";
        String part = "the first phases of ./mvnw verify, which CI runs";
        String slow = "measures for minutes; BenchmarksTest shows that the programs do what they say";
        String large = "converts 1 GB";
        NOT_RUN.put("git clone https://github.com/oscenews/osce-newsroom.git", network);
        NOT_RUN.put("cd osce-newsroom", "every command here is run in that folder");
        NOT_RUN.put("./mvnw -q -DskipTests package", part);
        NOT_RUN.put("./mvnw -q package -DskipTests -pl benchmarks -am", part);
        NOT_RUN.put("./mvnw -DskipTests install", "writes to the local repository of whoever builds");
        NOT_RUN.put("./mvnw spotless:apply", "changes the sources; ./mvnw verify fails if that would change any");
        NOT_RUN.put(
                "./mvnw test -pl examples -am -Dexamples.keep", "changes the kept files; ./mvnw verify compares them");
        NOT_RUN.put("./mvnw clean deploy -Prelease", "uploads; release/rehearse does the same without");
        NOT_RUN.put("release/prepare 0.1.0 0.2.0", "commits; release/rehearse runs it in a clone");
        NOT_RUN.put("release/prepare", "commits; release/rehearse runs it in a clone");
        NOT_RUN.put("release/rehearse FOLDER", "release/rehearse, which CI runs, and a copy of two files");
        NOT_RUN.put("release/reproduce v0.1.0", "there is no such tag yet; CI runs release/reproduce");
        NOT_RUN.put("./mvnw verify -Pmutation -pl conformance -am", "takes half an hour");
        NOT_RUN.put("./mvnw -q -DskipTests package -Pspark -pl examples/spark -am", part);
        NOT_RUN.put(
                "spark-submit --master \"local[*]\" examples/spark/target/newsroom-job.jar made crawl/",
                "needs an installation of Spark; SubmittedJobIT submits the jar without");
        NOT_RUN.put(
                "osce convert made/items.jsonl/part-* --merge -o collection.jsonl",
                "needs what the job makes; NewsroomJobTest merges it");
        NOT_RUN.put("curl -f -r 1000-1499 https://data.commoncrawl.org/WARC_FILENAME >> osce.warc.gz", network);
        NOT_RUN.put("java -jar benchmarks/target/benchmarks.jar short", slow);
        NOT_RUN.put("java -Xmx2724m -jar benchmarks/target/benchmarks.jar merge 1000000", slow);
        NOT_RUN.put("java -jar benchmarks/target/benchmarks.jar text 1000 > 1000.txt", large);
        NOT_RUN.put("java -Xmx64m -jar osce-cli/target/osce.jar convert 1000.txt -o 1000.jsonl", large);
    }

    private final Set<String> ci;
    private final Set<String> met = new LinkedHashSet<>();

    BuildCommands(Set<String> ci) {
        this.ci = ci.stream().map(BuildCommands::withoutManners).collect(Collectors.toSet());
    }

    boolean isOne(String command) {
        return command.startsWith("./mvnw ")
                || command.startsWith(".ci/")
                || command.startsWith("release/")
                || NOT_RUN.containsKey(command);
    }

    /** What is wrong with a command of the build. */
    Optional<String> fault(String command) {
        met.add(command);
        return NOT_RUN.containsKey(command) || ci.contains(withoutManners(command))
                ? Optional.empty()
                : Optional.of(
                        "neither does CI run the command " + command + ", nor is it among those that are not run");
    }

    /** The commands that nothing runs, and that no document shows. */
    Set<String> needless() {
        Set<String> needless = new LinkedHashSet<>(NOT_RUN.keySet());
        needless.removeAll(met);
        return needless;
    }

    /** The command without the options that only change what Maven prints. */
    private static String withoutManners(String command) {
        return command.replaceAll(" -(?:B|ntp|q)(?= |$)", "");
    }
}
