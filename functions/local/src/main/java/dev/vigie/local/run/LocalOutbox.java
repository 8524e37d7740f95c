package dev.vigie.local.run;

import dev.vigie.business.Contact;
import dev.vigie.incident.Alert;
import dev.vigie.message.Message;
import dev.vigie.message.Outbox;
import dev.vigie.store.Businesses;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Messages on one machine: e-mail by SMTP where it is set, and always a line in {@code alerts.jsonl}. A message that
 * SMTP did not take is not delivered, stays owed and is tried again.
 */
public final class LocalOutbox implements Outbox {
    private final Businesses businesses;
    private final JsonLines file;
    private final Optional<Mailer> mailer;
    private final Consumer<Sent> show;
    private final Clock clock;

    /** @param show told of each message when it is out */
    public LocalOutbox(
            Businesses businesses, JsonLines file, Optional<Mailer> mailer, Consumer<Sent> show, Clock clock) {
        this.businesses = businesses;
        this.file = file;
        this.mailer = mailer;
        this.show = show;
        this.clock = clock;
    }

    @Override
    public void deliver(Message message) {
        var contact = businesses
                .get(message.business())
                .flatMap(business -> business.team().named(message.contact()));
        var email =
                contact.flatMap(Contact::email).filter(address -> message.ways().contains(Alert.Way.EMAIL));
        if (mailer.isPresent() && email.isPresent()) {
            mailer.get().send(email.get(), message.subject(), message.body(), message.language());
        }
        var sent = new Sent(
                clock.instant(),
                message.business().value(),
                message.contact(),
                message.level().number(),
                message.kind(),
                message.ways(),
                contact.flatMap(Contact::sms).filter(number -> message.ways().contains(Alert.Way.SMS)),
                email,
                link(message),
                message.sms(),
                message.subject(),
                message.body());
        file.add(sent);
        show.accept(sent);
    }

    private static String link(Message message) {
        return List.of(message.sms().split("\\s+")).stream()
                .filter(word -> word.startsWith("http://") || word.startsWith("https://"))
                .findFirst()
                .orElse("");
    }

    /** One line of {@code alerts.jsonl}. */
    public record Sent(
            Instant at,
            String business,
            String contact,
            int level,
            Alert.Kind kind,
            Set<Alert.Way> ways,
            Optional<String> phone,
            Optional<String> email,
            String link,
            String sms,
            String subject,
            String body) {}
}
