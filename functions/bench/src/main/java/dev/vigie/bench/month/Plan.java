package dev.vigie.bench.month;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What is published in a town in a month: mostly other things, some talk about its shops, and now and then trouble. */
final class Plan {
    static final int SHOPS = 3;
    static final int PLACES = 6;
    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private static final List<String> OTHERS = List.of(
            "Le conseil municipal a voté le budget de la piscine.",
            "La bibliothèque ferme lundi pour inventaire.",
            "Le club de handball cherche des bénévoles.",
            "Travaux rue des Faures jusqu'à vendredi.");
    private static final List<String> REMARKS = List.of(
            "Un café ce matin à %s, comme chaque jour.",
            "%s a changé ses horaires, ouvert dès sept heures.",
            "Bon pain et accueil souriant chez %s.",
            "Quelqu'un sait si %s prend les tickets restaurant ?");
    private static final List<String> TROUBLE = List.of(
            "Malade toute la nuit après un éclair de %s, vomissements et fièvre.",
            "Mon fils a vomi, intoxication alimentaire selon le médecin, acheté chez %s.",
            "Ma mère est à l'hôpital, intoxication, elle avait mangé chez %s hier soir.");

    private final SplittableRandom chance;
    private final List<Post> posts = new ArrayList<>();

    private Plan(SplittableRandom chance) {
        this.chance = chance;
    }

    /** The posts of so many days in the order of time. */
    static List<Post> of(SplittableRandom chance, int days) {
        var plan = new Plan(chance);
        for (var day = 0; day < days; day++) {
            plan.ordinary(START.plus(Duration.ofDays(day)));
        }
        var number = 0;
        for (var shop = 0; shop < SHOPS; shop++) {
            // Far enough from each other that the one before is over, and the last early enough to be told.
            for (var day = 3 + shop; day < days - 2; day += 6) {
                plan.crisis(number++, shop, START.plus(Duration.ofDays(day)));
            }
        }
        plan.posts.sort(Comparator.comparing(Post::at));
        return List.copyOf(plan.posts);
    }

    static String name(int shop) {
        return "la Boulangerie " + List.of("Delmas", "Ferrand", "Kervella").get(shop);
    }

    private void ordinary(Instant day) {
        for (var each = 0; each < 24; each++) {
            add(day, any(OTHERS), Optional.empty(), Optional.empty(), chance.nextInt(PLACES));
        }
        for (var shop = 0; shop < SHOPS; shop++) {
            for (var each = 0; each < 4; each++) {
                add(
                        day,
                        any(REMARKS).formatted(name(shop)),
                        Optional.of(shop),
                        Optional.empty(),
                        chance.nextInt(PLACES));
            }
        }
    }

    private void crisis(int number, int shop, Instant day) {
        var begins = day.plusSeconds(chance.nextInt(8 * 3600));
        for (var each = 0; each < TROUBLE.size(); each++) {
            var text = TROUBLE.get(each).formatted(name(shop)) + " (" + posts.size() + ")";
            posts.add(new Post(
                    posts.size(),
                    begins.plusSeconds(600L * each),
                    (shop + each) % PLACES,
                    Optional.of(shop),
                    Optional.of(number),
                    text));
        }
    }

    private void add(Instant day, String text, Optional<Integer> shop, Optional<Integer> crisis, int place) {
        var at = day.plusSeconds(chance.nextInt(14 * 3600));
        posts.add(new Post(posts.size(), at, place, shop, crisis, text + " (" + posts.size() + ")"));
    }

    private String any(List<String> texts) {
        return texts.get(chance.nextInt(texts.size()));
    }
}
