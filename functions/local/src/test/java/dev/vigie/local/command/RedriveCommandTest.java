package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.local.run.DeadLetters;
import dev.vigie.local.run.JsonLines;
import dev.vigie.store.Change;
import dev.vigie.store.Key;
import dev.vigie.store.Mentions;
import dev.vigie.store.Table;
import dev.vigie.store.disk.StoreOnDisk;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedriveCommandTest {
    @TempDir
    Path data;

    private BigInteger given = BigInteger.ZERO;

    @BeforeEach
    void oneMentionWasGivenUp() {
        try (var store = store()) {
            var mention = Said.that("Malade après un sandwich du Fournil")
                    .by("Anne")
                    .at(Instant.now())
                    .scored();
            new Mentions(store).add(mention);
            var change = store.after(Table.MENTIONS, BigInteger.ZERO, 10).getFirst();
            store.forget(Table.MENTIONS, change.number());
            given = change.number();
            new JsonLines(file()).add(new DeadLetters.Kept(Table.MENTIONS, change, Optional.of(Instant.now())));
        }
    }

    @Test
    void showsWhatLiesThereAndLeavesIt() {
        var ran = redrive();

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("undecided", "mention ", "five tries failed");
        assertThat(file()).isNotEmptyFile();
        assertThat(redrive("--json").out()).contains("\"fate\":\"left\"");
    }

    @Test
    void aDryRunChangesNothing() {
        assertThat(redrive("--all", "--dry-run").out()).contains("would be taken up");
        assertThat(file()).isNotEmptyFile();
        try (var store = store()) {
            assertThat(store.after(Table.MENTIONS, BigInteger.ZERO, 10)).isEmpty();
        }
    }

    @Test
    void whatIsTakenUpIsNewsOnceMoreWithALaterNumberAndLeavesTheFile() {
        var ran = redrive("--all");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("decided on anew");
        try (var store = store()) {
            var changes = store.after(Table.MENTIONS, BigInteger.ZERO, 10);
            assertThat(changes.getLast().before()).isEmpty();
            assertThat(changes.getLast().number()).isGreaterThan(given);
        }
        assertThat(redrive().out()).contains("Nothing was given up");
    }

    @Test
    void byIdOnlyThatOneIsTakenUp() {
        new JsonLines(file()).add(new DeadLetters.Kept(Table.MENTIONS, change("other"), Optional.empty()));
        var id = redrive().lines().getFirst().split(" ")[0];

        assertThat(redrive(id).code()).isZero();

        assertThat(redrive().out()).contains("other").doesNotContain(id);
    }

    @Test
    void whatWasErasedMeanwhileStaysAway() {
        try (var store = store()) {
            store.scan(Table.MENTIONS, row -> store.delete(Table.MENTIONS, row.key()));
        }

        assertThat(redrive("--all").out()).contains("erased or expired");

        try (var store = store()) {
            store.scan(Table.MENTIONS, row -> assertThat(row).isNull());
        }
    }

    @Test
    void anIdThatIsNotThereIsAnError() {
        var ran = redrive("nosuch");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("nothing is called nosuch");
    }

    private static Change change(String mention) {
        var row = new dev.vigie.store.Row(new Key("shop", mention), java.util.Map.of(), Optional.empty(), 1, "{}");
        return new Change(BigInteger.ONE, Optional.empty(), Optional.of(row));
    }

    private Ran redrive(String... arguments) {
        var all = new java.util.ArrayList<>(java.util.List.of("redrive", "--data", data.toString()));
        all.addAll(java.util.List.of(arguments));
        return Ran.vigie(all.toArray(String[]::new));
    }

    private Path file() {
        return data.resolve("dead-letters.jsonl");
    }

    private StoreOnDisk store() {
        return new StoreOnDisk(data.resolve("vigie.db"), Clock.systemUTC());
    }
}
