package io.github.oscenews.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.UnsupportedOptionsException;

/** An archive or a compressed file that is being read, and why it ends early once that shows. */
final class Opened {

    private final String name;
    private final @Nullable Opened outer;
    private final CountedInput in;
    private final Meter meter;
    private @Nullable Stop stop;

    /** A file that is opened, itself or out of the one it stands in, if any. */
    Opened(Place place) {
        this.name = place.name();
        this.outer = place.in();
        this.in = new CountedInput(place.content());
        this.meter = place.meter();
    }

    String name() {
        return name;
    }

    Meter meter() {
        return meter;
    }

    /** {@return its bytes, which are counted} */
    InputStream in() {
        return in;
    }

    /** {@return why nothing more can come out of it: the first reason from outside} */
    Optional<Stop> ended() {
        Optional<Stop> outside = outer == null ? meter.stop() : outer.ended();
        return outside.isPresent() ? outside : Optional.ofNullable(stop);
    }

    /** {@return what is wrong with itself, not with what it stands in} */
    Optional<ArchiveProblem> problem() {
        return Optional.ofNullable(stop).map(Stop::problem);
    }

    /**
     * Ends it, because its reader threw something, whatever that is.
     *
     * @return why it ends: when that is the fault of what it stands in, then so
     * @throws IOException what the raw input threw, if it did, for that is no fault of an archive
     */
    Stop stop(Exception e) throws IOException {
        meter.raw().throwFailure();
        if (ended().isEmpty()) {
            stop = new Stop(new ArchiveProblem(code(e), name, OptionalLong.of(in.offset()), message(e)));
        }
        return ended().orElseThrow();
    }

    /** {@return a problem at the place where it is being read, after which reading goes on} */
    ArchiveProblem complaint(String message) {
        return new ArchiveProblem(
                ArchiveProblemCode.ARCHIVE_DAMAGED, name, OptionalLong.of(in.offset()), EntryName.shown(message));
    }

    private static ArchiveProblemCode code(Exception e) {
        boolean unsupported = e instanceof UnsupportedInput
                || e instanceof MemoryLimitException
                || e instanceof UnsupportedOptionsException;
        return unsupported ? ArchiveProblemCode.FORMAT_UNSUPPORTED : ArchiveProblemCode.ARCHIVE_DAMAGED;
    }

    private String message(Exception e) {
        String start =
                in.ended() ? "found its end, expected more" : "found bytes that cannot be read, expected more of it";
        boolean saysNothing = e.getMessage() == null && e instanceof EOFException;
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return saysNothing ? start : start + ": " + EntryName.shown(reason);
    }
}
