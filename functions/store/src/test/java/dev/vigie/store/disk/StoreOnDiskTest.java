package dev.vigie.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.store.Change;
import dev.vigie.store.Store;
import dev.vigie.store.StoreContractTest;
import dev.vigie.store.Table;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOnDiskTest extends StoreContractTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("");

    private StoreOnDisk store = new StoreOnDisk(Path.of(":memory:"), CLOCK);

    @BeforeEach
    void open() {
        store.close();
        store = new StoreOnDisk(folder.resolve("vigie.db"), CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected Store store() {
        return store;
    }

    @Test
    void theFeedTellsEachChangeOnceInOrder() {
        var first = mention("m1", NOW, Optional.empty());
        var second = mention("m2", NOW, Optional.empty());
        store.put(Table.MENTIONS, first);
        store.put(Table.MENTIONS, second);
        store.putIfAbsent(Table.MENTIONS, second);

        var changes = store.after(Table.MENTIONS, BigInteger.ZERO, 10);

        assertThat(changes).extracting(Change::after).containsExactly(Optional.of(first), Optional.of(second));
        assertThat(changes).extracting(Change::before).containsOnly(Optional.empty());
    }

    @Test
    void aForgottenChangeNeverComesBackAndItsNumberIsNotGivenAgain() {
        store.put(Table.MENTIONS, mention("m1", NOW, Optional.empty()));
        var first = store.after(Table.MENTIONS, BigInteger.ZERO, 10).getFirst();
        store.forget(Table.MENTIONS, first.number());
        store.put(Table.MENTIONS, mention("m2", NOW, Optional.empty()));

        var changes = store.after(Table.MENTIONS, BigInteger.ZERO, 10);

        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().number()).isGreaterThan(first.number());
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        var row = mention("m1", NOW, Optional.empty());
        store.put(Table.MENTIONS, row);

        store.close();
        store = new StoreOnDisk(folder.resolve("vigie.db"), CLOCK);

        assertThat(store.get(Table.MENTIONS, row.key())).contains(row);
        assertThat(store.after(Table.MENTIONS, BigInteger.ZERO, 10)).hasSize(1);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedWithItsName() throws Exception {
        var file = folder.resolve("notes.txt");
        Files.writeString(file, "x".repeat(4096));

        assertThatThrownBy(() -> new StoreOnDisk(file, CLOCK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("notes.txt");
    }
}
