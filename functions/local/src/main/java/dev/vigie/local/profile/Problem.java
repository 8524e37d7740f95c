package dev.vigie.local.profile;

/**
 * One mistake in a profile, where it stands and how to mend it.
 *
 * @param line counted from 1; 0 where the file as a whole is meant
 * @param path the place within the file, such as {@code sources[2].every}
 */
public record Problem(int line, String path, String message) {
    @Override
    public String toString() {
        var where = path.isEmpty() ? "" : path + ": ";
        return line == 0 ? where + message : "line " + line + ": " + where + message;
    }
}
