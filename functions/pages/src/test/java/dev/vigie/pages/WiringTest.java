package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a function that cannot start says to whom must mend it. */
class WiringTest {
    @Test
    void whatTheEnvironmentLacksIsNamedWithItsMeaning() {
        assertThatThrownBy(() -> new Wiring(Map.of()).site())
                .hasMessage(
                        "the environment lacks TABLE_PREFIX: set it to the name before the tables' own, such as vigie");
        assertThatThrownBy(() -> new Wiring(Map.of("TABLE_PREFIX", "vigie", "LINK_KEY_PARAMETER", " ")).site())
                .hasMessageStartingWith("the environment lacks LINK_KEY_PARAMETER: set it to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "c2hvcnQ="})
    void aParameterThatHoldsNoKeyIsNamedWithItsMendAndNeverTold(String held) {
        assertThatThrownBy(() -> Wiring.linkKey("/vigie/link-key", held))
                .hasMessage("SSM parameter /vigie/link-key holds no link key: aws ssm put-parameter --type SecureString"
                        + " --name /vigie/link-key --value \"$(openssl rand -base64 32)\" --overwrite")
                .hasNoCause();
    }

    @Test
    void aKeyIsReadWhateverBlanksSurroundIt() {
        assertThat(Wiring.linkKey("/vigie/link-key", " MDEyMzQ1Njc4OWFiY2RlZg==\n")
                        .sealed("x"))
                .hasSize(22);
    }
}
