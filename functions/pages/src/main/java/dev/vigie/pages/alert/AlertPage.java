package dev.vigie.pages.alert;

import dev.vigie.pages.Frame;
import dev.vigie.pages.guide.GuideView;

/** All that an alert's page shows, in the order in which it is read. */
public record AlertPage(
        Frame frame,
        Situation situation,
        GuideView guide,
        Evidence evidence,
        FollowUp followUp,
        CaseFile file,
        String business) {}
