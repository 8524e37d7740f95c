package dev.vigie.memory;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.business.Channel;
import dev.vigie.incident.Casework;
import dev.vigie.incident.Desk.Answer;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.incident.Removal.Motive;
import dev.vigie.incident.Removals;
import dev.vigie.incident.StorySummary;
import dev.vigie.mention.MentionId;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Test
    void countsTheMonthByRuleWithItsMedianDelay() {
        var incident = Some.incident(Level.ALERT);
        incident = ask(incident, "https://a.example/1", Motive.HATE, 2, NOON.plusSeconds(600));
        incident = ask(incident, "https://a.example/2", Motive.SPAM, 7, NOON.plusSeconds(1200));
        incident = ask(incident, "https://a.example/3", Motive.CRITICISM, 1, NOON.plusSeconds(1800));
        incident = done(Casework.reply(incident, Act.DRAFT, "Nous cherchons", "Claire", NOON.plusSeconds(60)));

        var month = Moderation.of(List.of(incident), JUNE, PARIS);

        assertThat(month.answered()).isEqualTo(1);
        assertThat(month.removed()).isEqualTo(2);
        assertThat(month.refused()).isEqualTo(1);
        assertThat(month.byRule()).isEqualTo(Map.of(2, 1L, 7, 1L));
        assertThat(month.medianDelay()).contains(Duration.ofMinutes(10));
    }

    /** At half past midnight of the first of July in Paris it is still June in Greenwich. */
    @Test
    void aMonthBeginsAtMidnightWhereTheBusinessIs() {
        var incident = ask(
                Some.incident(Level.ALERT),
                "https://a.example/1",
                Motive.HATE,
                2,
                Instant.parse("2026-06-30T22:30:00Z"));

        assertThat(Moderation.of(List.of(incident), JUNE, PARIS).decisions()).isEmpty();
        assertThat(Moderation.of(List.of(incident), JUNE.plusMonths(1), PARIS).decisions())
                .hasSize(1);
        assertThat(Moderation.of(List.of(incident), JUNE, ZoneId.of("UTC")).decisions())
                .hasSize(1);
    }

    @Test
    void anEmptyMonthIsATableOfItsHeadAlone() {
        var month = Moderation.of(List.of(), JUNE, PARIS);

        assertThat(month.medianDelay()).isEmpty();
        assertThat(ModerationCsv.of(month, PARIS).lines()).hasSize(1);
    }

    @Test
    void eachDecisionIsOneLineOfTheTable() {
        var incident = ask(Some.incident(Level.ALERT), "=HYPERLINK(\"https://evil\")", Motive.CRITICISM, 1, NOON);

        var table = ModerationCsv.of(Moderation.of(List.of(incident), JUNE, PARIS), PARIS);

        assertThat(table.lines().toList().get(1))
                .contains("\"refused\"", "\"Claire\"", "\"'=HYPERLINK(\"\"https://evil\"\")\"", "2027-06-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33600000000", "-2", "@SUM(A1)", "  =1", "\t=1", "\r=1", "|cmd", "%0A", "＝1"})
    void noCellIsAFormula(String text) {
        assertThat(ModerationCsv.cell(text)).startsWith("\"'");
    }

    @Property(tries = 300)
    void aCellIsOneCellWhateverIsInIt(@ForAll String text) {
        var cell = ModerationCsv.cell(text);

        assertThat(cell).startsWith("\"").endsWith("\"").doesNotContain("\n", "\r");
        assertThat(cell.substring(1, cell.length() - 1).replace("\"\"", "")).doesNotContain("\"");
    }

    private static Incident ask(Incident incident, String url, Motive motive, int rule, Instant at) {
        var story =
                new StorySummary(new MentionId("m"), url, "texte", Channel.REVIEW, Signal.COMPLAINT, 30, NOON, NOON, 0);
        return done(Removals.ask(incident, story, motive, rule, "", "Claire", at));
    }

    private static Incident done(Answer answer) {
        return ((Answer.Done) answer).incident();
    }
}
