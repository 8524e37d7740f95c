package dev.vigie.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.incident.Alert.Way;
import dev.vigie.store.dynamodb.Clients;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A topic with one subscription for each person and way, as the stack makes them: who gets what. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnsEmulatedTest {
    @SuppressWarnings("NullAway.Init")
    private Moto moto;

    @SuppressWarnings("NullAway.Init")
    private SnsClient sns;

    @SuppressWarnings("NullAway.Init")
    private SqsClient sqs;

    @SuppressWarnings("NullAway.Init")
    private String topic;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        var started = Moto.start();
        Assumptions.assumeTrue(started.isPresent(), "moto_server is needed");
        moto = started.orElseThrow();
        sns = client(SnsClient.builder());
        sqs = client(SqsClient.builder());
        topic = sns.createTopic(create -> create.name("vigie-fournil")).topicArn();
    }

    @AfterAll
    void stop() {
        if (moto != null) {
            moto.close();
        }
    }

    @Test
    void eachPersonGetsTheirOwnMessagesByTheWaysTheyAreOwed() {
        var claireBySms = subscribed("claire-sms", "Claire", "sms");
        var claireByMail = subscribed("claire-email", "Claire", "email");
        var karimBySms = subscribed("karim-sms", "Karim", "sms");
        var outbox = new SnsOutbox(sns, topic.substring(0, topic.length() - "fournil".length()));

        outbox.deliver(SomeMessage.to("Claire", Way.EMAIL));
        outbox.deliver(SomeMessage.to("Karim", Way.SMS, Way.EMAIL));

        assertThat(received(claireByMail)).singleElement().satisfies(message -> {
            assertThat(message.get("Subject").asString()).isEqualTo("VIGIE ALERTE: ete");
            assertThat(message.get("TopicArn").asString()).isEqualTo(topic);
            assertThat(attribute(message, "contact")).isEqualTo("Claire");
            assertThat(attribute(message, "level")).isEqualTo("2");
            assertThat(attribute(message, "channel")).isEqualTo("[\"email\"]");
            assertThat(message.get("Message").asString()).contains("À lire & à suivre");
        });
        assertThat(received(claireBySms)).isEmpty();
        assertThat(received(karimBySms))
                .singleElement()
                .satisfies(message -> assertThat(attribute(message, "contact")).isEqualTo("Karim"));
    }

    /** A queue that gets what this person would get this way. */
    private String subscribed(String name, String contact, String channel) {
        var queue = sqs.createQueue(create -> create.queueName(name)).queueUrl();
        var arn = String.valueOf(
                sqs.getQueueAttributes(get -> get.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
                        .attributes()
                        .get(QueueAttributeName.QUEUE_ARN));
        var policy = "{\"contact\":[\"" + contact + "\"],\"channel\":[\"" + channel + "\"]}";
        sns.subscribe(subscribe ->
                subscribe.topicArn(topic).protocol("sqs").endpoint(arn).attributes(Map.of("FilterPolicy", policy)));
        return queue;
    }

    private List<JsonNode> received(String queue) {
        return sqs.receiveMessage(receive -> receive.queueUrl(queue).maxNumberOfMessages(10)).messages().stream()
                .map(message -> JsonMapper.shared().readTree(message.body()))
                .toList();
    }

    private static String attribute(JsonNode message, String name) {
        return message.get("MessageAttributes").get(name).get("Value").asString();
    }

    private <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C client(B builder) {
        return Clients.of(builder.endpointOverride(moto.address())
                .region(Region.EU_WEST_3)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"))));
    }
}
