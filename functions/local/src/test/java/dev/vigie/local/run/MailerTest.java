package dev.vigie.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.vigie.Some;
import dev.vigie.alerts.Courier;
import dev.vigie.alerts.Rounds;
import dev.vigie.incident.Alert;
import dev.vigie.incident.AlertId;
import dev.vigie.incident.Level;
import dev.vigie.incident.LinkKey;
import dev.vigie.message.Links;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.MovableClock;
import dev.vigie.store.disk.StoreOnDisk;
import dev.vigie.store.disk.TemporaryStore;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail that really goes over SMTP. */
class MailerTest {
    @TempDir
    Path folder = Path.of("");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMessageArrivesAsItWasWritten() throws MessagingException, IOException {
        mailer().send(
                        "claire@fournil.example",
                        "[Vigie] ALERTE Le Fournil",
                        "Des clients malades à l’hôpital.\nPremiers gestes : …",
                        "fr");

        var mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("[Vigie] ALERTE Le Fournil");
        assertThat(mail.getFrom()).extracting(Address::toString).containsExactly("vigie@example.com");
        assertThat(mail.getAllRecipients()).extracting(Address::toString).containsExactly("claire@fournil.example");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo("Des clients malades à l’hôpital.\nPremiers gestes : …");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void whereTheOperatorWantsItTheSameComesInHtmlToo() throws MessagingException, IOException {
        var html = Mailer.of(Map.of(
                        "VIGIE_SMTP",
                        "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                        "VIGIE_MAIL_FROM",
                        "vigie@example.com",
                        "VIGIE_MAIL_HTML",
                        "true"))
                .orElseThrow();

        html.send("claire@fournil.example", "VIGIE", "VIGIE\n<b>Des clients</b>", "fr");

        var parts = (MimeMultipart) onlyMail().getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("<b>Des clients</b>");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("&lt;b&gt;Des clients&lt;/b&gt;");
    }

    @Test
    void itLogsInWhereTheAddressSaysHow() throws MessagingException {
        server.setUser("vigie@example.com", "vigie", "p@ss:word");
        var smtp = "smtp://vigie:p%40ss%3Aword@127.0.0.1:" + server.getSmtp().getPort();

        mailer(smtp).send("claire@fournil.example", "Bonjour", "Bonjour", "fr");

        assertThat(onlyMail().getSubject()).isEqualTo("Bonjour");
    }

    @Test
    void aServerThatIsDownIsAFailureThatNamesIt() {
        var mailer = mailer();
        server.stop();

        assertThatThrownBy(() -> mailer.send("claire@fournil.example", "Bonjour", "Bonjour", "fr"))
                .isInstanceOf(Mailer.MailFailed.class)
                .hasMessageStartingWith("the mail server 127.0.0.1 did not take the message: ");
    }

    @Test
    void whileTheServerIsDownAnAlertStaysOwedAndIsSentOnceItIsBack() throws MessagingException {
        var clock = new MovableClock(Some.NOON);
        try (var store = TemporaryStore.open(clock)) {
            var alert = owed(store);
            var courier = courier(store, clock);
            var port = server.getSmtp().getPort();
            server.stop();

            assertThatThrownBy(() -> courier.send(alert.business(), alert.id())).isInstanceOf(Mailer.MailFailed.class);
            assertThat(delivery(store, alert).awaitsSending()).isTrue();
            assertThat(delivery(store, alert).failure()).isPresent();
            assertThat(folder.resolve("alerts.jsonl")).doesNotExist();

            var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            back.start();
            try {
                clock.pass(Courier.CLAIM.plus(Duration.ofMinutes(1)));
                new Rounds(store, courier, clock).make();

                assertThat(back.getReceivedMessages()).hasSize(1);
            } finally {
                back.stop();
            }
            assertThat(delivery(store, alert).sent()).isPresent();
            assertThat(folder.resolve("alerts.jsonl")).content().hasLineCount(1);
        }
    }

    @Test
    void withoutAServerNothingIsMailed() {
        assertThat(Mailer.of(Map.of())).isEmpty();
        assertThat(Mailer.of(Map.of("VIGIE_SMTP", " "))).isEmpty();
    }

    @Test
    void wrongSettingsSayHowTheyAreWritten() {
        assertThatThrownBy(() -> Mailer.of(Map.of("VIGIE_SMTP", "smtp://mail.example.com")))
                .hasMessageContaining("VIGIE_MAIL_FROM is not");
        for (var wrong : List.of("mail.example.com:587", "http://mail.example.com", "smtp://", "smtp://a b")) {
            assertThatThrownBy(() -> Mailer.of(settings(wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("VIGIE_SMTP is written smtp://user:password@host:587");
        }
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private Mailer mailer() {
        return mailer("smtp://127.0.0.1:" + server.getSmtp().getPort());
    }

    private static Mailer mailer(String smtp) {
        return Mailer.of(settings(smtp)).orElseThrow();
    }

    private static Map<String, String> settings(String smtp) {
        return Map.of("VIGIE_SMTP", smtp, "VIGIE_MAIL_FROM", "vigie@example.com");
    }

    private Courier courier(StoreOnDisk store, MovableClock clock) {
        var outbox = new LocalOutbox(
                new Businesses(store),
                new JsonLines(folder.resolve("alerts.jsonl")),
                Optional.of(mailer()),
                _ -> {},
                clock);
        return new Courier(store, new Links(new LinkKey(new byte[32]), "http://localhost:8025"), outbox, clock);
    }

    private static Alert owed(StoreOnDisk store) {
        new Businesses(store).put(Some.business());
        var incident = Some.incident(Level.ALERT);
        var alert = new Alert(
                Some.FOURNIL,
                AlertId.of(incident.id(), 1, "Claire"),
                Alert.Kind.OPENED,
                "Claire",
                Set.of(Alert.Way.EMAIL),
                Some.NOON,
                new Alert.Facts(incident, List.of("Claire"), Some.NOON.plus(Duration.ofHours(1))),
                Alert.Delivery.OWED);
        assertThat(new Alerts(store).put(Alerts.Stored.owed(alert), 0)).isTrue();
        return alert;
    }

    private static Alert.Delivery delivery(StoreOnDisk store, Alert alert) {
        return new Alerts(store)
                .get(alert.business(), alert.id())
                .orElseThrow()
                .value()
                .alert()
                .delivery();
    }
}
