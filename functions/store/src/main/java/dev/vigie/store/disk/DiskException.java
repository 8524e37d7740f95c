package dev.vigie.store.disk;

import java.nio.file.Path;
import java.sql.SQLException;

/** The database file cannot be used; the message names it and says what to do. */
public final class DiskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DiskException(Path file, String problem) {
        super(file + " " + problem);
    }

    DiskException(Path file, String problem, Exception cause) {
        super(file + " " + problem, cause);
    }

    static DiskException failed(Path file, SQLException cause) {
        return new DiskException(file, "could not be read or written: " + cause.getMessage(), cause);
    }
}
