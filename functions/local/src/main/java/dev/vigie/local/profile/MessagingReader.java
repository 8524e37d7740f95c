package dev.vigie.local.profile;

import dev.vigie.business.Messaging;
import dev.vigie.business.Messaging.Rhythm;
import java.util.Optional;
import java.util.regex.Pattern;

/** How often the digest comes, and the month's budget of short messages with what a crisis keeps of it. */
final class MessagingReader {
    private static final Keys KEYS = new Keys("digest", "smsAMonth", "smsKept");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,5}");

    private MessagingReader() {}

    static Optional<Messaging> read(Field field) {
        var entries = field.map("digest, smsAMonth and smsKept");
        KEYS.check(entries);
        var usual = Messaging.USUAL;
        var digest = ProfileReader.optional(entries, "digest", each -> Values.oneOf(each, Rhythm.class))
                .orElse(usual.digest());
        var month = ProfileReader.optional(entries, "smsAMonth", MessagingReader::count)
                .orElse(usual.smsAMonth());
        var kept = ProfileReader.optional(entries, "smsKept", MessagingReader::count)
                .orElse(Math.min(month, usual.smsKept()));
        try {
            return Optional.of(new Messaging(digest, month, kept));
        } catch (IllegalArgumentException e) {
            field.wrong(e.getMessage() + "; smsKept is part of smsAMonth");
            return Optional.empty();
        }
    }

    private static Optional<Integer> count(Field field) {
        return field.text().flatMap(text -> {
            if (!COUNT.matcher(text).matches()) {
                field.wrong("\"" + text + "\" is not a number of messages; write 100");
                return Optional.empty();
            }
            return Optional.of(Integer.parseInt(text));
        });
    }
}
