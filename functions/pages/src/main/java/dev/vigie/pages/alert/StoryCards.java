package dev.vigie.pages.alert;

import dev.vigie.incident.Incident;
import dev.vigie.incident.StorySummary;
import dev.vigie.mention.MentionId;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.words.Stamp;
import dev.vigie.score.Because;
import dev.vigie.store.Mentions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Shows the voices of an incident, the gravest first. */
final class StoryCards {
    private static final Comparator<StorySummary> GRAVEST_FIRST = Comparator.comparingInt(StorySummary::risk)
            .reversed()
            .thenComparing(StorySummary::published, Comparator.reverseOrder());

    private final Mentions mentions;

    StoryCards(Mentions mentions) {
        this.mentions = mentions;
    }

    List<StoryCard> of(Visit visit, Incident incident) {
        Function<MentionId, List<Because>> reasons = id -> mentions.get(incident.business(), id)
                .map(scored -> scored.score().because())
                .orElse(List.of());
        return incident.stories().stream()
                .sorted(GRAVEST_FIRST)
                .map(story -> card(visit, story, reasons))
                .toList();
    }

    private static StoryCard card(Visit visit, StorySummary story, Function<MentionId, List<Because>> reasons) {
        var words = visit.words();
        var excerpt = Plain.text(story.excerpt());
        var masked = Masked.text(excerpt, reasons.apply(story.lead()));
        var isCovered = !masked.equals(excerpt);
        var isHurtful = Masked.isHurtful(story.signal());
        return new StoryCard(
                words.say("signal." + story.signal().code() + ".name"),
                place(visit, story),
                Stamp.of(story.published(), visit.moments().brief(story.published())),
                story.relays() > 0 ? Optional.of(words.count("count.relays", story.relays())) : Optional.empty(),
                isHurtful && !isCovered ? words.say("story.hurtful") : masked,
                isHurtful || isCovered ? Optional.of(excerpt) : Optional.empty(),
                Address.safe(story.url()));
    }

    private static String place(Visit visit, StorySummary story) {
        var channel = visit.words().say("channel." + story.channel().name().toLowerCase(Locale.ROOT));
        return Address.host(story.url()).map(host -> channel + " · " + Plain.text(host)).orElse(channel);
    }
}
