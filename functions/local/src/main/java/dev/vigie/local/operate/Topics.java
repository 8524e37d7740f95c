package dev.vigie.local.operate;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Tag;
import software.amazon.awssdk.services.sns.model.Topic;

/**
 * The topics of a stack, one for each business. Every endpoint is subscribed with a filter, so that a message reaches
 * the one it is written for by the ways it is owed, and nobody else.
 */
public final class Topics {
    private final SnsClient sns;
    private final String stack;

    public Topics(SnsClient sns, String stack) {
        this.sns = sns;
        this.stack = stack;
    }

    /** What {@link #put} would do; nothing is changed. */
    public List<Step> plan(Business business) {
        var steps = new ArrayList<Step>();
        var topic = find(business.id());
        if (topic.isEmpty()) {
            steps.add(Step.added("topic " + name(business.id())));
        }
        var standing = topic.map(arn -> new Subscriptions(sns, arn).standing()).orElse(Map.of());
        var wanted = Endpoint.wanted(business);
        wanted.forEach((endpoint, people) -> {
            var what = "subscription " + endpoint + " for " + String.join(", ", people);
            var stands = Optional.ofNullable(standing.get(endpoint));
            if (stands.isEmpty()) {
                steps.add(Step.added(what));
            } else if (!stands.get().isFor(endpoint, people)) {
                steps.add(Step.changed(what));
            }
        });
        standing.keySet().stream()
                .filter(endpoint -> !wanted.containsKey(endpoint))
                .forEach(endpoint -> steps.add(Step.removed("subscription " + endpoint)));
        return steps;
    }

    /** Makes the topic and its subscriptions what the profile asks for. Doing it twice changes nothing. */
    public void put(Business business) {
        var arn = sns.createTopic(create ->
                        create.name(name(business.id())).attributes(Map.of("KmsMasterKeyId", "alias/aws/sns")))
                .topicArn();
        sns.tagResource(tag -> tag.resourceArn(arn)
                .tags(
                        tag("product", "vigie"),
                        tag("stack", stack),
                        tag("business", business.id().value())));
        var subscriptions = new Subscriptions(sns, arn);
        var standing = subscriptions.standing();
        var wanted = Endpoint.wanted(business);
        // First in, then out: at no moment is a person whom both profiles name without a way.
        wanted.forEach((endpoint, people) -> {
            var stands = Optional.ofNullable(standing.get(endpoint));
            if (stands.isEmpty()) {
                subscriptions.add(endpoint, people);
            } else if (!stands.get().isFor(endpoint, people)) {
                stands.get().arn().ifPresent(each -> subscriptions.narrow(each, endpoint, people));
            }
        });
        standing.forEach((endpoint, stands) -> {
            if (!wanted.containsKey(endpoint)) {
                stands.arn().ifPresent(subscriptions::remove);
            }
        });
    }

    /** Takes the topic and every subscription away. @return what was taken away */
    public List<Step> erase(BusinessId business) {
        var topic = find(business);
        if (topic.isEmpty()) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        var subscriptions = new Subscriptions(sns, topic.get());
        subscriptions.standing().forEach((endpoint, stands) -> {
            stands.arn().ifPresent(subscriptions::remove);
            steps.add(Step.removed("subscription " + endpoint));
        });
        sns.deleteTopic(delete -> delete.topicArn(topic.get()));
        steps.add(Step.removed("topic " + name(business)));
        return steps;
    }

    /** Whether a message would arrive by each way that the profile names. */
    public Map<String, Way> ways(Business business) {
        var standing = find(business.id())
                .map(arn -> new Subscriptions(sns, arn).standing())
                .orElse(Map.of());
        var ways = new LinkedHashMap<String, Way>();
        Endpoint.wanted(business)
                .forEach((endpoint, people) -> ways.put(
                        String.join(", ", people) + ": " + endpoint,
                        way(endpoint, Optional.ofNullable(standing.get(endpoint)))));
        return ways;
    }

    /** Asks every e-mail address that has not confirmed once more. @return whom it asked */
    public List<String> askAgain(Business business) {
        var asked = new ArrayList<String>();
        find(business.id()).ifPresent(arn -> {
            var subscriptions = new Subscriptions(sns, arn);
            var standing = subscriptions.standing();
            Endpoint.wanted(business).forEach((endpoint, people) -> {
                if (standing.containsKey(endpoint)
                        && standing.get(endpoint).arn().isEmpty()) {
                    subscriptions.add(endpoint, people);
                    asked.add(endpoint.address());
                }
            });
        });
        return asked;
    }

    private Way way(Endpoint endpoint, Optional<Subscriptions.Standing> stands) {
        if (stands.isEmpty()) {
            return Way.MISSING;
        }
        if (stands.get().arn().isEmpty()) {
            return Way.UNCONFIRMED;
        }
        return endpoint.channel().equals("sms") && hasStopped(endpoint.address()) ? Way.STOPPED : Way.OPEN;
    }

    private boolean hasStopped(String number) {
        return sns.checkIfPhoneNumberIsOptedOut(ask -> ask.phoneNumber(number)).isOptedOut();
    }

    private Optional<String> find(BusinessId business) {
        var end = ":" + name(business);
        return sns.listTopicsPaginator().topics().stream()
                .map(Topic::topicArn)
                .filter(arn -> arn.endsWith(end))
                .findFirst();
    }

    private String name(BusinessId business) {
        return stack + "-" + business.value();
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    /** How a way to a person stands. */
    public enum Way {
        /** A message would arrive. */
        OPEN,
        /** The address has not followed the link in AWS's letter. */
        UNCONFIRMED,
        /** The number has answered STOP; only its owner can take that back. */
        STOPPED,
        /** The profile names it and the topic does not know it. */
        MISSING
    }
}
