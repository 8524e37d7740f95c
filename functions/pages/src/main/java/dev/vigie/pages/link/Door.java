package dev.vigie.pages.link;

import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.incident.LinkKey;
import dev.vigie.mention.Digest;
import dev.vigie.pages.words.Language;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens links. A link holds until its time is over, its key is changed, or its person has left the profile. */
public final class Door {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final Businesses businesses;
    private final Alerts alerts;
    private final Incidents incidents;
    private final LinkKey key;
    private final Clock clock;

    public Door(Store store, LinkKey key, Clock clock) {
        this.businesses = new Businesses(store);
        this.alerts = new Alerts(store);
        this.incidents = new Incidents(store);
        this.key = key;
        this.clock = clock;
    }

    public Opened open(String token, Optional<Language> asked) {
        if (!SHAPE.matcher(token).matches()) {
            return new Opened.Unknown();
        }
        var found = alerts.byLink(Digest.of("link", token));
        if (found.isEmpty()) {
            return new Opened.Unknown();
        }
        var stored = found.get().value();
        if (!isOurs(token, stored)) {
            return new Opened.Unknown();
        }
        var now = clock.instant();
        return stored.linkExpires().filter(now::isBefore).isPresent()
                ? welcome(token, stored, asked, now)
                : new Opened.Over();
    }

    private Opened welcome(String token, Alerts.Stored stored, Optional<Language> asked, Instant now) {
        var alert = stored.alert();
        var business = businesses.get(alert.business());
        var contact = business.flatMap(each -> each.team().named(alert.contact()));
        var incident = incidents.get(alert.business(), alert.facts().incident().id());
        if (business.isEmpty() || contact.isEmpty() || incident.isEmpty()) {
            return new Opened.Over();
        }
        var spoken = asked.orElseGet(() -> spokenBy(contact.get(), business.get()));
        return new Opened.Welcome(
                new Visit(token, business.get(), alert.contact(), incident.get(), asked, spoken, now));
    }

    private boolean isOurs(String token, Alerts.Stored stored) {
        return key.opens(token, stored.alert().business(), stored.alert().id());
    }

    private static Language spokenBy(Contact contact, Business business) {
        return Language.of(contact.language().orElse(business.locale()));
    }

    /** What is behind the door. */
    public sealed interface Opened {
        record Welcome(Visit visit) implements Opened {}

        /** No such link was ever sent, or its key was changed. */
        record Unknown() implements Opened {}

        /** There was such a link; its time is over. */
        record Over() implements Opened {}
    }
}
