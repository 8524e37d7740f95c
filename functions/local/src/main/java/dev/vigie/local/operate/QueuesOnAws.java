package dev.vigie.local.operate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vigie.local.operate.DeadLetter.Fate;
import dev.vigie.store.Json;
import dev.vigie.store.Key;
import dev.vigie.store.Table;
import dev.vigie.store.dynamodb.Clients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The three queues of a stack. */
final class QueuesOnAws implements DeadLetterBox {
    private static final List<String> QUEUES = List.of("undecided", "unsent", "failed-rounds");

    /** So long nobody else sees what is looked at here. */
    private static final int SECONDS = 120;

    private final String stack;
    private final Again again;
    private final SqsClient sqs = Clients.of(SqsClient.builder());
    private final StreamRecords records = new StreamRecords(Clients.of(DynamoDbStreamsClient.builder()));
    private final Map<String, Held> held = new HashMap<>();

    QueuesOnAws(String stack, Again again) {
        this.stack = stack;
        this.again = again;
    }

    @Override
    public List<DeadLetter> letters() {
        var letters = new ArrayList<DeadLetter>();
        QUEUES.forEach(queue -> letters.addAll(letters(queue)));
        return List.copyOf(letters);
    }

    private List<DeadLetter> letters(String queue) {
        var url = url(queue);
        var letters = new ArrayList<DeadLetter>();
        while (letters.size() < MOST) {
            var messages = sqs.receiveMessage(ask -> ask.queueUrl(url)
                            .maxNumberOfMessages(10)
                            .visibilityTimeout(SECONDS)
                            .messageAttributeNames("All")
                            .messageSystemAttributeNames(MessageSystemAttributeName.SENT_TIMESTAMP))
                    .messages();
            if (messages.isEmpty()) {
                return letters;
            }
            for (var message : messages) {
                var letter = letter(queue, message);
                held.put(letter.id(), new Held(url, message));
                letters.add(letter);
            }
        }
        return letters;
    }

    private String url(String queue) {
        var name = stack + "-" + queue;
        try {
            return sqs.getQueueUrl(ask -> ask.queueName(name)).queueUrl();
        } catch (QueueDoesNotExistException e) {
            throw new IllegalStateException(
                    "no queue " + name + ": is the stack's name right, and the region (AWS_REGION)?", e);
        }
    }

    private static DeadLetter letter(String queue, Message message) {
        var told = tree(message.body());
        var since = Optional.ofNullable(message.attributes().get(MessageSystemAttributeName.SENT_TIMESTAMP))
                .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)));
        return new DeadLetter(message.messageId(), queue, since, what(queue, told), because(message, told));
    }

    private static String what(String queue, JsonNode told) {
        var batch = told.path("DDBStreamBatchInfo");
        if (!batch.isMissingNode()) {
            return batch.path("batchSize").asInt(1) + (queue.equals("unsent") ? " message(s)" : " mention(s)")
                    + " from " + batch.path("startSequenceNumber").asString("?");
        }
        var round = told.path("requestPayload");
        return "round " + (round.isMissingNode() ? told : round);
    }

    private static String because(Message message, JsonNode told) {
        var attributes = message.messageAttributes();
        if (attributes.containsKey("ERROR_MESSAGE")) {
            return String.valueOf(attributes.get("ERROR_MESSAGE").stringValue());
        }
        var error = told.path("responsePayload").path("errorMessage").asString("");
        var request = told.path("requestContext");
        var function = request.path("functionArn").asString("").replaceFirst(".*:function:", "");
        var condition = request.path("condition").asString("its log says why");
        return (function.isEmpty() ? "" : function + ": ") + (error.isEmpty() ? condition : error);
    }

    private static JsonNode tree(String json) {
        try {
            return Json.tree(json.getBytes(UTF_8));
        } catch (JacksonException e) {
            return Json.tree("{}".getBytes(UTF_8));
        }
    }

    @Override
    public Fate takeUp(DeadLetter letter) {
        var mine = held.get(letter.id());
        if (mine == null) {
            return Fate.GONE;
        }
        var fate =
                letter.queue().equals("failed-rounds") ? Fate.ROUND_PASSED : changes(letter, tree(mine.message.body()));
        sqs.deleteMessage(ask -> ask.queueUrl(mine.url).receiptHandle(mine.message.receiptHandle()));
        held.remove(letter.id());
        return fate;
    }

    private Fate changes(DeadLetter letter, JsonNode told) {
        var table = letter.queue().equals("unsent") ? Table.ALERTS : Table.MENTIONS;
        var keys = records.keys(told.path("DDBStreamBatchInfo"));
        return keys.stream()
                .map(key -> again.takeUp(table, key(table, key)))
                .min(Enum::compareTo)
                .orElse(Fate.FORGOTTEN);
    }

    private static Key key(Table table, Map<String, String> key) {
        return new Key(
                key.getOrDefault(table.partition(), "?"),
                table.sort().map(name -> key.getOrDefault(name, "")).orElse(""));
    }

    @Override
    public void close() {
        held.values()
                .forEach(each -> sqs.changeMessageVisibility(ask -> ask.queueUrl(each.url)
                        .receiptHandle(each.message.receiptHandle())
                        .visibilityTimeout(0)));
        sqs.close();
        records.close();
    }

    private record Held(String url, Message message) {}
}
