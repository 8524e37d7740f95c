package dev.vigie.alerts;

import dev.vigie.business.BusinessId;
import dev.vigie.business.Contact;
import dev.vigie.incident.Alert.Way;
import dev.vigie.message.Bulletin;
import dev.vigie.message.Bulletins;
import dev.vigie.message.HtmlMail;
import dev.vigie.message.Message;
import dev.vigie.message.Outbox;
import dev.vigie.store.Businesses;
import java.util.EnumSet;
import java.util.Optional;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.Content;

/**
 * Sends e-mail by SES instead of by the topic: the same words as plain text and as HTML. Short messages, and people
 * without an address in the profile, are left to the topic. Each way is tried whatever became of the other: a topic that
 * fails holds no e-mail up.
 */
public final class SesMail implements Outbox, Bulletins {
    private final SesClient ses;
    private final String from;
    private final Businesses businesses;
    private final Outbox topic;
    private final Bulletins bulletins;

    /** @param from the sender; SES must know its domain */
    public SesMail(SesClient ses, String from, Businesses businesses, Outbox topic, Bulletins bulletins) {
        this.ses = ses;
        this.from = from;
        this.businesses = businesses;
        this.topic = topic;
        this.bulletins = bulletins;
    }

    @Override
    public void deliver(Message message) {
        var address = message.ways().contains(Way.EMAIL)
                ? address(message.business(), message.contact())
                : Optional.<String>empty();
        if (address.isEmpty()) {
            topic.deliver(message);
            return;
        }
        var failure = Optional.<RuntimeException>empty();
        var rest = EnumSet.copyOf(message.ways());
        rest.remove(Way.EMAIL);
        if (!rest.isEmpty()) {
            try {
                topic.deliver(message.by(rest));
            } catch (RuntimeException e) {
                failure = Optional.of(e);
            }
        }
        send(address.get(), message.subject(), message.body(), message.language());
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    @Override
    public void send(Bulletin bulletin) {
        address(bulletin.business(), bulletin.contact())
                .ifPresentOrElse(
                        address -> send(address, bulletin.subject(), bulletin.text(), bulletin.language()),
                        () -> bulletins.send(bulletin));
    }

    private Optional<String> address(BusinessId business, String contact) {
        return businesses
                .get(business)
                .flatMap(profile -> profile.team().named(contact))
                .flatMap(Contact::email);
    }

    private void send(String address, String subject, String text, String language) {
        ses.sendEmail(mail -> mail.source(from)
                .destination(to -> to.toAddresses(address))
                .message(message -> message.subject(content(subject))
                        .body(body -> body.text(content(text)).html(content(HtmlMail.of(subject, text, language))))));
    }

    private static Content content(String text) {
        return Content.builder().charset("UTF-8").data(text).build();
    }
}
