package dev.vigie.alerts;

import dev.vigie.incident.Alert;
import dev.vigie.message.Message;
import dev.vigie.message.Outbox;
import dev.vigie.store.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/**
 * Publishes each message to its business's own topic. Subscriptions filter by contact and channel, so that a person
 * gets their own messages by the ways they are owed and nobody else's.
 */
public final class SnsOutbox implements Outbox {
    private final SnsClient sns;
    private final String topicArnPrefix;

    /**
     * An outbox on SNS.
     *
     * @param topicArnPrefix what stands before the business's id in its topic's ARN
     */
    public SnsOutbox(SnsClient sns, String topicArnPrefix) {
        this.sns = sns;
        this.topicArnPrefix = topicArnPrefix;
    }

    @Override
    public void deliver(Message message) {
        sns.publish(request -> request.topicArn(topicArnPrefix + message.business())
                .subject(message.subject())
                .messageStructure("json")
                .message(body(message))
                .messageAttributes(attributes(message)));
    }

    private static String body(Message message) {
        var body = new LinkedHashMap<String, String>();
        body.put("default", message.body());
        body.put("sms", message.sms());
        body.put("email", message.body());
        return Json.write(body);
    }

    private static Map<String, MessageAttributeValue> attributes(Message message) {
        var channels = new TreeSet<String>();
        for (var way : message.ways()) {
            channels.add(
                    switch (way) {
                        case SMS -> "sms";
                        case EMAIL -> "email";
                    });
        }
        return Map.of(
                "business", text(message.business().value()),
                "contact", text(message.contact()),
                "level", value("Number", Integer.toString(message.level().number())),
                "kind", text(kind(message.kind())),
                "language", text(message.language()),
                "channel", value("String.Array", Json.write(channels)),
                "exercise", text(Boolean.toString(message.exercise())));
    }

    private static String kind(Alert.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static MessageAttributeValue text(String text) {
        return value("String", text);
    }

    private static MessageAttributeValue value(String type, String value) {
        return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
    }
}
