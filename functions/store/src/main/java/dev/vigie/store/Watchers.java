package dev.vigie.store;

import dev.vigie.business.BusinessId;
import dev.vigie.mention.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who watches which source: a town's newspaper is fetched once for all its shops. */
public final class Watchers {
    private final Store store;

    public Watchers(Store store) {
        this.store = store;
    }

    public void add(SourceId source, BusinessId business) {
        var key = new Key(source.value(), business.value());
        store.putIfAbsent(Table.WATCHERS, new Row(key, Map.of(), Optional.empty(), 1, "{}"));
    }

    public void remove(SourceId source, BusinessId business) {
        store.delete(Table.WATCHERS, new Key(source.value(), business.value()));
    }

    public List<BusinessId> of(SourceId source) {
        return read(Query.of(source.value()));
    }

    /** Those of a moment ago, at half the price. */
    public List<BusinessId> ofLate(SourceId source) {
        return read(Query.of(source.value()).lagging());
    }

    private List<BusinessId> read(Query query) {
        return store.query(Table.WATCHERS, query).stream()
                .map(row -> new BusinessId(row.key().sort()))
                .toList();
    }

    public List<SourceId> watchedBy(BusinessId business) {
        return store.query(Table.WATCHERS, Query.of(business.value()).on("byBusiness")).stream()
                .map(row -> new SourceId(row.key().partition()))
                .toList();
    }
}
