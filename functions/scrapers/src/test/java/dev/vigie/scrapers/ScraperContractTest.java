package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.vigie.mention.MentionId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every scraper promises, checked on its own fixtures: a scraper that is registered is tested here by itself. */
class ScraperContractTest {
    private static final List<String> TYPES =
            List.of("image/png", "application/pdf", "text/html; charset=utf-16", "text/xml; charset=none", "");

    @TestFactory
    Stream<DynamicTest> findsWhatItsFixturesHold() {
        return each("finds what is there", (scraper, fixture) -> {
            var reading = scraper.read(fixture.source(scraper.kind()), fixture.answer(fixture.input()));
            var found = mentions(reading);

            assertThat(reading instanceof Reading.Mentions all ? all.gone() : List.of())
                    .isEqualTo(fixture.expected().gone().orElse(List.of()));
            var expected = fixture.expected().found();
            var actual = IntStream.range(0, found.size())
                    .mapToObj(at -> Fixture.Text.of(
                            found.get(at),
                            at < expected.size() && expected.get(at).anyGuid()))
                    .toList();
            assertThat(actual).isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> namesTheSameTextTheSameEachTimeAndNoTwoAlike() {
        return each("ids are stable", (scraper, fixture) -> {
            var first = ids(scraper, fixture);

            assertThat(ids(scraper, fixture)).isEqualTo(first);
            assertThat(new HashSet<>(first)).hasSameSizeAs(first);
        });
    }

    @TestFactory
    Stream<DynamicTest> asksOnlyForWebAddresses() {
        return each(
                "plans web requests",
                (scraper, fixture) -> assertThat(scraper.plan(fixture.source(scraper.kind())))
                        .isNotEmpty()
                        .allSatisfy(ask -> assertThat(ask.url()).startsWith("http")));
    }

    /** Addresses are kept and shown: whoever wants a secret in one writes it as a header that begins with "?". */
    @TestFactory
    Stream<DynamicTest> writesNoSecretIntoAnAddress() {
        return each("keeps secrets out of addresses", (scraper, fixture) -> {
            var source = fixture.source(scraper.kind());
            var asks = Stream.concat(
                    scraper.plan(source).stream(), scraper.recall(source, List.of("one", "{key:two}")).stream());

            assertThat(asks).allSatisfy(ask -> assertThat(ask.url()).doesNotContain("{", "}"));
        });
    }

    @TestFactory
    Stream<DynamicTest> asksFurtherOnlyWhereItAskedBefore() {
        return each("stays with its place", (scraper, fixture) -> {
            var source = fixture.source(scraper.kind());
            var reading = scraper.read(source, fixture.answer(fixture.input()));

            assertThat(reading instanceof Reading.Mentions all ? all.then() : List.<Ask>of())
                    .allSatisfy(next ->
                            assertThat(scraper.plan(source)).anyMatch(ask -> Turns.sameHost(ask.url(), next.url())));
        });
    }

    @TestFactory
    Stream<DynamicTest> neverThrowsAndNeverInventsWhateverComes() {
        return each("bears hostile answers", (scraper, fixture) -> {
            var whole = mentions(scraper.read(fixture.source(scraper.kind()), fixture.answer(fixture.input())));

            hostile(fixture)
                    .forEach(answer -> assertThatCode(() -> {
                                var found = mentions(scraper.read(fixture.source(scraper.kind()), answer));
                                assertThat(found).hasSizeLessThanOrEqualTo(whole.size());
                            })
                            .doesNotThrowAnyException());
        });
    }

    @TestFactory
    Stream<DynamicTest> readsAHugeAndADeepAnswerInTime() {
        return Scrapers.standard().all().stream()
                .map(scraper -> dynamicTest(scraper.kind() + " bears size", () -> {
                    var fixture = Fixture.of(scraper.kind()).getFirst();
                    var huge = fixture.answer(repeated(fixture.input(), 5_000_000));
                    var deep = fixture.answer(
                            "<div><item><a>{\"a\":[".repeat(100_000).getBytes(StandardCharsets.UTF_8));

                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                        scraper.read(fixture.source(scraper.kind()), huge);
                        scraper.read(fixture.source(scraper.kind()), deep);
                    });
                }));
    }

    /** Cut off anywhere, bytes turned over, in another encoding, of another type, empty. */
    private static Stream<Answer> hostile(Fixture fixture) {
        var input = fixture.input();
        var chance = new Random(7);
        var cut = IntStream.range(0, 40).mapToObj(part -> Arrays.copyOf(input, input.length * part / 40));
        var noisy = IntStream.range(0, 20).mapToObj(_ -> noisy(input, chance));
        var foreign = Stream.of("UTF-16", "UTF-32LE", "IBM037", "windows-1252", "Shift_JIS")
                .map(name -> new String(input, StandardCharsets.UTF_8).getBytes(Charset.forName(name)));
        var others = Stream.of(
                new byte[0],
                new byte[] {0},
                "<html><body>Maintenance".getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8),
                "{\"items\":[null,1,[],{\"id\":{}}]}".getBytes(StandardCharsets.UTF_8),
                "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        return Stream.concat(
                Stream.of(cut, noisy, foreign, others).flatMap(bodies -> bodies).map(fixture::answer),
                TYPES.stream().map(type -> fixture.answer(input, type)));
    }

    /** Some letters become others: markup and entities break in many ways, but no text is added. */
    private static byte[] noisy(byte[] input, Random chance) {
        var noisy = input.clone();
        for (var count = 0; count < 10; count++) {
            noisy[chance.nextInt(noisy.length)] = (byte) chance.nextInt(128, 256);
        }
        return noisy;
    }

    private static byte[] repeated(byte[] input, int size) {
        var all = new byte[size];
        for (var at = 0; at < size; at += input.length) {
            System.arraycopy(input, 0, all, at, Math.min(input.length, size - at));
        }
        return all;
    }

    private static List<MentionId> ids(Scraper scraper, Fixture fixture) {
        var source = fixture.source(scraper.kind());
        return mentions(scraper.read(source, fixture.answer(fixture.input()))).stream()
                .map(found -> MentionId.of(source.id(), found.guid(), found.url()))
                .toList();
    }

    private static List<Found> mentions(Reading reading) {
        return switch (reading) {
            case Reading.Mentions all -> all.found();
            case Reading.Empty _, Reading.Unreadable _ -> List.of();
        };
    }

    private static Stream<DynamicTest> each(String promise, Check check) {
        return Scrapers.standard().all().stream().flatMap(scraper -> {
            var fixtures = Fixture.of(scraper.kind());
            assertThat(fixtures).as("fixtures of " + scraper.kind()).isNotEmpty();
            return fixtures.stream()
                    .map(fixture -> dynamicTest(
                            scraper.kind() + " " + fixture.name() + " " + promise, () -> check.of(scraper, fixture)));
        });
    }

    @FunctionalInterface
    private interface Check {
        void of(Scraper scraper, Fixture fixture);
    }
}
