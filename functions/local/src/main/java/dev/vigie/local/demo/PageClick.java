package dev.vigie.local.demo;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A person who opens the link on a phone and presses a button: the page is read, its form filled and sent. */
public final class PageClick {
    private PageClick() {}

    /** @throws IllegalStateException when the page has no such button or does not take it */
    public static void press(
            Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> pages, String link, String button) {
        var page = pages.apply(event("GET", link, ""));
        var form = Jsoup.parse(page.getBody(), link).selectFirst("form[action$=/" + button + "]");
        if (form == null) {
            throw new IllegalStateException("the page " + link + " has no button " + button);
        }
        var fields = form.select("input[name], button[name]").stream()
                .map(field -> encoded(field.attr("name")) + "=" + encoded(field.attr("value")))
                .collect(Collectors.joining("&"));
        var answer = pages.apply(event("POST", form.absUrl("action"), fields));
        if (answer.getStatusCode() != 303) {
            throw new IllegalStateException("pressing " + button + " was answered with " + answer.getStatusCode());
        }
    }

    /** The page behind a link. */
    static String open(Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> pages, String link) {
        return pages.apply(event("GET", link, "")).getBody();
    }

    private static APIGatewayV2HTTPEvent event(String method, String link, String form) {
        var path = URI.create(link).getPath();
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                .withMethod(method)
                .withPath(path)
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRawPath(path)
                .withRawQueryString("")
                .withHeaders(Map.of("content-type", "application/x-www-form-urlencoded"))
                .withBody(form)
                .withIsBase64Encoded(false)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withHttp(http)
                        .build())
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
