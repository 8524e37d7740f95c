package dev.vigie.pages;

import dev.vigie.Some;
import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.business.Channel;
import dev.vigie.incident.Alert;
import dev.vigie.incident.AlertId;
import dev.vigie.incident.Assessment;
import dev.vigie.incident.Care;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Family;
import dev.vigie.incident.Incident;
import dev.vigie.incident.IncidentId;
import dev.vigie.incident.Level;
import dev.vigie.incident.LinkKey;
import dev.vigie.incident.StorySummary;
import dev.vigie.mention.Content;
import dev.vigie.mention.Digest;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Origin;
import dev.vigie.mention.Reach;
import dev.vigie.mention.SourceId;
import dev.vigie.score.Because;
import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Mentions;
import dev.vigie.store.Store;
import dev.vigie.store.disk.StoreOnDisk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A bakery on a bad evening, as the pages find it in the database: 22:40, five voices, two people told. */
final class Town {
    static final Instant NOW = Instant.parse("2026-03-04T21:40:00Z");
    static final LinkKey KEY = new LinkKey("a key for tests only".getBytes(StandardCharsets.UTF_8));
    static final BusinessId FOURNIL = Some.FOURNIL;
    static final IncidentId INCIDENT = new IncidentId("safety-1");

    final Store store;
    final Clock clock;

    private Town(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The town in a database of this folder. */
    static Town in(Path folder) {
        return in(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Town in(Path folder, Clock clock) {
        var town = new Town(new StoreOnDisk(folder.resolve("vigie.db"), clock), clock);
        town.put(Some.business());
        town.put(illness());
        talk().forEach(new Mentions(town.store)::add);
        return town;
    }

    Site site() {
        return new Site(store, KEY, "https://vigie.example", clock);
    }

    void put(Business business) {
        new Businesses(store).put(business);
    }

    void put(Incident incident) {
        var incidents = new Incidents(store);
        var version = incidents
                .get(incident.business(), incident.id())
                .map(each -> each.version())
                .orElse(0L);
        incidents.put(incident, version);
    }

    Incident incident() {
        return new Incidents(store).get(FOURNIL, INCIDENT).orElseThrow().value();
    }

    /** The link that this person was sent. */
    String tokenOf(String contact) {
        return tokenOf(contact, NOW.plus(Duration.ofDays(30)));
    }

    String tokenOf(String contact, Instant expires) {
        var incident = incident();
        var id = AlertId.of(INCIDENT, 1, contact);
        var alert = new Alert(
                FOURNIL,
                id,
                Alert.Kind.OPENED,
                contact,
                Set.of(Alert.Way.SMS),
                NOW,
                new Alert.Facts(incident, List.of(contact), NOW),
                Alert.Delivery.OWED);
        var token = KEY.token(FOURNIL, id);
        new Alerts(store).put(new Alerts.Stored(alert, Optional.of(Digest.of("link", token)), Optional.of(expires)), 0);
        return token;
    }

    static Incident illness() {
        var opened = at("17:37");
        var stories = List.of(
                story(
                        "rumeur",
                        "https://forum.example/p/21",
                        Channel.FORUM,
                        Signal.RUMOUR,
                        62,
                        "20:10",
                        3,
                        "Il paraît que le Fournil Saint-Michel va fermer pour hygiène. Faites tourner."),
                story(
                        "hopital",
                        "https://forum.example/p/19",
                        Channel.FORUM,
                        Signal.SAFETY,
                        93,
                        "19:25",
                        0,
                        "Mon fils de six ans est à l'hôpital depuis cet après-midi, il avait mangé un éclair du Fournil Saint-Michel. Les médecins parlent d'intoxication."),
                story(
                        "insulte",
                        "https://avis.example/r/8",
                        Channel.REVIEW,
                        Signal.INSULT,
                        55,
                        "19:02",
                        0,
                        "Bande de sales escrocs, toute la famille a vomi."),
                story(
                        "medecin",
                        "https://avis.example/r/7",
                        Channel.REVIEW,
                        Signal.SAFETY,
                        84,
                        "17:37",
                        1,
                        "J'ai été malade après avoir mangé deux éclairs achetés hier, le médecin parle d'intoxication alimentaire. Fuyez."),
                story(
                        "nuit",
                        "https://forum.example/p/12",
                        Channel.FORUM,
                        Signal.SAFETY,
                        80,
                        "17:02",
                        0,
                        "Malade toute la nuit après les éclairs du Fournil Saint-Michel, vomissements et fièvre. Mon mari pareil."));
        var assessment = new Assessment(
                Level.CRISIS,
                Optional.of(new Assessment.HardRule("safety-grave", Level.CRISIS)),
                List.of(
                        new Assessment.Part("volume", 7, Optional.of(0.3), 2),
                        new Assessment.Part("negativity", 0.86, Optional.of(0.12), 1),
                        new Assessment.Part("rating", 3.6, Optional.of(4.4), 0),
                        new Assessment.Part("reach", 240, Optional.of(500.0), 0),
                        new Assessment.Part("velocity", 5, Optional.of(3.0), 0),
                        new Assessment.Part("spread", 2, Optional.empty(), 0.5),
                        new Assessment.Part("takedown", 0, Optional.empty(), 0)));
        var tally = new Incident.Tally(
                opened, at("17:02"), at("20:31"), 9, 5, 3, List.of("forum.example", "avis.example"), List.of());
        var log = List.of(
                new Entry(opened, "vigie", Act.OPENED, ""),
                new Entry(opened, "vigie", Act.HARD_RULE, "safety-persons"),
                new Entry(opened, "vigie", Act.TOLD, "Claire"),
                new Entry(at("19:27"), "vigie", Act.RAISED, "CRISIS"),
                new Entry(at("19:27"), "vigie", Act.HARD_RULE, "safety-grave"),
                new Entry(at("19:27"), "vigie", Act.TOLD, "Claire"),
                new Entry(at("19:27"), "vigie", Act.TOLD, "Karim"));
        return new Incident(
                FOURNIL,
                INCIDENT,
                Family.SAFETY,
                Signal.SAFETY,
                Level.CRISIS,
                Level.CRISIS,
                assessment,
                tally,
                stories,
                new Care(Care.State.OPEN, Optional.empty(), Optional.empty(), 2, 2, Optional.empty(), NOW),
                log);
    }

    static StorySummary story(
            String name, String url, Channel channel, Signal signal, int risk, String time, int relays, String text) {
        return new StorySummary(new MentionId(name), url, text, channel, signal, risk, at(time), at(time), relays);
    }

    /** Today at this time, UTC. */
    static Instant at(String time) {
        return Instant.parse("2026-03-04T" + time + ":00Z");
    }

    private static List<ScoredMention> talk() {
        var all = new ArrayList<ScoredMention>();
        var because = List.of(new Because("insult", "sales escrocs", 0.9));
        illness()
                .stories()
                .forEach(story -> all.add(mention(
                        story.lead().value(),
                        story.seen(),
                        Map.of(story.signal(), 0.9),
                        story.signal() == Signal.INSULT ? because : List.of())));
        for (var minute : List.of("17:50", "20:15", "20:22", "20:31")) {
            all.add(mention("bad-" + minute, at(minute), Map.of(Signal.SAFETY, 0.8), List.of()));
        }
        for (var hour : List.of("06:20", "07:40", "11:05", "12:30", "15:10", "18:20")) {
            all.add(mention("kind-" + hour, at(hour), Map.of(Signal.PRAISE, 0.9), List.of()));
        }
        return all;
    }

    static ScoredMention mention(String name, Instant seen, Map<Signal, Double> signals, List<Because> because) {
        var content = new Content("https://forum.example/p/" + name, "k3v9", "", "Un texte.", Optional.empty());
        var origin = new Origin(new SourceId("forum"), "page", Channel.FORUM);
        var score = new Score("fr", 1, new Score.Tone(0, 0, 0), signals, Set.of(), Set.of(), 50, because);
        var mention = new Mention(FOURNIL, new MentionId(name), origin, content, seen, seen, Reach.UNKNOWN);
        return new ScoredMention(mention, score);
    }
}
