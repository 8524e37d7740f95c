package dev.vigie.local.operate;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;

/** What only AWS can tell. */
final class AwsChecks {
    private final Place.Aws aws;
    private final Clock clock;

    AwsChecks(Place.Aws aws, Clock clock) {
        this.aws = aws;
        this.clock = clock;
    }

    List<Finding> secrets() {
        var findings = new ArrayList<Finding>();
        for (var secret : List.of("link-key", "author-salt")) {
            var name = "/" + aws.stack() + "/" + secret;
            try {
                var type = aws.ssm()
                        .getParameter(get -> get.name(name))
                        .parameter()
                        .typeAsString();
                findings.add(
                        "SecureString".equals(type)
                                ? Finding.fine("the secret " + name + " is there")
                                : Finding.wrong(
                                        name + " is a " + type + ", readable by all who may list parameters",
                                        "delete it and put it again with --type SecureString (HANDBOOK, Two secrets)"));
            } catch (ParameterNotFoundException e) {
                findings.add(Finding.wrong("the secret " + name + " is missing", "HANDBOOK, Two secrets"));
            }
        }
        return findings;
    }

    /** SNS dates its answers. */
    List<Finding> clock() {
        var date = aws.sns()
                .getSMSAttributes()
                .sdkHttpResponse()
                .firstMatchingHeader("Date")
                .orElse("");
        try {
            var theirs = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            var off = Duration.between(clock.instant(), theirs).abs();
            return List.of(
                    off.compareTo(Doctor.CLOCK_MAY_BE_OFF) <= 0
                            ? Finding.fine("this machine's clock agrees with AWS's")
                            : Finding.wrong(
                                    "this machine's clock is " + off.toSeconds() + " s off",
                                    "let it follow a time server"));
        } catch (DateTimeException e) {
            return List.of(Finding.worthKnowing("AWS did not say what time it is", ""));
        }
    }

    List<Finding> sandbox() {
        return List.of(
                aws.sns().getSMSSandboxAccountStatus(ask -> {}).isInSandbox()
                        ? Finding.wrong(
                                "the account is in the SMS sandbox: only verified numbers get SMS",
                                "ask to leave it: SNS, Text messaging, Exit SMS sandbox (about a day)")
                        : Finding.fine("the account is out of the SMS sandbox"));
    }

    List<Finding> smsSettings() {
        var set = aws.sns().getSMSAttributes().attributes();
        var findings = new ArrayList<Finding>();
        var limit = set.getOrDefault("MonthlySpendLimit", "1");
        findings.add(
                "1".equals(limit)
                        ? Finding.wrong(
                                "AWS stops SMS at 1 USD a month, without a word",
                                "ask for more in Service Quotas, then: aws sns set-sms-attributes --attributes "
                                        + "MonthlySpendLimit=20")
                        : Finding.fine("SMS may cost up to " + limit + " USD a month"));
        findings.add(
                "Transactional".equals(set.get("DefaultSMSType"))
                        ? Finding.fine("SMS go out as transactional")
                        : Finding.worthKnowing(
                                "SMS go out as promotional: slower, and kept back at night in some countries",
                                "aws sns set-sms-attributes --attributes DefaultSMSType=Transactional"));
        findings.add(
                set.containsKey("DefaultSenderID")
                        ? Finding.fine("SMS come from " + set.get("DefaultSenderID"))
                        : Finding.worthKnowing(
                                "SMS have no sender's name",
                                "aws sns set-sms-attributes --attributes DefaultSenderID=VIGIE (registration: HANDBOOK)"));
        findings.add(
                set.getOrDefault("DeliveryStatusIAMRole", "").isBlank()
                        ? Finding.worthKnowing(
                                "SNS tells nobody of SMS that do not arrive",
                                "deploy with SmsFailures=true, then run the output TellSnsToLog")
                        : Finding.fine("SNS tells of SMS that do not arrive"));
        return findings;
    }

    List<Finding> operator() {
        var end = ":" + aws.stack() + "_operator";
        var topic = aws.sns().listTopicsPaginator().topics().stream()
                .map(each -> each.topicArn())
                .filter(arn -> arn.endsWith(end))
                .findFirst();
        if (topic.isEmpty()) {
            return List.of(Finding.wrong("nobody can be told of alarms: no topic" + end, "deploy the stack again"));
        }
        var confirmed = new Subscriptions(aws.sns(), topic.get())
                .standing().values().stream().anyMatch(each -> each.arn().isPresent());
        return List.of(
                confirmed
                        ? Finding.fine("somebody is told of alarms")
                        : Finding.wrong(
                                "nobody is told of alarms",
                                "set AlarmEmail in samconfig.toml, deploy, confirm the letter"));
    }
}
