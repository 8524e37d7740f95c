package dev.vigie.pages.alert;

import dev.vigie.guide.Advice;
import dev.vigie.guide.Reply;
import dev.vigie.guide.Tree;
import dev.vigie.incident.Coordination;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Incident;
import dev.vigie.pages.alert.CaseFile.Advised;
import dev.vigie.pages.alert.CaseFile.Pair;
import dev.vigie.pages.alert.CaseFile.Replying;
import dev.vigie.pages.alert.CaseFile.Signs;
import dev.vigie.pages.link.Seals;
import dev.vigie.pages.link.Visit;
import dev.vigie.store.Mentions;
import java.util.Locale;
import java.util.Optional;

/** Gathers what people find out and decide about an incident. */
final class CaseFiles {
    private final Seals seals;
    private final ClaimViews claims;
    private final RemovalViews removals;
    private final EndingViews endings;

    CaseFiles(Seals seals, Mentions mentions) {
        this.seals = seals;
        this.claims = new ClaimViews(seals);
        this.removals = new RemovalViews(seals, mentions);
        this.endings = new EndingViews(seals);
    }

    CaseFile of(Visit visit) {
        var incident = visit.incident().value();
        var advice = Tree.advise(incident);
        return new CaseFile(
                advised(visit, advice),
                SheetView.of(visit, incident, SealedForm.of(visit, Act.SHEET, seals)),
                claims.of(visit, incident),
                signs(visit, incident.dossier().signs()),
                replying(visit, incident, advice),
                removals.of(visit, incident),
                endings.of(visit, incident));
    }

    private static Advised advised(Visit visit, Advice advice) {
        var words = visit.words();
        var conduct = "conduct." + code(advice.conduct());
        var asked = advice.asked().stream()
                .map(each -> new Pair(
                        words.say("tree." + code(each.question())), words.say("tree.answer." + code(each.answer()))))
                .toList();
        return new Advised(words.say(conduct), words.say(conduct + ".means"), asked);
    }

    private static Optional<Signs> signs(Visit visit, Coordination signs) {
        if (!signs.isMarked()) {
            return Optional.empty();
        }
        var words = visit.words();
        var each = signs.signs().stream()
                .map(sign -> words.say("sign." + code(sign.kind()), Math.round(sign.share() * 100)))
                .toList();
        return Optional.of(new Signs(words.say("signs.lead", signs.voices()), each));
    }

    private Replying replying(Visit visit, Incident incident, Advice advice) {
        var words = visit.words();
        var moments = visit.moments();
        var obstacles = Reply.obstacles(incident).stream()
                .map(each -> words.say("obstacle." + code(each)))
                .toList();
        var clocks = words.say(
                "reply.clocks",
                moments.ago(incident.tally().since()),
                moments.ago(incident.tally().opened()));
        var draft = words.say(
                "draft." + code(Reply.structure(advice.conduct())),
                visit.business().name());
        return new Replying(
                obstacles,
                clocks,
                draft,
                last(incident),
                held(visit, incident),
                SealedForm.of(visit, Act.REPLY, seals));
    }

    private static Optional<String> last(Incident incident) {
        return incident.log().reversed().stream()
                .filter(entry -> entry.act() == Entry.Act.DRAFT)
                .findFirst()
                .map(entry -> Plain.text(entry.text()));
    }

    private static Optional<String> held(Visit visit, Incident incident) {
        return incident.log().stream()
                .filter(entry -> entry.act() == Entry.Act.DRAFT_HELD)
                .findFirst()
                .flatMap(_ -> Reply.heldUntil(incident, Reply.Audience.EVERYBODY, visit.now()))
                .map(until -> visit.words().say("reply.held", visit.moments().brief(until)));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
