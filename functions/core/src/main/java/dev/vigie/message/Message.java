package dev.vigie.message;

import dev.vigie.business.BusinessId;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Level;
import java.util.Set;

/**
 * One message to one person, ready to send.
 *
 * @param contact the person's name in the profile
 * @param ways by which it goes; both texts are there in any case
 * @param language {@code fr} or {@code en}
 * @param exercise that nothing has happened
 * @param text the words of each way
 */
public record Message(
        BusinessId business,
        String contact,
        Set<Alert.Way> ways,
        Level level,
        Alert.Kind kind,
        String language,
        boolean exercise,
        Text text) {
    public Message {
        ways = Set.copyOf(ways);
    }

    /** The same by these ways only. */
    public Message by(Set<Alert.Way> others) {
        return new Message(business, contact, others, level, kind, language, exercise, text);
    }

    /** As a short message; it is one segment. */
    public String sms() {
        return text.sms();
    }

    /** The e-mail's subject: ASCII, at most 100 characters. */
    public String subject() {
        return text.subject();
    }

    /** The e-mail: plain text. */
    public String body() {
        return text.body();
    }

    /** The words of each way. */
    public record Text(String sms, String subject, String body) {}
}
