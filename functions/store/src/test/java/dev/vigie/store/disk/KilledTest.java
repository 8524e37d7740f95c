package dev.vigie.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.store.Change;
import dev.vigie.store.MovableClock;
import dev.vigie.store.Row;
import dev.vigie.store.Some;
import dev.vigie.store.Table;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. */
class KilledTest {
    private static final int KILLS = 4;

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatWasAcknowledgedSurvivesAKillAndIsToldOnce() throws IOException, SQLException {
        var file = folder.resolve("vigie.db");
        var acknowledged = new ArrayList<String>();
        var moments = new Random();

        for (var kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(writeUntilKilled(file, "run" + kill, 1 + moments.nextInt(150)));
        }

        try (var store = new StoreOnDisk(file, new MovableClock(Some.NOON))) {
            var rows = new ArrayList<Row>();
            store.scan(Table.MENTIONS, rows::add);
            var changes = store.after(Table.MENTIONS, BigInteger.ZERO, Integer.MAX_VALUE);
            assertThat(ids(rows)).containsAll(acknowledged);
            assertThat(ids(told(changes))).containsExactlyInAnyOrderElementsOf(ids(rows));
            assertThat(changes).extracting(Change::number).isSorted().doesNotHaveDuplicates();
            // What was being written when the kill came may be there unacknowledged: one a thread and the line
            // that was cut.
            assertThat(rows.size() - acknowledged.size()).isBetween(0, KILLS * (Child.THREADS + 1));
        }
        assertThat(isSound(file)).isTrue();
    }

    @Test
    void twoProcessesMayWriteTheSameFile() throws IOException, SQLException {
        var file = folder.resolve("vigie.db");
        var left = Child.start(file, "left");
        var right = Child.start(file, "right");
        var acknowledged = new HashSet<String>();

        acknowledged.addAll(read(left, 40));
        acknowledged.addAll(read(right, 40));
        left.destroyForcibly().onExit().join();
        right.destroyForcibly().onExit().join();

        try (var store = new StoreOnDisk(file, new MovableClock(Some.NOON))) {
            var changes = store.after(Table.MENTIONS, BigInteger.ZERO, Integer.MAX_VALUE);
            assertThat(ids(told(changes))).containsAll(acknowledged).doesNotHaveDuplicates();
        }
        assertThat(isSound(file)).isTrue();
    }

    private static List<String> writeUntilKilled(Path file, String name, int lines) throws IOException {
        var child = Child.start(file, name);
        var ids = read(child, lines);
        // The handle, unlike the process itself, leaves the pipe open when it kills.
        child.toHandle().destroyForcibly();
        var rest = new ArrayList<String>();
        // What it said before it died counts too, except a line that was cut.
        try (var said = Child.ids(child)) {
            said.lines().forEach(rest::add);
        }
        if (!rest.isEmpty()) {
            rest.removeLast();
        }
        child.onExit().join();
        ids.addAll(rest);
        return ids;
    }

    private static List<String> read(Process child, int lines) throws IOException {
        var ids = new ArrayList<String>();
        var said = Child.ids(child);
        while (ids.size() < lines) {
            var line = said.readLine();
            assertThat(line).as("the child went on writing").isNotNull();
            ids.add(line);
        }
        return ids;
    }

    private static List<Row> told(List<Change> changes) {
        return changes.stream().map(change -> change.after().orElseThrow()).toList();
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(row -> row.key().sort()).toList();
    }

    private static boolean isSound(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA integrity_check")) {
            return result.getString(1).equals("ok");
        }
    }
}
