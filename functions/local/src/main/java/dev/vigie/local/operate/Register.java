package dev.vigie.local.operate;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.store.Businesses;
import dev.vigie.store.Onboarding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The businesses of one place: taken in, changed and forgotten, each act shown before it is done. */
public final class Register {
    private final Place place;
    private final Clock clock;

    public Register(Place place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    /** What {@link #put} would change; empty when nothing. */
    public List<Step> plan(Business business) {
        var steps = new ArrayList<>(Difference.between(new Businesses(place.store()).get(business.id()), business));
        place.topics().ifPresent(topics -> steps.addAll(topics.plan(business)));
        return steps;
    }

    /** Takes the business in. Its people come first: nothing is found before somebody can be told. */
    public void put(Business business) {
        place.topics().ifPresent(topics -> topics.put(business));
        new Onboarding(place.store()).put(business, clock.instant());
    }

    /** Forgets the business everywhere. @return what was erased */
    public List<Step> erase(BusinessId id) {
        var steps = new ArrayList<>(new Erasure(place.store()).of(id));
        place.topics().ifPresent(topics -> steps.addAll(topics.erase(id)));
        return steps;
    }
}
