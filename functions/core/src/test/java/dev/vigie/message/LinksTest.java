package dev.vigie.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.Some;
import dev.vigie.business.BusinessId;
import dev.vigie.incident.AlertId;
import dev.vigie.incident.LinkKey;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final byte[] KEY = "a key of thirty-two bytes length".getBytes(StandardCharsets.UTF_8);
    private final Links links = new Links(new LinkKey(KEY), "https://vigie.example.com/");

    @Test
    void aTokenHasTwentyTwoLettersAndIsTheSameEachTime() {
        var token = links.token(Some.FOURNIL, new AlertId("a1"));

        assertThat(token).matches("[A-Za-z0-9_-]{22}").isEqualTo(links.token(Some.FOURNIL, new AlertId("a1")));
        assertThat(links.url(token)).isEqualTo("https://vigie.example.com/a/" + token);
    }

    @Test
    void anotherAlertOrBusinessOrKeyHasAnotherToken() {
        var token = links.token(Some.FOURNIL, new AlertId("a1"));

        assertThat(links.token(Some.FOURNIL, new AlertId("a2"))).isNotEqualTo(token);
        assertThat(links.token(new BusinessId("autre"), new AlertId("a1"))).isNotEqualTo(token);
        assertThat(new Links(new LinkKey(new byte[32]), "").token(Some.FOURNIL, new AlertId("a1")))
                .isNotEqualTo(token);
    }

    @Test
    void theDatabaseNeverSeesTheToken() {
        var token = links.token(Some.FOURNIL, new AlertId("a1"));

        assertThat(Links.hash(token)).hasSize(20).doesNotContain(token.substring(0, 8));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new Links(new LinkKey(new byte[8]), "")).isInstanceOf(IllegalArgumentException.class);
    }
}
