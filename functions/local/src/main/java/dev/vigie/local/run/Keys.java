package dev.vigie.local.run;

import dev.vigie.incident.LinkKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The secrets of one machine, made at the first start and kept beside the data.
 *
 * @param link signs the links in messages
 * @param salt makes authors' names unreadable
 */
public record Keys(LinkKey link, byte[] salt) {
    private static final int BYTES = 32;

    /** Reads the keys, or makes them if there are none yet. */
    public static Keys in(Path folder, SecureRandom random) throws IOException {
        var file = folder.resolve("keys");
        if (!Files.exists(file)) {
            write(folder, fresh(random), fresh(random));
        }
        var bytes = Files.readAllBytes(file);
        if (bytes.length != 2 * BYTES && bytes.length != 3 * BYTES) {
            throw new IOException(file + " is damaged; put back its copy, or delete it: links sent so far will then "
                    + "open nothing");
        }
        var link = new LinkKey(part(bytes, 0));
        return new Keys(
                bytes.length == 2 * BYTES ? link : new LinkKey(part(bytes, 2)).changedTo(part(bytes, 0)),
                part(bytes, 1));
    }

    /**
     * Puts a new link key in the place of the one that is there.
     *
     * @param keep whether links made with the old one go on opening
     */
    public static void rotate(Path folder, boolean keep, SecureRandom random) throws IOException {
        in(folder, random);
        var bytes = Files.readAllBytes(folder.resolve("keys"));
        if (keep) {
            write(folder, fresh(random), part(bytes, 1), part(bytes, 0));
        } else {
            write(folder, fresh(random), part(bytes, 1));
        }
    }

    private static byte[] fresh(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] part(byte[] bytes, int number) {
        return Arrays.copyOfRange(bytes, number * BYTES, (number + 1) * BYTES);
    }

    /** The salt stays where it always was, between the link key and the one before. */
    private static void write(Path folder, byte[]... parts) throws IOException {
        var draft = Files.createTempFile(folder, "keys", ".new");
        var all = new byte[parts.length * BYTES];
        for (int each = 0; each < parts.length; each++) {
            System.arraycopy(parts[each], 0, all, each * BYTES, BYTES);
        }
        Files.write(draft, all);
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(draft, folder.resolve("keys"), StandardCopyOption.ATOMIC_MOVE);
    }
}
