package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.scrapers.fetch.TinyWeb;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WiringTest {
    private final TinyWeb aws = new TinyWeb();

    @BeforeEach
    void pointTheSdkAtTheLoopback() {
        System.setProperty("aws.endpointUrl", aws.url("/aws"));
        System.setProperty("aws.region", "eu-west-3");
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
    }

    @AfterEach
    void leaveNothingBehind() {
        java.util.List.of("endpointUrl", "region", "accessKeyId", "secretAccessKey")
                .forEach(name -> System.clearProperty("aws." + name));
        aws.close();
    }

    @Test
    void theSaltIsReadDecryptedFromTheParameterThatTheEnvironmentNames() {
        var asked = new CopyOnWriteArrayList<String>();
        aws.on("/aws", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var answer = "{\"Parameter\":{\"Value\":\"c2FsdCBvZiBhdXRob3Jz\"}}".getBytes(StandardCharsets.UTF_8);
            TinyWeb.answer(exchange, 200, Map.of("Content-Type", "application/x-amz-json-1.1"), answer);
        });

        new Wiring(Map.of(
                        "TABLE_PREFIX", "vigie",
                        "AUTHOR_SALT_PARAMETER", "/vigie/salt",
                        "SECRETS_PATH", "/vigie/key/"))
                .collect();

        assertThat(asked).containsExactly("{\"Name\":\"/vigie/salt\",\"WithDecryption\":true}");
    }

    @Test
    void whatTheEnvironmentLacksIsNamed() {
        assertThatThrownBy(() -> new Wiring(Map.of()).collect()).hasMessage("the environment lacks TABLE_PREFIX");
        assertThatThrownBy(() -> new Wiring(Map.of("TABLE_PREFIX", "vigie", "SECRETS_PATH", "/vigie/key/")).collect())
                .hasMessage("the environment lacks AUTHOR_SALT_PARAMETER");
    }
}
