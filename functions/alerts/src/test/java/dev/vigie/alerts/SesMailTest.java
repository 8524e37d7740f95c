package dev.vigie.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.Some;
import dev.vigie.incident.Alert.Way;
import dev.vigie.message.Bulletin;
import dev.vigie.message.Message;
import dev.vigie.store.Businesses;
import dev.vigie.store.disk.StoreOnDisk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import software.amazon.awssdk.services.ses.model.SendEmailResponse;

class SesMailTest {
    @TempDir
    Path folder;

    private final List<SendEmailRequest> mails = new ArrayList<>();
    private final List<Message> published = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private StoreOnDisk store;

    @BeforeEach
    void open() {
        store = new StoreOnDisk(folder.resolve("vigie.db"), Clock.systemUTC());
        new Businesses(store).put(Some.business());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anEmailGoesBySesAsTextAndHtmlAndTheTopicKeepsTheShortMessage() {
        mail(false).deliver(SomeMessage.to("Claire", Way.SMS, Way.EMAIL));

        assertThat(mails).singleElement().satisfies(sent -> {
            assertThat(sent.source()).isEqualTo("vigie@vigie.example");
            assertThat(sent.destination().toAddresses())
                    .containsExactly(Some.contact("Claire").email().orElseThrow());
            assertThat(sent.message().body().text().data()).contains("À lire & à suivre");
            assertThat(sent.message().body().html().data())
                    .startsWith("<!DOCTYPE html><html lang=\"fr\">")
                    .contains("À lire &amp; à suivre");
        });
        assertThat(published)
                .singleElement()
                .satisfies(message -> assertThat(message.ways()).isEqualTo(Set.of(Way.SMS)));
    }

    @Test
    void anEmailAloneIsNoMatterOfTheTopic() {
        mail(false).deliver(SomeMessage.to("Claire", Way.EMAIL));

        assertThat(mails).hasSize(1);
        assertThat(published).isEmpty();
    }

    @Test
    void whoHasNoAddressIsLeftToTheTopic() {
        mail(false).deliver(SomeMessage.to("Nobody", Way.SMS, Way.EMAIL));

        assertThat(mails).isEmpty();
        assertThat(published)
                .singleElement()
                .satisfies(message -> assertThat(message.ways()).hasSize(2));
    }

    @Test
    void theEmailGoesEvenWhenTheTopicTakesNoShortMessageAndTheFailureIsTold() {
        assertThatThrownBy(() -> mail(true).deliver(SomeMessage.to("Claire", Way.SMS, Way.EMAIL)))
                .hasMessage("no topic");

        assertThat(mails).hasSize(1);
    }

    @Test
    void aDigestGoesTheSameWay() {
        mail(false).send(new Bulletin(Some.FOURNIL, "Claire", "en", "VIGIE: nothing", "Nothing to report"));

        assertThat(mails)
                .singleElement()
                .satisfies(
                        sent -> assertThat(sent.message().body().html().data()).contains("lang=\"en\""));
    }

    private SesMail mail(boolean isTopicGone) {
        return new SesMail(
                new FakeSes(),
                "vigie@vigie.example",
                new Businesses(store),
                message -> {
                    if (isTopicGone) {
                        throw new IllegalStateException("no topic");
                    }
                    published.add(message);
                },
                bulletin -> assertThat(bulletin).isNull());
    }

    private final class FakeSes implements SesClient {
        @Override
        public SendEmailResponse sendEmail(SendEmailRequest request) {
            mails.add(request);
            return SendEmailResponse.builder().messageId("1").build();
        }

        @Override
        public String serviceName() {
            return "ses";
        }

        @Override
        public void close() {}
    }
}
