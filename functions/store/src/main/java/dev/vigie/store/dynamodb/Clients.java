package dev.vigie.store.dynamodb;

import java.time.Duration;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Makes AWS clients that start fast and give up early: what calls them is called again by itself. Region, credentials
 * and endpoint come from the SDK's own settings, so that an emulator can stand in.
 */
public final class Clients {
    static final Duration CONNECT = Duration.ofSeconds(1);
    static final Duration ATTEMPT = Duration.ofSeconds(4);
    static final Duration CALL = Duration.ofSeconds(10);
    static final int ATTEMPTS = 3;

    private Clients() {}

    /** Such as {@code Clients.of(SnsClient.builder())}. */
    public static <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C of(B builder) {
        var retries = AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(ATTEMPTS)
                .build();
        return builder.httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ATTEMPT))
                .overrideConfiguration(calls -> calls.retryStrategy(retries)
                        .apiCallAttemptTimeout(ATTEMPT)
                        .apiCallTimeout(CALL))
                .build();
    }
}
