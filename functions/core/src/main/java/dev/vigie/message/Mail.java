package dev.vigie.message;

import dev.vigie.business.Business;
import dev.vigie.guide.FirstMinutes;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Assessment.Part;
import dev.vigie.incident.Drill;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.incident.StorySummary;
import dev.vigie.story.Identity;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The e-mail: the short message's lines, then all that a person needs who cannot open the page. */
final class Mail {
    private static final int SUBJECT = 100;
    private static final int EXAMPLES = 3;
    private static final int HAPPENED = 6;

    private final Alert alert;
    private final Incident incident;
    private final Business business;
    private final Tongue tongue;
    private final String link;

    Mail(Alert alert, Business business, Tongue tongue, String link) {
        this.alert = alert;
        this.incident = alert.facts().incident();
        this.business = business;
        this.tongue = tongue;
        this.link = link;
    }

    String subject() {
        var what = alert.kind() == Alert.Kind.CALM ? tongue.act(alert, true) : tongue.what(incident, false);
        var name = Clean.ascii(Clean.line(business.name(), 300), 40);
        return Clean.ascii(sign() + " " + (name.isBlank() ? business.id().value() : name) + ": " + what, SUBJECT);
    }

    String body() {
        var letter = tongue.letter();
        return Stream.of(
                        List.of(sign() + " " + Clean.line(business.name(), 120), "", head(), facts()),
                        drill(),
                        ways(),
                        titled(letter.firstMinutes(), firstMinutes()),
                        titled(letter.indicators(), indicators()),
                        titled(letter.why(), why()),
                        titled(letter.changed(), happened()),
                        titled(letter.examples(), examples()),
                        List.of("", told()),
                        next())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Where to read on, and how to act; good news asks nothing of anybody. */
    private List<String> ways() {
        var letter = tongue.letter();
        return isGoodNews()
                ? List.of("", letter.page(), link)
                : List.of(
                        "",
                        letter.open(),
                        link,
                        letter.acknowledge(),
                        String.format(Locale.ROOT, letter.handOver(), link + "#ending"),
                        String.format(Locale.ROOT, letter.falseAlarm(), link + "#acts"));
    }

    private List<String> next() {
        var when = tongue.clock(zoned(alert.facts().next()));
        return isGoodNews()
                ? List.of()
                : List.of(String.format(Locale.ROOT, tongue.letter().next(), when));
    }

    private boolean isGoodNews() {
        return alert.kind() == Alert.Kind.GOOD_NEWS;
    }

    private String sign() {
        return sign(incident, tongue);
    }

    /** Who speaks and how grave it is; an exercise says that it is one. */
    static String sign(Incident incident, Tongue tongue) {
        if (Drill.is(incident.id())) {
            return "VIGIE " + tongue.drill();
        }
        return incident.level() == Level.WATCH ? "VIGIE" : "VIGIE " + tongue.level(incident.level());
    }

    private String head() {
        return sentence(tongue.act(alert, false));
    }

    private String facts() {
        if (alert.kind() == Alert.Kind.CALM) {
            return sentence(tongue.calm(incident));
        }
        var where = incident.stories().stream()
                .map(StorySummary::channel)
                .distinct()
                .map(tongue::channel)
                .collect(Collectors.joining(", "));
        var since = tongue.since(zoned(incident.tally().since()), zoned(alert.owed()));
        var places = where.isEmpty() ? "" : " (" + where + ")";
        return sentence(tongue.what(incident, false) + places + ", " + since);
    }

    private List<String> indicators() {
        var letter = tongue.letter();
        var tally = incident.tally();
        var volume = Volume.of(incident);
        var point = tongue.language().equals("fr") ? ',' : '.';
        var count = volume.map(known -> Integer.toString(known.count())).orElse("?");
        var usual = volume.flatMap(Volume::usual)
                .map(known -> Volume.number(known, point))
                .orElse(letter.unknown());
        var words = incident.stories().stream()
                .map(StorySummary::signal)
                .distinct()
                .sorted()
                .map(tongue::signal)
                .collect(Collectors.joining(", "));
        var press = incident.stories().stream()
                .filter(story -> story.channel() == dev.vigie.business.Channel.PRESS)
                .map(story -> Identity.host(story.url()))
                .distinct()
                .collect(Collectors.joining(", "));
        var reach = part("reach").map(Part::observed).orElse(0.0).longValue();
        return List.of(
                "- " + String.format(Locale.ROOT, letter.volume(), count, usual, tally.stories(), tally.mentions()),
                "- " + String.format(Locale.ROOT, letter.words(), words.isEmpty() ? "-" : words),
                "- " + String.format(Locale.ROOT, letter.authors(), tally.stories())
                        + (reach > 0 ? String.format(Locale.ROOT, letter.followers(), reach) : ""),
                "- " + String.format(Locale.ROOT, letter.media(), press.isEmpty() ? letter.noMedia() : press));
    }

    private List<String> drill() {
        return Drill.is(incident.id()) ? List.of("", tongue.letter().drill()) : List.of();
    }

    /** What the guide says to do first; a guide that is open already is not sent again with the calm. */
    private List<String> firstMinutes() {
        if (alert.kind() == Alert.Kind.CALM || isGoodNews()) {
            return List.of();
        }
        var steps = FirstMinutes.of(incident.signal().guide(), tongue.language());
        return IntStream.range(0, steps.size())
                .mapToObj(step -> step + 1 + ". " + steps.get(step))
                .toList();
    }

    private List<String> why() {
        var rules = incident.assessment().hardRule().stream()
                .map(rule -> tongue.rule(rule.code()) + " (" + tongue.level(rule.floor()) + ")");
        var parts = incident.assessment().parts().stream()
                .filter(part -> part.added() != 0 || part.indicator().equals("volume"))
                .map(tongue::part);
        var learning = part("volume").filter(part -> part.usual().isEmpty()).stream()
                .map(_ -> tongue.letter().learning());
        return Stream.of(rules, parts, learning)
                .flatMap(each -> each)
                .map(line -> "- " + line)
                .toList();
    }

    private List<String> happened() {
        var log = incident.log();
        return log.subList(Math.max(0, log.size() - HAPPENED), log.size()).stream()
                .map(entry -> "- " + tongue.clock(zoned(entry.at())) + "  " + Clean.line(tongue.entry(entry), 160))
                .toList();
    }

    private List<String> examples() {
        return incident.stories().stream()
                .sorted(Comparator.comparingInt(StorySummary::risk).reversed())
                .limit(EXAMPLES)
                .flatMap(story -> Stream.of(
                        "- " + Clean.line(Identity.host(story.url()), 60) + ", "
                                + tongue.moment(zoned(story.published())),
                        "  " + Clean.line(Insults.masked(story.excerpt()), 140)))
                .toList();
    }

    private String told() {
        var names =
                alert.facts().told().stream().map(name -> Clean.line(name, 60)).collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, tongue.letter().told(), names);
    }

    private java.util.Optional<Part> part(String indicator) {
        return incident.assessment().parts().stream()
                .filter(part -> part.indicator().equals(indicator))
                .findFirst();
    }

    private ZonedDateTime zoned(Instant time) {
        return time.atZone(business.timezone());
    }

    private static List<String> titled(String title, List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of("", title), lines.stream()).toList();
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
