package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Channel;
import dev.vigie.business.SourceSpec;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private final Pseudonyms authors = new Pseudonyms("a secret of sixteen".getBytes(StandardCharsets.UTF_8));

    @Test
    void anAuthorHasOnePseudonymThatSaysNothing() {
        assertThat(authors.of("Jeanne Moulin")).matches("[\\w-]{22}").isEqualTo(authors.of("  jeanne MOULIN "));
        assertThat(authors.of("Jeanne")).isNotEqualTo(authors.of("Jean"));
        assertThat(authors.of(" ")).isEmpty();
    }

    @Test
    void withAnotherSaltEverybodyIsSomebodyElse() {
        var others = new Pseudonyms("another secret of 16".getBytes(StandardCharsets.UTF_8));

        assertThat(others.of("Jeanne")).isNotEqualTo(authors.of("Jeanne"));
    }

    @Test
    void theChannelIsWhatTheOwnerSaysElseWhatThePlaceIs() {
        assertThat(channel("rss", "https://www.sudouest.fr/x")).isEqualTo(Channel.PRESS);
        assertThat(channel("rss", "https://notsudouest.fr/x")).isEqualTo(Channel.WEB);
        assertThat(channel("rss", "https://blog.example/x")).isEqualTo(Channel.WEB);
        assertThat(channel("rss", "no url")).isEqualTo(Channel.WEB);
        assertThat(channel("page", "https://forum.example/x")).isEqualTo(Channel.FORUM);
        assertThat(channel("reviews", "https://avis.example/x")).isEqualTo(Channel.REVIEW);
        assertThat(Channels.of(spec("rss", Optional.of(Channel.BLOG)), "https://www.lemonde.fr/x"))
                .isEqualTo(Channel.BLOG);
    }

    private static Channel channel(String kind, String url) {
        return Channels.of(spec(kind, Optional.empty()), url);
    }

    private static SourceSpec spec(String kind, Optional<Channel> channel) {
        return new SourceSpec(kind, "https://example.org", Map.of(), SourceSpec.EVERY, channel);
    }
}
