"""Creates the translated stack in an emulator (moto, within this process) and looks at what came into being.

The emulator does not hand on the outputs of nested stacks, so these are joined into one; what it does not know at all
is taken out. Both are said.
"""

import io
import json
import sys
import zipfile

import boto3
from moto import mock_aws
from moto.cloudformation.parsing import get_model_map

import translate

STACK = "vigie-ci"
ALIAS = "Aliaslive"


def replaced(node, change):
    """The tree, each of its objects as change gives it."""
    if isinstance(node, list):
        return [replaced(each, change) for each in node]
    if not isinstance(node, dict):
        return node
    return change({key: replaced(value, change) for key, value in node.items()})


def joined(template):
    """The template with its nested ones in place; names in them begin with the nested stack's."""
    stacks = translate.of_type(template, "AWS::CloudFormation::Stack")
    outputs = {}
    for stack, resource in stacks.items():
        part = translate.nested(stack.lower())
        given = resource["Properties"]["Parameters"]

        def ours(node, stack=stack, part=part, given=given):
            if set(node) == {"Ref"} and node["Ref"] in given:
                return given[node["Ref"]]
            if set(node) == {"Ref"} and node["Ref"] in part["Resources"]:
                return {"Ref": stack + node["Ref"]}
            if set(node) == {"Fn::GetAtt"}:
                return {"Fn::GetAtt": [stack + node["Fn::GetAtt"][0], *node["Fn::GetAtt"][1:]]}
            if set(node) == {"Fn::Sub"}:
                return {"Fn::Sub": node["Fn::Sub"].replace("${Prefix}", "${AWS::StackName}")}
            return node

        part = {**part, **{kind: replaced(part.get(kind, {}), ours) for kind in ("Resources", "Outputs", "Conditions")}}
        template["Resources"].pop(stack)
        template["Resources"] |= {stack + name: each for name, each in part["Resources"].items()}
        template["Conditions"] |= part["Conditions"]
        outputs |= {f"{stack}.Outputs.{name}": each["Value"] for name, each in part["Outputs"].items()}
        print(f"  joined: {stack}, {len(part['Resources'])} resources")

    def theirs(node):
        return outputs.get(".".join(node["Fn::GetAtt"]), node) if "Fn::GetAtt" in node else node

    # Twice, because what one nested stack gives is handed to another.
    return replaced(replaced(template, theirs), theirs)


def stripped(template):
    """The template without what the emulator does not know; what refers to it gets a word in its place."""
    known = set(get_model_map())
    gone = {name: each["Type"] for name, each in template["Resources"].items() if each["Type"] not in known}
    for kind in sorted(set(gone.values())):
        print(f"  taken out: {kind} ({list(gone.values()).count(kind)})")

    def without(node):
        if node.get("Ref") in gone:
            name = node["Ref"]
            return {"Ref": name.removesuffix(ALIAS)} if name.endswith(ALIAS) else "taken-out"
        if "Fn::GetAtt" in node and node["Fn::GetAtt"][0] in gone:
            return "https://taken.out"
        return {key: value for key, value in node.items() if key != "DependsOn"}

    template["Resources"] = {name: each for name, each in template["Resources"].items() if name not in gone}
    return replaced(template, without)


def jar():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("META-INF/MANIFEST.MF", "")
    return held.getvalue()


def client(service):
    return boto3.client(service, region_name="eu-west-3")


def create():
    template = stripped(joined(translate.translate()))
    s3 = client("s3")
    s3.create_bucket(Bucket="bucket", CreateBucketConfiguration={"LocationConstraint": "eu-west-3"})
    for function in translate.of_type(template, "AWS::Lambda::Function").values():
        s3.put_object(Bucket="bucket", Key=function["Properties"]["Code"]["S3Key"], Body=jar())
    s3.put_object(Bucket="bucket", Key="template.json", Body=json.dumps(template))
    cloudformation = client("cloudformation")
    cloudformation.create_stack(
        StackName=STACK, TemplateURL="https://bucket.s3.amazonaws.com/template.json", Capabilities=["CAPABILITY_IAM"]
    )
    return cloudformation.describe_stacks(StackName=STACK)["Stacks"][0]["StackStatus"]


def look_at_tables(problems):
    asked = translate.of_type(translate.nested("tables"), "AWS::DynamoDB::Table")
    for name, table in asked.items():
        stands = client("dynamodb").describe_table(TableName=f"{STACK}-{name}")["Table"]
        wanted = table["Properties"]
        indexes = {each["IndexName"]: each["KeySchema"] for each in stands.get("GlobalSecondaryIndexes", [])}
        if stands["KeySchema"] != wanted["KeySchema"]:
            problems.append(f"{name} has other keys: {stands['KeySchema']}")
        if indexes != {each["IndexName"]: each["KeySchema"] for each in wanted.get("GlobalSecondaryIndexes", [])}:
            problems.append(f"{name} has other indexes: {indexes}")
        if ("LatestStreamArn" in stands) != ("StreamSpecification" in wanted):
            problems.append(f"{name} is streamed or not, against the template")
    return asked


def look(problems):
    """Compares what stands with what was asked for."""
    roles = [each["Arn"] for each in client("iam").list_roles()["Roles"]]
    functions = client("lambda").list_functions()["Functions"]
    groups = client("logs").describe_log_groups(logGroupNamePrefix=f"/aws/lambda/{STACK}-")["logGroups"]
    counts = {
        "tables": (look_at_tables(problems), 8),
        "queues": (client("sqs").list_queues(QueueNamePrefix=STACK).get("QueueUrls", []), 3),
        "topics": (client("sns").list_topics()["Topics"], 1),
        "roles, one of them shared by all scrapers": (roles, 22),
        "functions": (functions, 18),
        "event source mappings": (client("lambda").list_event_source_mappings()["EventSourceMappings"], 2),
        "log groups that forget": ([each for each in groups if each.get("retentionInDays")], 18),
    }
    for what, (stands, wanted) in counts.items():
        print(f"  {len(stands):3} {what}")
        if len(stands) != wanted:
            problems.append(f"{len(stands)} {what} stand, not {wanted}")
    for function in functions:
        if function["Role"] not in roles:
            problems.append(f"{function['FunctionName']} wears a role that does not stand: {function['Role']}")


@mock_aws
def main():
    problems = []
    status = create()
    print(f"  {STACK}: {status}")
    if status != "CREATE_COMPLETE":
        problems.append(f"the stack ends as {status}")
    look(problems)
    for problem in problems:
        print(f"  PROBLEM: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
