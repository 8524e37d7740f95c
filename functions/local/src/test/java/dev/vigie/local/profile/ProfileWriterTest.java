package dev.vigie.local.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Business;
import dev.vigie.business.Messaging;
import dev.vigie.scrapers.Scrapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileWriterTest {
    private static final ProfileReader READER =
            new ProfileReader(new HashSet<>(Scrapers.standard().kinds()));

    @ParameterizedTest
    @ValueSource(strings = {"fournil-saint-michel", "garage-des-quais", "harbour-view-hotel"})
    void whatIsWrittenIsReadBackAsTheSameBusiness(String name) throws IOException {
        var file = Path.of("../../infrastructure/businesses", name + ".yaml");
        var business = business(Files.readString(file));

        var yaml = ProfileWriter.yaml(business);

        assertThat(business(yaml)).isEqualTo(business);
    }

    @Test
    void theDigestAndTheBudgetOfShortMessagesAreReadBack() throws IOException {
        var yaml = Files.readString(Path.of("../../infrastructure/businesses/fournil-saint-michel.yaml"));
        var business = business(yaml + "\nmessages: {digest: daily, smsAMonth: 40, smsKept: 10}\n");

        assertThat(business.messages()).isEqualTo(new Messaging(Messaging.Rhythm.DAILY, 40, 10));
        assertThat(business(ProfileWriter.yaml(business))).isEqualTo(business);
    }

    private static Business business(String yaml) {
        return switch (READER.read(yaml)) {
            case Reading.Profile(var business) -> business;
            case Reading.Wrong(var problems) -> throw new AssertionError(problems);
        };
    }
}
