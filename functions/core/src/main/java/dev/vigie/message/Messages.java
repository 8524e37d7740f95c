package dev.vigie.message;

import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Drill;
import java.util.Locale;

/** Puts what is owed into words, in the language of who reads it. */
public final class Messages {
    private Messages() {}

    /**
     * The message for an alert.
     *
     * @param link where it leads; at most 140 places of a short message
     */
    public static Message compose(Alert alert, Business business, String link) {
        var tongue = Tongue.of(language(alert, business));
        var mail = new Mail(alert, business, tongue, link);
        var text = new Message.Text(new Sms(alert, business, tongue, link).text(), mail.subject(), mail.body());
        return new Message(
                alert.business(),
                alert.contact(),
                alert.ways(),
                alert.facts().incident().level(),
                alert.kind(),
                tongue.language(),
                Drill.is(alert.facts().incident().id()),
                text);
    }

    private static Locale language(Alert alert, Business business) {
        return business.team().named(alert.contact()).flatMap(Contact::language).orElse(business.locale());
    }
}
