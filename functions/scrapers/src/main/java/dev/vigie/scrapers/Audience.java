package dev.vigie.scrapers;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.incident.Incident;
import dev.vigie.mention.SourceId;
import dev.vigie.score.lesson.Lessons;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Store;
import dev.vigie.store.Versioned;
import dev.vigie.store.Watchers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who watches a source, read once per run: a town's sources have the same businesses again and again. */
final class Audience {
    private final Watchers watchers;
    private final Businesses businesses;
    private final Incidents incidents;
    private final Map<BusinessId, Optional<Business>> profiles = new ConcurrentHashMap<>();
    private final Map<BusinessId, Lessons> lessons = new ConcurrentHashMap<>();
    private final Map<BusinessId, Boolean> troubled = new ConcurrentHashMap<>();

    Audience(Store store) {
        this.watchers = new Watchers(store);
        this.businesses = new Businesses(store);
        this.incidents = new Incidents(store);
    }

    List<Business> of(SourceId source) {
        return watchers.ofLate(source).stream()
                .flatMap(id -> profiles.computeIfAbsent(id, businesses::get).stream())
                .toList();
    }

    /** Those of them that have an open incident. */
    List<Business> troubled(List<Business> all) {
        return all.stream()
                .filter(business -> troubled.computeIfAbsent(business.id(), this::hasOpenIncident))
                .toList();
    }

    /** What its people taught. */
    Lessons lessons(Business business) {
        return lessons.computeIfAbsent(business.id(), businesses::lessons);
    }

    private boolean hasOpenIncident(BusinessId business) {
        return incidents.of(business).stream().map(Versioned::value).anyMatch(Incident::isOpen);
    }
}
