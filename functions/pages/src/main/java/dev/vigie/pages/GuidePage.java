package dev.vigie.pages;

import dev.vigie.pages.guide.GuideView;
import java.util.Optional;

/**
 * A guide on a page of its own.
 *
 * @param back where the alert is from which the reader came
 */
public record GuidePage(Frame frame, GuideView guide, Optional<String> back) {}
