package dev.vigie.store.dynamodb;

import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/** The SDK's default HTTP client. */
public final class Clients {
    private Clients() {}

    public static <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C of(B builder) {
        return builder.httpClientBuilder(ApacheHttpClient.builder()).build();
    }
}
