package dev.vigie.pulse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.vigie.business.BusinessId;
import dev.vigie.story.Nature;
import dev.vigie.story.Stories;
import dev.vigie.story.Story;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A business's rolling state: a few kilobytes that let the next mention be judged without reading the last ones again.
 *
 * @param folded the sequence number of the last change that was folded in; older changes are no news
 * @param since when the business began to be watched
 * @param clock the latest time at which a mention was seen
 * @param habit what is usual by hour of the week, slowly learned
 * @param detector hears the bad voices of all topics, for what is sudden
 * @param own what the business published itself
 */
public record Pulse(
        BusinessId business,
        BigInteger folded,
        Instant since,
        Instant clock,
        Habit habit,
        Detector detector,
        Flow flow,
        Stories stories,
        Praise praise,
        Publications own) {
    /** How long a story is remembered. */
    public static final Duration MEMORY = Duration.ofHours(72);

    /** The sliding window in which voices are counted. */
    public static final Duration WINDOW = Duration.ofHours(6);

    /** So long nobody knows what is usual. */
    public static final Duration LEARNING = Duration.ofDays(28);

    /** What an older Vigie did not keep yet begins anew. */
    public Pulse {
        clock = Objects.requireNonNullElse(clock, since);
        habit = Objects.requireNonNullElseGet(habit, () -> Habit.from(since));
        detector = Objects.requireNonNullElseGet(detector, () -> Detector.starting(since));
        flow = Objects.requireNonNullElse(flow, Flow.NONE);
        stories = Objects.requireNonNullElse(stories, Stories.NONE);
        praise = Objects.requireNonNullElseGet(praise, () -> Praise.from(since));
        own = Objects.requireNonNullElse(own, Publications.NONE);
    }

    /** Nothing heard yet. */
    public static Pulse starting(BusinessId business, Instant since) {
        return new Pulse(
                business,
                BigInteger.valueOf(-1),
                since,
                since,
                Habit.from(since),
                Detector.starting(since),
                Flow.NONE,
                Stories.NONE,
                Praise.from(since),
                Publications.NONE);
    }

    @JsonIgnore
    public boolean isLearning(Instant now) {
        return now.isBefore(since.plus(LEARNING));
    }

    /** How many bad stories are usual in the window that ends now; while learning, the last days count too. */
    public double usual(Instant now) {
        var known = habit.expected(WINDOW, now);
        return isLearning(now) ? Math.max(known, habit.hinted(flow.curve(), WINDOW, since, now)) : known;
    }

    /** How many bad stories usually come along with one: they count as one voice and its echo. */
    public double companions() {
        return habit.dispersion().value() - 1;
    }

    /**
     * The chance of so many bad stories in the window that ends now; nobody knows before two windows. It is asked when
     * one is heard, and where one seldom comes alone those that come along with it are no surprise.
     */
    public double surprise(int count, Instant now) {
        if (now.isBefore(since.plus(WINDOW.multipliedBy(2)))) {
            return 1;
        }
        var expected = usual(now);
        var alone = count - (int) Math.round(companions());
        return NegativeBinomial.tail(alone, expected, habit.variance(expected));
    }

    /** The same at a later time: old stories fade, hours that are three days old become habit. */
    public Pulse at(Instant time) {
        var now = time.isAfter(clock) ? time : clock;
        return new Pulse(
                business,
                folded,
                since,
                now,
                habit.learning(flow.curve(), now),
                detector.quiet(now),
                flow,
                stories.since(now.minus(MEMORY)),
                praise.learning(now),
                own);
    }

    /** The same after this change of the mentions. */
    public Pulse after(BigInteger number) {
        return new Pulse(business, number, since, clock, habit, detector, flow, stories, praise, own);
    }

    /** The same with one more story; its author counts once in a window, however many stories they tell. */
    public Pulse with(Story story) {
        var heard = habit.hearing(story.isBad(), story.voice().stars());
        var counted = counted(story);
        var more = story.isBad() && counted != flow;
        var listening = more ? detector.heard(clock, 1).judged() : detector;
        var praised = story.nature() == Nature.FRIENDLY && counted != flow ? praise.heard(clock) : praise;
        return new Pulse(business, folded, since, clock, heard, listening, counted, stories.with(story), praised, own);
    }

    /** The same with what is now known of a story. */
    public Pulse replacing(Story story) {
        return new Pulse(business, folded, since, clock, habit, detector, flow, stories.replacing(story), praise, own);
    }

    /** The same after the business published something itself. */
    public Pulse published(Instant time) {
        return new Pulse(business, folded, since, clock, habit, detector, flow, stories, praise, own.with(time));
    }

    private Flow counted(Story story) {
        var from = clock.minus(WINDOW).getEpochSecond();
        for (var other : stories.all()) {
            if (other.times().first() > from
                    && other.topic() == story.topic()
                    && other.nature() == story.nature()
                    && other.identity().isOneAuthor(story.identity())) {
                return flow;
            }
        }
        return story.isBad() ? flow.withBad(story.topic(), clock) : flow.with(clock);
    }
}
