package dev.vigie.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.source.Host;
import dev.vigie.store.Change;
import dev.vigie.store.Hosts;
import dev.vigie.store.Key;
import dev.vigie.store.MovableClock;
import dev.vigie.store.Row;
import dev.vigie.store.Some;
import dev.vigie.store.Sources;
import dev.vigie.store.Table;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOnDiskTest {
    @TempDir
    Path folder = Path.of("");

    private final MovableClock clock = new MovableClock(Some.NOON);

    @Test
    void whatWasPutIsThereAfterTheFileIsOpenedAgain() {
        var file = folder.resolve("new folder/what? 100 % déjà vu.db");
        try (var store = new StoreOnDisk(file, clock)) {
            store.put(Table.MENTIONS, row("m1"));
        }

        try (var store = new StoreOnDisk(file, clock)) {
            assertThat(store.get(Table.MENTIONS, new Key("fournil", "m1"))).contains(row("m1"));
            assertThat(store.after(Table.MENTIONS, BigInteger.ZERO, 10)).hasSize(1);
        }
        assertThat(file).isRegularFile();
    }

    @Test
    void aNumberOfTheFeedNeverComesAgain() {
        var file = folder.resolve("vigie.db");
        BigInteger first;
        try (var store = new StoreOnDisk(file, clock)) {
            store.put(Table.MENTIONS, row("m1"));
            first = store.after(Table.MENTIONS, BigInteger.ZERO, 10).getFirst().number();
            store.forget(Table.MENTIONS, first);
            assertThat(store.after(Table.MENTIONS, BigInteger.ZERO, 10)).isEmpty();
        }

        try (var store = new StoreOnDisk(file, clock)) {
            store.put(Table.MENTIONS, row("m2"));

            assertThat(store.after(Table.MENTIONS, BigInteger.ZERO, 10))
                    .extracting(Change::number)
                    .allMatch(number -> number.compareTo(first) > 0);
        }
    }

    @Test
    void forgettingLeavesWhatCameLaterAndWhatIsAnotherTables() {
        try (var store = new StoreOnDisk(folder.resolve("vigie.db"), clock)) {
            store.put(Table.ALERTS, row("a1"));
            store.put(Table.MENTIONS, row("m1"));
            store.put(Table.MENTIONS, row("m2"));
            var first = store.after(Table.MENTIONS, BigInteger.ZERO, 1).getFirst();

            store.forget(Table.MENTIONS, first.number());

            assertThat(store.after(Table.MENTIONS, BigInteger.ZERO, 10))
                    .extracting(Change::after)
                    .containsExactly(Optional.of(row("m2")));
            assertThat(store.after(Table.ALERTS, BigInteger.ZERO, 10)).hasSize(1);
        }
    }

    @Test
    void theFeedIsReadOnFromAnyNumber() {
        try (var store = new StoreOnDisk(folder.resolve("vigie.db"), clock)) {
            List.of("m1", "m2", "m3").forEach(id -> store.put(Table.MENTIONS, row(id)));
            var all = store.after(Table.MENTIONS, BigInteger.ZERO, 10);

            assertThat(store.after(Table.MENTIONS, all.getFirst().number(), 1)).containsExactly(all.get(1));
            assertThat(store.after(Table.MENTIONS, new BigInteger("100000000003498069978"), 1))
                    .isEmpty();
            assertThat(store.after(Table.PULSES, BigInteger.ZERO, 10)).isEmpty();
        }
    }

    @Test
    void expiredRowsLeaveTheFileInTime() throws SQLException {
        var file = folder.resolve("vigie.db");
        var fleeting = new Row(new Key("fournil", "m1"), Map.of(), Optional.of(Some.NOON.plusSeconds(60)), 1, "{}");
        try (var store = new StoreOnDisk(file, clock)) {
            store.put(Table.MENTIONS, fleeting);
            clock.pass(Duration.ofHours(2));

            store.put(Table.MENTIONS, row("m2"));

            assertThat(number(file, "SELECT count(*) FROM Mentions")).isEqualTo(1);
            assertThat(store.after(Table.MENTIONS, BigInteger.ZERO, 10)
                            .getLast()
                            .after())
                    .isEmpty();
        }
    }

    @Test
    void aFileOfANewerVigieIsLeftAlone() throws SQLException {
        var file = folder.resolve("vigie.db");
        new StoreOnDisk(file, clock).close();
        run(file, "PRAGMA user_version = 99");

        assertThatThrownBy(() -> new StoreOnDisk(file, clock))
                .isInstanceOf(DiskException.class)
                .hasMessage(file + " was written by a newer Vigie (its format is 99, this Vigie knows 3);"
                        + " update Vigie, or name another file");
    }

    @Test
    void aFileOfAnOlderVigieIsBroughtUpToDate() throws SQLException {
        var file = folder.resolve("vigie.db");
        new StoreOnDisk(file, clock).close();
        run(file, "DROP TABLE Hosts");
        run(file, "DROP INDEX Sources_schedule");
        run(file, "ALTER TABLE Sources RENAME COLUMN sourceKind TO kindShard");
        run(file, "CREATE INDEX Sources_due ON Sources (kindShard, nextFetchAt)");
        run(file, "INSERT INTO Sources VALUES ('s1', 'rss#3', '2026-03-02T12:00:00.000Z', NULL, 1, '{}')");
        run(file, "PRAGMA user_version = 1");

        try (var store = new StoreOnDisk(file, clock)) {
            assertThat(new Hosts(store).put(Host.unknown("www.example.com"), 0)).isTrue();
            assertThat(new Sources(store).nextDue("rss")).contains(Instant.parse("2026-03-02T12:00:00Z"));
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
        var file = folder.resolve("letter.txt");
        Files.writeString(file, "Chère Claire, ".repeat(1000));

        assertThatThrownBy(() -> new StoreOnDisk(file, clock))
                .isInstanceOf(DiskException.class)
                .hasMessage(file + " is not a database; name another file, or move this one away");
        assertThat(file).content().startsWith("Chère Claire");
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
        var file = folder.resolve("cash.db");
        run(file, "CREATE TABLE sales (amount INTEGER)");

        assertThatThrownBy(() -> new StoreOnDisk(file, clock))
                .isInstanceOf(DiskException.class)
                .hasMessage(file + " is another program's database; name another file");
        assertThat(number(file, "SELECT count(*) FROM sqlite_schema")).isEqualTo(1);
    }

    @Test
    void aPlaceWhereNoFileCanBeIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new StoreOnDisk(folder, clock)).hasMessage(folder + " is a folder; name a file in it");
        assertThatThrownBy(() -> new StoreOnDisk(file.resolve("vigie.db"), clock))
                .hasMessageContaining("lies in a folder that cannot be made");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        var file = Files.createFile(folder.resolve("vigie.db"));
        Files.write(file, java.util.HexFormat.of().parseHex("53514c69746520666f726d6174203300ffff"));

        assertThatThrownBy(() -> new StoreOnDisk(file, clock))
                .isInstanceOf(DiskException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void anEmptyFileIsANewStore() throws IOException {
        var file = Files.createFile(folder.resolve("vigie.db"));

        try (var store = new StoreOnDisk(file, clock)) {
            assertThat(store.putIfAbsent(Table.MENTIONS, row("m1"))).isTrue();
        }
    }

    @Test
    void aClosedStoreSaysSo() {
        var store = new StoreOnDisk(folder.resolve("vigie.db"), clock);
        store.close();

        assertThatIllegalStateException().isThrownBy(() -> store.get(Table.MENTIONS, new Key("a", "b")));
        assertThatIllegalStateException().isThrownBy(() -> store.put(Table.MENTIONS, row("m1")));
        store.close();
    }

    private static Row row(String id) {
        return new Row(new Key("fournil", id), Map.of(), Optional.empty(), 1, "{\"text\":\"é\"}");
    }

    private static void run(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Sql.run(connection, sql);
        }
    }

    private static long number(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return Sql.number(connection, sql);
        }
    }
}
