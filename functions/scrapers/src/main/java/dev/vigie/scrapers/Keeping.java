package dev.vigie.scrapers;

import dev.vigie.business.Business;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Reach;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.lesson.Lessons;
import dev.vigie.source.Source;
import dev.vigie.store.Mentions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Keeps what is about a business, and follows what becomes of it: edits, deletions, and how far it carries. */
record Keeping(Mentions mentions, Matching matching) {
    /** So much is looked at again for one business and source. */
    private static final int MOST_HOT = 10;

    /** How long ago something hot may have been seen; older talk hardly moves any more. */
    private static final Duration HOT = Duration.ofDays(3);

    private static final int MOST_READ = 500;

    /**
     * Adds what is new, and takes over what changed in what is known.
     *
     * @param troubled those of them with an open incident: for them also likes and shares are kept up to date
     * @param marks of what is known as it stands, which is left alone; what is kept is marked
     * @return how many mentions were new
     */
    int keep(
            Source source,
            Audience audience,
            List<Business> businesses,
            List<Business> troubled,
            Visit visit,
            Marks marks,
            Instant now) {
        var added = 0;
        for (var business : businesses) {
            var lessons = audience.lessons(business);
            for (var found : visit.found()) {
                added += keep(source, business, lessons, found, marks, troubled.contains(business), now) ? 1 : 0;
            }
            withdraw(source, business, visit);
        }
        return added;
    }

    /** Takes over what changed in what is known; adds nothing. */
    void follow(Source source, Business business, Lessons lessons, Visit visit, Instant now) {
        for (var found : visit.found()) {
            matching.match(source, business, lessons, found, now).ifPresent(scored -> follow(scored, true));
        }
        withdraw(source, business, visit);
    }

    /** The places' own names of the gravest mentions of late from this source that the visit did not show. */
    List<String> hot(Source source, Business business, Visit visit, Instant now) {
        var shown = new HashSet<>(visit.gone());
        visit.found().forEach(found -> found.guid().ifPresent(shown::add));
        return mentions.lastSeen(business.id(), now.minus(HOT), now, MOST_READ).stream()
                .filter(scored -> scored.mention().origin().source().equals(source.id()))
                .filter(scored -> !scored.mention().content().isWithdrawn())
                .sorted(Comparator.comparingInt(
                                (ScoredMention scored) -> scored.score().risk())
                        .reversed())
                .flatMap(scored -> scored.mention().origin().guid().stream())
                .filter(guid -> !shown.contains(guid))
                .limit(MOST_HOT)
                .toList();
    }

    private boolean keep(
            Source source, Business business, Lessons lessons, Found found, Marks marks, boolean isHot, Instant now) {
        var mark = Marks.of(business, found);
        if (marks.isKnown(mark) && !isHot) {
            marks.add(mark);
            return false;
        }
        var scored = matching.match(source, business, lessons, found, now);
        if (scored.isEmpty()) {
            return false;
        }
        marks.add(mark);
        var isNew = mentions.add(scored.get());
        if (!isNew) {
            follow(scored.get(), isHot);
        }
        return isNew;
    }

    private void follow(ScoredMention scored, boolean isHot) {
        var mention = scored.mention();
        var known = mentions.get(mention.business(), mention.id());
        known.flatMap(before -> changed(before, scored, isHot)).ifPresent(mentions::revise);
    }

    private static Optional<ScoredMention> changed(ScoredMention before, ScoredMention now, boolean isHot) {
        var content = now.mention().content();
        var former = before.mention().content();
        if (!former.text().equals(content.text()) || !former.title().equals(content.title())) {
            return Optional.of(before.edited(now));
        }
        var reach = now.mention().reach();
        var isFurther =
                !reach.equals(Reach.UNKNOWN) && !reach.equals(before.mention().reach());
        return isHot && isFurther ? Optional.of(before.reaching(reach)) : Optional.empty();
    }

    private void withdraw(Source source, Business business, Visit visit) {
        visit.gone()
                .forEach(guid -> mentions.withdraw(business.id(), MentionId.of(source.id(), Optional.of(guid), guid)));
    }
}
