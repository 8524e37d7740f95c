package dev.vigie.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Level;
import dev.vigie.score.Signal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MessageLawsTest {
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n]]");

    @Property(tries = 400)
    void aShortMessageIsAlwaysOneSegmentWithItsLinkWhole(
            @ForAll @StringLength(min = 1, max = 300) String name,
            @ForAll("links") String link,
            @ForAll Alert.Kind kind,
            @ForAll Level level,
            @ForAll Signal signal) {
        var business = Some.business(name.isBlank() ? "." : name, Some.team());

        var message = Messages.compose(alert(kind, level, signal), business, link);

        assertThat(Gsm.places(message.sms()))
                .hasValueSatisfying(places -> assertThat(places).isLessThanOrEqualTo(160));
        assertThat(message.sms()).startsWith("VIGIE").endsWith(" " + link).doesNotContainPattern(HIDDEN);
        assertThat(message.subject())
                .hasSizeBetween(5, 100)
                .matches("[\\x20-\\x7e]+")
                .startsWith("VIGIE");
        assertThat(message.body()).contains(link).doesNotContainPattern(HIDDEN);
    }

    /** The same for any text that people wrote; -Dalerts=100000 makes as many of them. */
    @Test
    void anyNameAndAnyTextLeaveTheMessageWhole() {
        var chance = new Random(20_260_304);
        var many = Integer.getInteger("alerts", 1_000);
        var link = "https://vigie.example.com/a/" + "x".repeat(22);
        for (var number = 0; number < many; number++) {
            var name = Strange.text(chance, 300);
            var incident = Strange.incident(chance);
            var kinds = Alert.Kind.values();
            var alert = new Alert(
                    incident.business(),
                    dev.vigie.incident.AlertId.of(incident.id(), 1, "Claire"),
                    kinds[chance.nextInt(kinds.length)],
                    "Claire",
                    Set.of(Alert.Way.SMS),
                    Some.NOON,
                    new Alert.Facts(incident, List.of("Claire", Strange.text(chance, 60)), Some.NOON.plusSeconds(900)),
                    Alert.Delivery.OWED);
            var business = Some.business(name.isBlank() ? "." : name, Some.team());

            var message = Messages.compose(alert, business, link);

            assertThat(Gsm.places(message.sms()).orElse(999)).as(name).isLessThanOrEqualTo(160);
            assertThat(message.sms()).endsWith(" " + link).startsWith("VIGIE");
            assertThat(HIDDEN.matcher(message.sms()).find()).as(name).isFalse();
            assertThat(message.subject()).hasSizeBetween(5, 100).matches("[\\x20-\\x7e]+");
            assertThat(HIDDEN.matcher(message.body()).find()).as(name).isFalse();
            assertThat(message.body()).contains("\n" + link + "\n");
        }
    }

    @Property(tries = 300)
    void whateverIsWrittenInGsmLettersStaysInThem(@ForAll String text) {
        assertThat(Gsm.places(Gsm.text(text))).isPresent();
        assertThat(Gsm.text(Gsm.text(text))).isEqualTo(Gsm.text(text));
    }

    @Property(tries = 100)
    void anAlertOfSomeLevelBeginsWithWhatNotToDo(@ForAll Signal signal, @ForAll @IntRange(min = 1, max = 3) int level) {
        var alert = alert(Alert.Kind.OPENED, Level.values()[level], signal);

        var sms = Messages.compose(alert, Some.business(), "https://vigie.example.com/a/" + "x".repeat(22))
                .sms();

        var evidence = signal == Signal.THREAT || signal == Signal.HATE;
        assertThat(sms).contains(evidence ? ": gardez les preuves" : ": ne supprimez rien");
    }

    /** Up to 85 letters, as a Function URL with a token has, and some longer. */
    @Provide
    Arbitrary<String> links() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars("-_0123456789")
                .ofMinLength(1)
                .ofMaxLength(110)
                .map(rest -> "https://h.example/a/" + rest);
    }

    private static Alert alert(Alert.Kind kind, Level level, Signal signal) {
        var some = Some.incident(level);
        var incident = new dev.vigie.incident.Incident(
                some.business(),
                some.id(),
                some.family(),
                signal,
                level,
                level,
                some.assessment(),
                some.tally(),
                some.stories(),
                some.care(),
                some.log());
        return new Alert(
                some.business(),
                dev.vigie.incident.AlertId.of(some.id(), 1, "Claire"),
                kind,
                "Claire",
                Set.of(Alert.Way.SMS),
                Some.NOON,
                new Alert.Facts(incident, List.of("Claire"), Some.NOON.plusSeconds(900)),
                Alert.Delivery.OWED);
    }
}
