package dev.vigie.local.command;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.incident.IncidentId;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.memory.CrisisRecord;
import dev.vigie.memory.Neighbours;
import dev.vigie.memory.RiskRegister;
import dev.vigie.memory.RiskRegister.Risk;
import dev.vigie.memory.Statistics;
import dev.vigie.pages.words.Language;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Json;
import dev.vigie.store.Mentions;
import dev.vigie.store.Store;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie debrief}: what the incidents of a business teach, all of them or one. */
@Command(
        name = "debrief",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what the incidents of a business have in common, and which complaints come back.",
            "Drills do not count; the number of cases is always told. With an incident: its record,",
            "and how the nearest earlier ones went."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie debrief fournil-saint-michel",
            "  vigie debrief fournil-saint-michel safety-1 --stack vigie-prod",
            "  vigie debrief fournil-saint-michel --json > 2026.json"
        })
final class DebriefCommand implements Callable<Integer> {
    private static final int MENTIONS = 10_000;

    @Parameters(index = "0", paramLabel = "BUSINESS", description = "The business's id.")
    private String business = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "INCIDENT", description = "The incident's id.")
    private Optional<String> incident = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private Where where = new Where();

    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());
    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException {
        try (var place = where.open(clock)) {
            var found = new Businesses(place.store()).get(new BusinessId(business));
            if (found.isEmpty()) {
                terminal.line(
                        Colour.RED,
                        words.say(
                                "aucune entreprise " + business + " ; vigie business list les nomme",
                                "no business " + business + "; vigie business list names them"));
                return 1;
            }
            var records = records(place.store(), found.get());
            return incident.isPresent()
                    ? one(incident.get(), found.get(), records)
                    : all(found.get(), records, risks(place.store(), found.get(), clock.instant()));
        }
    }

    private static List<CrisisRecord> records(Store store, Business profile) {
        return new Incidents(store)
                .of(profile.id()).stream()
                        .filter(each -> !each.value().isGoodNews())
                        .map(each -> CrisisRecord.of(each.value()))
                        .toList();
    }

    private static List<Risk> risks(Store store, Business profile, Instant now) {
        var seen = new Mentions(store).lastSeen(profile.id(), now.minus(RiskRegister.PERIOD), now, MENTIONS);
        return RiskRegister.of(seen, now);
    }

    private int all(Business profile, List<CrisisRecord> records, List<Risk> risks) {
        var statistics = Statistics.of(records, profile.timezone());
        if (json) {
            var whole = new LinkedHashMap<String, Object>();
            whole.put("statistics", statistics);
            whole.put("risks", risks);
            whole.put("records", records);
            terminal.line(Json.write(whole));
            return 0;
        }
        terminal.line(Colour.BOLD, profile.name());
        text(profile).of(statistics).forEach(terminal::line);
        terminal.line();
        terminal.line(Colour.BOLD, words.say("Ce qui revient (90 jours)", "What comes back (90 days)"));
        text(profile).of(risks).forEach(terminal::line);
        return 0;
    }

    private int one(String id, Business profile, List<CrisisRecord> records) {
        var record = records.stream()
                .filter(each -> each.id().equals(new IncidentId(id)))
                .findFirst();
        if (record.isEmpty()) {
            terminal.line(
                    Colour.RED,
                    words.say("aucune affaire " + id + ". Il y a : ", "no incident " + id + ". There are: ")
                            + String.join(
                                    ", ",
                                    records.stream()
                                            .map(each -> each.id().value())
                                            .toList()));
            return 1;
        }
        var near = Neighbours.of(record.get(), records);
        if (json) {
            var whole = new LinkedHashMap<String, Object>();
            whole.put("record", record.get());
            whole.put("near", near);
            terminal.line(Json.write(whole));
        } else {
            terminal.line(Colour.BOLD, profile.name() + " · " + id);
            text(profile).of(record.get(), near, clock.instant()).forEach(terminal::line);
        }
        return 0;
    }

    private DebriefText text(Business profile) {
        return new DebriefText(
                dev.vigie.pages.words.Words.in(words.french() ? Language.FR : Language.EN), profile.timezone());
    }
}
