package dev.vigie.bench.load;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import dev.vigie.bench.detect.Talk;
import dev.vigie.bench.memory.Memory;
import dev.vigie.business.BusinessId;
import dev.vigie.local.run.SettableClock;
import dev.vigie.mention.Mention;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import dev.vigie.store.Mentions;
import dev.vigie.store.StreamRows;
import dev.vigie.store.Table;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;

/** Talk about many businesses at once within one day, as the stream hands it over: a hundred mentions at a time. */
final class Storm implements Iterator<DynamodbEvent> {
    private static final Instant START = Instant.parse("2026-03-04T00:00:00Z");
    private static final int BATCH = 100;
    private static final int SHARE = 10;

    private final Memory memory = new Memory(new SettableClock(START));
    private final long mentions;
    private final int businesses;
    private long number;

    Storm(long mentions, int businesses) {
        this.mentions = mentions;
        this.businesses = businesses;
    }

    static BusinessId business(int number) {
        return new BusinessId("shop-" + number);
    }

    @Override
    public boolean hasNext() {
        return number < mentions;
    }

    @Override
    public DynamodbEvent next() {
        for (var each = 0; each < BATCH && hasNext(); each++, number++) {
            // Ten in a row about one, so that a batch is about ten of many or about the only one.
            new Mentions(memory).add(said((int) (number / SHARE % businesses)));
        }
        var changes = memory.after(Table.MENTIONS, BigInteger.ZERO, BATCH);
        memory.forget(Table.MENTIONS, changes.getLast().number());
        changes.forEach(change -> change.after().ifPresent(row -> memory.delete(Table.MENTIONS, row.key())));
        memory.forget(Table.MENTIONS, changes.getLast().number().add(BigInteger.valueOf(BATCH)));
        return StreamRows.event(Table.MENTIONS, changes);
    }

    /** Of ten, one complains, six repeat what others complained of, three talk. */
    private ScoredMention said(int business) {
        var seen = START.plus(Duration.ofDays(1).multipliedBy(number).dividedBy(mentions));
        var talk = new Talk(number, seen);
        var scored = switch ((int) (number % 10)) {
            case 0 -> talk.saying(Signal.COMPLAINT).scored();
            case 1, 2, 3 -> talk.scored();
            default ->
                talk.saying(Signal.COMPLAINT).repeating(number % 200 / 10 * 10).scored();
        };
        var mention = scored.mention();
        return new ScoredMention(
                new Mention(
                        business(business),
                        mention.id(),
                        mention.origin(),
                        mention.content(),
                        mention.published(),
                        mention.seen(),
                        mention.reach()),
                scored.score());
    }
}
