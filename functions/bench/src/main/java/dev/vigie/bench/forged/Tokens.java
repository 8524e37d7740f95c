package dev.vigie.bench.forged;

import dev.vigie.incident.AlertId;
import dev.vigie.incident.LinkKey;
import dev.vigie.message.Links;
import dev.vigie.pages.Site;
import dev.vigie.pages.link.Seals;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Tokens that nobody was sent, made in every way that comes to mind. */
final class Tokens {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final List<String> TAILS =
            List.of("=", "==", "%3D", "%00", "\u0000", " ", ".", "A", ";x", "%2F", "\n", "\u200b", "?", "#");

    private final Street street;
    private final Visitor visitor;
    private final Visitor misled;

    Tokens(Street street) {
        this.street = street;
        this.visitor = new Visitor(new Site(street.memory, Street.KEY, Street.URL, street.clock));
        this.misled = new Visitor(new Site(lying(), Street.KEY, Street.URL, street.clock));
    }

    List<Attempt> all() {
        return List.of(
                new Attempt("a guessed token", chance -> visitor.shut(guessed(chance), chance)),
                new Attempt("one character changed", chance -> visitor.shut(changed(live(chance), chance), chance)),
                new Attempt("two links spliced", chance -> visitor.shut(spliced(chance), chance)),
                new Attempt("the same bytes, other text", chance -> visitor.shut(respelled(chance), chance)),
                new Attempt("made with another key", chance -> visitor.shut(otherKey(chance), chance)),
                new Attempt("made of another alert", chance -> visitor.shut(otherAlert(chance), chance)),
                new Attempt("what the database keeps of it", chance -> visitor.shut(stored(chance), chance)),
                new Attempt("a seal as token", chance -> visitor.shut(seal(chance), chance)),
                new Attempt("a link that is over", chance -> visitor.shut(past(chance), chance)),
                new Attempt("an index that answers others", chance -> misled.shut(guessed(chance), chance)));
    }

    private String live(SplittableRandom chance) {
        return street.live.get(chance.nextInt(street.live.size())).token();
    }

    private String past(SplittableRandom chance) {
        return street.over.get(chance.nextInt(street.over.size())).token();
    }

    private static String guessed(SplittableRandom chance) {
        var token = new StringBuilder();
        for (var letter = 0; letter < 22; letter++) {
            token.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return token.toString();
    }

    private static String changed(String token, SplittableRandom chance) {
        var at = chance.nextInt(token.length());
        var old = LETTERS.indexOf(token.charAt(at));
        var other = (old + 1 + chance.nextInt(LETTERS.length() - 1)) % LETTERS.length();
        return token.substring(0, at) + LETTERS.charAt(other) + token.substring(at + 1);
    }

    private String spliced(SplittableRandom chance) {
        var one = street.live.get(chance.nextInt(street.live.size())).token();
        var other = street.over.get(chance.nextInt(street.over.size())).token();
        var at = 1 + chance.nextInt(one.length() - 1);
        var spliced = chance.nextBoolean()
                ? one.substring(0, at) + other.substring(at)
                : other.substring(0, at) + one.substring(at);
        // Cut near an end it may be the one that was sent.
        return spliced.equals(one) ? changed(one, chance) : spliced;
    }

    /** The last character of a token has four bits that mean nothing: what decodes to the same bytes is not the same. */
    private String respelled(SplittableRandom chance) {
        var token = live(chance);
        if (chance.nextBoolean()) {
            return token + TAILS.get(chance.nextInt(TAILS.size()));
        }
        var last = LETTERS.indexOf(token.charAt(token.length() - 1));
        var same = last - last % 16 + (last + 1 + chance.nextInt(15)) % 16;
        return token.substring(0, token.length() - 1) + LETTERS.charAt(same);
    }

    private String otherKey(SplittableRandom chance) {
        var sent = street.live.get(chance.nextInt(street.live.size()));
        var secret = Street.secret(1);
        secret[chance.nextInt(secret.length)] ^= (byte) (1 << chance.nextInt(8));
        var alerts = street.alerts().of(street.house(sent).id());
        var alert = alerts.get(chance.nextInt(alerts.size())).value().alert();
        // The secret before the last is kept; that one change leads back to it is no forgery.
        var forged = new LinkKey(secret).token(alert.business(), alert.id());
        return Street.KEY.opens(forged, alert.business(), alert.id()) ? changed(forged, chance) : forged;
    }

    /** Somebody holds the key and makes links that no message bore. */
    private String otherAlert(SplittableRandom chance) {
        var one = street.houses.get(chance.nextInt(street.houses.size()));
        var other = street.incidents()
                .of(street.houses.get(chance.nextInt(street.houses.size())).id());
        var incident = other.get(chance.nextInt(other.size())).value().id();
        return Street.KEY.token(one.id(), AlertId.of(incident, 100 + chance.nextInt(1000), House.SAME));
    }

    private String stored(SplittableRandom chance) {
        var hash = Links.hash(live(chance));
        return chance.nextBoolean() ? hash : (hash + "AAAA").substring(0, 22);
    }

    private String seal(SplittableRandom chance) {
        var form = Visitor.FORMS.get(chance.nextInt(Visitor.FORMS.size()));
        return new Seals(Street.KEY).seal(live(chance), form);
    }

    /** A database whose index of links finds somebody, whoever is asked for. */
    private Store lying() {
        var some = street.live.stream().map(sent -> Links.hash(sent.token())).toList();
        var store = street.memory;
        return new Store() {
            private int asked;

            @Override
            public Optional<Row> get(Table table, dev.vigie.store.Key key) {
                return store.get(table, key);
            }

            @Override
            public List<Row> query(Table table, Query query) {
                return table == Table.ALERTS && query.index().isPresent()
                        ? store.query(
                                table, Query.of(some.get(asked++ % some.size())).on("link"))
                        : store.query(table, query);
            }

            @Override
            public void scan(Table table, Consumer<Row> reader) {
                store.scan(table, reader);
            }

            @Override
            public boolean write(List<Write> writes) {
                return store.write(writes);
            }

            @Override
            public void close() {
                // It is the street's.
            }
        };
    }
}
