package io.github.oscenews.dist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.dist.Started.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the zip holds, {@code bin/osce} apart. */
class DistributionIT {

    @TempDir
    private static Path unpacked;

    private static Path home;

    @TempDir
    private Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        home = Distribution.unpack(unpacked);
    }

    private Run run(String... command) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
        return Started.start(folder, environment, List.of(command)).finish();
    }

    @Test
    void itHoldsTheLicences() {
        assertThat(home.resolve("LICENSE")).content().contains("Apache License");
        Path licences = home.resolve("licences/META-INF");
        assertThat(licences.resolve("NOTICE")).content().contains("Jackson");
        assertThat(licences.resolve("NOTICE.txt")).content().contains("Apache Commons Compress");
        assertThat(licences.resolve("jsoup/LICENSE")).content().contains("Jonathan Hedley");
        assertThat(licences.resolve("THIRD-PARTY-LICENSES")).content().contains("Luben Karavelov");
        assertThat(licences.resolve("LICENSE")).doesNotExist();
    }

    static boolean hasBash() {
        return Files.isExecutable(Path.of("/bin/bash"));
    }

    private Run complete(String... words) throws IOException, InterruptedException {
        String script = ". '" + home.resolve("completion/osce.bash") + "' && complete -p osce && COMP_WORDS=("
                + String.join(" ", words) + ") && COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) && _complete_osce"
                + " && printf '%s\\n' \"${COMPREPLY[@]}\"";
        return run("/bin/bash", "-c", script);
    }

    @Test
    @EnabledIf("hasBash")
    void bashCompletesCommandsAndTheirOptions() throws IOException, InterruptedException {
        Run commands = complete("osce", "c");
        assertThat(commands.err()).isEmpty();
        assertThat(commands.out().lines())
                .first()
                .asString()
                .startsWith("complete ")
                .endsWith(" osce");
        assertThat(commands.out().lines()).contains("convert", "check");
        assertThat(complete("osce", "s").out().lines()).contains("stats", "schema");
        assertThat(complete("osce", "convert", "--rej").out().lines()).contains("--rejects");
        assertThat(complete("osce", "convert", "--format", "json").out().lines().skip(1))
                .containsExactly("json", "jsonfeed", "jsonl", "jsonld");
    }

    @Test
    void theLauncherOfWindowsHasItsLineEnds() throws IOException {
        assertThat(Files.readString(home.resolve("bin/osce.cmd")).lines()).contains("exit /b %ERRORLEVEL%");
        assertThat(Files.readString(home.resolve("bin/osce.cmd"))).doesNotContainPattern("[^\r]\n");
    }

    @Test
    @EnabledOnOs(OS.WINDOWS)
    void theLauncherOfWindowsStarts() throws IOException, InterruptedException {
        String osce = home.resolve("bin/osce.cmd").toString();

        assertThat(run(osce, "--version").out()).startsWith("osce ");
        assertThat(run(osce, "convert", "no-such-page").exitCode()).isEqualTo(2);
    }
}
