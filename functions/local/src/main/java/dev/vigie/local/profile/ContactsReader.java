package dev.vigie.local.profile;

import dev.vigie.business.Contact;
import dev.vigie.business.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads the people of a profile. */
final class ContactsReader {
    private static final Keys KEYS = new Keys("name", "roles", "sms", "email", "language");

    List<Contact> read(Field field) {
        var contacts = new ArrayList<Contact>();
        var names = new HashSet<String>();
        var items = field.list();
        for (var item : items) {
            contact(item).ifPresent(contact -> {
                if (!names.add(contact.name())) {
                    item.wrong("there are two contacts named " + contact.name() + "; tell them apart");
                }
                contacts.add(contact);
            });
        }
        if (items.isEmpty()) {
            field.wrong("nobody could be told; add {name: Claire, roles: [pilot], sms: \"+33600000001\"}");
        }
        return contacts;
    }

    private static Optional<Contact> contact(Field field) {
        var entries = field.map("a person: {name, roles, sms, email}");
        KEYS.check(entries);
        var name = ProfileReader.required(field, entries, "name", Field::text);
        var roles = new HashSet<Role>();
        ProfileReader.optional(entries, "roles", each -> Optional.of(each.list()))
                .orElse(List.of())
                .forEach(each -> Values.oneOf(each, Role.class).ifPresent(roles::add));
        var sms = ProfileReader.optional(entries, "sms", Values::phone);
        var email = ProfileReader.optional(entries, "email", Values::email);
        var language = ProfileReader.optional(entries, "language", Values::locale);
        if (sms.isEmpty() && email.isEmpty()) {
            if (!entries.containsKey("sms") && !entries.containsKey("email")) {
                field.wrong("a contact needs an sms number or an email address");
            }
            return Optional.empty();
        }
        return name.map(each -> new Contact(each, roles, sms, email, language));
    }
}
