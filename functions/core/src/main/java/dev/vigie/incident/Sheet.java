package dev.vigie.incident;

import dev.vigie.business.Channel;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who, what, where, when, how, how much and why: filled by Vigie as far as it knows, by people where it does not. What
 * a person wrote stands before what Vigie knows; older answers stay in the list.
 */
public record Sheet(Map<Question, Answer> answers) {
    public Sheet {
        answers = Map.copyOf(answers);
    }

    /** What is asked. */
    public enum Question {
        WHO,
        WHAT,
        WHERE,
        WHEN,
        HOW,
        HOW_MUCH,
        WHY
    }

    /** Who answered. */
    public enum Source {
        AUTO,
        PERSON,
        UNKNOWN
    }

    /**
     * One answer; asking again later makes another one.
     *
     * @param by a contact's name, or {@code vigie}
     */
    public record Answer(Question question, String text, Source source, String by, Instant at) {}

    /** The sheet as it stands: people's latest answers over what Vigie can tell. */
    public static Sheet of(Incident incident, List<Answer> given) {
        var all = new EnumMap<Question, Answer>(Question.class);
        for (var question : Question.values()) {
            all.put(question, known(incident, question));
        }
        given.forEach(answer -> all.put(answer.question(), answer));
        return new Sheet(all);
    }

    /** Whether a public reply may be drafted: who, what, where, when and why are known. */
    public boolean isReadyForReply() {
        return java.util.stream.Stream.of(Question.WHO, Question.WHAT, Question.WHERE, Question.WHEN, Question.WHY)
                .map(answers::get)
                .allMatch(answer -> answer != null && !answer.text().isBlank());
    }

    private static Answer known(Incident incident, Question question) {
        var text = text(incident, question);
        var source = text.isBlank() ? Source.UNKNOWN : Source.AUTO;
        return new Answer(
                question, text, source, Telling.VIGIE, incident.tally().lastBad());
    }

    private static String text(Incident incident, Question question) {
        var tally = incident.tally();
        return switch (question) {
            case WHO ->
                incident.dossier().people().stream()
                        .map(person -> person.part().name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.groupingBy(part -> part, java.util.TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(part -> part.getKey() + " " + part.getValue())
                        .collect(Collectors.joining(", "));
            case WHAT -> incident.signal().code();
            case WHERE -> String.join(", ", tally.hosts().isEmpty() ? places(incident) : tally.hosts());
            case WHEN -> tally.since().toString();
            case HOW_MUCH -> tally.stories() + "/" + tally.mentions();
            case HOW, WHY -> "";
        };
    }

    private static List<String> places(Incident incident) {
        return incident.stories().stream()
                .map(StorySummary::channel)
                .distinct()
                .map(Channel::name)
                .toList();
    }
}
