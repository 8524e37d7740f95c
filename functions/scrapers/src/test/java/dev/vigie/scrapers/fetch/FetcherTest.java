package dev.vigie.scrapers.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Limits SHORT =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(3), 1_000_000, 2_000_000, 5, 3);
    private static final Manners LOCAL = new Manners(2, Duration.ZERO, Duration.ofMillis(1), true);

    private final TinyWeb web = new TinyWeb();
    private final Fetcher fetcher = fetcher(SHORT, LOCAL);

    @AfterEach
    void close() {
        fetcher.close();
        web.close();
    }

    @Test
    void aPageComesWithItsHeadersAndItsFinalAddress() {
        web.page("/feed", "text/xml", "<rss/>");

        var page = (Fetched.Page) fetch(web.url("/feed"));

        assertThat(page.answer().url()).isEqualTo(web.url("/feed"));
        assertThat(page.answer().text()).isEqualTo("<rss/>");
        assertThat(page.answer().mediaType()).isEqualTo("text/xml");
        assertThat(page.movedTo()).isEmpty();
    }

    @Test
    void theServerHearsWhoAsksAndWhatCanBeRead() {
        web.on("/feed", exchange -> {
            var headers = exchange.getRequestHeaders();
            var body = headers.getFirst("User-Agent") + "|" + headers.getFirst("Accept") + "|"
                    + headers.getFirst("Accept-Encoding") + "|" + headers.getFirst("Upgrade");
            TinyWeb.answer(exchange, 200, Map.of(), body.getBytes(StandardCharsets.UTF_8));
        });

        assertThat(body(fetch(web.url("/feed"))))
                .isEqualTo("Vigie/1.0 (+https://vigie.dev/bot)|text/xml|gzip, deflate, br|null");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        web.on("/feed", exchange -> {
            var same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "yesterday".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            TinyWeb.answer(exchange, same ? 304 : 200, Map.of("Cache-Control", "max-age=600"), new byte[0]);
        });

        var known = new Validators(Optional.of("\"v1\""), Optional.of("yesterday"));
        var fetched = fetcher.fetch(Ask.of(web.url("/feed"), "text/xml"), known);

        assertThat(fetched).isEqualTo(new Fetched.NotModified(Optional.of(NOON.plusSeconds(600))));
    }

    @Test
    void compressedPagesAreUnpacked() throws IOException {
        var text = "Le Fournil ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        encoded("/gzip", "gzip", gzip(text));
        encoded("/zlib", "deflate", deflate(text, false));
        encoded("/raw", "deflate", deflate(text, true));
        encoded("/twice", "gzip, gzip", gzip(gzip(text)));
        // "hello world" as brotli's own encoder writes it.
        encoded("/br", "br", Base64.getDecoder().decode("CwWAaGVsbG8gd29ybGQD"));

        assertThat(body(fetch(web.url("/gzip")))).hasSize(text.length).startsWith("Le Fournil");
        assertThat(body(fetch(web.url("/zlib")))).hasSize(text.length);
        assertThat(body(fetch(web.url("/raw")))).hasSize(text.length);
        assertThat(body(fetch(web.url("/twice")))).hasSize(text.length);
        assertThat(body(fetch(web.url("/br")))).isEqualTo("hello world");
    }

    @Test
    void aBombIsAbandonedWhileItUnpacks() throws IOException {
        var bomb = gzip(new byte[100_000_000]);
        encoded("/bomb", "gzip", bomb);
        encoded("/nested", "gzip, gzip", gzip(bomb));

        assertThat(reason(fetch(web.url("/bomb")))).isEqualTo("the answer is larger than 2.0 MB unpacked; abandoned");
        assertThat(reason(fetch(web.url("/nested")))).contains("2.0 MB unpacked");
    }

    @Test
    void brokenCompressionIsAFailureInOneLine() throws IOException {
        var whole = gzip("Le Fournil ".repeat(1000).getBytes(StandardCharsets.UTF_8));
        encoded("/cut", "gzip", Arrays.copyOf(whole, whole.length / 2));
        encoded("/not", "gzip", "plain".getBytes(StandardCharsets.UTF_8));
        encoded("/notbr", "br", new byte[] {(byte) 0xff, 3, 5, 7, 11});
        encoded("/odd", "lzma", whole);

        for (var path : new String[] {"/cut", "/not", "/notbr", "/odd"}) {
            assertThat(reason(fetch(web.url(path)))).as(path).matches(".*(?:is broken|never asked for|failed: .*)");
        }
    }

    @Test
    void aBodyOf200MegabytesIsAbandonedAtTheLimit() {
        var chunk = new byte[64 * 1024];
        var honest = new RawServer(out -> {
            out.text("HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n");
            flood(out, chunk);
        });
        var endless = new RawServer(out -> {
            out.text("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            flood(out, chunk);
        });
        try (honest;
                endless) {
            for (var server : new RawServer[] {honest, endless}) {
                assertThat(reason(fetch(server.url())))
                        .isEqualTo("the answer is larger than 1.0 MB as sent; abandoned");
                assertThat(server.sent()).isLessThan(20_000_000);
            }
        }
    }

    @Test
    void anAnswerThatDripsIsAbandonedInTime() {
        var drip = new RawServer(out -> {
            out.text("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            for (var index = 0; index < 1000; index++) {
                Thread.sleep(20);
                out.text("a");
            }
        });
        var headers = new RawServer(out -> {
            out.text("HTTP/1.1 200 OK\r\n");
            for (var index = 0; index < 1000; index++) {
                Thread.sleep(20);
                out.text("X");
            }
        });
        try (drip;
                headers;
                var impatient = fetcher(SHORT.withTotal(Duration.ofMillis(400)), LOCAL)) {
            for (var server : new RawServer[] {drip, headers}) {
                var start = System.nanoTime();
                var fetched = impatient.fetch(Ask.of(server.url(), "*/*"), Validators.NONE);

                assertThat(reason(fetched)).isEqualTo("no complete answer within 0.4 s; abandoned");
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(2500));
            }
        }
    }

    @Test
    void aServerThatSaysNothingTimesOut() {
        try (var silent = new RawServer(out -> Thread.sleep(5000));
                var once = fetcher(
                        new Limits(SHORT.connect(), Duration.ofMillis(200), SHORT.total(), 1000, 1000, 5, 1), LOCAL)) {
            assertThat(reason(once.fetch(Ask.of(silent.url(), "*/*"), Validators.NONE)))
                    .matches("127\\.0\\.0\\.1:\\d+ does not answer in time");
        }
    }

    @Test
    void anAnswerShorterThanItSaysIsAFailureAndALongerOneIsCut() {
        try (var less = new RawServer(out -> out.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"));
                var more = new RawServer(
                        out -> out.text("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nright and then too much"))) {
            assertThat(reason(fetch(less.url()))).contains("broke off in the middle");
            assertThat(body(fetch(more.url()))).isEqualTo("right");
        }
    }

    @Test
    void noiseInsteadOfHttpIsAFailure() {
        try (var noise = new RawServer(out -> out.text("SSH-2.0-OpenSSH_9.6\r\n\r\n"));
                var headers = new RawServer(out -> {
                    out.text("HTTP/1.1 200 OK\r\n");
                    for (var index = 0; index < 100_000; index++) {
                        out.text("X-Filler-" + index + ": " + "x".repeat(1000) + "\r\n");
                    }
                })) {
            assertThat(fetch(noise.url())).isInstanceOf(Fetched.Failed.class);
            assertThat(fetch(headers.url())).isInstanceOf(Fetched.Failed.class);
        }
    }

    @Test
    void anUnreachableHostAndAnUnknownOneAreFailures() throws IOException {
        int closed;
        try (var socket = new java.net.ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        assertThat(reason(fetch("http://127.0.0.1:" + closed + "/"))).contains("cannot be reached");
        assertThat(reason(fetch("http://nowhere.invalid/")))
                .isEqualTo("there is no host nowhere.invalid; check the address");
    }

    @Test
    void redirectsAreFollowedAndLastingOnesReported() {
        web.redirect("/old", 301, "/older").redirect("/older", 308, "/new").page("/new", "text/xml", "here");
        web.redirect("/today", 302, "/new").redirect("/mixed", 301, "/today");

        var moved = (Fetched.Page) fetch(web.url("/old"));
        var today = (Fetched.Page) fetch(web.url("/today"));
        var mixed = (Fetched.Page) fetch(web.url("/mixed"));

        assertThat(moved.movedTo()).contains(web.url("/new"));
        assertThat(moved.answer().url()).isEqualTo(web.url("/new"));
        assertThat(today.movedTo()).isEmpty();
        assertThat(mixed.movedTo()).contains(web.url("/today"));
    }

    @Test
    void redirectsInACircleEnd() {
        web.redirect("/a", 302, "/b").redirect("/b", 302, "/a");

        assertThat(reason(fetch(web.url("/a")))).contains("more than 5 redirects");
        assertThat(web.requests()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "http://user:secret@example.org/"
            })
    void aRedirectToAPrivateAddressIsRefused(String target) {
        web.redirect("/trap", 302, target);

        assertThat(fetch(web.url("/trap"))).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void loopbackIsRefusedUnlessItIsAllowed() {
        web.page("/feed", "text/xml", "secret");
        try (var cautious = fetcher(SHORT, Manners.USUAL)) {
            var port = web.url("").replaceAll(".*:", "");
            for (var host : new String[] {"127.0.0.1", "localhost", "127.1", "2130706433", "[::1]", "0.0.0.0"}) {
                var fetched = cautious.fetch(Ask.of("http://" + host + ":" + port + "/feed", "*/*"), Validators.NONE);

                assertThat(fetched).as(host).isInstanceOf(Fetched.Refused.class);
            }
        }
        assertThat(web.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 22, 25, 6379, 11211, 9200})
    void otherServicesThanTheWebAreNotSpokenTo(int port) {
        try (var cautious = fetcher(SHORT, Manners.USUAL)) {
            var fetched = cautious.fetch(Ask.of("http://example.com:" + port + "/feed", "*/*"), Validators.NONE);

            assertThat(fetched).isInstanceOf(Fetched.Refused.class);
            assertThat(fetched.toString()).contains("port " + port + " is none that pages are served on");
        }
    }

    @Test
    void aKeyIsNotCarriedToAnotherHost() {
        try (var other = new TinyWeb()) {
            web.redirect("/feed", 302, other.url("/feed"));
            other.on("/feed", exchange -> {
                var key = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
                TinyWeb.answer(exchange, 200, Map.of(), key.getBytes(StandardCharsets.UTF_8));
            });

            var ask = new Ask(web.url("/feed"), "*/*", Map.of("Authorization", "Bearer key"));

            assertThat(body(fetcher.fetch(ask, Validators.NONE))).isEqualTo("null");
        }
    }

    @Test
    void whatRobotsTxtForbidsIsNotFetched() {
        web.page("/robots.txt", "text/plain", "User-agent: vigie\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n");
        web.page("/private/feed", "text/xml", "no").page("/feed", "text/xml", "yes");

        assertThat(reason(fetch(web.url("/private/feed"))))
                .isEqualTo("robots.txt of 127.0.0.1 asks not to fetch /private/feed");
        assertThat(body(fetch(web.url("/feed")))).isEqualTo("yes");
        assertThat(web.requests()).containsExactly("/robots.txt", "/feed");
    }

    @Test
    void aBrokenRobotsTxtForbidsEverythingForNow() {
        web.status("/robots.txt", 503, Map.of()).page("/feed", "text/xml", "yes");

        assertThat(reason(fetch(web.url("/feed")))).contains("out of order");
        assertThat(web.requests()).doesNotContain("/feed");
    }

    @Test
    void aPassingFailureIsTriedAgain() {
        var count = new AtomicInteger();
        web.on(
                "/feed",
                exchange -> TinyWeb.answer(
                        exchange,
                        count.incrementAndGet() < 3 ? 503 : 200,
                        Map.of(),
                        "at last".getBytes(StandardCharsets.UTF_8)));
        web.status("/down", 500, Map.of());

        assertThat(body(fetch(web.url("/feed")))).isEqualTo("at last");
        assertThat(reason(fetch(web.url("/down")))).contains("answers 500");
        assertThat(web.requests()).containsExactly("/feed", "/feed", "/feed", "/down", "/down", "/down");
    }

    @Test
    void aServerThatSaysWhenToComeBackIsNotAskedBefore() {
        web.status("/busy", 429, Map.of("Retry-After", "120"));
        web.status("/dated", 503, Map.of("Retry-After", "Mon, 23 Nov 2026 13:00:00 GMT"));
        web.status("/never", 503, Map.of("Retry-After", "999999999"));

        assertThat(((Fetched.Failed) fetch(web.url("/busy"))).retryAfter()).contains(NOON.plusSeconds(120));
        assertThat(((Fetched.Failed) fetch(web.url("/dated"))).retryAfter()).contains(NOON.plusSeconds(3600));
        assertThat(((Fetched.Failed) fetch(web.url("/never"))).retryAfter()).contains(NOON.plus(Duration.ofDays(1)));
        assertThat(web.requests()).hasSize(3);
    }

    @Test
    void refusedGoneAndMissingAreToldApart() {
        web.status("/closed", 403, Map.of()).status("/gone", 410, Map.of());

        assertThat(fetch(web.url("/closed"))).isInstanceOf(Fetched.Refused.class);
        assertThat(fetch(web.url("/gone"))).isInstanceOf(Fetched.Gone.class);
        assertThat(reason(fetch(web.url("/missing")))).contains("404").contains("check the address");
    }

    @Test
    void oneHostIsNotAskedByMoreThanItsShareAtATime() throws InterruptedException {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        web.on("/slow", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            now.decrementAndGet();
            TinyWeb.answer(exchange, 200, Map.of(), new byte[] {'a'});
        });

        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (var index = 0; index < 12; index++) {
                threads.execute(() -> fetch(web.url("/slow")));
            }
        }

        assertThat(most.get()).isBetween(1, 2);
        assertThat(web.requests()).hasSize(12);
    }

    @Test
    void requestsToOneHostAreSpaced() {
        web.page("/feed", "text/xml", "yes");
        try (var polite = fetcher(SHORT, new Manners(1, Duration.ofMillis(60), Duration.ofMillis(1), true))) {
            var start = System.nanoTime();
            for (var index = 0; index < 3; index++) {
                polite.fetch(Ask.of(web.url("/feed"), "*/*"), Validators.NONE);
            }

            // robots.txt and three feeds make three pauses
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(175));
        }
    }

    @Test
    void aPageInWindows1252DeclaredAsUtf8KeepsItsAccents() {
        var body = "<html><meta charset=utf-8><p>Très déçu, pain brûlé, 3 €"
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));
        web.page("/page", "text/html; charset=utf-8", body);

        assertThat(body(fetch(web.url("/page")))).endsWith("Très déçu, pain brûlé, 3 €");
    }

    private Fetched fetch(String url) {
        return fetcher.fetch(Ask.of(url, "text/xml"), Validators.NONE);
    }

    private static Fetcher fetcher(Limits limits, Manners manners) {
        return new Fetcher(limits, manners, Clock.fixed(NOON, ZoneOffset.UTC), new Random(1));
    }

    private static String body(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Page.class);
        Answer answer = ((Fetched.Page) fetched).answer();
        return answer.text();
    }

    private static String reason(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Failed(var reason, var _) -> reason;
            case Fetched.Refused(var reason) -> reason;
            case Fetched.Missing(var reason) -> reason;
            case Fetched.Gone(var reason) -> reason;
            case Fetched.Page _, Fetched.NotModified _ ->
                throw new AssertionError("expected a failure, got " + fetched);
        };
    }

    private void encoded(String path, String encoding, byte[] body) {
        web.on(path, exchange -> TinyWeb.answer(exchange, 200, Map.of("Content-Encoding", encoding), body));
    }

    private static void flood(RawServer.Wire out, byte[] chunk) throws IOException {
        for (var count = 0L; count < 200_000_000L; count += chunk.length) {
            out.bytes(chunk);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] plain, boolean raw) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(out, new Deflater(6, raw))) {
            deflated.write(plain);
        }
        return out.toByteArray();
    }
}
