package dev.vigie.scrapers.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 02 Jan 2006 15:04:05 -0700             | 2006-01-02T22:04:05Z",
                "Mon, 2 Jan 06 15:04 EST                     | 2006-01-02T20:04:00Z",
                "02 Jan 2006 15:04:05 GMT                    | 2006-01-02T15:04:05Z",
                "Mon Jan  2 15:04:05 2006                    | 2006-01-02T15:04:05Z",
                "Sun Jul 15 01:16:00 +0000 2012              | 2012-07-15T01:16:00Z",
                "Fri, 31 Mar 2023 20:19:00 America/Los_Angeles | 2023-04-01T03:19:00Z",
                "Wed, 19 Feb 2012 22:40:00 GMT-01:01         | 2012-02-19T23:41:00Z",
                "Nov. 16, 2020, 10:57 p.m.                   | 2020-11-16T22:57:00Z",
                "Mon, 16th Nov 2020 13:16:28 GMT             | 2020-11-16T13:16:28Z",
                "5 August, 2019                              | 2019-08-05T00:00:00Z",
                "jeu., 02 avril 2020 00:00:00 +0200          | 2020-04-01T22:00:00Z",
                "ven., 03 juil. 2020 15:09:58 +0000          | 2020-07-03T15:09:58Z",
                "mar. 1er déc. 2020 à 8h05                   | 2020-12-01T08:05:00Z",
                "Mardi 12 mars 2024 - 14 h 30                | 2024-03-12T14:30:00Z",
                "23 février 2026                             | 2026-02-23T00:00:00Z",
                "Publié le 15 août 2026 à 18:45              | 2026-08-15T18:45:00Z",
                "2003-12-31T18:14:55+08:00                   | 2003-12-31T10:14:55Z",
                "2007-04-23T23:25:47.538+10:00               | 2007-04-23T13:25:47.538Z",
                "2020-11-08T16:20:00-05:00Z                  | 2020-11-08T21:20:00Z",
                "2003-12-31T10:14Z                           | 2003-12-31T10:14:00Z",
                "2006-01-02 15:04:05                         | 2006-01-02T15:04:05Z",
                "2018-10-23 04:07:42 +00:00                  | 2018-10-23T04:07:42Z",
                "2003-12-31                                  | 2003-12-31T00:00:00Z",
                "2003-12                                     | 2003-12-01T00:00:00Z",
                "20031231                                    | 2003-12-31T00:00:00Z",
                "1520932969                                  | 2018-03-13T09:22:49Z",
                "23/11/2026 09:30                            | 2026-11-23T09:30:00Z",
                "03/04/2026                                  | 2026-04-03T00:00:00Z",
                "09/15/2014 4:20 pm PST                      | 2014-09-16T00:20:00Z",
                "31.12.2025 24:00                            | 2026-01-01T00:00:00Z",
            })
    void datesAreReadAsTheyAreMeant(String written, Instant meant) {
        assertThat(WrittenDate.read(written, ZoneOffset.UTC)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "invalid",
                "hier",
                "Sun, 99 Jun 2009 12:00:00 GMT",
                "2003-12-31T25:14:55Z",
                "2013-xx-27",
                "2013-01-28T09:xx:00Z",
                "2013-01-28T11:30:00-06:00Textra",
                "31/31/2026",
                "12:30",
                "+1 234 567 890",
                "2003-02-30",
                "Mon, 02 Jan 2006 15:04:05 +9900"
            })
    void whatIsNoDateIsNone(String written) {
        assertThat(WrittenDate.read(written, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void aTimeWithoutZoneIsTakenInTheZoneOfThePlace() {
        assertThat(WrittenDate.read("23 novembre 2026 à 9h05", ZoneId.of("Europe/Paris")))
                .contains(Instant.parse("2026-11-23T08:05:00Z"));
    }

    @Property(tries = 500)
    void whatIsoWritesIsReadBack(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        var moment = Instant.ofEpochSecond(second);

        assertThat(WrittenDate.read(moment.toString(), ZoneOffset.ofHours(3))).contains(moment);
    }

    @Property(tries = 500)
    void whatMailWritesIsReadBack(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        var moment = Instant.ofEpochSecond(second);
        var written =
                java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.ofHours(-7)));

        assertThat(WrittenDate.read(written, ZoneOffset.UTC)).contains(moment);
    }

    @Property(tries = 500)
    void noTextMakesItStumble(@ForAll String text) {
        assertThat(WrittenDate.read(text, ZoneOffset.UTC)).isNotNull();
    }
}
