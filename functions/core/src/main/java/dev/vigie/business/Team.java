package dev.vigie.business;

import java.util.List;
import java.util.Optional;

/**
 * Who is told, in which order, and when they want to sleep.
 *
 * @param escalation names of contacts in the order in which they are told; each is one of the contacts
 */
public record Team(List<Contact> contacts, List<String> escalation, Optional<QuietHours> quietHours) {
    public Team {
        contacts = List.copyOf(contacts);
        escalation = List.copyOf(escalation);
        for (var name : escalation) {
            if (contacts.stream().noneMatch(contact -> contact.name().equals(name))) {
                throw new IllegalArgumentException("escalation names " + name + ", who is not among the contacts");
            }
        }
    }

    /** The contacts in the order in which they are told: the escalation's, then the others. */
    public List<Contact> inOrder() {
        var first = escalation.stream().flatMap(name -> named(name).stream());
        var rest = contacts.stream().filter(contact -> !escalation.contains(contact.name()));
        return java.util.stream.Stream.concat(first, rest).toList();
    }

    /** The contact of this name. */
    public Optional<Contact> named(String name) {
        return contacts.stream().filter(contact -> contact.name().equals(name)).findFirst();
    }
}
