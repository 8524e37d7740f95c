package dev.vigie.store;

import dev.vigie.source.Host;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all functions together know of the servers they ask, and of the quotas these grant. */
public final class Hosts {
    private final Store store;

    public Hosts(Store store) {
        this.store = store;
    }

    /** What is known of the server of this name, with the version 0 where nothing is. */
    public Versioned<Host> get(String name) {
        return store.get(Table.HOSTS, Key.of(name))
                .map(row -> new Versioned<>(Json.read(row.body(), Host.class), row.version()))
                .orElseGet(() -> new Versioned<>(Host.unknown(name), 0));
    }

    /** Replaces what is known if it still has this version. @return whether it was */
    public boolean put(Host host, long version) {
        var row = new Row(Key.of(host.name()), Map.of(), Optional.empty(), version + 1, Json.write(host));
        var condition = version == 0 ? new Write.Condition.Absent() : new Write.Condition.VersionIs(version);
        return store.write(List.of(new Write.Put(Table.HOSTS, row, condition)));
    }
}
