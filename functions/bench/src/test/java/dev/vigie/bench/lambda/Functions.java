package dev.vigie.bench.lambda;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The functions of the template, with the jars that are deployed and an event of each. */
record Functions(Path home, Map<String, String> environment) {
    List<Function> all() {
        return List.of(
                function("scrape", "scrapers", "dev.vigie.scrapers.ScrapeHandler", "scrape-rss"),
                function("decide", "alerts", "dev.vigie.alerts.DecideHandler", "decide"),
                function("notify", "alerts", "dev.vigie.alerts.NotifyHandler", "notify"),
                function("review", "alerts", "dev.vigie.alerts.ReviewHandler", "review"),
                function("pages", "pages", "dev.vigie.pages.PagesHandler", "pages-alert"));
    }

    /** @param first what shadows classes of the jar */
    Start start(Function function, List<String> options, List<Path> first) {
        var classpath = new ArrayList<>(first);
        classpath.add(function.jar());
        return new Start(function.handler(), classpath, options, environment);
    }

    /** A handler in the same jar that only reads a row. */
    Start bare(Function function, List<String> options) {
        var own = Path.of(Functions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return new Start(Bare.class.getName() + "::handleRequest", List.of(function.jar(), own), options, environment);
    }

    private Function function(String name, String module, String handler, String event) {
        return new Function(
                name,
                handler + "::handleRequest",
                home.resolve("functions/" + module + "/target/" + module + "-lambda.jar"),
                home.resolve("infrastructure/events/" + event + ".json"));
    }

    record Function(String name, String handler, Path jar, Path event) {}
}
