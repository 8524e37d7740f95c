package dev.vigie.pages.alert;

import dev.vigie.incident.Casework;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Sheet.Question;
import dev.vigie.incident.Sheet.Source;
import dev.vigie.incident.StorySummary;
import dev.vigie.pages.link.Visit;
import dev.vigie.story.Identity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of seven questions.
 *
 * @param versions that earlier answers are kept, in words
 */
public record SheetView(SealedForm form, List<Line> lines, String versions) {
    public SheetView {
        lines = List.copyOf(lines);
    }

    /** One question, what is known, and who says so. */
    public record Line(String field, String question, String hint, String text, String source, String code) {}

    static String field(Question question) {
        return question.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SheetView of(Visit visit, Incident incident, SealedForm form) {
        var lines = Stream.of(Question.values())
                .map(question -> line(visit, incident, question))
                .toList();
        var answers = incident.dossier().answers().size();
        return new SheetView(form, lines, visit.words().count("sheet.versions", answers));
    }

    private static Line line(Visit visit, Incident incident, Question question) {
        var field = field(question);
        var words = visit.words();
        var text = shown(visit, incident, question);
        var answer = Casework.sheet(incident).answers().get(question);
        var source = answer == null || text.isBlank() ? Source.UNKNOWN : answer.source();
        var code = source.name().toLowerCase(Locale.ROOT);
        var said = source == Source.PERSON && answer != null
                ? words.say("sheet.person", answer.by(), visit.moments().brief(answer.at()))
                : words.say("sheet." + code);
        return new Line(field, words.say("sheet." + field), words.say("sheet." + field + ".hint"), text, said, code);
    }

    /** What Vigie knows is put into words here; what a person wrote stands as it was written. */
    static String shown(Visit visit, Incident incident, Question question) {
        var answer = Casework.sheet(incident).answers().get(question);
        if (answer == null) {
            return "";
        }
        return answer.source() == Source.AUTO ? told(visit, incident, question) : Plain.text(answer.text());
    }

    private static String told(Visit visit, Incident incident, Question question) {
        var words = visit.words();
        var tally = incident.tally();
        return switch (question) {
            case WHO -> who(visit, incident);
            case WHAT -> words.say("signal." + incident.signal().code() + ".headline");
            case WHERE -> {
                var hosts = tally.hosts().isEmpty() ? hosts(incident) : tally.hosts();
                yield Plain.text(String.join(", ", hosts));
            }
            case WHEN -> visit.moments().full(tally.since());
            case HOW_MUCH -> words.say("sheet.so-many", tally.stories(), tally.mentions(), tally.peakPerHour());
            case HOW, WHY -> "";
        };
    }

    private static String who(Visit visit, Incident incident) {
        return incident.dossier().people().stream()
                .collect(Collectors.groupingBy(each -> each.part(), java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(part -> visit.words().say("part." + part.getKey().name().toLowerCase(Locale.ROOT)) + "\u00a0: "
                        + part.getValue())
                .collect(Collectors.joining(", "));
    }

    private static List<String> hosts(Incident incident) {
        return incident.stories().stream()
                .map(StorySummary::url)
                .map(Identity::host)
                .filter(host -> !host.isBlank())
                .distinct()
                .toList();
    }
}
