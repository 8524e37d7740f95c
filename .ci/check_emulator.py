"""Has an emulator's CloudFormation make the stack, and looks at what it made. Says what it had to leave out."""

import json
import logging
import os
import sys

os.environ.update(AWS_ACCESS_KEY_ID="none", AWS_SECRET_ACCESS_KEY="none", AWS_DEFAULT_REGION="eu-west-3")

import boto3
from moto.cloudformation.parsing import get_model_map
from moto.server import ThreadedMotoServer

from translated import nested, translated

logging.getLogger("werkzeug").setLevel(logging.ERROR)

STACK = "vigie-ci"
KNOWN = get_model_map().keys() - {"AWS::CloudFormation::Stack"}
NOWHERE = "https://nowhere.example.com/"


def check(holds, what):
    if not holds:
        sys.exit(f"the emulator made something else: {what}")


def instead(node, gone):
    """The node with each reference to what is gone replaced by what it would have become."""
    if isinstance(node, list):
        return [instead(each, gone) for each in node]
    if not isinstance(node, dict):
        return node
    name, attribute = (node.get("Fn::GetAtt") or [node.get("Ref"), ""])[:2]
    if name in gone:
        return gone[name].get(attribute, NOWHERE)
    if any("${" + each in str(node.get("Fn::Sub")) for each in gone):
        return NOWHERE
    return {key: instead(each, gone) for key, each in node.items()}


def make(name, template, parameters, outputs):
    """Makes a stack without what the emulator does not know. Returns its outputs and what was left out."""
    gone = dict(outputs)
    for each, resource in template["Resources"].items():
        if resource["Type"] not in KNOWN:
            function = resource["Properties"].get("FunctionName", NOWHERE)
            gone.setdefault(each, {"": function} if resource["Type"] == "AWS::Lambda::Alias" else {})
    kept = {each: about for each, about in template["Resources"].items() if each not in gone}
    body = json.dumps({**template, "Resources": instead(kept, gone), "Outputs": instead(template["Outputs"], gone)})
    given = [{"ParameterKey": key, "ParameterValue": str(value)} for key, value in parameters.items()]
    cloudformation.create_stack(StackName=name, TemplateBody=body, Parameters=given, Capabilities=["CAPABILITY_IAM"])
    stack = cloudformation.describe_stacks(StackName=name)["Stacks"][0]
    check(stack["StackStatus"] == "CREATE_COMPLETE", f"{name} is {stack['StackStatus']}")
    left_out.update(about["Type"] for each, about in template["Resources"].items() if each not in kept)
    return {"Outputs." + each["OutputKey"]: each["OutputValue"] for each in stack.get("Outputs", [])}


server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
try:
    endpoint = "http://{}:{}".format(*server.get_host_and_port())

    def client(service):
        return boto3.client(service, endpoint_url=endpoint)

    s3, cloudformation, left_out = client("s3"), client("cloudformation"), set()
    s3.create_bucket(Bucket="jars", CreateBucketConfiguration={"LocationConstraint": "eu-west-3"})
    template, stacks, outputs = translated(), nested(), {}
    for each in template["Resources"].values():
        if each["Type"] == "AWS::Lambda::Function":
            s3.put_object(Bucket="jars", Key=each["Properties"]["Code"]["S3Key"], Body=b"a jar")
    own = {"Prefix": STACK}
    data = {"ProtectData": "false", "TableEncryption": "aws-owned"}
    outputs["Tables"] = make(f"{STACK}-Tables", stacks["Tables"], own | data, {})
    streams = {each: outputs["Tables"]["Outputs." + each] for each in ("MentionsStream", "AlertsStream")}
    outputs["Permissions"] = make(f"{STACK}-Permissions", stacks["Permissions"], own | streams | {"Trace": "true"}, {})
    log = {"AlarmEmail": "operator@example.com", "ReviewLog": f"/aws/lambda/{STACK}-Review"}
    outputs["Alarms"] = make(f"{STACK}-Alarms", stacks["Alarms"], own | log, {})
    make(STACK, template, {}, outputs)

    dynamodb = client("dynamodb")
    tables = nested()["Tables"]["Resources"]
    for name, table in tables.items():
        made, wanted = dynamodb.describe_table(TableName=f"{STACK}-{name}")["Table"], table["Properties"]
        check(made["KeySchema"] == wanted["KeySchema"], f"the key of {name}")
        indexes = {each["IndexName"]: each["KeySchema"] for each in made.get("GlobalSecondaryIndexes", [])}
        asked = {each["IndexName"]: each["KeySchema"] for each in wanted.get("GlobalSecondaryIndexes", [])}
        check(indexes == asked, f"the indexes of {name}")
        view = made.get("StreamSpecification", {}).get("StreamViewType")
        check(view == wanted.get("StreamSpecification", {}).get("StreamViewType"), f"the stream of {name}")
    queues = client("sqs").list_queues().get("QueueUrls", [])
    check(len(queues) == 3, f"three queues, not {queues}")
    topics = client("sns").list_topics()["Topics"]
    check(len(topics) == 1, f"one topic, not {topics}")
    iam = client("iam")
    roles = [each["RoleName"] for each in iam.list_roles()["Roles"]]
    check(len(roles) == 6, f"six roles, not {roles}")
    for role in roles:
        for policy in iam.list_role_policies(RoleName=role)["PolicyNames"]:
            document = json.dumps(iam.get_role_policy(RoleName=role, PolicyName=policy)["PolicyDocument"])
            check(f"{STACK}-" in document and "${" not in document, f"the rights of {role}: {document}")
    functions = client("lambda").list_functions()["Functions"]
    check(len(functions) == 7, f"seven functions, not {[each['FunctionName'] for each in functions]}")
    print(f"made {len(tables)} tables, {len(queues)} queues, {len(topics)} topic, {len(roles)} roles, {len(functions)} functions")
    left_out.discard("AWS::CloudFormation::Stack")  # made one by one
    print("left out, since the emulator does not know them:", ", ".join(sorted(left_out)))
finally:
    server.stop()
