package dev.vigie.alerts;

import dev.vigie.message.Bulletin;
import dev.vigie.message.Bulletins;
import java.util.Map;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/** Publishes bulletins to the business's topic, with attributes that only the person's e-mail lets through. */
public final class SnsBulletins implements Bulletins {
    private final SnsClient sns;
    private final String topicArnPrefix;

    /** @param topicArnPrefix what stands before the business's id in its topic's ARN */
    public SnsBulletins(SnsClient sns, String topicArnPrefix) {
        this.sns = sns;
        this.topicArnPrefix = topicArnPrefix;
    }

    @Override
    public void send(Bulletin bulletin) {
        sns.publish(request -> request.topicArn(topicArnPrefix + bulletin.business())
                .subject(bulletin.subject())
                .message(bulletin.text())
                .messageAttributes(Map.of(
                        "business", value("String", bulletin.business().value()),
                        "contact", value("String", bulletin.contact()),
                        "kind", value("String", "digest"),
                        "language", value("String", bulletin.language()),
                        "channel", value("String.Array", "[\"email\"]"))));
    }

    private static MessageAttributeValue value(String type, String value) {
        return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
    }
}
