package dev.vigie.alerts;

import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.mention.SourceId;
import dev.vigie.message.Bulletin;
import dev.vigie.message.Bulletins;
import dev.vigie.message.Digest;
import dev.vigie.message.DigestTurn;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Sources;
import dev.vigie.store.Store;
import dev.vigie.store.Versioned;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends each business its digest once its hour has come, and once only. */
public final class Digests {
    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    /** Making one mostly waits for the database. */
    private static final int AT_ONCE = 8;

    private final Businesses businesses;
    private final Incidents incidents;
    private final Sources sources;
    private final Bulletins bulletins;
    private final Clock clock;

    public Digests(Store store, Bulletins bulletins, Clock clock) {
        this.businesses = new Businesses(store);
        this.incidents = new Incidents(store);
        this.sources = new Sources(store);
        this.bulletins = bulletins;
        this.clock = clock;
    }

    /** One round over all businesses. What fails is logged and tried again in the next one. */
    public Sent make() {
        var now = clock.instant();
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            return businesses.all().stream()
                    .flatMap(business -> DigestTurn.at(business, now).stream()
                            .map(turn -> CompletableFuture.supplyAsync(() -> one(business, turn), threads)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .reduce(new Sent(0, 0), Sent::plus);
        }
    }

    private Sent one(Business business, DigestTurn turn) {
        try {
            return wasSent(business, turn) ? new Sent(0, 0) : new Sent(send(business, turn), 0);
        } catch (RuntimeException failure) {
            log.error("the digest of {} did not leave", business.id(), failure);
            return new Sent(0, 1);
        }
    }

    private boolean wasSent(Business business, DigestTurn turn) {
        return businesses
                .digested(business.id())
                .filter(at -> !at.isBefore(turn.due()))
                .isPresent();
    }

    /** Marked before and taken back on failure: a run that dies in between loses a digest rather than repeating it. */
    private int send(Business business, DigestTurn turn) {
        var former = businesses.digested(business.id());
        if (!businesses.digested(business.id(), Optional.of(turn.due()))) {
            return 0;
        }
        try {
            var digest = of(business);
            var now = clock.instant();
            var language = business.locale().getLanguage().equals("en") ? "en" : "fr";
            var readers = business.team().contacts().stream()
                    .filter(contact -> contact.email().isPresent())
                    .map(Contact::name)
                    .toList();
            for (var reader : readers) {
                bulletins.send(new Bulletin(
                        business.id(),
                        reader,
                        language,
                        digest.subject(turn.from(), now),
                        digest.text(turn.from(), now)));
            }
            return readers.size();
        } catch (RuntimeException failure) {
            businesses.digested(business.id(), former);
            throw failure;
        }
    }

    private Digest of(Business business) {
        return new Digest(
                business,
                incidents.of(business.id()).stream().map(Versioned::value).toList(),
                business.sources().stream()
                        .flatMap(spec -> sources.get(SourceId.of(spec)).stream())
                        .toList());
    }

    /**
     * What a round did.
     *
     * @param sent e-mails that left
     * @param failed businesses whose digest is tried again
     */
    public record Sent(int sent, int failed) {
        Sent plus(Sent more) {
            return new Sent(sent + more.sent, failed + more.failed);
        }
    }
}
