"""Operates Vigie with an emulator as AWS: three businesses are taken in by the command, the functions run from their
deployed jars, what SNS delivers is read from a queue, and an erased business is in no table and on no topic any more.
"""

import base64
import functools
import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import boto3
import translate

import runtime

ROOT = Path(__file__).resolve().parent.parent
STACK = "vigie-ci"
REGION = "eu-west-3"
BAKERY = "fournil-saint-michel"
TABLES = ["Businesses", "Sources", "Watchers", "Mentions", "Pulses", "Incidents", "Alerts"]

problems = []
template = functools.cache(lambda: translate.translate()["Resources"])


def say(text):
    print(f"  {text}", flush=True)


def expect(what, holds, seen=""):
    say(f"{'ok ' if holds else 'NOT'} {what}")
    if not holds:
        problems.append(f"{what}: {seen}")


def emulator():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        ["moto_server", "-H", "127.0.0.1", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.environ.update(
        AWS_ENDPOINT_URL=f"http://127.0.0.1:{port}",
        AWS_REGION=REGION,
        AWS_DEFAULT_REGION=REGION,
        AWS_ACCESS_KEY_ID="ci",
        AWS_SECRET_ACCESS_KEY="ci",
    )
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process
        time.sleep(0.2)
    raise RuntimeError("moto_server does not start")


def client(service):
    return boto3.client(service, region_name=REGION)


def deploy():
    client("cloudformation").create_stack(
        StackName=STACK,
        TemplateBody=(ROOT / "infrastructure/tables.yaml").read_text(),
        Parameters=[
            {"ParameterKey": "Prefix", "ParameterValue": STACK},
            {"ParameterKey": "DeletionProtection", "ParameterValue": "false"},
            {"ParameterKey": "Capacity", "ParameterValue": "OnDemand"},
        ],
    )
    for secret in ("link-key", "author-salt"):
        value = base64.b64encode(os.urandom(32)).decode()
        client("ssm").put_parameter(Name=f"/{STACK}/{secret}", Type="SecureString", Value=value)


def vigie(*arguments):
    done = subprocess.run(
        [str(ROOT / "functions/local/target/vigie"), *arguments, "--stack", STACK],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "LANG": "C.UTF-8"},
    )
    return done.returncode, done.stdout + done.stderr


def rows(table):
    return client("dynamodb").scan(TableName=f"{STACK}-{table}")["Items"]


def environment(function):
    """What the template gives the function."""
    values = template()[function]["Properties"]["Environment"]["Variables"]
    ours = {
        "TABLE_PREFIX": STACK,
        "TOPIC_ARN_PREFIX": f"arn:aws:sns:{REGION}:123456789012:{STACK}-",
        "LINK_KEY_PARAMETER": f"/{STACK}/link-key",
        "AUTHOR_SALT_PARAMETER": f"/{STACK}/author-salt",
        "SECRETS_PATH": f"/{STACK}/key/",
        "PUBLIC_URL": "https://vigie.example",
    }
    return {name: ours[name] for name in values if name in ours}


def run(function, event):
    properties = template()[function]["Properties"]
    module = properties["Code"]["S3Key"].split("/")[1]
    return runtime.invoke(module, properties["Handler"], event, environment(function))


def stream(table, items):
    """What the table's stream tells its function of new rows."""
    records = []
    for number, item in enumerate(items, start=1):
        records.append({
            "eventID": f"{number:032x}",
            "eventName": "INSERT",
            "eventVersion": "1.1",
            "eventSource": "aws:dynamodb",
            "awsRegion": REGION,
            "dynamodb": {
                "ApproximateCreationDateTime": int(time.time()),
                "NewImage": item,
                "SequenceNumber": f"{1000 + number:021d}",
                "StreamViewType": "NEW_AND_OLD_IMAGES",
            },
            "eventSourceARN": f"arn:aws:dynamodb:{REGION}:123456789012:table/{STACK}-{table}/stream/x",
        })
    return {"Records": records}


def two_people_are_ill():
    """Two mentions by two people, put where the scraper would."""
    sample = json.loads((ROOT / "infrastructure/events/decide.json").read_text())["Records"][0]["dynamodb"]["NewImage"]
    items = []
    for who, text in enumerate(["Malade toute la nuit après les éclairs du Fournil Saint-Michel, vomissements et fièvre.",
                                "Mon fils a vomi après un flan acheté au Fournil Saint-Michel, intoxication selon le médecin."]):
        item = json.loads(json.dumps(sample))
        body = json.loads(item["body"]["S"])
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        body["mention"]["id"] = item["mentionId"]["S"] = f"mentionofpersonnr{who:03d}"
        body["mention"]["published"] = body["mention"]["seen"] = now
        body["mention"]["content"].update(text=text, author=f"author{who}xxxxxxxxxxxxxxx", url=f"https://forum.example/{who}")
        item["seenAt"]["S"] = now.replace("Z", ".000Z")
        item["expiresAt"]["N"] = str(int(time.time()) + 86400)
        item["body"]["S"] = json.dumps(body)
        client("dynamodb").put_item(TableName=f"{STACK}-Mentions", Item=item)
        items.append(item)
    return items


def mailbox():
    """A queue that hears every business's topic."""
    sqs, sns = client("sqs"), client("sns")
    url = sqs.create_queue(QueueName=f"{STACK}-heard")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    for topic in sns.list_topics()["Topics"]:
        sns.subscribe(TopicArn=topic["TopicArn"], Protocol="sqs", Endpoint=arn)
    return url


def heard(url):
    sqs, messages = client("sqs"), []
    while True:
        got = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
        if not got:
            return messages
        for message in got:
            messages.append(json.loads(message["Body"]))
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])


def onboard():
    files = sorted(str(each) for each in (ROOT / "infrastructure/businesses").glob("*.yaml"))
    code, told = vigie("business", "put", *files)
    expect("three businesses are taken in", code == 0 and told.count("Done.") == 3, told)
    code, told = vigie("business", "put", *files)
    expect("the same again changes nothing", code == 0 and told.count("nothing changes") == 3, told)
    code, told = vigie("contacts", "verify", BAKERY)
    expect("every way of the bakery's people is open", code == 0 and told.count("arrives") == 4, told)


def tell(box):
    answer = run("Decide", stream("Mentions", two_people_are_ill()))
    expect("Decide folds the batch", answer == {"batchItemFailures": []}, answer)
    alerts = rows("Alerts")
    expect("an alert is owed", len(alerts) > 0)
    answer = run("Notify", stream("Alerts", alerts))
    expect("Notify sends what is owed", answer == {"batchItemFailures": []}, answer)
    messages = heard(box)
    expect("one message for each alert owed", len(messages) == len(alerts), len(messages))
    for message in messages:
        attributes = {name: each["Value"] for name, each in message["MessageAttributes"].items()}
        say(f"    {message['Subject']}  {attributes['contact']} {attributes['channel']} level {attributes['level']}")
        expect("on the bakery's topic", message["TopicArn"].endswith(f":{STACK}-{BAKERY}"), message["TopicArn"])
        expect("for the bakery's pilot, in French", (attributes["business"], attributes["contact"], attributes["language"])
               == (BAKERY, "Claire", "fr"), attributes)
        expect("with the link and what happened", "https://vigie.example/a/" in message["Message"], message["Message"])
    return messages


def open_link(messages):
    token = messages[0]["Message"].split("https://vigie.example/a/")[1].split()[0]
    event = json.loads((ROOT / "infrastructure/events/pages-alert.json").read_text())
    event["rawPath"] = event["requestContext"]["http"]["path"] = f"/a/{token}"
    page = run("Pages", event)
    expect("the link opens the alert's page", page["statusCode"] == 200 and "Je prends" in page["body"], page["statusCode"])


def give_up(queue, body):
    url = client("sqs").create_queue(QueueName=f"{STACK}-{queue}")["QueueUrl"]
    if body:
        client("sqs").send_message(QueueUrl=url, MessageBody=json.dumps(body))


def redrive():
    """A mention that Decide gave up, as Lambda tells of it, and a round that failed."""
    streams = client("dynamodbstreams")
    arn = client("dynamodb").describe_table(TableName=f"{STACK}-Mentions")["Table"]["LatestStreamArn"]
    shard = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][0]["ShardId"]
    def changes():
        start = streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
        return streams.get_records(ShardIterator=start, Limit=1000)["Records"]
    before = changes()
    number = before[0]["dynamodb"]["SequenceNumber"]
    give_up("unsent", None)
    give_up("undecided", {
        "requestContext": {"functionArn": f"arn:aws:lambda:{REGION}:123456789012:function:{STACK}-decide",
                           "condition": "RetryAttemptsExhausted", "approximateInvokeCount": 6},
        "DDBStreamBatchInfo": {"shardId": shard, "startSequenceNumber": number, "endSequenceNumber": number,
                               "batchSize": 1, "streamArn": arn},
    })
    give_up("failed-rounds", {"requestPayload": {"kind": "rss"}, "responsePayload": {"errorMessage": "Task timed out"}})
    code, told = vigie("redrive")
    expect("what was given up is shown, and why", code == 0 and f"{STACK}-decide: RetryAttemptsExhausted" in told
           and "Task timed out" in told, told)
    code, told = vigie("redrive", "--all", "--dry-run")
    expect("a dry run takes nothing up", code == 0 and told.count("would be taken up") == 2 and len(changes()) == len(before), told)
    code, told = vigie("redrive", "--all")
    expect("it is taken up again", code == 0 and "decided on anew" in told and "next round" in told, told)
    after = changes()
    expect("the mention is new once more", after[-1]["eventName"] == "INSERT" and len(after) == len(before) + 2
           and after[-1]["dynamodb"]["Keys"] == before[0]["dynamodb"]["Keys"], [each["eventName"] for each in after])
    code, told = vigie("redrive")
    expect("nothing lies there any more", code == 0 and "Nothing was given up" in told, told)


def erase():
    code, told = vigie("business", "erase", BAKERY, "--yes")
    expect("the bakery is erased", code == 0 and f"- topic {STACK}-{BAKERY}" in told, told)
    for line in told.splitlines():
        say("  " + line)
    left = [table for table in TABLES if BAKERY in json.dumps(rows(table))]
    expect("no table knows it", not left, left)
    topics = [each["TopicArn"] for each in client("sns").list_topics()["Topics"]]
    expect("no topic bears its name, two others stay", len(topics) == 2 and not any(BAKERY in each for each in topics), topics)


def main():
    server = emulator()
    try:
        deploy()
        onboard()
        box = mailbox()
        messages = tell(box)
        open_link(messages)
        expect("Review's round ends", run("Review", {}) is not None)
        report = run("ScrapeRss", {"kind": "rss"})
        expect("Scrape looks at the places of its kind", report["kind"] == "rss" and report["sources"] > 0, report)
        redrive()
        erase()
    finally:
        server.kill()
    for problem in problems:
        print(f"  PROBLEM: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
