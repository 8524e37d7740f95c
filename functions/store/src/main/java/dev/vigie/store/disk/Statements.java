package dev.vigie.store.disk;

import dev.vigie.store.Attributes;
import dev.vigie.store.Query;
import dev.vigie.store.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The SQL of each table: its columns bear the names of the attributes, so that people can read the file too. */
final class Statements {
    private static final String ALIVE = " AND (" + Attributes.EXPIRES + " IS NULL OR " + Attributes.EXPIRES + " > ?)";

    /** Brings sources of format 2 to format 3: kinds in one piece, and an index that each visit leaves alone. */
    static final List<String> SLIM_SCHEDULE = List.of(
            "DROP INDEX Sources_due",
            "ALTER TABLE Sources RENAME COLUMN kindShard TO sourceKind",
            "UPDATE Sources SET sourceKind = substr(sourceKind, 1, instr(sourceKind, '#') - 1)"
                    + " WHERE instr(sourceKind, '#') > 0",
            "CREATE INDEX Sources_schedule ON Sources (sourceKind, sourceId)"
                    + " WHERE sourceKind IS NOT NULL AND sourceId IS NOT NULL");

    private Statements() {}

    /** What makes a new file. */
    static List<String> schema(Table... tables) {
        var statements = new ArrayList<String>();
        for (var table : tables) {
            statements.addAll(table(table));
        }
        statements.add("CREATE TABLE Changes (number INTEGER PRIMARY KEY AUTOINCREMENT, tableName TEXT NOT NULL,"
                + " before TEXT, after TEXT) STRICT");
        statements.add("CREATE INDEX Changes_tableName ON Changes (tableName)");
        return List.copyOf(statements);
    }

    /** What makes one table. */
    static List<String> table(Table table) {
        var statements = new ArrayList<String>();
        statements.add(create(table));
        table.indexes().forEach(index -> statements.add(create(table, index)));
        statements.add("CREATE INDEX %1$s_%2$s ON %1$s (%2$s) WHERE %2$s IS NOT NULL"
                .formatted(table.label(), Attributes.EXPIRES));
        return statements;
    }

    private static String create(Table table) {
        var key = String.join(", ", key(table));
        var columns = key(table).stream().map(name -> name + " TEXT NOT NULL").collect(Collectors.toList());
        table.attributes().forEach(name -> columns.add(name + " TEXT"));
        columns.add(Attributes.EXPIRES + " INTEGER");
        columns.add(Attributes.VERSION + " INTEGER NOT NULL");
        columns.add(Attributes.BODY + " TEXT NOT NULL");
        columns.add("PRIMARY KEY (" + key + ")");
        return "CREATE TABLE " + table.label() + " (" + String.join(", ", columns) + ") STRICT";
    }

    /** Sparse: a row without both attributes is not in it. */
    private static String create(Table table, Table.Index index) {
        return "CREATE INDEX %1$s_%2$s ON %1$s (%3$s, %4$s) WHERE %3$s IS NOT NULL AND %4$s IS NOT NULL"
                .formatted(table.label(), index.name(), index.partition(), index.sort());
    }

    /** One row; asks for its key. */
    static String byKey(Table table) {
        return select(table) + where(table);
    }

    static String query(Table table, Query query) {
        var sql = new StringBuilder(select(table) + " WHERE " + query.partitionedBy(table) + " = ?");
        var order = query.newestFirst() ? " DESC" : "";
        var by = query.orderedBy(table);
        by.ifPresent(name -> sql.append(" AND ").append(name).append(" IS NOT NULL"));
        query.from().ifPresent(_ -> sql.append(" AND ").append(by.orElseThrow()).append(" >= ?"));
        query.to().ifPresent(_ -> sql.append(" AND ").append(by.orElseThrow()).append(" <= ?"));
        sql.append(ALIVE).append(" ORDER BY ");
        by.ifPresent(name -> sql.append(name).append(order).append(", "));
        return sql.append("rowid").append(order).append(" LIMIT ?").toString();
    }

    /** Some rows after a place, in the order in which they first came; the place is the last column. */
    static String page(Table table) {
        return select(table) + " WHERE rowid > ?" + ALIVE + " ORDER BY rowid LIMIT ?";
    }

    static String expired(Table table) {
        return select(table) + " WHERE " + Attributes.EXPIRES + " <= ? LIMIT ?";
    }

    /** Puts a row in place of what was there. */
    static String put(Table table) {
        var columns = columns(table);
        var marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        var changes = columns.stream()
                .filter(name -> !table.isKey(name))
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table.label() + " (" + String.join(", ", columns) + ") VALUES (" + marks
                + ") ON CONFLICT DO UPDATE SET " + changes;
    }

    static String delete(Table table) {
        return "DELETE FROM " + table.label() + where(table);
    }

    static List<String> columns(Table table) {
        var columns = new ArrayList<>(key(table));
        columns.addAll(table.attributes());
        columns.addAll(List.of(Attributes.EXPIRES, Attributes.VERSION, Attributes.BODY));
        return List.copyOf(columns);
    }

    private static List<String> key(Table table) {
        var names = new ArrayList<>(List.of(table.partition()));
        table.sort().ifPresent(names::add);
        return List.copyOf(names);
    }

    private static String select(Table table) {
        return "SELECT " + String.join(", ", columns(table)) + ", rowid FROM " + table.label();
    }

    private static String where(Table table) {
        return key(table).stream().map(name -> name + " = ?").collect(Collectors.joining(" AND ", " WHERE ", ""));
    }
}
