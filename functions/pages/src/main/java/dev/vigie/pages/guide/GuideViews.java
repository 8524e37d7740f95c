package dev.vigie.pages.guide;

import dev.vigie.pages.guide.GuideView.GuideLink;
import dev.vigie.pages.guide.GuideView.Part;
import dev.vigie.pages.words.Moments;
import dev.vigie.pages.words.Typography;
import dev.vigie.pages.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes guides ready to read, for a reader and a place. */
public final class GuideViews {
    private final Guides guides;

    public GuideViews(Guides guides) {
        this.guides = guides;
    }

    /**
     * The guide of this id.
     *
     * @param href from a guide's id to where it is for this reader
     * @param others ids of further guides to name; those that are not there are left out
     */
    public Optional<GuideView> view(
            String id, List<String> others, Words words, UnaryOperator<String> href, Moments moments, LocalDate today) {
        var language = words.language();
        var markdown = new Markdown(
                language,
                named -> named.equals(id)
                        ? Optional.empty()
                        : guides.find(named, language).map(_ -> href.apply(named)));
        return guides.find(id, language)
                .map(guide -> new GuideView(
                        Typography.set(guide.title(), language),
                        href.apply(id),
                        warning(guide, words, moments, today),
                        part(guide.firstMinutes(), markdown, words),
                        guide.rest().stream()
                                .map(section -> part(section, markdown, words))
                                .toList(),
                        others.stream()
                                .filter(other -> !other.equals(id))
                                .flatMap(other -> guides.find(other, language).stream())
                                .map(other ->
                                        new GuideLink(href.apply(other.id()), Typography.set(other.title(), language)))
                                .toList()));
    }

    private static Part part(Guide.Section section, Markdown markdown, Words words) {
        return new Part(Typography.set(section.title(), words.language()), markdown.html(section.markdown()));
    }

    private static Optional<String> warning(Guide guide, Words words, Moments moments, LocalDate today) {
        var review = guide.review();
        if (review.isStale(today)) {
            return Optional.of(words.say("guide.stale", moments.date(review.whole())));
        }
        return review.isLegallyStale(today)
                ? Optional.of(words.say("guide.legally-stale", moments.date(review.legal())))
                : Optional.empty();
    }
}
