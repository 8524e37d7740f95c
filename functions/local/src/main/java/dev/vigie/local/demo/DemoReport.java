package dev.vigie.local.demo;

import dev.vigie.incident.Alert;
import dev.vigie.incident.Incident;
import dev.vigie.local.demo.Scenario.About;
import dev.vigie.local.demo.Scenario.Post;
import dev.vigie.local.run.LocalOutbox.Sent;
import dev.vigie.score.ScoredMention;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What the demo showed, in figures: what was read, who was told, rightly or not, and how soon. */
public record DemoReport(
        Scenario scenario, Demo demo, List<Incident> incidents, List<Alert> owed, List<ScoredMention> mentions) {
    public DemoReport {
        owed = List.copyOf(owed);
        incidents = List.copyOf(incidents);
        mentions = List.copyOf(mentions);
    }

    /** Messages about bad talk that, as it stood when they were owed, held no story of the bad buzz. */
    public long falseAlerts() {
        var judge = new Judge(scenario);
        return owed.stream()
                .filter(alert -> alert.kind() != Alert.Kind.CALM)
                .filter(alert -> !judge.isRight(alert.facts().incident()))
                .count();
    }

    /** Whether the namesake's trouble stands in any incident. */
    public boolean blamesNamesake() {
        var judge = new Judge(scenario);
        return incidents.stream().anyMatch(judge::holdsNamesake);
    }

    /** How long after the second report of the bad buzz was published the first alert of level 2 or more went out. */
    public Optional<Duration> delayAfterSecondReport() {
        var second = scenario.posts().stream()
                .filter(post -> post.about() == About.CRISIS)
                .map(Post::at)
                .skip(1)
                .findFirst();
        return second.flatMap(published -> demo.sent().stream()
                .filter(sent -> sent.level() >= 2)
                .map(Sent::at)
                .min(Instant::compareTo)
                .map(at -> Duration.between(published, at)));
    }

    /** The summary's lines. */
    public List<String> lines(boolean french) {
        var lines = new ArrayList<String>();
        var tally = demo.tally();
        lines.add((french ? "sources lues          " : "sources fetched       ")
                + tally.visits()
                + (french ? " fois, dont " : " times, of which ")
                + tally.unchanged()
                + (french ? " sans changement" : " unchanged")
                + (tally.troubles() == 0 ? "" : (french ? ", en panne " : ", in trouble ") + tally.troubles()));
        lines.add((french ? "messages publiés      " : "posts published       ")
                + scenario.posts().size());
        lines.add((french ? "mentions retenues     " : "mentions seen         ") + mentions.size());
        lines.add((french ? "histoires             " : "stories               ")
                + incidents.stream()
                        .mapToInt(incident -> incident.tally().stories())
                        .sum());
        lines.add((french ? "incidents             " : "incidents             ") + incidents.size());
        lines.add((french ? "messages par niveau   " : "messages by level     ") + byLevel());
        lines.add((french ? "fausses alertes       " : "false alerts          ") + falseAlerts());
        lines.add((french ? "homonyme mis en cause " : "namesake blamed       ")
                + (blamesNamesake() ? (french ? "oui" : "yes") : french ? "non" : "no"));
        lines.add((french ? "délai d'alerte        " : "delay to the alert    ")
                + delayAfterSecondReport()
                        .map(delay -> delay.toMinutes()
                                + (french
                                        ? " min après le deuxième témoignage (relevé toutes les 15 min)"
                                        : " min after the second report (sources read every 15 min)"))
                        .orElse(french ? "aucune alerte" : "no alert"));
        return lines;
    }

    private String byLevel() {
        var counts = new TreeMap<Integer, Integer>();
        demo.sent().forEach(sent -> counts.merge(sent.level(), 1, Integer::sum));
        return counts.toString().replaceAll("[{}]", "").replace("=", ": ");
    }
}
