package dev.vigie.local.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Channel;
import dev.vigie.business.Thresholds.Sensitivity;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileReaderTest {
    private static final String RIGHT = """
            business: fournil
            name: Le Fournil
            locale: fr-FR
            timezone: Europe/Paris
            watch:
              any: ["Le Fournil de Pessac"]
            sources:
              - rss: https://example.com/rss.xml
                every: 30m
                as: press
              - page: {url: "https://example.com/forum", item: ".post"}
            contacts:
              - {name: Claire, roles: [pilot], sms: "+33 6 00 00 00 01"}
            thresholds: {sensitivity: nervous}
            """;

    private final ProfileReader reader = new ProfileReader(Set.of("rss", "page", "reviews"));

    @Test
    void aRightProfileBecomesABusiness() {
        var reading = reader.read(RIGHT);

        assertThat(reading).isInstanceOfSatisfying(Reading.Profile.class, profile -> {
            var business = profile.business();
            assertThat(business.timezone()).isEqualTo(ZoneId.of("Europe/Paris"));
            assertThat(business.sources()).hasSize(2);
            assertThat(business.sources().getFirst().every()).isEqualTo(Duration.ofMinutes(30));
            assertThat(business.sources().getFirst().channel()).contains(Channel.PRESS);
            assertThat(business.sources().getLast().options()).containsEntry("item", ".post");
            assertThat(business.team().contacts().getFirst().sms()).contains("+33600000001");
            assertThat(business.thresholds().sensitivity()).isEqualTo(Sensitivity.NERVOUS);
        });
    }

    @Test
    void aWrongKeyIsNamedWithItsLineAndTheKeyThatWasMeant() {
        var problems = problems(RIGHT.replace("contacts:", "contact:"));

        assertThat(problems).isEqualTo("line 12: contact: there is no key \"contact\"; did you mean \"contacts\"?");
    }

    @Test
    void aWrongDurationSaysHowToWriteIt() {
        var problems = problems(RIGHT.replace("30m", "15 minutes"));

        assertThat(problems).contains("sources[0].every: \"15 minutes\" is not a duration; write 15m, 2h or 1d");
    }

    @Test
    void anUnknownKindOfSourceListsTheKindsThereAre() {
        var problems = problems(RIGHT.replace("- rss:", "- telegram:"));

        assertThat(problems)
                .contains("there is no kind of source named \"telegram\"")
                .contains("The kinds are page, reviews, rss");
    }

    @Test
    void allMistakesAreToldInOneGoInTheOrderOfTheFile() {
        var wrong =
                RIGHT.replace("fr-FR", "tlh").replace("Europe/Paris", "Mars").replace("\"+33 6 00 00 00 01\"", "12");

        var reading = reader.read(wrong);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        it -> assertThat(it.problems())
                                .extracting(Problem::path)
                                .containsExactly("locale", "timezone", "contacts[0].sms"));
    }

    @Test
    void aValueUnderAWrongKeyIsReadAllTheSame() {
        var problems = problems(RIGHT.replace("contacts:", "contact:").replace("\"+33 6 00 00 00 01\"", "12"));

        assertThat(problems)
                .contains("did you mean \"contacts\"?", "contact[0].sms: \"12\" is not an international number")
                .doesNotContain("missing");
    }

    @Test
    void anEmptyListOfPeopleOrPlacesIsToldWithAnExample() {
        assertThat(problems(RIGHT.replace("  - {name: Claire, roles: [pilot], sms: \"+33 6 00 00 00 01\"}", "  []")))
                .isEqualTo("line 12: contacts: nobody could be told; add {name: Claire, roles: [pilot], sms: "
                        + "\"+33600000001\"}");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThat(problems("name: Only a name"))
                .contains("the key \"business\" is missing")
                .contains("\"contacts\"");
    }

    @Test
    void whatIsNotYamlSaysWhere() {
        assertThat(problems("business: [a\nname: b: c")).contains("this is not YAML");
    }

    @Test
    void someoneInTheEscalationWhoIsNoContactIsNamed() {
        assertThat(problems(RIGHT + "escalation: [Zoé]")).contains("Zoé").contains("add that person to contacts");
    }

    @Property(tries = 300)
    void noTextBreaksTheReader(@ForAll String text) {
        assertThat(reader.read(text)).isNotNull();
    }

    private String problems(String yaml) {
        return reader.read(yaml) instanceof Reading.Wrong wrong
                ? String.join(
                        "\n", wrong.problems().stream().map(Problem::toString).toList())
                : "";
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatIsMadeToBreakTheReaderIsAMistakeLikeAnyOther(String yaml) {
        assertThat(new ProfileReader(Set.of("rss")).read(yaml)).isInstanceOf(Reading.Wrong.class);
    }

    static Stream<String> attacks() {
        return Stream.of(
                "[".repeat(10_000),
                "{\"a\":".repeat(10_000),
                "- ".repeat(50_000),
                "? ".repeat(20_000),
                "name: \"" + "\uD800".repeat(1_100) + "\"",
                "a: &x [1]\n" + "b: [*x,*x]\n".repeat(1_000),
                "a: &a [*a]");
    }
}
