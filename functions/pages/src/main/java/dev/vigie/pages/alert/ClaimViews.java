package dev.vigie.pages.alert;

import dev.vigie.incident.Entry;
import dev.vigie.incident.Incident;
import dev.vigie.message.Insults;
import dev.vigie.pages.alert.CaseFile.Claim;
import dev.vigie.pages.alert.CaseFile.Pair;
import dev.vigie.pages.link.Seals;
import dev.vigie.pages.link.Visit;
import dev.vigie.rumour.Rumour;
import dev.vigie.rumour.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what is claimed; whether it is true only a person has said. */
final class ClaimViews {
    private final Seals seals;

    ClaimViews(Seals seals) {
        this.seals = seals;
    }

    Claim of(Visit visit, Incident incident) {
        var words = visit.words();
        var rumour = incident.dossier().rumour();
        var mayCheck = rumour.filter(each -> each.ruling().isEmpty() && each.stage() != Stage.CHECKING)
                .isPresent();
        var choices = TruthWish.choices().stream()
                .map(status -> new Pair(status.name(), words.say("status." + CaseFiles.code(status))))
                .toList();
        return new Claim(
                rumour.map(each -> Plain.text(Insults.masked(each.claim()))),
                rumour.map(each -> facts(visit, incident, each)).orElse(List.of()),
                verdict(visit, incident),
                mayCheck ? Optional.of(SealedForm.of(visit, Act.CHECK, seals)) : Optional.empty(),
                SealedForm.of(visit, Act.TRUTH, seals),
                choices);
    }

    private static List<Pair> facts(Visit visit, Incident incident, Rumour rumour) {
        var words = visit.words();
        var facts = new ArrayList<Pair>();
        facts.add(new Pair(words.say("claim.status"), words.say("status." + CaseFiles.code(rumour.status()))));
        var stage = rumour.stageAt(incident.tally().lastBad(), visit.now());
        facts.add(new Pair(words.say("claim.stage"), words.say("stage." + CaseFiles.code(stage))));
        facts.add(new Pair(
                words.say("claim.origin"),
                words.say(
                        "claim.first",
                        Plain.text(rumour.origin().host()),
                        visit.moments().brief(rumour.origin().seen()))));
        facts.add(new Pair(
                words.say("claim.variants"), Integer.toString(rumour.variants().size())));
        var shares = rumour.shares();
        facts.add(new Pair(
                words.say("claim.stances"),
                words.say(
                        "claim.shares",
                        shares.authors(),
                        Math.round(shares.enquiry() * 100),
                        Math.round(shares.denial() * 100))));
        return facts;
    }

    private static Optional<Claim.Verdict> verdict(Visit visit, Incident incident) {
        return incident.log().reversed().stream()
                .filter(entry -> entry.act() == Entry.Act.CLAIM && !entry.text().equals("CHECKING"))
                .findFirst()
                .map(entry -> new Claim.Verdict(
                        visit.words()
                                .say(
                                        "claim.verdict",
                                        entry.actor(),
                                        LogLines.status(visit, entry.text()),
                                        visit.moments().brief(entry.at())),
                        LogLines.evidence(entry.text())));
    }
}
