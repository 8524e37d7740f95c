package dev.vigie.store;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What Lambda hands to a function and takes from it, by the one JSON library that is loaded anyway: the runtime's own
 * mapper brings a second one, and costs a third of the time that a function takes to start.
 */
public final class LambdaJson {
    private LambdaJson() {}

    /** The flat event of a schedule. */
    public static Map<String, Object> readMap(InputStream in) throws IOException {
        var map = new HashMap<String, Object>();
        read(in).forEachEntry((name, value) -> map.put(name, value.asString("")));
        return map;
    }

    /** The event of a Function URL, as far as pages read it. */
    public static APIGatewayV2HTTPEvent readRequest(InputStream in) throws IOException {
        var event = read(in);
        var http = event.path("requestContext").path("http");
        return APIGatewayV2HTTPEvent.builder()
                .withRawPath(text(event, "rawPath"))
                .withQueryStringParameters(texts(event.path("queryStringParameters")))
                .withHeaders(texts(event.path("headers")))
                .withBody(text(event, "body"))
                .withIsBase64Encoded(event.path("isBase64Encoded").asBoolean(false))
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withHttp(APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                                .withMethod(http.path("method").asString("GET"))
                                .withPath(http.path("path").asString("/"))
                                .withSourceIp(http.path("sourceIp").asString(""))
                                .build())
                        .build())
                .build();
    }

    private static Map<String, String> texts(JsonNode object) {
        var texts = new HashMap<String, String>();
        object.forEachEntry((name, value) -> texts.put(name, value.asString("")));
        return texts;
    }

    /** @throws IllegalArgumentException when it is no JSON object */
    private static JsonNode read(InputStream in) throws IOException {
        var event = Json.tree(in.readAllBytes());
        if (!event.isObject()) {
            throw new IllegalArgumentException("an event is a JSON object, not " + event.getNodeType());
        }
        return event;
    }

    /** The event of a table's stream, as far as {@link StreamRows} reads it. */
    public static DynamodbEvent readStream(InputStream in) throws IOException {
        var records = new ArrayList<DynamodbStreamRecord>();
        for (var record : read(in).path("Records")) {
            var told = new DynamodbStreamRecord();
            told.setEventName(record.path("eventName").asString(""));
            told.setDynamodb(streamed(record.path("dynamodb")));
            records.add(told);
        }
        var event = new DynamodbEvent();
        event.setRecords(records);
        return event;
    }

    /** An answer. */
    public static void write(OutputStream out, Object answer) throws IOException {
        out.write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    }

    private static StreamRecord streamed(JsonNode dynamodb) {
        var record = new StreamRecord();
        record.setSequenceNumber(text(dynamodb, "SequenceNumber"));
        record.setKeys(image(dynamodb.path("Keys")));
        record.setOldImage(image(dynamodb.path("OldImage")));
        record.setNewImage(image(dynamodb.path("NewImage")));
        return record;
    }

    private static Map<String, AttributeValue> image(JsonNode attributes) {
        var image = new HashMap<String, AttributeValue>();
        attributes.forEachEntry((name, value) -> {
            var attribute = new AttributeValue();
            attribute.setS(text(value, "S"));
            attribute.setN(text(value, "N"));
            image.put(name, attribute);
        });
        return image;
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? value.stringValue() : null;
    }
}
