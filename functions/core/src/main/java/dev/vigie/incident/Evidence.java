package dev.vigie.incident;

import dev.vigie.business.Channel;
import dev.vigie.pulse.Pulse;
import dev.vigie.rumour.Shares;
import dev.vigie.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The bad stories of one family that count now, and how many voices they are.
 *
 * @param stories oldest first
 * @param since what was seen before has been judged by a person, or belongs to an incident that is over
 */
record Evidence(List<Story> stories, Instant since, Instant now) {
    /** A rule goes on holding for two windows after the last story that bears it out. */
    static final Duration HOLDS = Pulse.WINDOW.multipliedBy(2);

    static Evidence of(Pulse pulse, Family family, Instant since, Instant now) {
        var from = since.getEpochSecond();
        var stories = new ArrayList<Story>();
        for (var story : pulse.stories().all()) {
            if (story.isBad()
                    && story.topic() == family.topic()
                    && story.times().first() > from) {
                stories.add(story);
            }
        }
        return new Evidence(stories, since, now);
    }

    /** Distinct authors of such stories; one who is unknown counts as one. */
    int voices(Predicate<Story> which) {
        var authors = new HashSet<String>();
        for (var story : stories) {
            if (which.test(story)) {
                var author = story.identity().author();
                authors.add(author.isEmpty() ? story.lead().value() : author);
            }
        }
        return authors.size();
    }

    /** How many sorts of places the last window brought; the very first place is none. */
    int newChannels() {
        var window = now.minus(Pulse.WINDOW).getEpochSecond();
        var before = EnumSet.noneOf(Channel.class);
        var after = EnumSet.noneOf(Channel.class);
        for (var story : stories) {
            (story.times().first() <= window ? before : after)
                    .add(story.identity().channel());
        }
        var fresh = EnumSet.copyOf(after);
        fresh.removeAll(before);
        return before.isEmpty() ? Math.max(0, fresh.size() - 1) : fresh.size();
    }

    /** Distinct hosts on which such stories stand. */
    int hosts(Predicate<Story> which) {
        var hosts = new HashSet<String>();
        for (var story : stories) {
            if (which.test(story)) {
                hosts.add(story.identity().host());
            }
        }
        return hosts.size();
    }

    boolean any(Predicate<Story> which) {
        for (var story : stories) {
            if (which.test(story)) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a story was told or repeated within the last two windows. */
    boolean isFresh(Predicate<Story> which) {
        for (var story : stories) {
            if (isFresh(story) && which.test(story)) {
                return true;
            }
        }
        return false;
    }

    /** How people stand towards what is told. */
    Shares shares() {
        return Shares.of(stories, now);
    }

    boolean isFresh(Story story) {
        return story.times().last() > now.minus(HOLDS).getEpochSecond();
    }
}
