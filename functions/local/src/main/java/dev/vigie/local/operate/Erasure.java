package dev.vigie.local.operate;

import dev.vigie.business.BusinessId;
import dev.vigie.store.Businesses;
import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Sources;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Watchers;
import dev.vigie.store.Write;
import java.util.ArrayList;
import java.util.List;

/** Forgets a business in every table. */
final class Erasure {
    private static final int AT_ONCE = Write.MOST_AT_ONCE;
    private static final int PAGE = 1000;

    private final Store store;
    private final Watchers watchers;

    Erasure(Store store) {
        this.store = store;
        this.watchers = new Watchers(store);
    }

    /** @return what was erased; empty when nothing of it was there */
    List<Step> of(BusinessId business) {
        var steps = new ArrayList<Step>();
        // First whoever would bring more, then what was brought.
        say(steps, sources(business), "places it watched");
        say(steps, profile(business), "profile");
        say(steps, rows(Table.MENTIONS, business), "mentions");
        say(steps, rows(Table.INCIDENTS, business), "incidents");
        say(steps, rows(Table.ALERTS, business), "alerts");
        say(steps, rows(Table.PULSES, business), "pulse");
        return steps;
    }

    private static void say(List<Step> steps, int count, String what) {
        if (count > 0) {
            steps.add(Step.removed(count + " " + what));
        }
    }

    private int sources(BusinessId business) {
        var watched = watchers.watchedBy(business);
        for (var source : watched) {
            watchers.remove(source, business);
            if (watchers.of(source).isEmpty()) {
                new Sources(store).delete(source);
            }
        }
        return watched.size();
    }

    private int profile(BusinessId business) {
        var businesses = new Businesses(store);
        var was = businesses.get(business).isPresent();
        businesses.delete(business);
        return was ? 1 : 0;
    }

    private int rows(Table table, BusinessId business) {
        if (table.sort().isEmpty()) {
            var key = Key.of(business.value());
            var was = store.get(table, key).isPresent();
            store.delete(table, key);
            return was ? 1 : 0;
        }
        var count = 0;
        while (true) {
            var rows = store.query(table, Query.of(business.value()).limit(PAGE));
            if (rows.isEmpty()) {
                return count;
            }
            for (int i = 0; i < rows.size(); i += AT_ONCE) {
                store.write(rows.subList(i, Math.min(rows.size(), i + AT_ONCE)).stream()
                        .<Write>map(row -> new Write.Delete(table, row.key(), new Write.Condition.Always()))
                        .toList());
            }
            count += rows.size();
        }
    }
}
