package dev.vigie.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * The secrets of one machine, made at the first start and kept beside the data.
 *
 * @param link signs the links in messages
 * @param salt makes authors' names unreadable
 */
public record Keys(byte[] link, byte[] salt) {
    private static final int BYTES = 32;

    /** Reads the keys, or makes them if there are none yet. */
    public static Keys in(Path folder, SecureRandom random) throws IOException {
        var file = folder.resolve("keys");
        if (!Files.exists(file)) {
            var fresh = new byte[2 * BYTES];
            random.nextBytes(fresh);
            var draft = Files.createTempFile(folder, "keys", ".new");
            Files.write(draft, fresh);
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        }
        var bytes = Files.readAllBytes(file);
        if (bytes.length != 2 * BYTES) {
            throw new IOException(file + " is damaged; put back its copy, or delete it: links sent so far will then "
                    + "open nothing");
        }
        return new Keys(java.util.Arrays.copyOf(bytes, BYTES), java.util.Arrays.copyOfRange(bytes, BYTES, 2 * BYTES));
    }
}
