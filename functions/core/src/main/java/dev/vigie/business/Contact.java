package dev.vigie.business;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A person who can be told.
 *
 * @param sms phone number in E.164, such as +33600000001
 * @param language the language in which this person is told, where it differs from the business's
 */
public record Contact(
        String name, Set<Role> roles, Optional<String> sms, Optional<String> email, Optional<Locale> language) {
    public Contact {
        roles = Set.copyOf(roles);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a contact has a name");
        }
        if (sms.isEmpty() && email.isEmpty()) {
            throw new IllegalArgumentException("contact " + name + " needs an sms number or an email address");
        }
    }
}
