package dev.vigie.scrapers.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/** Makes single requests, within every limit. Follows nothing, retries nothing, remembers nothing. */
final class Wire implements AutoCloseable {
    static final String AGENT = "Vigie/1.0 (+https://vigie.dev/bot)";

    private final Limits limits;
    private final Ports ports;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-watchdog").factory());

    Wire(Limits limits, Manners manners) {
        this.limits = limits;
        this.ports = new Ports(manners.allowLocal());
        this.client = client(limits, manners);
    }

    Exchange send(URI uri, Sending sending, Budget budget) throws IOException {
        ports.check(uri);
        var request = request(uri, sending);
        sending.headers().forEach(request::setHeader);
        var late = new AtomicBoolean();
        var alarm = watchdog.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                budget.remaining().toMillis() + 1,
                TimeUnit.MILLISECONDS);
        try (var response = client.executeOpen(RoutingSupport.determineHost(request), request, context())) {
            try {
                return read(response);
            } finally {
                // Closing alone would first read the rest, all 200 MB of it. Where all was read, this does nothing.
                request.cancel();
            }
        } catch (HttpException | IOException | RuntimeException e) {
            throw late.get() ? new TooSlow(budget.total()) : asIo(e);
        } finally {
            alarm.cancel(false);
        }
    }

    private static HttpUriRequestBase request(URI uri, Sending sending) {
        if (sending.form().isEmpty()) {
            return new HttpGet(uri);
        }
        var post = new HttpPost(uri);
        post.setEntity(new StringEntity(sending.form().get(), ContentType.APPLICATION_FORM_URLENCODED));
        return post;
    }

    private Exchange read(ClassicHttpResponse response) throws IOException {
        var headers = new HashMap<String, String>();
        for (var header : response.getHeaders()) {
            var value = header.getValue() == null ? "" : header.getValue();
            headers.merge(header.getName().toLowerCase(Locale.ROOT), value, (one, two) -> one + ", " + two);
        }
        var entity = response.getEntity();
        var status = response.getCode();
        if (entity == null || status < 200 || status >= 300) {
            return new Exchange(status, headers, new byte[0]);
        }
        if (entity.getContentLength() > limits.wireBytes()) {
            throw new TooBig(limits.wireBytes(), "as sent");
        }
        var encodings = headers.getOrDefault("content-encoding", "");
        return new Exchange(status, headers, Body.read(entity.getContent(), encodings, limits));
    }

    private static IOException asIo(Exception failure) {
        return failure instanceof IOException io ? io : new IOException(failure.getMessage(), failure);
    }

    private HttpClientContext context() {
        var context = HttpClientContext.create();
        context.setRequestConfig(RequestConfig.custom()
                .setResponseTimeout(timeout(limits.read()))
                .setConnectionRequestTimeout(timeout(limits.total()))
                .setProtocolUpgradeEnabled(false)
                .build());
        return context;
    }

    private static CloseableHttpClient client(Limits limits, Manners manners) {
        // Without these a server could fill the memory with one endless header.
        var parsing = Http1Config.custom()
                .setMaxLineLength(32 * 1024)
                .setMaxHeaderCount(200)
                .setMaxEmptyLineCount(10)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PublicAddresses(manners.allowLocal()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(parsing)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(limits.connect()))
                        .setSocketTimeout(timeout(limits.read()))
                        .build())
                .setMaxConnTotal(200)
                .setMaxConnPerRoute(manners.perHost())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setUserAgent(AGENT)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(Math.max(1, duration.toMillis()));
    }

    @Override
    public void close() {
        watchdog.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
