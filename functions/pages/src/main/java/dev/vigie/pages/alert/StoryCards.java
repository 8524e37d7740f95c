package dev.vigie.pages.alert;

import dev.vigie.incident.Incident;
import dev.vigie.incident.StorySummary;
import dev.vigie.pages.alert.StoryCard.Quote;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.words.Stamp;
import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import dev.vigie.store.Mentions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows the voices of an incident, the gravest first. */
final class StoryCards {
    private static final Comparator<StorySummary> GRAVEST_FIRST = Comparator.comparingInt(StorySummary::risk)
            .reversed()
            .thenComparing(StorySummary::published, Comparator.reverseOrder());

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final int MAX_CHARACTERS = 600;

    private final Mentions mentions;

    StoryCards(Mentions mentions) {
        this.mentions = mentions;
    }

    List<StoryCard> of(Visit visit, Incident incident) {
        return incident.stories().stream()
                .sorted(GRAVEST_FIRST)
                .map(story -> card(visit, story, mentions.get(incident.business(), story.lead())))
                .toList();
    }

    private static StoryCard card(Visit visit, StorySummary story, Optional<ScoredMention> lead) {
        var words = visit.words();
        return new StoryCard(
                words.say("signal." + story.signal().code() + ".name"),
                place(visit, story),
                Stamp.of(story.published(), visit.moments().brief(story.published())),
                story.relays() > 0 ? Optional.of(words.count("count.relays", story.relays())) : Optional.empty(),
                quote(visit, story, lead.map(ScoredMention::score)),
                Address.safe(story.url()));
    }

    private static Quote quote(Visit visit, StorySummary story, Optional<Score> score) {
        var excerpt = cut(Plain.text(story.excerpt()));
        var masked = Masked.text(excerpt, score.map(Score::because).orElse(List.of()));
        var isCovered = !masked.equals(excerpt);
        var isHurtful = Masked.isHurtful(story.signal());
        var language =
                score.map(Score::language).filter(code -> LANGUAGE.matcher(code).matches());
        return isHurtful && !isCovered
                ? new Quote(visit.words().say("story.hurtful"), Optional.of(excerpt), Optional.empty())
                : new Quote(masked, isCovered ? Optional.of(excerpt) : Optional.empty(), language);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MAX_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_CHARACTERS)) + "…";
    }

    private static String place(Visit visit, StorySummary story) {
        var channel = visit.words().say("channel." + story.channel().name().toLowerCase(Locale.ROOT));
        return Address.host(story.url())
                .map(host -> channel + " · " + Plain.text(host))
                .orElse(channel);
    }
}
