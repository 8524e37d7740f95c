"""Translates template.yaml as AWS would, without AWS, and asks of the outcome what cfn-lint does not.

Usage: translate.py [OUT]   writes the translated template to OUT as JSON (default target/template.json)
"""

import json
import os
import sys
from pathlib import Path

import boto3
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

ROOT = Path(__file__).resolve().parent.parent

# Resources with a star that is no laxity; each with its reason.
STARS = {
    ":log-group:": "a log group's streams are named by Lambda",
    ":sns:": "one topic per business: the stack's name, a hyphen, the business's id",
    '"*"': "DescribeAlarms knows no narrower resource",
    "/key/*": "the keys of places, named by whoever puts them there",
    "/stream/*": "ListStreams is asked of the streams of one table, whose names hold a time",
}


def translate(release=1):
    """The template after SAM's transform, its code and nested templates standing in S3."""
    os.environ.setdefault("AWS_DEFAULT_REGION", "eu-west-3")
    session = boto3.Session(aws_access_key_id="none", aws_secret_access_key="none", region_name="eu-west-3")
    text = (ROOT / "template.yaml").read_text().replace("release 1", f"release {release}")
    template = yaml_parse(text)
    for resource in template["Resources"].values():
        properties = resource.get("Properties", {})
        for name in ("CodeUri", "TemplateURL"):
            if name in properties:
                where = "s3://bucket/" if name == "CodeUri" else "https://bucket.s3.amazonaws.com/"
                properties[name] = where + properties[name]
    return Translator({}, Parser(), boto_session=session).translate(template, {})


def nested(name):
    return yaml_parse((ROOT / "infrastructure" / f"{name}.yaml").read_text())


def of_type(template, kind):
    return {name: each for name, each in template["Resources"].items() if each["Type"] == kind}


def many(value):
    return value if isinstance(value, list) else [value]


def statements(template):
    for name, role in of_type(template, "AWS::IAM::Role").items():
        for policy in role["Properties"].get("Policies", []):
            for statement in policy["PolicyDocument"]["Statement"]:
                yield name, statement


def check_rights(template, problems):
    for name, role in of_type(template, "AWS::IAM::Role").items():
        if role["Properties"].get("ManagedPolicyArns"):
            problems.append(f"role {name} has managed policies, which allow more than is said here")
    for name, statement in statements(template):
        for action in many(statement["Action"]):
            if "*" in action:
                problems.append(f"role {name} allows {action}")
        for resource in many(statement["Resource"]):
            text = json.dumps(resource)
            reasons = [reason for part, reason in STARS.items() if part in text]
            if "*" in text and not reasons:
                problems.append(f"role {name} reaches {text}")
            elif "*" in text:
                print(f"  star in {name} {statement.get('Sid', '')}: {reasons[0]}")


def check_functions(template, problems):
    functions = of_type(template, "AWS::Lambda::Function")
    invoked = [each["Properties"] for each in of_type(template, "AWS::Lambda::EventInvokeConfig").values()]
    for name, function in functions.items():
        properties = function["Properties"]
        if properties["Role"]["Fn::GetAtt"][0] != "Permissions":
            problems.append(f"{name} does not wear a role of permissions.yaml")
        if properties["Runtime"] != "java25" or properties["Architectures"] != ["arm64"]:
            problems.append(f"{name} is not java25 on arm64")
        if properties["SnapStart"] != {"ApplyOn": "PublishedVersions"}:
            problems.append(f"{name} has no SnapStart")
    for name, mapping in of_type(template, "AWS::Lambda::EventSourceMapping").items():
        properties = mapping["Properties"]
        if properties["FunctionResponseTypes"] != ["ReportBatchItemFailures"]:
            problems.append(f"{name} fails whole batches")
        if not properties.get("DestinationConfig", {}).get("OnFailure"):
            problems.append(f"{name} loses what it gives up")
    for name, schedule in of_type(template, "AWS::Scheduler::Schedule").items():
        target = schedule["Properties"]["Target"]
        if "DeadLetterConfig" not in target:
            problems.append(f"{name} loses ticks that cannot start")
    if len(invoked) != len(of_type(template, "AWS::Scheduler::Schedule")):
        problems.append("a scheduled function has no on-failure destination")


def check_versions(problems):
    """Raising the release must publish every function anew, or snapshots go on with old values."""
    one, two = (set(of_type(translate(release), "AWS::Lambda::Version")) for release in (1, 2))
    if one & two:
        problems.append(f"another release publishes no new version of {sorted(one & two)}")


def main():
    out = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target" / "template.json")
    template = translate()
    problems = []
    check_functions(template, problems)
    check_rights(template, problems)
    check_rights(nested("permissions"), problems)
    check_versions(problems)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(template, indent=2))
    kinds = [each["Type"] for each in template["Resources"].values()]
    for kind in sorted(set(kinds)):
        print(f"  {kinds.count(kind):3} {kind}")
    for problem in problems:
        print(f"  PROBLEM: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
