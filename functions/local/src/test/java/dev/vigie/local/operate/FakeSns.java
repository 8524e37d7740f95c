package dev.vigie.local.operate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.CheckIfPhoneNumberIsOptedOutRequest;
import software.amazon.awssdk.services.sns.model.CheckIfPhoneNumberIsOptedOutResponse;
import software.amazon.awssdk.services.sns.model.CreateTopicRequest;
import software.amazon.awssdk.services.sns.model.CreateTopicResponse;
import software.amazon.awssdk.services.sns.model.DeleteTopicRequest;
import software.amazon.awssdk.services.sns.model.DeleteTopicResponse;
import software.amazon.awssdk.services.sns.model.GetSmsAttributesRequest;
import software.amazon.awssdk.services.sns.model.GetSmsAttributesResponse;
import software.amazon.awssdk.services.sns.model.GetSmsSandboxAccountStatusRequest;
import software.amazon.awssdk.services.sns.model.GetSmsSandboxAccountStatusResponse;
import software.amazon.awssdk.services.sns.model.GetSubscriptionAttributesRequest;
import software.amazon.awssdk.services.sns.model.GetSubscriptionAttributesResponse;
import software.amazon.awssdk.services.sns.model.ListSubscriptionsByTopicRequest;
import software.amazon.awssdk.services.sns.model.ListSubscriptionsByTopicResponse;
import software.amazon.awssdk.services.sns.model.ListTopicsRequest;
import software.amazon.awssdk.services.sns.model.ListTopicsResponse;
import software.amazon.awssdk.services.sns.model.SetSubscriptionAttributesRequest;
import software.amazon.awssdk.services.sns.model.SetSubscriptionAttributesResponse;
import software.amazon.awssdk.services.sns.model.SubscribeRequest;
import software.amazon.awssdk.services.sns.model.SubscribeResponse;
import software.amazon.awssdk.services.sns.model.Subscription;
import software.amazon.awssdk.services.sns.model.TagResourceRequest;
import software.amazon.awssdk.services.sns.model.TagResourceResponse;
import software.amazon.awssdk.services.sns.model.Topic;
import software.amazon.awssdk.services.sns.model.UnsubscribeRequest;
import software.amazon.awssdk.services.sns.model.UnsubscribeResponse;

/**
 * SNS as its reference describes it: one subscription for each endpoint, e-mail pending until confirmed and its filter
 * unreadable until then.
 */
final class FakeSns implements SnsClient {
    final Map<String, Map<String, Held>> topics = new LinkedHashMap<>();
    final Set<String> stopped = new HashSet<>();
    final Map<String, String> smsAttributes = new HashMap<>();
    String date = "Wed, 04 Mar 2026 17:14:00 GMT";
    boolean sandbox;
    int changes;

    void confirm(String address) {
        topics.values().forEach(each -> each.computeIfPresent(address, (key, held) -> held.confirm()));
    }

    @Override
    public CreateTopicResponse createTopic(CreateTopicRequest request) {
        var arn = "arn:aws:sns:eu-west-3:123456789012:" + request.name();
        topics.computeIfAbsent(arn, key -> new LinkedHashMap<>());
        return CreateTopicResponse.builder().topicArn(arn).build();
    }

    @Override
    public TagResourceResponse tagResource(TagResourceRequest request) {
        return TagResourceResponse.builder().build();
    }

    @Override
    public DeleteTopicResponse deleteTopic(DeleteTopicRequest request) {
        topics.remove(request.topicArn());
        return DeleteTopicResponse.builder().build();
    }

    @Override
    public ListTopicsResponse listTopics(ListTopicsRequest request) {
        return ListTopicsResponse.builder()
                .topics(topics.keySet().stream()
                        .map(arn -> Topic.builder().topicArn(arn).build())
                        .toList())
                .build();
    }

    @Override
    public SubscribeResponse subscribe(SubscribeRequest request) {
        changes++;
        var subscriptions = topics.getOrDefault(request.topicArn(), new HashMap<>());
        subscriptions.putIfAbsent(
                request.endpoint(),
                new Held(
                        request.topicArn() + ":" + request.endpoint(),
                        request.protocol(),
                        request.attributes().getOrDefault("FilterPolicy", ""),
                        request.protocol().equals("sms")));
        return SubscribeResponse.builder().build();
    }

    @Override
    public UnsubscribeResponse unsubscribe(UnsubscribeRequest request) {
        changes++;
        topics.values().forEach(each -> each.values().removeIf(held -> held.arn.equals(request.subscriptionArn())));
        return UnsubscribeResponse.builder().build();
    }

    @Override
    public ListSubscriptionsByTopicResponse listSubscriptionsByTopic(ListSubscriptionsByTopicRequest request) {
        return ListSubscriptionsByTopicResponse.builder()
                .subscriptions(topics.getOrDefault(request.topicArn(), Map.of()).entrySet().stream()
                        .map(entry -> Subscription.builder()
                                .endpoint(entry.getKey())
                                .protocol(entry.getValue().protocol)
                                .subscriptionArn(
                                        entry.getValue().confirmed ? entry.getValue().arn : "PendingConfirmation")
                                .build())
                        .toList())
                .build();
    }

    @Override
    public GetSubscriptionAttributesResponse getSubscriptionAttributes(GetSubscriptionAttributesRequest request) {
        var held = topics.values().stream()
                .flatMap(each -> each.values().stream())
                .filter(each -> each.arn.equals(request.subscriptionArn()))
                .findFirst()
                .orElseThrow();
        return GetSubscriptionAttributesResponse.builder()
                .attributes(Map.of("FilterPolicy", held.filter))
                .build();
    }

    @Override
    public SetSubscriptionAttributesResponse setSubscriptionAttributes(SetSubscriptionAttributesRequest request) {
        changes++;
        topics.values()
                .forEach(each -> each.replaceAll((key, held) -> held.arn.equals(request.subscriptionArn())
                        ? new Held(held.arn, held.protocol, request.attributeValue(), held.confirmed)
                        : held));
        return SetSubscriptionAttributesResponse.builder().build();
    }

    @Override
    public CheckIfPhoneNumberIsOptedOutResponse checkIfPhoneNumberIsOptedOut(
            CheckIfPhoneNumberIsOptedOutRequest request) {
        return CheckIfPhoneNumberIsOptedOutResponse.builder()
                .isOptedOut(stopped.contains(request.phoneNumber()))
                .build();
    }

    @Override
    public GetSmsAttributesResponse getSMSAttributes(GetSmsAttributesRequest request) {
        var answer = GetSmsAttributesResponse.builder().attributes(smsAttributes);
        answer.sdkHttpResponse(SdkHttpResponse.builder()
                .statusCode(200)
                .putHeader("Date", date)
                .build());
        return answer.build();
    }

    @Override
    public GetSmsSandboxAccountStatusResponse getSMSSandboxAccountStatus(GetSmsSandboxAccountStatusRequest request) {
        return GetSmsSandboxAccountStatusResponse.builder().isInSandbox(sandbox).build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}

    record Held(String arn, String protocol, String filter, boolean confirmed) {
        Held confirm() {
            return new Held(arn, protocol, filter, true);
        }
    }
}
