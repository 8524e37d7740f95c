package dev.vigie.scrapers.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualDateTest {
    private static final DateTimeFormatter MAIL =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    @Property
    void whatIsWrittenInTheUsualWaysIsReadAsItIsMeant(
            @ForAll @LongRange(min = -2_000_000_000L, max = 9_000_000_000L) long second,
            @ForAll @IntRange(min = -72, max = 72) int quarters) {
        var moment = Instant.ofEpochSecond(second);
        var written = moment.atOffset(ZoneOffset.ofTotalSeconds(quarters * 900));

        assertThat(UsualDate.read(MAIL.format(written))).contains(moment);
        assertThat(UsualDate.read(written.truncatedTo(ChronoUnit.SECONDS)
                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX"))))
                .contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 02 Jan 2006 15:04:05 MST",
                "2006-01-02T15:04:05.5Z",
                "2006-01-02T15:04:05+00:00 ",
                "2006-13-02T15:04:05+00:00",
                "Mon, 02 anF 2006 15:04:05 GMT",
                "Mon, 02 Jan 2006 15:04:61 GMT",
                "2 janvier 2006 à 15 h 04",
                "2006-01-02T15:04:05+0x:00",
                "Mon,x02 Jan 2006 15:04:05 GMT"
            })
    void allElseIsLeftToWhoReadsTheUnusual(String written) {
        assertThat(UsualDate.read(written)).isEmpty();
    }
}
