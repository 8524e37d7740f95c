package dev.vigie.store;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profiles. */
public final class Businesses {
    private final Store store;

    public Businesses(Store store) {
        this.store = store;
    }

    public Optional<Business> get(BusinessId id) {
        return store.get(Table.BUSINESSES, Key.of(id.value())).map(row -> Json.read(row.body(), Business.class));
    }

    /** Every profile, by id. */
    public List<Business> all() {
        var all = new ArrayList<Business>();
        store.scan(Table.BUSINESSES, row -> all.add(Json.read(row.body(), Business.class)));
        all.sort(java.util.Comparator.comparing(Business::id));
        return List.copyOf(all);
    }

    /** Puts the profile in place of the former one. */
    public void put(Business business) {
        var key = Key.of(business.id().value());
        var version = store.get(Table.BUSINESSES, key).map(Row::version).orElse(0L) + 1;
        store.put(Table.BUSINESSES, new Row(key, Map.of(), Optional.empty(), version, Json.write(business)));
    }

    public void delete(BusinessId id) {
        store.delete(Table.BUSINESSES, Key.of(id.value()));
    }
}
