package io.github.oscenews.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a conversion writes: items, and rejects and a manifest if they are wanted. None is put into place unless all are whole. */
final class Outputs implements OwnFiles.Written, AutoCloseable {

    // What a file is for, in messages.
    static final String INPUT = "input";
    static final String REPLAY = "replay file";
    static final String ITEMS = "output";
    private static final String REJECTS = "rejects file";
    private static final String MANIFEST = "manifest";

    private final Output items;
    private final Output rejects;
    private final Output manifest;

    private Outputs(Output items, Output rejects, Output manifest) {
        this.items = items;
        this.rejects = rejects;
        this.manifest = manifest;
    }

    /** Fails when a file is to be written that is read, or that is to be written twice. */
    static void check(List<Path> inputs, ConvertOptions options) throws Failure {
        Map<String, Path> written = new LinkedHashMap<>();
        written.put(ITEMS, options.isToFile() ? options.output() : Output.STANDARD_FILE);
        put(written, "--rejects", REJECTS, options.rejects(), options);
        put(written, "--manifest", MANIFEST, options.manifest(), options);
        for (Map.Entry<String, Path> file : written.entrySet()) {
            if (!file.getKey().equals(ITEMS) || options.isToFile()) {
                checkNotRead(inputs, options.replay(), file.getValue(), file.getKey());
            }
        }
        checkAllDiffer(new ArrayList<>(written.entrySet()));
    }

    private static void put(
            Map<String, Path> written, String option, String role, @Nullable Path file, ConvertOptions options)
            throws Failure {
        if (file == null) {
            return;
        }
        boolean isAmongItems = Output.isStandard(file) && Output.isStandard(options.output());
        if (isAmongItems || file.toString().equals(Output.STANDARD_NAME)) {
            throw Conversion.misuse(
                    "Invalid value for option '" + option + "': expected the name of a file, found '" + file + "'");
        }
        written.put(role, file);
    }

    /** Nothing is to be replaced by what is read from it. */
    static void checkNotRead(List<Path> inputs, @Nullable Path replay, Path file, String role) throws Failure {
        for (Path input : inputs) {
            if (!Inputs.isStandard(input)) {
                checkNotSame(input, INPUT, file, role);
            }
        }
        if (replay != null) {
            checkNotSame(replay, REPLAY, file, role);
        }
    }

    private static void checkAllDiffer(List<Map.Entry<String, Path>> written) throws Failure {
        for (int i = 0; i < written.size(); i++) {
            for (int j = i + 1; j < written.size(); j++) {
                Path one = written.get(i).getValue();
                Path other = written.get(j).getValue();
                // What is not replaced, such as /dev/null, can take both.
                if (Output.isReplaced(one) || Output.isReplaced(other)) {
                    checkNotSame(
                            one, written.get(i).getKey(), other, written.get(j).getKey());
                }
            }
        }
    }

    /** Fails when two names are of one file. */
    static void checkNotSame(Path one, String role, Path other, String otherRole) throws Failure {
        if (Output.isSame(one, other)) {
            throw Failure.usage(one + " is both " + role + " and " + otherRole);
        }
    }

    /** Begins to write. */
    static Outputs open(ConvertOptions options, OutputStream standardOutput) throws Failure {
        Output items = options.isToFile() ? Output.file(options.output()) : Output.standard(standardOutput);
        Output rejects = Output.none();
        try {
            rejects = fileOrNone(options.rejects());
            return new Outputs(items, rejects, fileOrNone(options.manifest()));
        } catch (Failure e) {
            rejects.close();
            items.close();
            throw e;
        }
    }

    private static Output fileOrNone(@Nullable Path file) throws Failure {
        return file == null ? Output.none() : Output.file(file);
    }

    OutputStream items() {
        return items.stream();
    }

    OutputStream rejects() {
        return rejects.stream();
    }

    OutputStream manifest() {
        return manifest.stream();
    }

    @Override
    public boolean isTemporary(Path file) {
        return items.isTemporary(file) || rejects.isTemporary(file) || manifest.isTemporary(file);
    }

    @Override
    public Optional<String> role(Path file) {
        if (items.isTarget(file)) {
            return Optional.of(ITEMS);
        }
        if (rejects.isTarget(file)) {
            return Optional.of(REJECTS);
        }
        return manifest.isTarget(file) ? Optional.of(MANIFEST) : Optional.empty();
    }

    /**
     * Puts all into place. They get there one after the other: if one cannot, there are new rejects beside old items, but never items
     * without their rejects.
     */
    void commit() throws Failure {
        rejects.commit();
        items.commit();
        manifest.commit();
    }

    @Override
    public void close() throws Failure {
        try (items;
                rejects) {
            manifest.close();
        }
    }
}
