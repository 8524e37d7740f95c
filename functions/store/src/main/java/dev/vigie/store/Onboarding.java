package dev.vigie.store;

import dev.vigie.business.Business;
import dev.vigie.mention.SourceId;
import dev.vigie.source.Progress;
import dev.vigie.source.Source;
import java.time.Instant;
import java.util.HashSet;

/** Takes a business in: its profile, its sources, and its place among those who watch them. */
public final class Onboarding {
    private final Businesses businesses;
    private final Sources sources;
    private final Watchers watchers;

    public Onboarding(Store store) {
        this.businesses = new Businesses(store);
        this.sources = new Sources(store);
        this.watchers = new Watchers(store);
    }

    /**
     * Puts the business in place of its former profile. Sources that others watch keep their progress; sources that
     * nobody watches any more are dropped. Doing it twice changes nothing.
     */
    public void put(Business business, Instant now) {
        var wanted = new HashSet<SourceId>();
        for (var spec : business.sources()) {
            var id = SourceId.of(spec);
            wanted.add(id);
            sources.add(new Source(id, spec, Progress.untried(now)));
            watchers.add(id, business.id());
        }
        businesses.put(business);
        watchers.watchedBy(business.id()).stream()
                .filter(id -> !wanted.contains(id))
                .forEach(id -> leave(id, business));
    }

    private void leave(SourceId id, Business business) {
        watchers.remove(id, business.id());
        if (watchers.of(id).isEmpty()) {
            sources.delete(id);
        }
    }
}
