package dev.vigie.local.operate;

import dev.vigie.business.Business;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A phone number or e-mail address. A topic knows each of them once, even where two people share it.
 *
 * @param channel {@code sms} or {@code email}
 */
record Endpoint(String channel, String address) {
    /** What the profile asks for: whose messages go to each endpoint. */
    static Map<Endpoint, SortedSet<String>> wanted(Business business) {
        var wanted = new LinkedHashMap<Endpoint, SortedSet<String>>();
        for (var contact : business.team().contacts()) {
            contact.sms().ifPresent(number -> people(wanted, "sms", number).add(contact.name()));
            contact.email()
                    .ifPresent(address -> people(wanted, "email", address).add(contact.name()));
        }
        return wanted;
    }

    private static SortedSet<String> people(Map<Endpoint, SortedSet<String>> wanted, String channel, String address) {
        return wanted.computeIfAbsent(new Endpoint(channel, address), key -> new TreeSet<>());
    }

    @Override
    public String toString() {
        return channel + " " + address;
    }
}
