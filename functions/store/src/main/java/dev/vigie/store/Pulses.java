package dev.vigie.store;

import dev.vigie.business.BusinessId;
import dev.vigie.pulse.Pulse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each business's rolling state. */
public final class Pulses {
    private final Store store;

    public Pulses(Store store) {
        this.store = store;
    }

    public Optional<Versioned<Pulse>> get(BusinessId business) {
        return store.get(Table.PULSES, Key.of(business.value()))
                .map(row -> new Versioned<>(Json.read(row.body(), Pulse.class), row.version()));
    }

    static Write write(Pulse pulse, long version) {
        var row = new Row(Key.of(pulse.business().value()), Map.of(), Optional.empty(), version + 1, Json.write(pulse));
        var condition = version == 0 ? new Write.Condition.Absent() : new Write.Condition.VersionIs(version);
        return new Write.Put(Table.PULSES, row, condition);
    }

    public void delete(BusinessId business) {
        store.write(List.of(new Write.Delete(Table.PULSES, Key.of(business.value()), new Write.Condition.Always())));
    }
}
