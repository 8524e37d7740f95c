package dev.vigie.pages.guide;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * A guide, ready to read.
 *
 * @param href where it stands alone
 * @param warning that it has not been gone over for long, where that is so
 * @param first the first 15 minutes
 * @param rest the other sections
 * @param others further guides worth opening
 */
public record GuideView(
        String title, String href, Optional<String> warning, Part first, List<Part> rest, List<GuideLink> others) {
    public GuideView {
        rest = List.copyOf(rest);
        others = List.copyOf(others);
    }

    /** One section. */
    public record Part(String title, Content text) {}

    /** Another guide. */
    public record GuideLink(String href, String title) {}
}
