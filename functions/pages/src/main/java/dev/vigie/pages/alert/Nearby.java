package dev.vigie.pages.alert;

import dev.vigie.memory.CrisisRecord;
import dev.vigie.memory.Neighbours;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.words.Lengths;
import dev.vigie.pages.words.Words;
import dev.vigie.store.Incidents;

/** Says how earlier incidents like this one went, always with how many there were. */
final class Nearby {
    private final Incidents incidents;

    Nearby(Incidents incidents) {
        this.incidents = incidents;
    }

    /** What happened before; where that is little, what is known of others, with its year and source. */
    String of(Visit visit) {
        if (visit.incident().value().isGoodNews()) {
            return "";
        }
        var now = CrisisRecord.of(visit.incident().value());
        var past = incidents.of(visit.business().id()).stream()
                .filter(each -> !each.value().isGoodNews())
                .map(each -> CrisisRecord.of(each.value()))
                .toList();
        var near = Neighbours.of(now, past);
        var words = visit.words();
        return near.lasted()
                .map(lasted -> sentence(words, near, Lengths.length(words, lasted.median())))
                .orElseGet(() -> words.say("near.none") + " " + words.say("near.prior"));
    }

    private static String sentence(Words words, Neighbours near, String length) {
        var told = words.say(
                "near.told",
                words.count("near.cases", near.cases()),
                length,
                near.peakPerHour(),
                words.count("near.press", near.inPress()));
        return near.cases() < Neighbours.MOST
                ? told + " " + words.say("near.few") + " " + words.say("near.prior")
                : told;
    }
}
