"""Lets another parser of Bicep read what a migration hands over, and holds it against the ARM template beside it.

usage: check_bicep.py FOLDER

Needs pycep-parser from PyPI. Names, principals, roles and scopes have to be the same in both.
"""

import json
import pathlib
import sys

from pycep import BicepParser

KEPT = ("principalId", "principalType", "roleDefinitionId", "roleName", "permissions", "assignableScopes", "condition")


def resources(items):
    """What is deployed, by type and name."""
    return {
        (kind, name): (scope, {key: properties[key] for key in KEPT if key in properties})
        for kind, name, scope, properties in items}


def of_bicep(path):
    tree = BicepParser().parse(text=path.read_text(encoding="utf-8"))["resources"]
    there = {}
    for symbol, item in tree.items():
        if item["existing"]:
            parent = there.get(item["config"].get("parent"))
            kind = item["type"] if parent is None else f"{parent}/{item['type'].split('/')[-1]}"
            there[symbol] = f"{kind}/{item['config']['name']}"
    return resources(
        (item["type"], item["config"]["name"], there.get(item["config"].get("scope")), item["config"]["properties"])
        for item in tree.values() if not item["existing"])


def of_template(path):
    return resources(
        (item["type"], item["name"], item.get("scope"), item["properties"])
        for item in json.loads(path.read_text(encoding="utf-8"))["resources"])


def main(folder):
    files = sorted(pathlib.Path(folder).rglob("*.bicep"))
    wrong = [str(path) for path in files if of_bicep(path) != of_template(path.with_suffix(".json"))]
    for path in wrong:
        print(f"{path}: another parser reads something else than the ARM template says")
    print(f"Bicep: {len(files) - len(wrong)} of {len(files)} files say what the ARM templates say")
    return 1 if wrong or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
