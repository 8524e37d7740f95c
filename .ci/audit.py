#!/usr/bin/env python3
"""Asks OSV what is known against anything that is deployed: 0 nothing, 1 something, 3 nobody could be asked."""

import json
import pathlib
import subprocess
import sys
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
OSV = "https://api.osv.dev/v1/querybatch"
OTHERS = {
    "NVD": "https://services.nvd.nist.gov/rest/json/cves/2.0?resultsPerPage=1",
    "OSS Index": "https://ossindex.sonatype.org/",
}
SECONDS = 15


def components():
    subprocess.run(["mvn", "-q", "-B", "-Psbom", "cyclonedx:makeAggregateBom"], cwd=ROOT, check=True)
    listed = json.loads((ROOT / "target/sbom.json").read_text())["components"]
    return sorted({each["purl"].split("?")[0] for each in listed if "/dev.vigie/" not in each["purl"]})


def asked(url, body=None):
    request = urllib.request.Request(url, data=body, headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=SECONDS) as answer:
        return answer.read()


def reaches(url):
    try:
        asked(url)
        return "answers"
    except urllib.error.HTTPError as refusal:
        return f"answers {refusal.code}"
    except OSError as trouble:
        return f"cannot be reached ({trouble})"


def main():
    purls = components()
    print(f"{len(purls)} components")
    for name, url in OTHERS.items():
        print(f"{name} {reaches(url)}")
    try:
        queries = [{"package": {"purl": purl}} for purl in purls]
        results = json.loads(asked(OSV, json.dumps({"queries": queries}).encode()))["results"]
    except OSError as trouble:
        print(f"OSV cannot be reached ({trouble}): nothing was checked")
        return 3
    found = 0
    for purl, result in zip(purls, results, strict=True):
        for known in result.get("vulns", []):
            found += 1
            print(f"{purl}: {known['id']}")
    print(f"known against them: {found}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
