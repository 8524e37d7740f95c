package dev.vigie.store;

import dev.vigie.business.BusinessId;
import dev.vigie.mention.MentionId;
import dev.vigie.score.ScoredMention;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said. Adding a mention twice changes nothing. */
public final class Mentions {
    /** How long a mention is kept unless the operator says otherwise. */
    public static final Duration RETENTION = Duration.ofDays(90);

    private final Store store;

    public Mentions(Store store) {
        this.store = store;
    }

    /** Adds the mention. @return false when it was there already */
    public boolean add(ScoredMention scored) {
        return store.putIfAbsent(Table.MENTIONS, row(scored));
    }

    /** Puts what its author made of it in the place of a mention that is there; its time and its keeping stay. */
    public void revise(ScoredMention scored) {
        var mention = scored.mention();
        store.get(
                        Table.MENTIONS,
                        new Key(mention.business().value(), mention.id().value()))
                .map(row -> new Row(row.key(), row.indexed(), row.expires(), row.version() + 1, Json.write(scored)))
                .ifPresent(row -> store.write(
                        List.of(new Write.Put(Table.MENTIONS, row, new Write.Condition.VersionIs(row.version() - 1)))));
    }

    /**
     * Drops the words of a mention that was taken away where it stood. That it was there stays known.
     *
     * @return whether there was something to drop
     */
    public boolean withdraw(BusinessId business, MentionId id) {
        var known =
                get(business, id).filter(scored -> !scored.mention().content().isWithdrawn());
        known.map(ScoredMention::withdrawn).ifPresent(this::revise);
        return known.isPresent();
    }

    public Optional<ScoredMention> get(BusinessId business, MentionId id) {
        return store.get(Table.MENTIONS, new Key(business.value(), id.value())).map(Mentions::of);
    }

    /** The mentions of a business seen within a time, oldest first, at most so many. */
    public List<ScoredMention> seen(BusinessId business, Instant from, Instant to, int limit) {
        return read(within(business, from, to).limit(limit));
    }

    /** The last mentions of a business seen within a time, newest first, at most so many. */
    public List<ScoredMention> lastSeen(BusinessId business, Instant from, Instant to, int limit) {
        return read(within(business, from, to).newest().limit(limit));
    }

    /** The mention that a row of this table holds. */
    public static ScoredMention of(Row row) {
        return Json.read(row.body(), ScoredMention.class);
    }

    private List<ScoredMention> read(Query query) {
        return store.query(Table.MENTIONS, query).stream().map(Mentions::of).toList();
    }

    private static Query within(BusinessId business, Instant from, Instant to) {
        return Query.of(business.value()).on("seen").from(Instants.text(from)).to(Instants.text(to));
    }

    private static Row row(ScoredMention scored) {
        var mention = scored.mention();
        var key = new Key(mention.business().value(), mention.id().value());
        var indexed = Map.of("seenAt", Instants.text(mention.seen()));
        return new Row(key, indexed, Optional.of(mention.seen().plus(RETENTION)), 1, Json.write(scored));
    }
}
