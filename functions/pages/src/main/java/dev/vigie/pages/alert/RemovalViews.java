package dev.vigie.pages.alert;

import dev.vigie.incident.Incident;
import dev.vigie.incident.Removal;
import dev.vigie.message.Insults;
import dev.vigie.pages.alert.CaseFile.Pair;
import dev.vigie.pages.alert.CaseFile.Removing;
import dev.vigie.pages.alert.CaseFile.Removing.Wished;
import dev.vigie.pages.link.Seals;
import dev.vigie.pages.link.Visit;
import dev.vigie.store.Mentions;
import dev.vigie.story.Identity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows who would notice a removal before anybody asks for one, and what came of it afterwards. */
final class RemovalViews {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST = 1_000;

    private final Seals seals;
    private final Mentions mentions;

    RemovalViews(Seals seals, Mentions mentions) {
        this.seals = seals;
        this.mentions = mentions;
    }

    Removing of(Visit visit, Incident incident) {
        var words = visit.words();
        var tally = incident.tally();
        var reach = List.of(
                words.say("remove.reach", tally.stories(), tally.mentions() - tally.stories()),
                words.say("remove.notice", Math.max(1, tally.hosts().size())),
                words.say("remove.after"));
        var stories = incident.stories().stream()
                .map(story -> new Pair(
                        story.lead().value(),
                        cut(Plain.text(Identity.host(story.url()) + " – " + Insults.masked(story.excerpt())))))
                .toList();
        var motives = Stream.of(Removal.Motive.values())
                .map(each -> new Pair(each.name(), words.say("motive." + CaseFiles.code(each))))
                .toList();
        var rules = IntStream.rangeClosed(1, Removal.RULES)
                .mapToObj(each -> new Pair(Integer.toString(each), each + ". " + words.say("charter." + each)))
                .toList();
        var wished = incident.dossier().removals().stream()
                .map(each -> wished(visit, each))
                .toList();
        return new Removing(reach, stories, motives, rules, SealedForm.of(visit, Act.REMOVE, seals), wished);
    }

    private Wished wished(Visit visit, Removal removal) {
        var words = visit.words();
        var key = removal.leave().isPresent()
                ? "wished.overridden"
                : removal.isAllowed() ? "wished.allowed" : "wished.refused";
        var sentence = words.say(
                key,
                removal.by(),
                visit.moments().brief(removal.at()),
                words.say("motive." + CaseFiles.code(removal.motive())),
                removal.rule(),
                removal.leave().map(Removal.Leave::by).orElse(""),
                removal.leave().map(Removal.Leave::reason).orElse(""));
        var capture = removal.capture();
        var proof = words.say(
                "wished.proof",
                capture.digest().substring(0, 12),
                visit.moments().brief(capture.seen()),
                visit.moments().date(visit.moments().local(removal.purge()).toLocalDate()));
        var form = removal.isAllowed()
                ? Optional.<SealedForm>empty()
                : Optional.of(SealedForm.of(visit, Act.OVERRIDE, seals));
        return new Wished(
                removal.number(),
                sentence,
                Plain.text(Insults.masked(capture.text())),
                proof,
                after(visit, removal),
                form);
    }

    /** Mentions in the day after beside those of the day before, once that day is over. */
    private Optional<String> after(Visit visit, Removal removal) {
        var at = removal.leave().map(Removal.Leave::at).orElse(removal.at());
        if (!removal.isAllowed() || visit.now().isBefore(at.plus(DAY))) {
            return Optional.empty();
        }
        var business = visit.business().id();
        var before = mentions.lastSeen(business, at.minus(DAY), at, MOST).size();
        var later = mentions.lastSeen(business, at, at.plus(DAY), MOST).size();
        return Optional.of(visit.words().say("wished.after", before, later));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= 90
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 89)) + "…";
    }
}
