package dev.vigie.local.operate;

import dev.vigie.source.Progress.State;
import dev.vigie.store.Businesses;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Looks at everything that a message needs on its way, one thing after the other; what one lacks stops no other. */
public final class Doctor {
    private final Place place;
    private final Map<String, String> environment;
    private final Clock clock;

    /** @param environment of this machine, for what one machine needs */
    public Doctor(Place place, Map<String, String> environment, Clock clock) {
        this.place = place;
        this.environment = Map.copyOf(environment);
        this.clock = clock;
    }

    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        try {
            look(findings, "the tables", this::tables);
            place.aws().ifPresent(aws -> {
                var checks = new AwsChecks(aws, clock);
                look(findings, "the secrets", checks::secrets);
                look(findings, "the clock", checks::clock);
                look(findings, "the SMS sandbox", checks::sandbox);
                look(findings, "the SMS settings", checks::smsSettings);
                look(findings, "the operator's topic", checks::operator);
                look(findings, "the people's ways", this::ways);
            });
        } catch (SdkClientException e) {
            // Nothing else could be asked either.
            findings.add(Finding.wrong(
                    "AWS does not answer: " + e.getMessage(),
                    "check region, credentials and network (aws sts get-caller-identity)"));
        }
        if (place.aws().isEmpty()) {
            findings.add(smtp());
        }
        return List.copyOf(findings);
    }

    private List<Finding> tables() {
        var health = Health.of(place.store(), clock.instant());
        var findings = new ArrayList<Finding>();
        findings.add(Finding.fine("the tables answer: " + health.businesses() + " businesses"));
        if (!health.breathes() && health.isNew()) {
            findings.add(Finding.worthKnowing(
                    "no place was read yet", "the first rounds take a quarter of an hour; then ask again"));
        } else if (!health.breathes()) {
            findings.add(Finding.wrong(
                    "no place was read within the last hour",
                    place.aws().isPresent()
                            ? "look at the schedules and the logs of the scrape functions (HANDBOOK, NothingRead)"
                            : "start vigie watch"));
        }
        if (!health.unsent().isEmpty()) {
            findings.add(Finding.wrong(
                    health.unsent().size() + " alerts are owed for more than five minutes: "
                            + health.unsent().getFirst().because(),
                    "vigie status shows them; mend the reason, they are sent again each minute for a day"));
        }
        for (var silent : health.silent()) {
            findings.add(Finding.worthKnowing(
                    silent.address() + " is silent: " + silent.note(),
                    silent.state() == State.BLOCKED
                            ? "the site does not want to be read; take it out of the profile or ask its owner"
                            : "try vigie source test, then mend or remove its line in the profile"));
        }
        return findings;
    }

    private List<Finding> ways() {
        var findings = new ArrayList<Finding>();
        for (var business : new Businesses(place.store()).all()) {
            place.topics().map(topics -> topics.ways(business)).orElse(Map.of()).forEach((who, way) -> {
                var whom = business.id() + ", " + who;
                switch (way) {
                    case OPEN -> {}
                    case UNCONFIRMED ->
                        findings.add(Finding.wrong(
                                whom + ": not confirmed", "vigie contacts verify " + business.id() + " --ask-again"));
                    case STOPPED ->
                        findings.add(Finding.wrong(
                                whom + ": has answered STOP", "only that person can come back: answer START"));
                    case MISSING ->
                        findings.add(Finding.wrong(whom + ": not subscribed", "run vigie business put once more"));
                }
            });
        }
        return findings.isEmpty() ? List.of(Finding.fine("every number and address would get its messages")) : findings;
    }

    private Finding smtp() {
        return environment.getOrDefault("VIGIE_SMTP", "").isBlank()
                ? Finding.worthKnowing(
                        "no e-mail leaves this machine: VIGIE_SMTP is not set",
                        "set VIGIE_SMTP=smtp://user:password@host:587 and VIGIE_MAIL_FROM")
                : Finding.fine("e-mail goes out by VIGIE_SMTP");
    }

    private static void look(List<Finding> findings, String what, Check check) {
        try {
            findings.addAll(check.look());
        } catch (AwsServiceException e) {
            findings.add(Finding.wrong(what + " cannot be looked at: " + e.getMessage(), mend(e)));
        }
    }

    private static String mend(AwsServiceException e) {
        if (e.statusCode() >= 500) {
            return "AWS failed, or is an emulator that does not know this; ask again in a minute";
        }
        return switch (String.valueOf(e.awsErrorDetails().errorCode())) {
            case "ResourceNotFoundException" -> "is the stack's name right, and the region (AWS_REGION)?";
            case "AccessDeniedException", "AuthorizationError", "AccessDenied" ->
                "whoever calls lacks the right named in this message";
            default -> "see AWS's own message";
        };
    }

    /** How far a clock may be off before links and leases suffer. */
    static final Duration CLOCK_MAY_BE_OFF = Duration.ofSeconds(30);

    /** One look. */
    private interface Check {
        List<Finding> look();
    }
}
