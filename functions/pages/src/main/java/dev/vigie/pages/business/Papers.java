package dev.vigie.pages.business;

import dev.vigie.incident.Removal;
import dev.vigie.pages.Frame;
import dev.vigie.pages.business.PaperPage.Part;
import dev.vigie.pages.link.Visit;
import java.util.List;
import java.util.stream.IntStream;

/** Writes what hangs on the wall: who is told and who speaks, and the charter of what stays and what goes. */
public final class Papers {
    private Papers() {}

    public static PaperPage protocol(Visit visit, Frame frame) {
        var words = visit.words();
        var order = BusinessRoom.team(visit).stream()
                .map(line -> line.what() + " – " + line.said())
                .toList();
        var times = IntStream.rangeClosed(1, 3)
                .mapToObj(level -> words.say("protocol.time." + level, words.say("level." + level + ".name")))
                .toList();
        return new PaperPage(
                frame,
                visit.path("/business"),
                dated(visit),
                words.say("protocol.lead", visit.business().name()),
                List.of(
                        new Part(words.say("protocol.order"), order),
                        new Part(words.say("protocol.times"), times),
                        new Part(words.say("protocol.who"), said(visit, "protocol.who.", 3)),
                        new Part(words.say("protocol.never"), said(visit, "protocol.never.", 5)),
                        new Part(words.say("protocol.call"), said(visit, "protocol.call.", 4))));
    }

    public static PaperPage charter(Visit visit, Frame frame) {
        var words = visit.words();
        return new PaperPage(
                frame,
                visit.path("/business"),
                dated(visit),
                words.say("charter.lead", visit.business().name()),
                List.of(
                        new Part(words.say("charter.rules"), said(visit, "charter.", Removal.RULES)),
                        new Part(words.say("charter.how"), said(visit, "charter.how.", 4))));
    }

    static String dated(Visit visit) {
        return visit.moments().date(visit.moments().local(visit.now()).toLocalDate());
    }

    private static List<String> said(Visit visit, String prefix, int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(line -> visit.words().say(prefix + line))
                .toList();
    }
}
