package dev.vigie.bench.forged;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.business.Channel;
import dev.vigie.business.Contact;
import dev.vigie.business.Role;
import dev.vigie.business.SourceSpec;
import dev.vigie.business.Team;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Watch;
import dev.vigie.mention.Content;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Origin;
import dev.vigie.mention.Reach;
import dev.vigie.mention.SourceId;
import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of many businesses. All that is its own bears its mark; ids are as alike as they can be. */
record House(int number) {
    /** Before and after the number in a mark. */
    static final String EDGE = "zqx";

    /** Everybody is called so somewhere. */
    static final String SAME = "Claire";

    private static final SourceId SOURCE = new SourceId("journal");

    String mark() {
        return EDGE + number + EDGE;
    }

    BusinessId id() {
        return new BusinessId("house-" + number);
    }

    Business business() {
        return new Business(
                id(),
                "Maison " + mark(),
                Locale.FRANCE,
                ZoneOffset.UTC,
                new Watch(List.of(mark()), Optional.empty(), List.of()),
                List.of(source()),
                team(List.of(contact(SAME), contact("Karim" + mark()))),
                new Thresholds(Thresholds.Sensitivity.BALANCED));
    }

    private SourceSpec source() {
        return new SourceSpec(
                "rss", "https://" + mark() + ".example/feed", Map.of(), SourceSpec.EVERY, Optional.empty());
    }

    /** Of those who were told, one has left since. */
    Business withoutKarim() {
        var before = business();
        return new Business(
                id(),
                before.name(),
                before.locale(),
                before.timezone(),
                before.watch(),
                before.sources(),
                team(List.of(contact(SAME))),
                before.thresholds());
    }

    private static Team team(List<Contact> contacts) {
        return new Team(contacts, contacts.stream().map(Contact::name).toList(), Optional.empty());
    }

    private static Contact contact(String name) {
        return new Contact(
                name,
                Set.of(Role.PILOT),
                Optional.of("+33600000001"),
                Optional.of(name.toLowerCase(Locale.ROOT) + "@example.com"),
                Optional.empty());
    }

    /** What was said of it; the first stood in a newspaper, at the same address for all. */
    ScoredMention said(int which, Instant at) {
        var url = which == 0 ? "https://journal.example/front" : "https://" + mark() + ".example/" + which;
        var content = new Content(
                url, "author" + mark() + which, "", "Malade, " + mark() + " numero " + which, Optional.empty());
        var mention = new Mention(
                id(),
                MentionId.of(SOURCE, Optional.empty(), url),
                new Origin(SOURCE, "rss", Channel.REVIEW),
                content,
                at,
                at,
                new Reach(0, 0));
        var score = new Score(
                "fr",
                1,
                new Score.Tone(-0.6, -0.6, 0.2),
                Map.of(Signal.SAFETY, 0.9),
                Set.of(),
                Set.of(),
                80,
                List.of());
        return new ScoredMention(mention, score);
    }
}
