package io.github.oscenews.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The zip of this build. */
final class Distribution {

    private static final Path ZIP = Path.of(System.getProperty("osce.distribution"));

    private Distribution() {}

    /** Unpacks as a user does, modes included, and returns the one folder that the zip holds. */
    static Path unpack(Path folder) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(ZIP).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                Path file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    unpack(zip, entry, file);
                }
            }
        }
        String name = ZIP.getFileName().toString();
        return folder.resolve(name.substring(0, name.length() - ".zip".length()));
    }

    private static void unpack(ZipFile zip, ZipArchiveEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = EnumSet.of(PosixFilePermission.OWNER_READ);
            if ((entry.getUnixMode() & 0111) == 0111) {
                permissions.add(PosixFilePermission.OWNER_EXECUTE);
            }
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
