package dev.vigie.store.disk;

import dev.vigie.store.Attributes;
import dev.vigie.store.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** The tables of the file: keys, indexed attributes, and the record as JSON; and the feed of changes. */
final class Schema {
    /** Raised when the tables change; a file with a greater number was written by a newer Vigie. */
    static final int VERSION = 1;

    /** The tables whose changes somebody waits for; the same that have a stream on AWS. */
    static final Set<Table> FED = Set.of(Table.MENTIONS, Table.ALERTS);

    private Schema() {}

    static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("PRAGMA user_version")) {
                if (found.next() && found.getInt(1) > VERSION) {
                    throw new IllegalStateException("these data were written by a newer Vigie; update this one");
                }
            }
            for (var table : Table.values()) {
                statement.executeUpdate(table(table));
                for (var index : table.indexes()) {
                    statement.executeUpdate("CREATE INDEX IF NOT EXISTS " + name(table) + "_" + index.name() + " ON "
                            + name(table) + " (" + column(table, index.partition()) + ", "
                            + column(table, index.sort()) + ")");
                }
            }
            // AUTOINCREMENT: a number is never given twice, also not after the newest changes were forgotten.
            statement.executeUpdate("CREATE TABLE IF NOT EXISTS feed (number INTEGER PRIMARY KEY AUTOINCREMENT, "
                    + "tab TEXT NOT NULL, before TEXT, after TEXT)");
            statement.executeUpdate("CREATE INDEX IF NOT EXISTS feed_tab ON feed (tab, number)");
            statement.executeUpdate("PRAGMA user_version = " + VERSION);
        }
    }

    static String name(Table table) {
        return table.label().toLowerCase(Locale.ROOT);
    }

    /** The column of an attribute: the keys have names of their own. */
    static String column(Table table, String attribute) {
        if (attribute.equals(table.partition())) {
            return "pk";
        }
        return table.sort().filter(attribute::equals).isPresent() ? "sk" : "x_" + attribute;
    }

    private static String table(Table table) {
        var columns = new StringBuilder("CREATE TABLE IF NOT EXISTS " + name(table)
                + " (pk TEXT NOT NULL, sk TEXT NOT NULL, version INTEGER NOT NULL, expires INTEGER, body TEXT NOT NULL");
        Attributes.indexed(table).forEach(attribute -> columns.append(", x_").append(attribute).append(" TEXT"));
        return columns.append(", PRIMARY KEY (pk, sk)) WITHOUT ROWID").toString();
    }
}
