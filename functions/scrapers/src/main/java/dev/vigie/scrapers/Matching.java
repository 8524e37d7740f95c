package dev.vigie.scrapers;

import dev.vigie.business.Business;
import dev.vigie.business.SourceSpec;
import dev.vigie.mention.Content;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Origin;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Scorer;
import dev.vigie.score.lesson.Lessons;
import dev.vigie.source.Source;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Makes a mention of what was found, without the author's name and without markup, and has it scored. */
public final class Matching {
    private final Scorer scorer;
    private final Pseudonyms authors;

    public Matching(Scorer scorer, Pseudonyms authors) {
        this.scorer = scorer;
        this.authors = authors;
    }

    /** The mention, if what was found is about this business. */
    public Optional<ScoredMention> match(Source source, Business business, Found found, Instant now) {
        return match(source, business, Lessons.NONE, found, now);
    }

    /** The mention, if what was found is about this business, also by what its people taught. */
    public Optional<ScoredMention> match(Source source, Business business, Lessons lessons, Found found, Instant now) {
        return content(found)
                .map(content -> scored(source, business, found, content, now))
                .map(scored -> new ScoredMention(
                        scored.mention(),
                        lessons.correct(scored.score(), scored.mention().content())))
                .filter(scored -> scored.score().isRelevant());
    }

    /** What would be kept of it; empty where nothing is left without the markup. */
    public Optional<Content> content(Found found) {
        var title = PlainText.of(found.title()).replace('\n', ' ');
        var text = PlainText.of(found.text());
        if (title.isBlank() && text.isBlank()) {
            return Optional.empty();
        }
        var stars = found.stars().filter(count -> count >= 0 && count <= 5);
        return Optional.of(new Content(found.url(), authors.of(found.author()), title, text, stars));
    }

    private ScoredMention scored(Source source, Business business, Found found, Content content, Instant now) {
        var spec = source.spec();
        var mention = new Mention(
                business.id(),
                MentionId.of(source.id(), found.guid(), found.url()),
                new Origin(source.id(), spec.kind(), Channels.of(spec, found.url()), found.guid(), found.parent()),
                content,
                found.published().orElse(now),
                now,
                found.reach());
        var score = isAboutUs(spec)
                ? scorer.scoreAsOurs(content, language(found))
                : scorer.score(content, business.watch(), language(found));
        return new ScoredMention(mention, score);
    }

    /** A page of our own reviews, or one that the profile says is all about or by us. */
    private static boolean isAboutUs(SourceSpec spec) {
        return spec.kind().equals("reviews")
                || spec.isOwn()
                || "us".equals(spec.options().get("about"));
    }

    /** {@code fr} of "fr-FR". */
    private static Optional<String> language(Found found) {
        return found.language()
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .filter(code -> code.matches("[a-z]{2}"));
    }
}
