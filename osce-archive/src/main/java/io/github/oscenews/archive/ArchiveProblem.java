package io.github.oscenews.archive;

import io.github.oscenews.model.Severity;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Something that was meant to be read and was not, or not whole.
 *
 * <p>Two problems are equal when they say the same of the same place. Immutable and thread-safe.
 */
public final class ArchiveProblem {

    private final ArchiveProblemCode code;
    private final String name;
    private final OptionalLong offset;
    private final String message;

    ArchiveProblem(ArchiveProblemCode code, String name, OptionalLong offset, String message) {
        this.code = code;
        this.name = name;
        this.offset = offset;
        this.message = message;
    }

    /** {@return what kind of problem this is} */
    public ArchiveProblemCode code() {
        return code;
    }

    /** {@return the severity of the {@link #code()}} */
    public Severity severity() {
        return code.severity();
    }

    /** {@return the archive, entry or document it is about, named as documents are} */
    public String name() {
        return name;
    }

    /**
     * {@return how many bytes of the archive it stands behind, or some thousand less, since they are read in blocks; of a compressed
     * file, bytes before they are decompressed; empty when it is not about a place}
     */
    public OptionalLong offset() {
        return offset;
    }

    /** {@return what was found and what was expected, in one line; the wording may change between releases} */
    public String message() {
        return message;
    }

    /** {@return whether the other says the same of the same place} */
    @Override
    public boolean equals(Object other) {
        return other instanceof ArchiveProblem problem
                && problem.code == code
                && problem.name.equals(name)
                && problem.offset.equals(offset)
                && problem.message.equals(message);
    }

    /** {@return a hash code of code, name, place and message} */
    @Override
    public int hashCode() {
        return Objects.hash(code, name, offset, message);
    }

    /** {@return name, code and message in one line, for logs} */
    @Override
    public String toString() {
        return name + ": " + code.id() + ": " + message;
    }
}
