package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import dev.vigie.incident.Care;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesHandlerTest {
    @TempDir
    Path folder;

    @Test
    void aFunctionUrlsEventGetsAPageInTheLanguageItAsksFor() throws IOException {
        var town = Town.in(folder);
        var handler = new PagesHandler(town.site());

        var answer = handler.answer(event("look", town.tokenOf("Claire"), ""));

        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(answer.getHeaders()).containsEntry("Content-Type", "text/html; charset=utf-8");
        assertThat(answer.getBody()).contains("I take it").contains("lang=\"en\"");
        assertThat(answer.getIsBase64Encoded()).isFalse();
    }

    @Test
    void aFormThatArrivesInBase64IsRead() throws IOException {
        var town = Town.in(folder);
        var handler = new PagesHandler(town.site());
        var token = town.tokenOf("Claire");
        var seal = Town.KEY.sealed("form|" + token + "|acknowledge");

        var answer = handler.answer(event("form", token, "seal=" + seal));

        assertThat(answer.getStatusCode()).isEqualTo(303);
        assertThat(answer.getHeaders()).containsEntry("Location", "/a/" + token + "?m=done");
        assertThat(town.incident().care().state()).isEqualTo(Care.State.ACKNOWLEDGED);
        assertThat(town.incident().care().owner()).contains("Claire");
    }

    @Test
    void whatBreaksIsAnAnswerToo() throws IOException {
        var town = Town.in(folder);
        var handler = new PagesHandler(town.site());
        var token = town.tokenOf("Claire");
        town.store.close();

        var answer = handler.answer(event("look", token, ""));

        assertThat(answer.getStatusCode()).isEqualTo(500);
        assertThat(answer.getBody()).contains("112").doesNotContain("Exception", "SQL");
        assertThat(answer.getHeaders()).containsKey("Content-Security-Policy");
    }

    private static APIGatewayV2HTTPEvent event(String name, String token, String body) throws IOException {
        var file = "/events/" + name + ".json";
        try (var stream = Objects.requireNonNull(PagesHandlerTest.class.getResourceAsStream(file), file)) {
            var json = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{token}", token)
                    .replace("{body}", Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)));
            return LambdaEventSerializers.serializerFor(
                            APIGatewayV2HTTPEvent.class, PagesHandlerTest.class.getClassLoader())
                    .fromJson(json);
        }
    }
}
