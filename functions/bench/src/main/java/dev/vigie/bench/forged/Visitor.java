package dev.vigie.bench.forged;

import dev.vigie.pages.Site;
import dev.vigie.pages.alert.Act;
import dev.vigie.pages.web.Request;
import dev.vigie.pages.web.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Asks the site as anybody on the network can, and looks for other people's marks in the answer. */
final class Visitor {
    /** Every look that is there behind a link. */
    static final List<String> LOOKS = List.of("", "/business", "/protocol", "/charter", "/guide/G07", "/guide/G01");

    /** Every form that is there behind a link. */
    static final List<String> FORMS = forms();

    private final Site site;

    Visitor(Site site) {
        this.site = site;
    }

    private static List<String> forms() {
        var all = new ArrayList<String>();
        all.add("business");
        for (var act : Act.values()) {
            all.add(act.path());
        }
        return all;
    }

    Response look(String path, Map<String, String> query) {
        return site.answer(new Request("GET", path, query, Map.of(), new byte[0]));
    }

    Response send(String path, Map<String, String> fields, Map<String, String> headers) {
        var all = new java.util.HashMap<>(headers);
        all.put("content-type", "application/x-www-form-urlencoded");
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return site.answer(new Request("POST", path, Map.of(), all, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Any route with a token that must open nothing: what came through. */
    String shut(String token, SplittableRandom chance) {
        var routes = LOOKS.size() + FORMS.size();
        var route = chance.nextInt(routes);
        var answer = route < LOOKS.size()
                ? look("/a/" + token + LOOKS.get(route), Map.of())
                : send(
                        "/a/" + token + "/" + FORMS.get(route - LOOKS.size()),
                        Map.of("text", "x", "seal", token),
                        Map.of());
        if (answer.status() != 404 && answer.status() != 410) {
            return "answered " + answer.status() + " to " + token;
        }
        return foreign(answer.body() + answer.headers(), -1);
    }

    /** The first mark that is not this house's, or nothing. */
    static String foreign(String text, int own) {
        for (var at = text.indexOf(House.EDGE); at >= 0; at = text.indexOf(House.EDGE, at + 1)) {
            var end = at + House.EDGE.length();
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            var number = text.substring(at + House.EDGE.length(), end);
            if (!number.isEmpty() && text.startsWith(House.EDGE, end) && Integer.parseInt(number) != own) {
                return "shows the mark of house " + number + " to " + own;
            }
        }
        return "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
