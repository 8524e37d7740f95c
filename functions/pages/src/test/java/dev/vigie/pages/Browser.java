package dev.vigie.pages;

import dev.vigie.pages.web.Request;
import dev.vigie.pages.web.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Asks a site as a browser does: looks, and sends the forms that it finds on a page. */
record Browser(Site site, Map<String, String> headers) {
    static final Map<String, String> FORM = Map.of("content-type", "application/x-www-form-urlencoded");

    static Browser at(Site site) {
        return new Browser(site, Map.of());
    }

    Browser saying(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Browser(site, more);
    }

    Response look(String address) {
        return ask("GET", address);
    }

    Document page(String address) {
        return Jsoup.parse(look(address).body());
    }

    Response ask(String method, String address) {
        return send(method, address, Map.of());
    }

    /** Sends the page's form that leads to this act, with what was filled in. */
    Response submit(String page, String act, Map<String, String> filled) {
        var form = form(page, act);
        var fields = new HashMap<>(filled);
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        return send("POST", form.attr("action"), fields);
    }

    /** The page to which an answer leads. */
    Document follow(Response answer) {
        return page(Objects.requireNonNull(answer.headers().get("Location"), "the answer leads nowhere"));
    }

    /** The mark within the page's form for this act. */
    String sealOf(String page, String act) {
        return form(page, act).expectFirst("input[name=seal]").val();
    }

    private Element form(String page, String act) {
        return page(page).expectFirst("form[action*=/" + act + "]");
    }

    Response send(String method, String address, Map<String, String> fields) {
        var sides = address.split("\\?", 2);
        var query = new HashMap<String, String>();
        if (sides.length == 2) {
            for (var pair : sides[1].split("&")) {
                query.put(pair.split("=")[0], pair.split("=")[1]);
            }
        }
        var all = new HashMap<>(fields.isEmpty() ? Map.<String, String>of() : FORM);
        all.putAll(headers);
        var body = fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return site.answer(new Request(method, sides[0], query, all, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
