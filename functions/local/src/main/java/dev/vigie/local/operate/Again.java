package dev.vigie.local.operate;

import dev.vigie.incident.Alert.Delivery;
import dev.vigie.local.operate.DeadLetter.Fate;
import dev.vigie.store.Alerts;
import dev.vigie.store.Key;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;

/**
 * Puts a change that was given up back on its way. What is in the table no more was erased or has expired, and stays
 * away.
 */
final class Again {
    private final Store store;

    Again(Store store) {
        this.store = store;
    }

    Fate takeUp(Table table, Key key) {
        return store.get(table, key)
                .map(row -> table == Table.ALERTS ? owed(row) : isNew(row))
                .orElse(Fate.GONE);
    }

    /** Decide passes over what is older than its last fold: only a new row has a new number. */
    private Fate isNew(Row row) {
        store.delete(Table.MENTIONS, row.key());
        store.putIfAbsent(Table.MENTIONS, new Row(row.key(), row.indexed(), row.expires(), 1, row.body()));
        return Fate.DECIDED_AGAIN;
    }

    /** Review sends what is owed, each minute; what it gave up after a day is owed once more. */
    private Fate owed(Row row) {
        var stored = Alerts.of(row);
        var alert = stored.value().alert();
        if (alert.delivery().sent().isPresent()) {
            return Fate.SENT_SINCE;
        }
        if (alert.delivery().abandoned().isPresent()) {
            new Alerts(store).put(stored.value().with(alert.with(Delivery.OWED)), stored.version());
        }
        return Fate.SENT_AGAIN;
    }
}
