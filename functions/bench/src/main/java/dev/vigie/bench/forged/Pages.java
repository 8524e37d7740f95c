package dev.vigie.bench.forged;

import dev.vigie.incident.LinkKey;
import dev.vigie.pages.Site;
import dev.vigie.pages.link.Seals;
import dev.vigie.pages.web.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Somebody has a link of one business, and asks with it for what is another's. */
final class Pages {
    private static final List<String> NAMES = List.of(
            "business", "id", "incident", "alert", "mention", "story", "to", "m", "lang", "owner", "contact", "token");

    private final Street street;
    private final Visitor visitor;
    private final Seals seals = new Seals(Street.KEY);

    Pages(Street street) {
        this.street = street;
        this.visitor = new Visitor(new Site(street.memory, Street.KEY, Street.URL, street.clock));
    }

    List<Attempt> all() {
        return List.of(
                new Attempt("others' ids in the path", this::path),
                new Attempt("others' ids in the query", this::query),
                new Attempt("others' ids in a form", this::fields),
                new Attempt("a form with another's seal", this::seal),
                new Attempt("a form of another site", this::crossSite));
    }

    private Street.Sent mine(SplittableRandom chance) {
        return street.live.get(chance.nextInt(street.live.size()));
    }

    private Street.Sent other(Street.Sent mine, SplittableRandom chance) {
        while (true) {
            var other = mine(chance);
            if (other.house() != mine.house()) {
                return other;
            }
        }
    }

    /** An id, a name or a link of another business. */
    private String theirs(Street.Sent mine, SplittableRandom chance) {
        var other = other(mine, chance);
        var house = street.house(other).id();
        var known = new ArrayList<String>(List.of(house.value(), other.token(), other.contact()));
        street.incidents().of(house).forEach(each -> {
            known.add(each.value().id().value());
            each.value().stories().forEach(story -> known.add(story.lead().value()));
        });
        street.alerts()
                .of(house)
                .forEach(each -> known.add(each.value().alert().id().value()));
        return known.get(chance.nextInt(known.size()));
    }

    private String path(SplittableRandom chance) {
        var mine = mine(chance);
        var theirs = theirs(mine, chance);
        var ways = List.of(
                "/" + theirs,
                "/guide/" + theirs,
                "/business/" + theirs,
                "/../" + theirs,
                "/%2e%2e/" + theirs,
                "//" + theirs,
                "/a/" + theirs,
                "?token=" + theirs,
                "/protocol/../../" + theirs);
        return seen(visitor.look("/a/" + mine.token() + ways.get(chance.nextInt(ways.size())), Map.of()), mine);
    }

    private String query(SplittableRandom chance) {
        var mine = mine(chance);
        var where = Visitor.LOOKS.get(chance.nextInt(Visitor.LOOKS.size()));
        var asked = Map.of(NAMES.get(chance.nextInt(NAMES.size())), theirs(mine, chance));
        return seen(visitor.look("/a/" + mine.token() + where, asked), mine);
    }

    /** Only forms that ask for something by its id; for each there is nothing of that id here. */
    private String fields(SplittableRandom chance) {
        var mine = mine(chance);
        var act = List.of("remove", "hand-over", "override").get(chance.nextInt(3));
        var theirs = theirs(mine, chance);
        if (act.equals("hand-over") && theirs.equals(House.SAME)) {
            return "";
        }
        var fields = Map.of(
                "seal",
                seals.seal(mine.token(), act),
                "story",
                theirs,
                "to",
                theirs,
                "number",
                theirs,
                "motive",
                "DEFAMATION",
                "rule",
                "1");
        var answer = visitor.send("/a/" + mine.token() + "/" + act, fields, Map.of());
        return answer.status() == 422 ? seen(answer, mine) : act + " answered " + answer.status() + " to " + theirs;
    }

    private String seal(SplittableRandom chance) {
        var mine = mine(chance);
        var act = Visitor.FORMS.get(chance.nextInt(Visitor.FORMS.size()));
        var wrong = List.of(
                seals.seal(other(mine, chance).token(), act),
                seals.seal(mine.token(), act + "x"),
                seals.seal(mine.token(), act.equals("note") ? "mute" : "note"),
                new Seals(new LinkKey(Street.secret(2))).seal(mine.token(), act),
                mine.token(),
                "");
        var fields = Map.of("seal", wrong.get(chance.nextInt(wrong.size())), "text", "x", "for", "hour");
        return refused(visitor.send("/a/" + mine.token() + "/" + act, fields, Map.of()), mine);
    }

    private String crossSite(SplittableRandom chance) {
        var mine = mine(chance);
        var act = Visitor.FORMS.get(chance.nextInt(Visitor.FORMS.size()));
        var from = List.of(
                Map.of("sec-fetch-site", "cross-site"),
                Map.of("sec-fetch-site", "same-site", "origin", Street.URL),
                Map.of("origin", "https://evil.example"),
                Map.of("origin", Street.URL + ".evil.example"),
                Map.of("origin", "https://vigie.example@evil.example", "host", "vigie.example"));
        var fields = Map.of("seal", seals.seal(mine.token(), act), "text", "x", "for", "hour");
        var answer = visitor.send("/a/" + mine.token() + "/" + act, fields, from.get(chance.nextInt(from.size())));
        return refused(answer, mine);
    }

    private static String refused(Response answer, Street.Sent mine) {
        return answer.status() == 403 ? seen(answer, mine) : "answered " + answer.status();
    }

    private static String seen(Response answer, Street.Sent mine) {
        return Visitor.foreign(answer.body() + answer.headers(), mine.house());
    }
}
