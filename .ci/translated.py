"""Translates template.yaml as AWS would, offline, and returns it and its nested templates as plain CloudFormation."""

import os
import pathlib

import boto3
import yaml
from samtranslator.parser.parser import Parser
from samtranslator.translator.managed_policy_translator import ManagedPolicyLoader
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
STACKS = "AWS::CloudFormation::Stack", "AWS::Serverless::Application"


def translated():
    """What `sam deploy` would hand to CloudFormation, had it uploaded jars and templates first."""
    os.environ.setdefault("AWS_DEFAULT_REGION", "eu-west-3")
    template = yaml_parse((ROOT / "template.yaml").read_text())
    for resource in template["Resources"].values():
        properties = resource.get("Properties", {})
        for name in ("CodeUri", "TemplateURL", "Location"):
            if isinstance(properties.get(name), str):
                jar = name == "CodeUri"
                properties[name] = ("s3://jars/" if jar else "https://s3.amazonaws.com/templates/") + properties[name]
    session = boto3.Session(aws_access_key_id="none", aws_secret_access_key="none")
    # Every role is our own, therefore no managed policy is ever looked up.
    policies = ManagedPolicyLoader(None)
    policies._policy_map = {}
    return Translator(policies.load(), Parser(), boto_session=session).translate(template, parameter_values={})


def nested():
    """The nested templates by the logical id that they have in template.yaml."""
    template = yaml_parse((ROOT / "template.yaml").read_text())
    return {
        name: yaml_parse((ROOT / resource["Properties"]["TemplateURL"]).read_text())
        for name, resource in template["Resources"].items()
        if resource["Type"] in STACKS
    }


if __name__ == "__main__":
    print(yaml.safe_dump(translated(), sort_keys=False))
