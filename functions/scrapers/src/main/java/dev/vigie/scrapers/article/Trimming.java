package dev.vigie.scrapers.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes away the lines that stand before, between and after an article's paragraphs without being part of it. */
final class Trimming {
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^\\W*(?:read (?:more|also|next|on)|also read|see also|more (?:on|from|about|stories|news|:)|related(?: (?:links|stories|articles|posts|content|topics))?\\b|recommended"
                    + "|you (?:may|might) also (?:like|be interested)|don'?t miss|trending|most (?:read|popular)|top stories|latest (?:news|stories)|keep reading|up next|watch (?:more|also)|further reading"
                    + "|lire aussi|à lire (?:aussi|également)|a lire aussi|voir aussi|lire (?:la suite|également)|articles? (?:liés?|similaires|connexes|recommandés)|sur le même (?:sujet|thème)|les plus lus|articles les plus"
                    + "|lesen sie (?:auch|hier|mehr)|mehr (?:zum thema|dazu|lesen)|weitere (?:artikel|beiträge|themen|meldungen|infos?|informationen)|ähnliche (?:artikel|beiträge)|das könnte (?:sie|dich) auch|auch interessant|zum thema|verwandte (?:artikel|beiträge|themen)|siehe auch|meistgelesen"
                    + "|lea (?:también|más|:)|lee (?:también|más)|le puede interesar|te puede interesar|también (?:te puede|puedes)|ver (?:también|más)|noticias relacionadas|artículos relacionados"
                    + "|leia (?:também|mais)|veja também|saiba mais|notícias relacionadas|leggi anche|potrebbe interessarti|lees (?:ook|meer)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|přečtěte si|čtěte také|läs (?:också|mer|även)|les også)(?:\\b|\\W|$)");
    private static final Pattern TAIL = Pattern.compile(
            "(?iu)^\\W*(?:tags?|filed under|posted in|categories|category|topics?|schlagw(?:orte|örter)|mots[- ]clés|étiquettes|etiquetas|themen|rubriken?)\\b.{0,3}:"
                    + "|^\\W*(?:follow|find|join|like) (?:us|me|him|her|them|\\w+ \\w+) on\\b|\\bfollow (?:us|me|him|her|them|the author|\\w+(?: \\w+)?) on (?:twitter|facebook|instagram)|suivez-nous|folgen sie uns|síguenos"
                    + "|^\\W*(?:sign up|subscribe|get the latest|get our|abonnez-vous|inscrivez-vous|jetzt abonnieren|newsletter|suscríbe|suscribi)"
                    + "|©|\\(c\\) ?(?:19|20)\\d\\d|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos"
                    + "|^\\W*(?:share (?:this|on|via)|partager|teilen|compartir|compartilhar|tweet|print|email)\\b.{0,40}$"
                    + "|^\\W*(?:source|sources|quelle|quellen|via|fuente|fonte)\\s*:|^\\W*SOURCE\\b|^\\W*citation:|^\\W*(?:photo|image|foto|bild|picture|photos|crédits?(?: photos?)?|credits?|fotos|photo credit)\\s*(?:by|credit|:)"
                    + "|^\\W*(?:have a tip|got a tip|if you have a (?:news )?tip|contact (?:the author|us|the reporter)|reach (?:the|him|her|me|our)|write to|e-?mail)\\b"
                    + "|may (?:earn|receive) (?:a|an|affiliate)? ?commission|affiliate (?:link|commission)|^\\W*(?:report error|report an error|leave a (?:comment|reply)|(?:no|keine|aucun) (?:comments?|kommentare?|commentaires?)|add (?:a )?comment|comments? (?:are )?closed|advert(?:isement|orial)?s?|anzeige|publicité|werbung|publicidad|continue reading(?: below)?|skip to content)\\b.{0,30}$"
                    + "|^\\W*(?:contributing|reporting|editing|writing|additional reporting) by\\b|click here (?:to|for)|(?:read|get) more on .{2,30} by clicking here|by clicking here\\W*$");
    private static final Pattern BYLINE = Pattern.compile(
            "(?iu)^(?:by|von|par|por|di|written by|text|autor|author|posted by|publié par|geschrieben von)[ :]+\\S.{0,80}$");
    private static final Pattern DATED = Pattern.compile(
            "(?iu)(?:\\d{1,2}[:h]\\d{2}|\\b(?:19|20)\\d\\d\\b|^(?:updated|published|posted|publié|mis à jour|aktualisiert|veröffentlicht|stand|publicado|actualizado)\\b)");
    private static final Pattern FACTS = Pattern.compile(
            "(?iu)^\\d+ (?:comments?|shares?|views?|min(?:utes?)?(?: read)?|kommentare?|commentaires?)$");

    private Trimming() {}

    static List<Line> trim(List<Line> all, String title) {
        var lines = new ArrayList<>(all);
        lead(lines, title);
        middle(lines);
        tail(lines);
        return lines.isEmpty() || chars(lines) < chars(all) / 4 ? all : lines;
    }

    private static int chars(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private static void lead(List<Line> lines, String title) {
        var first = 0;
        while (first < lines.size() && !lines.get(first).isProse()) {
            first++;
        }
        var end = first < lines.size() ? first : 0;
        lines.subList(0, end).removeIf(line -> isLeadFurniture(line, title));
        if (!lines.isEmpty() && same(lines.getFirst().text(), title)) {
            lines.removeFirst();
        }
    }

    private static boolean isLeadFurniture(Line line, String title) {
        var text = line.text();
        return line.tag().equals("h1")
                || same(text, title)
                || line.linkShare() > 0.6
                || text.length() < 60 && DATED.matcher(text).find()
                || BYLINE.matcher(text).matches()
                || FACTS.matcher(text).matches()
                || LABEL.matcher(text).find()
                || TAIL.matcher(text).find();
    }

    private static void middle(List<Line> lines) {
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (!isLabel(line)) {
                continue;
            }
            var end = at + 1;
            if (line.text().length() < 60 && line.linkShare() < 0.5) {
                while (end < lines.size() && lines.get(end).linkShare() > 0.5) {
                    end++;
                }
            }
            lines.subList(at, end).clear();
            at--;
        }
        lines.removeIf(line -> line.linkShare() > 0.9
                && line.tag().equals("p")
                && line.text().length() > 25
                && !line.text().matches("(?s).*[.…]$|https?:.*"));
    }

    private static boolean isLabel(Line line) {
        var length = line.text().length();
        return (length < 60 || line.linkShare() > 0.3)
                        && LABEL.matcher(line.text()).find()
                || length < 40 && !line.isHeading() && TAIL.matcher(line.text()).find();
    }

    private static void tail(List<Line> lines) {
        while (lines.size() > 1) {
            var last = lines.getLast();
            var text = last.text();
            var drops = last.isHeading()
                    || text.length() < 400 && TAIL.matcher(text).find()
                    || last.linkShare() > 0.6
                    || FACTS.matcher(text).matches()
                    || LABEL.matcher(text).find() && text.length() < 60
                    || text.length() < 40 && BYLINE.matcher(text).matches()
                    || text.length() < 40 && DATED.matcher(text).find() && !text.endsWith(".");
            if (!drops) {
                return;
            }
            lines.removeLast();
        }
    }

    static boolean same(String one, String other) {
        var a = folded(one);
        var b = folded(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && (a.equals(b)
                        || a.length() > 15 && b.startsWith(a)
                        || b.length() > 15 && a.startsWith(b) && a.length() < b.length() * 1.5);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
