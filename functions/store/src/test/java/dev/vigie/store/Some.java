package dev.vigie.store;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.business.Channel;
import dev.vigie.business.Contact;
import dev.vigie.business.QuietHours;
import dev.vigie.business.Role;
import dev.vigie.business.SourceSpec;
import dev.vigie.business.Team;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Watch;
import dev.vigie.incident.Alert;
import dev.vigie.incident.AlertId;
import dev.vigie.incident.Assessment;
import dev.vigie.incident.Care;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Family;
import dev.vigie.incident.Incident;
import dev.vigie.incident.IncidentId;
import dev.vigie.incident.Level;
import dev.vigie.incident.StorySummary;
import dev.vigie.mention.Content;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Origin;
import dev.vigie.mention.Reach;
import dev.vigie.mention.SourceId;
import dev.vigie.score.Aggravation;
import dev.vigie.score.Because;
import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import dev.vigie.source.Progress;
import dev.vigie.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Valid records, every part of them filled. */
public final class Some {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
    public static final BusinessId FOURNIL = new BusinessId("fournil-saint-michel");

    private Some() {}

    public static Business business() {
        var claire = new Contact(
                "Claire",
                Set.of(Role.PILOT, Role.SPOKESPERSON),
                Optional.of("+33600000001"),
                Optional.of("claire@example.com"),
                Optional.of(Locale.UK));
        var karim = new Contact(
                "Karim", Set.of(Role.DEPUTY), Optional.of("+33600000002"), Optional.empty(), Optional.empty());
        return new Business(
                FOURNIL,
                "Le Fournil Saint-Michel",
                Locale.FRANCE,
                ZoneId.of("Europe/Paris"),
                new Watch(
                        List.of("Fournil Saint-Michel", "@fournilsm"),
                        Optional.of(new Watch.Near(List.of("fournil"), List.of("Bordeaux"))),
                        List.of("Mont Saint-Michel")),
                List.of(spec("rss", "https://example.com/rss.xml")),
                new Team(
                        List.of(claire, karim),
                        List.of("Claire", "Karim"),
                        Optional.of(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)))),
                new Thresholds(Thresholds.Sensitivity.NERVOUS));
    }

    public static SourceSpec spec(String kind, String address) {
        return new SourceSpec(
                kind, address, Map.of("item", "article.post"), Duration.ofMinutes(5), Optional.of(Channel.PRESS));
    }

    public static Source source(String kind, String address) {
        var spec = spec(kind, address);
        return new Source(SourceId.of(spec), spec, Progress.untried(NOON));
    }

    public static Progress progress(Instant next) {
        return new Progress(
                next,
                Optional.of(NOON),
                2,
                Progress.State.NOT_MODIFIED,
                "rien de neuf",
                Optional.of("\"etag\""),
                Optional.of("Mon, 02 Mar 2026 12:00:00 GMT"),
                Optional.of("page 2"));
    }

    public static ScoredMention mention(String id, Instant seen) {
        var source = source("rss", "https://example.com/rss.xml").id();
        var content = new Content(
                "https://example.com/" + id, "a1b2", "Malades", "Nous avons été malades. 🤢", Optional.of(1.5));
        var mention = new Mention(
                FOURNIL,
                new MentionId(id),
                new Origin(source, "rss", Channel.REVIEW),
                content,
                seen.minusSeconds(3600),
                seen,
                new Reach(1200, 34));
        return new ScoredMention(mention, score());
    }

    public static Score score() {
        return new Score(
                "fr",
                0.9,
                new Score.Tone(-0.8, -0.9, 0.95),
                Map.of(Signal.SAFETY, 0.97, Signal.FAKE_REVIEW, 0.1),
                Set.of(Stance.OWN_EXPERIENCE, Stance.CLAIM),
                Set.of(Aggravation.HOSPITAL),
                88,
                List.of(new Because("safety", "malades", 0.9)));
    }

    public static Incident incident(String id, Care.State state, Instant review) {
        var story = new StorySummary(
                new MentionId("m1"),
                "https://example.com/m1",
                "Nous avons été malades.",
                Channel.REVIEW,
                Signal.SAFETY,
                88,
                NOON.minusSeconds(60),
                NOON,
                3);
        var assessment = new Assessment(
                Level.ALERT,
                Optional.of(new Assessment.HardRule("illness", Level.ALERT)),
                List.of(new Assessment.Part("volume", 4, Optional.of(0.5), 1.25)));
        var care = new Care(state, Optional.of("Claire"), Optional.of(NOON), 3, 1, Optional.of(NOON), review);
        return new Incident(
                FOURNIL,
                new IncidentId(id),
                Family.SAFETY,
                Signal.SAFETY,
                Level.ALERT,
                Level.CRISIS,
                assessment,
                new Incident.Tally(
                        NOON, NOON.minusSeconds(60), NOON, 4, 1, 2, List.of("example.com"), List.of("safety-persons")),
                List.of(story),
                care,
                List.of(new Entry(NOON, "vigie", Entry.Act.OPENED, "")));
    }

    public static Alert alert(int step, Instant owed) {
        var incident = incident("safety-m1", Care.State.OPEN, owed.plusSeconds(900));
        return new Alert(
                FOURNIL,
                AlertId.of(incident.id(), step, "Claire"),
                Alert.Kind.HARD_RULE,
                "Claire",
                Set.of(Alert.Way.SMS, Alert.Way.EMAIL),
                owed,
                new Alert.Facts(incident, List.of("Claire"), owed.plusSeconds(900)),
                Alert.Delivery.OWED);
    }
}
