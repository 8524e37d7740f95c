package dev.vigie.local.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A forum's feed that shows one post more each time it is asked, until there are forty; every fourth is about us. */
final class GrowingFeed implements AutoCloseable {
    private static final int POSTS = 40;

    /** First two good words, then customers who fell ill, then it is over. */
    private static final List<String> ABOUT_US = List.of(
            "Très bon pain au Fournil de Pessac ce matin.",
            "Accueil chaleureux au Fournil de Pessac, comme toujours.",
            "Malade toute la nuit après les éclairs du Fournil de Pessac, vomissements et fièvre.",
            "Nous aussi malades depuis hier, on avait mangé des tartes du Fournil de Pessac.",
            "Mon fils est à l'hôpital, intoxication après un flan du Fournil de Pessac.",
            "Il paraît que le Fournil de Pessac va fermer pour hygiène.",
            "Ma mère a vomi toute la soirée à cause du Fournil de Pessac, inadmissible.",
            "Des rats dans la cuisine du Fournil de Pessac, quelqu'un confirme ?",
            "Le Fournil de Pessac a retiré ses éclairs de la vente.",
            "De nouveau ouvert, le Fournil de Pessac.");

    private final Semaphore requests = new Semaphore(0);
    private final AtomicInteger asked = new AtomicInteger();
    private final Web web =
            new Web().serving("/forum.xml", "application/rss+xml; charset=utf-8", StandardCharsets.UTF_8, this::next);

    String url() {
        return web.url("/forum.xml");
    }

    /** The addresses of the posts that must become mentions. */
    static List<String> aboutUs() {
        return IntStream.rangeClosed(1, ABOUT_US.size())
                .mapToObj(number -> link(4 * number))
                .toList();
    }

    /** Waits until somebody asks who had not asked before. */
    void awaitRequest(Process child) throws InterruptedException {
        requests.drainPermits();
        while (!requests.tryAcquire(100, TimeUnit.MILLISECONDS)) {
            if (!child.isAlive()) {
                throw new AssertionError("the child ended before it asked for the feed");
            }
        }
    }

    private String next() {
        var shown = Math.min(asked.incrementAndGet(), POSTS);
        requests.release();
        var items = new StringBuilder();
        IntStream.rangeClosed(1, shown).mapToObj(GrowingFeed::item).forEach(items::append);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Forum</title>
                <link>https://forum.example/</link>%s</channel></rss>
                """.formatted(items);
    }

    private static String item(int number) {
        var text = number % 4 == 0 ? ABOUT_US.get(number / 4 - 1) : "Le bus numéro " + number + " est en retard.";
        return "<item><title>" + text + "</title><link>" + link(number) + "</link><dc:creator>voisin" + number
                + "</dc:creator></item>";
    }

    private static String link(int number) {
        return "https://forum.example/message/" + number;
    }

    @Override
    public void close() {
        web.close();
    }
}
