package io.github.oscenews.cli;

import io.github.oscenews.archive.ArchiveWalker;
import picocli.CommandLine.Option;

/** The limits of archives, for each file that is given or found in a folder; as they are made, the defaults. */
final class ArchiveOptions {

    @Option(
            names = "--deepest-nesting",
            paramLabel = "N",
            converter = NumberConverter.OfNesting.class,
            description = "Do not open archives in archives deeper than N; a compressed archive counts as two"
                    + " (default: ${DEFAULT-VALUE}).")
    private int deepestNesting = 8;

    @Option(
            names = "--most-entries",
            paramLabel = "N",
            converter = SizeConverter.class,
            description = "Read the first N entries of an archive, those of archives in it included"
                    + " (default: ${DEFAULT-VALUE}).")
    private long mostEntries = 10_000_000;

    @Option(
            names = "--largest-document",
            paramLabel = "N",
            converter = SizeConverter.class,
            description = "Read the first N bytes of a document in an archive (default: ${DEFAULT-VALUE}).")
    private long largestDocument = 1L << 36;

    @Option(
            names = "--largest-input",
            paramLabel = "N",
            converter = SizeConverter.class,
            description = "Read the first N bytes that come out of an archive (default: ${DEFAULT-VALUE}).")
    private long largestInput = 1L << 40;

    @Option(
            names = "--highest-ratio",
            paramLabel = "N",
            converter = NumberConverter.OfLength.class,
            description =
                    "Stop reading an archive from which more than N times the bytes come out that it has; the first"
                            + " 16 MiB are free (default: ${DEFAULT-VALUE}).")
    private int highestRatio = 10_000;

    @Option(
            names = "--longest-name",
            paramLabel = "N",
            converter = NumberConverter.OfLength.class,
            description = "Do not read entries of archives with a name of more than N characters"
                    + " (default: ${DEFAULT-VALUE}).")
    private int longestName = 4096;

    ArchiveWalker walker() {
        return ArchiveWalker.builder()
                .deepestNesting(deepestNesting)
                .mostEntries(mostEntries)
                .largestDocument(largestDocument)
                .largestInput(largestInput)
                .highestRatio(highestRatio)
                .longestName(longestName)
                .build();
    }
}
