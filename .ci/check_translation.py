"""Says what must be true of the translated template; ends with an error at the first thing that is not."""

import json
import re
import subprocess
import sys
import tempfile

from translated import nested, translated

template = translated()
resources = template["Resources"]


def of_type(kind):
    return {name: each["Properties"] for name, each in resources.items() if each["Type"] == kind}


def check(holds, what):
    if not holds:
        sys.exit(f"the translated template is wrong: {what}")


functions = of_type("AWS::Lambda::Function")
check(len(functions) == 7, f"seven functions, found {sorted(functions)}")
for name, function in functions.items():
    check(function["Runtime"] == "java25" and function["Architectures"] == ["arm64"], f"{name} runs on java25, arm64")
    check(function["SnapStart"] == {"ApplyOn": "PublishedVersions"}, f"{name} starts from a snapshot")
    check(f"{name}Aliaslive" in resources, f"{name} has the alias live")
    check(function["Role"]["Fn::GetAtt"][0] == "Permissions", f"{name} has a role of its own making")
    check(function["LoggingConfig"]["LogGroup"] == {"Ref": f"{name}Log"}, f"{name} logs where retention is set")

for name, mapping in of_type("AWS::Lambda::EventSourceMapping").items():
    check(mapping["FunctionName"]["Ref"].endswith("Aliaslive"), f"{name} calls the alias")
    check(mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"], f"{name} takes partial answers")
    check("OnFailure" in mapping["DestinationConfig"], f"{name} puts aside what fails")
    check(mapping["MaximumRetryAttempts"] > 0, f"{name} ends its attempts")

for name, schedule in of_type("AWS::Scheduler::Schedule").items():
    check(schedule["Target"]["Arn"]["Ref"].endswith("Aliaslive"), f"{name} calls the alias")
    check("DeadLetterConfig" in schedule["Target"], f"{name} puts aside what fails")
    json.loads(schedule["Target"]["Input"])

for name, url in of_type("AWS::Lambda::Url").items():
    check(url["TargetFunctionArn"]["Ref"].endswith("Aliaslive"), f"{name} calls the alias")
actions = {each["Action"] for each in of_type("AWS::Lambda::Permission").values()}
check(actions == {"lambda:InvokeFunctionUrl", "lambda:InvokeFunction"}, "the URL is open, and nothing else is")
check(not of_type("AWS::IAM::Role"), "the translator had to make a role, which it makes too wide")

for name, stack in nested().items():
    given = set(resources[name]["Properties"].get("Parameters", {}))
    asked = {each for each, about in stack.get("Parameters", {}).items() if "Default" not in about}
    check(asked <= given <= set(stack.get("Parameters", {})), f"{name} is given what it asks for: {asked ^ given}")
    used = set(re.findall(rf'"{name}", "Outputs\.(\w+)"', json.dumps(template)))
    check(used <= set(stack.get("Outputs", {})), f"{name} has the outputs {used}")

for name, role in nested()["Permissions"]["Resources"].items():
    for policy in role["Properties"]["Policies"]:
        for statement in policy["PolicyDocument"]["Statement"]:
            statement = statement["Fn::If"][1] if "Fn::If" in statement else statement
            traces = statement["Sid"] == "SendTraces"
            check(traces or '"*"' not in json.dumps(statement), f"{name} may do {statement['Sid']} everywhere")

with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
    json.dump(template, file)
    file.flush()
    if subprocess.run(["cfn-lint", file.name], check=False).returncode != 0:
        sys.exit("the translated template has the faults above")

print(f"translated to {len(resources)} resources and {len(nested())} nested stacks, all as they must be")
