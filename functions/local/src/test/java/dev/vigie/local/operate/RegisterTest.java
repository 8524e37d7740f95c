package dev.vigie.local.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.BusinessId;
import dev.vigie.store.Businesses;
import dev.vigie.store.Sources;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.disk.StoreOnDisk;
import dev.vigie.store.dynamodb.LocalDynamoDb;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T17:14:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    private final FakeSns sns = new FakeSns();

    @ParameterizedTest
    @ValueSource(strings = {"disk", "dynamodb"})
    void aBusinessIsTakenInOnceAndThenNothingChanges(String kind) {
        try (var place = place(kind)) {
            var register = new Register(place, CLOCK);
            var business = Shops.read(Shops.BAKERY);
            assertThat(register.plan(business))
                    .extracting(Step::toString)
                    .contains("+ name: Le Fournil de Pessac", "+ topic vigie-prod-fournil");

            register.put(business);

            assertThat(new Businesses(place.store()).get(business.id())).contains(business);
            assertThat(register.plan(business)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "dynamodb"})
    void aChangeIsShownValueByValueAndCanBeTakenBack(String kind) {
        try (var place = place(kind)) {
            // given
            var register = new Register(place, CLOCK);
            var before = Shops.read(Shops.BAKERY);
            register.put(before);
            var after = Shops.read(Shops.BAKERY.replace("every: 30m", "every: 10m"));

            // when
            var plan = register.plan(after);
            register.put(after);
            register.put(before);

            // then
            assertThat(plan).extracting(Step::toString).containsExactly("~ sources[1].every: 30m → 10m");
            assertThat(register.plan(before)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "dynamodb"})
    void whatIsErasedIsInNoTableAndTheNeighbourKeepsTheSharedSource(String kind) {
        try (var place = place(kind)) {
            // given
            var register = new Register(place, CLOCK);
            register.put(Shops.read(Shops.BAKERY));
            register.put(Shops.read(Shops.GARAGE));

            // when
            var erased = register.erase(new BusinessId("fournil"));

            // then
            assertThat(erased)
                    .extracting(Step::toString)
                    .contains("- 2 places it watched", "- 1 profile", "- topic vigie-prod-fournil");
            assertThat(everything(place.store())).isNotEmpty().noneMatch(row -> row.contains("fournil"));
            assertThat(new Sources(place.store()).all()).hasSize(1);
            assertThat(register.erase(new BusinessId("fournil"))).isEmpty();
        }
    }

    private Place place(String kind) {
        var store =
                kind.equals("disk") ? new StoreOnDisk(folder.resolve("vigie.db"), CLOCK) : LocalDynamoDb.store(CLOCK);
        return new Place("the test", store, Optional.of(new Place.Aws("vigie-prod", sns, new FakeSsm())));
    }

    private static List<String> everything(Store store) {
        var rows = new ArrayList<String>();
        Stream.of(Table.values()).forEach(table -> store.scan(table, row -> rows.add(row.toString())));
        return rows;
    }
}
