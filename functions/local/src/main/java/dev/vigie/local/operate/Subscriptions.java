package dev.vigie.local.operate;

import dev.vigie.store.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.sns.SnsClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The subscriptions of one topic, each filtered to the people it is for. */
final class Subscriptions {
    /** What SNS says in place of an ARN until the address has confirmed; its filter cannot be read before. */
    private static final String PENDING = "PendingConfirmation";

    private final SnsClient sns;
    private final String topic;

    Subscriptions(SnsClient sns, String topic) {
        this.sns = sns;
        this.topic = topic;
    }

    Map<Endpoint, Standing> standing() {
        var standing = new LinkedHashMap<Endpoint, Standing>();
        for (var each : sns.listSubscriptionsByTopicPaginator(list -> list.topicArn(topic))
                .subscriptions()) {
            var endpoint = new Endpoint(each.protocol(), each.endpoint());
            standing.put(
                    endpoint,
                    each.subscriptionArn().equals(PENDING) ? Standing.UNCONFIRMED : confirmed(each.subscriptionArn()));
        }
        return standing;
    }

    private Standing confirmed(String arn) {
        var attributes =
                sns.getSubscriptionAttributes(get -> get.subscriptionArn(arn)).attributes();
        return new Standing(Optional.of(arn), Optional.of(attributes.getOrDefault("FilterPolicy", "")));
    }

    /** Subscribes, or asks an unconfirmed address once more. */
    void add(Endpoint endpoint, SortedSet<String> people) {
        sns.subscribe(in -> in.topicArn(topic)
                .protocol(endpoint.channel())
                .endpoint(endpoint.address())
                .attributes(Map.of("FilterPolicy", filter(endpoint, people))));
    }

    void narrow(String arn, Endpoint endpoint, SortedSet<String> people) {
        sns.setSubscriptionAttributes(
                set -> set.subscriptionArn(arn).attributeName("FilterPolicy").attributeValue(filter(endpoint, people)));
    }

    void remove(String arn) {
        sns.unsubscribe(out -> out.subscriptionArn(arn));
    }

    private static String filter(Endpoint endpoint, SortedSet<String> people) {
        return Json.write(
                new TreeMap<>(Map.of("contact", List.copyOf(people), "channel", List.of(endpoint.channel()))));
    }

    /**
     * A subscription as SNS knows it.
     *
     * @param arn empty until the address has confirmed
     * @param filter its policy; empty until then
     */
    record Standing(Optional<String> arn, Optional<String> filter) {
        static final Standing UNCONFIRMED = new Standing(Optional.empty(), Optional.empty());

        /** Whether it lets through what these people are owed, and nothing else, as far as can be known. */
        boolean isFor(Endpoint endpoint, Set<String> people) {
            return filter.isEmpty()
                    || texts(filter.get(), "contact").equals(people)
                            && texts(filter.get(), "channel").equals(Set.of(endpoint.channel()));
        }

        private static Set<String> texts(String policy, String attribute) {
            try {
                var texts = new TreeSet<String>();
                Json.read(policy, JsonNode.class).path(attribute).forEach(each -> texts.add(each.asString("")));
                return texts;
            } catch (JacksonException e) {
                return Set.of(); // somebody else's policy: it is not ours, and is replaced
            }
        }
    }
}
