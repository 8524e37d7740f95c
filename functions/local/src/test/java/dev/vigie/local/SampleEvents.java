package dev.vigie.local;

import dev.vigie.store.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sample events of {@code infrastructure/events}. When a stored record changes its shape, they are written anew from
 * the real records: {@code mvn test -pl functions/local -am -Dtest=SampleEventsTest -Devents=write
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class SampleEvents {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SampleEvents() {}

    static String text(String name) throws IOException {
        return Files.readString(file(name));
    }

    /** Puts what is really stored into a sample, if that was asked for. */
    static void follow(String name, Row stored) throws IOException {
        if (!"write".equals(System.getProperty("events"))) {
            return;
        }
        var event = JSON.readTree(text(name));
        var image = event.required("Records").required(0).required("dynamodb").required("NewImage");
        ((ObjectNode) image.required("body")).put("S", stored.body());
        Files.writeString(file(name), JSON.writeValueAsString(event) + "\n");
    }

    private static Path file(String name) {
        return CloudFormation.ROOT.resolve("infrastructure/events/" + name + ".json");
    }
}
