package dev.vigie.local.profile;

import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.business.Messaging;
import dev.vigie.business.SourceSpec;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Thresholds.Bound;
import dev.vigie.business.Watch;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Writes a business as the YAML file that {@link ProfileReader} reads back to the same business. */
public final class ProfileWriter {
    private static final int WIDTH = 120;

    private ProfileWriter() {}

    public static String yaml(Business business) {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .build();
        return new Dump(settings, new Quoting(settings)).dumpToString(tree(business));
    }

    /** Each value of the profile by its place, such as {@code watch.any[0]}. */
    public static Map<String, String> places(Business business) {
        var places = new LinkedHashMap<String, String>();
        walk("", tree(business), places);
        return places;
    }

    private static void walk(String path, Object node, Map<String, String> places) {
        switch (node) {
            case Map<?, ?> map ->
                map.forEach((key, value) -> walk(path.isEmpty() ? key.toString() : path + "." + key, value, places));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    walk(path + "[" + i + "]", list.get(i), places);
                }
            }
            default -> places.put(path, node.toString());
        }
    }

    private static Map<String, Object> tree(Business business) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("business", business.id().value());
        tree.put("name", business.name());
        tree.put("locale", business.locale().toLanguageTag());
        tree.put("timezone", business.timezone().getId());
        tree.put("watch", watch(business.watch()));
        tree.put(
                "sources",
                business.sources().stream().map(ProfileWriter::source).toList());
        var team = business.team();
        tree.put(
                "contacts", team.contacts().stream().map(ProfileWriter::contact).toList());
        if (!team.escalation().isEmpty()) {
            tree.put("escalation", team.escalation());
        }
        tree.put("thresholds", thresholds(business.thresholds()));
        team.quietHours()
                .ifPresent(quiet -> tree.put(
                        "quietHours",
                        ordered(
                                "from",
                                quiet.from().toString(),
                                "to",
                                quiet.to().toString())));
        business.messaging().ifPresent(messaging -> tree.put("messages", messages(messaging)));
        return tree;
    }

    private static Map<String, Object> watch(Watch watch) {
        var tree = new LinkedHashMap<String, Object>();
        if (!watch.any().isEmpty()) {
            tree.put("any", watch.any());
        }
        watch.near().ifPresent(near -> tree.put("near", ordered("terms", near.terms(), "place", near.place())));
        if (!watch.none().isEmpty()) {
            tree.put("none", watch.none());
        }
        return tree;
    }

    private static Map<String, Object> source(SourceSpec spec) {
        var tree = new LinkedHashMap<String, Object>();
        if (spec.options().isEmpty()) {
            tree.put(spec.kind(), spec.address());
        } else {
            var inner = new LinkedHashMap<String, Object>();
            inner.put("url", spec.address());
            inner.putAll(new TreeMap<>(spec.options()));
            tree.put(spec.kind(), inner);
        }
        tree.put("every", spoken(spec.every()));
        spec.channel().ifPresent(channel -> tree.put("as", small(channel)));
        return tree;
    }

    private static Map<String, Object> contact(Contact contact) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", contact.name());
        if (!contact.roles().isEmpty()) {
            tree.put(
                    "roles",
                    contact.roles().stream().sorted().map(ProfileWriter::small).toList());
        }
        contact.sms().ifPresent(sms -> tree.put("sms", sms));
        contact.email().ifPresent(email -> tree.put("email", email));
        contact.language().ifPresent(language -> tree.put("language", language.toLanguageTag()));
        return tree;
    }

    private static Map<String, Object> messages(Messaging messaging) {
        var tree = ordered("smsAMonth", messaging.smsAMonth(), "smsKept", messaging.smsKept());
        tree.put("digest", small(messaging.digest()));
        return tree;
    }

    private static Map<String, Object> ordered(String one, Object first, String two, Object second) {
        var map = new LinkedHashMap<String, Object>();
        map.put(one, first);
        map.put(two, second);
        return map;
    }

    private static String spoken(Duration every) {
        return every.toSeconds() % 60 == 0 ? every.toMinutes() + "m" : every.toSeconds() + "s";
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Numbers of phones and times of day stay texts for readers that guess types. */
    private static final class Quoting extends StandardRepresenter {
        Quoting(DumpSettings settings) {
            super(settings);
        }

        @Override
        protected Node representScalar(Tag tag, String value, ScalarStyle style) {
            var looksLikeANumber = !value.isEmpty() && "+0123456789".indexOf(value.charAt(0)) >= 0;
            return super.representScalar(tag, value, looksLikeANumber ? ScalarStyle.DOUBLE_QUOTED : style);
        }
    }

    private static Map<String, Object> thresholds(Thresholds thresholds) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("sensitivity", small(thresholds.sensitivity()));
        thresholds.vigilance().ifPresent(bound -> tree.put("vigilance", bound(bound)));
        thresholds.alert().ifPresent(bound -> tree.put("alert", bound(bound)));
        thresholds.crisis().ifPresent(bound -> tree.put("crisis", bound(bound)));
        return tree;
    }

    private static Map<String, Object> bound(Bound bound) {
        return ordered("stories", bound.stories(), "chance", bound.chance());
    }
}
