package io.github.oscenews.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Where something was seen: a document, and the lines in it where they are known.
 *
 * <p>Two are equal when all values are. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Source permits ImmutableSource {

    Source() {}

    /**
     * The name of the document, such as {@code seeds/page-1.txt} or {@code crawl.zip!/dump/page-1.txt}.
     *
     * @return the name, with {@code '/'} between its parts on every system; never empty
     */
    public abstract String document();

    /** {@return the address the document was fetched from, as the crawl recorded it, which need not be valid; empty when not recorded} */
    public abstract Optional<String> uri();

    /** {@return when the document was fetched, as recorded by the crawl, or empty when not recorded} */
    public abstract Optional<Instant> captured();

    /**
     * The first line, ended by LF; in HTML a line of the file, not of the page that it shows (rule 13.22 of {@code docs/format.md}).
     *
     * @return the line in the document, 1-based; empty when the place is not known, or the whole document is meant
     */
    public abstract OptionalLong firstLine();

    /** {@return the last line in the document, 1-based and inclusive; present exactly when {@link #firstLine()} is} */
    public abstract OptionalLong lastLine();

    @Value.Check
    void check() {
        Checks.notEmpty("document", document());
        if (uri().isPresent()) {
            Checks.notBlank("uri", uri().get());
        }
        OptionalLong first = firstLine();
        OptionalLong last = lastLine();
        boolean sound = first.isPresent() == last.isPresent()
                && first.orElse(1) >= 1
                && last.orElse(Long.MAX_VALUE) >= first.orElse(1);
        if (!sound) {
            throw new IllegalArgumentException("expected 1 <= firstLine <= lastLine, or neither, but firstLine is "
                    + print(first) + " and lastLine is " + print(last));
        }
    }

    private static String print(OptionalLong line) {
        return line.isPresent() ? Long.toString(line.getAsLong()) : "absent";
    }

    /**
     * A whole document, without lines.
     *
     * @param document the name of the document, not empty
     * @return the source, with everything else absent
     * @throws IllegalArgumentException when the name is empty
     * @throws NullPointerException when the name is null
     */
    public static Source of(String document) {
        return builder().document(document).build();
    }

    /**
     * A file as a whole document, named by the last segment of its path, so that no folder above it gets into published data.
     *
     * @param file the file, which need not exist; for a path such as {@code .} or {@code a/..} the segment it stands for
     * @return the source; the same in every locale, also where file names are bytes: they are read as UTF-8; {@code /} for a root
     * @throws NullPointerException when the file is null
     */
    public static Source of(Path file) {
        return of(FileName.of(file));
    }

    /**
     * The same document, with address and time of capture, and a range of its lines.
     *
     * @param firstLine the first line, 1-based
     * @param lastLine the last line, 1-based and inclusive
     * @return this source with these lines instead of its own
     * @throws IllegalArgumentException unless 1 &lt;= firstLine &lt;= lastLine
     */
    public Source lines(long firstLine, long lastLine) {
        return toBuilder().firstLine(firstLine).lastLine(lastLine).build();
    }

    /** {@return a new builder in which nothing is set} */
    public static Builder builder() {
        return ImmutableSource.builder();
    }

    /** {@return a new builder with the values of this source, which stays as it is} */
    public abstract Builder toBuilder();

    /**
     * Takes the values of a {@link Source} one by one. {@code document} has no default and must be set; everything else is absent by
     * default. Setting a value again replaces it.
     *
     * <p>A method that is given null throws {@link NullPointerException} at once; all other checks are those of {@link #build()}. Not
     * thread-safe; may be used again after {@link #build()}.
     */
    public sealed interface Builder permits ImmutableSource.Builder {

        /**
         * Sets {@link Source#document()}.
         *
         * @param document the name of the document, not empty
         * @return this builder
         */
        Builder document(String document);

        /**
         * Sets {@link Source#uri()}.
         *
         * @param uri the address the document was fetched from, not blank
         * @return this builder
         */
        Builder uri(String uri);

        /**
         * Sets or clears {@link Source#uri()}.
         *
         * @param uri the address the document was fetched from, or empty
         * @return this builder
         */
        Builder uri(Optional<String> uri);

        /**
         * Sets {@link Source#captured()}.
         *
         * @param captured when the document was fetched
         * @return this builder
         */
        Builder captured(Instant captured);

        /**
         * Sets or clears {@link Source#captured()}.
         *
         * @param captured when the document was fetched, or empty
         * @return this builder
         */
        Builder captured(Optional<? extends Instant> captured);

        /**
         * Sets {@link Source#firstLine()}.
         *
         * @param firstLine the first line, 1-based
         * @return this builder
         */
        Builder firstLine(long firstLine);

        /**
         * Sets or clears {@link Source#firstLine()}.
         *
         * @param firstLine the first line, 1-based, or empty
         * @return this builder
         */
        Builder firstLine(OptionalLong firstLine);

        /**
         * Sets {@link Source#lastLine()}.
         *
         * @param lastLine the last line, 1-based and inclusive
         * @return this builder
         */
        Builder lastLine(long lastLine);

        /**
         * Sets or clears {@link Source#lastLine()}.
         *
         * @param lastLine the last line, 1-based and inclusive, or empty
         * @return this builder
         */
        Builder lastLine(OptionalLong lastLine);

        /**
         * Builds the source.
         *
         * @return a new source with the values set so far
         * @throws IllegalStateException when the document was not set
         * @throws IllegalArgumentException when the document is empty, the address is blank, or the lines are neither both absent nor
         *     1 &lt;= firstLine &lt;= lastLine
         */
        Source build();
    }
}
