"""Holds shipped scenarios against the JSON Schema of the language, and broken ones, which both it and the reader refuse.

usage: check_schema.py REHEARSE SCENARIOS
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
from ruamel.yaml import YAML

MODIFIERS = {"id", "as", "from", "via", "apiVersion", "when", "retry", "expect"}


def output(*words):
    return subprocess.run(words, capture_output=True, check=True, encoding="utf-8").stdout


def trees(rehearse, path):
    """The documents of a file as the reader of the language saw them."""
    tree = json.loads(output(rehearse, "read", str(path)))
    return tree if isinstance(tree, list) else [tree]


def steps(document):
    for section in ("given", "steps"):
        for step in document.get(section) or []:
            yield step


def verb(step):
    return next(key for key in step if key not in MODIFIERS)


def renamed(map, key, name):
    """Gives a key another name and leaves the order as it is."""
    entries = [(name if old == key else old, value) for old, value in map.items()]
    map.clear()
    map.update(entries)


def misspelt_key(document):
    document["stepss"] = document.pop("steps")


def no_title(document):
    del document["scenario"]


def misspelt_verb(document):
    step = next(steps(document))
    renamed(step, verb(step), verb(step) + "x")


def misspelt_modifier(document):
    step = next(step for step in steps(document) if "as" in step)
    renamed(step, "as", "ass")


def unknown_field(document):
    step = next(step for step in steps(document) if isinstance(step[verb(step)], dict) and verb(step) != "deployment")
    step[verb(step)]["noSuchField"] = 1


def missing_name(document):
    step = next(step for step in steps(document) if verb(step) == "deployVault" and "name" in step["deployVault"])
    del step["deployVault"]["name"]


def truth_as_number(document):
    step = next(step for step in steps(document) if verb(step) == "deployVault" and isinstance(step["deployVault"], dict))
    step["deployVault"]["enableRbacAuthorization"] = 17


def unknown_operation(document):
    step = next(step for step in steps(document) if verb(step) == "access")
    step["access"]["operation"] = "secrets/gett"


def unknown_client(document):
    next(steps(document))["via"] = "Pulumi"


def retry_without_end(document):
    next(steps(document))["retry"] = {"every": "30s"}


def expects(document):
    for step in steps(document):
        entries = step.get("expect")
        for entry in entries if isinstance(entries, list) else [entries] if entries else []:
            yield entry


def unknown_expectation(document):
    next(expects(document))["suceeds"] = True


def unknown_stage(document):
    entry = next(entry for entry in expects(document) if isinstance(entry.get("fails"), dict))
    entry["fails"]["because"] = "netwrok"


def unknown_failure_field(document):
    entry = next(entry for entry in expects(document) if isinstance(entry.get("fails"), dict))
    entry["fails"]["inerCode"] = "Forbidden"


def success_as_text(document):
    entry = next(entry for entry in expects(document) if "succeeds" in entry)
    entry["succeeds"] = "yes"


def step_as_text(document):
    document["steps"].append("wait 10m")


def statement_of_two_words(document):
    document["then"][0]["mayBe"] = {}


BREAKS = [
    misspelt_key, no_title, misspelt_verb, misspelt_modifier, unknown_field, missing_name, truth_as_number,
    unknown_operation, unknown_client, retry_without_end, unknown_expectation, unknown_stage, unknown_failure_field,
    success_as_text, step_as_text, statement_of_two_words,
]


def broken(documents):
    """Each document broken in each way that it can be."""
    for document in documents:
        for change in BREAKS:
            other = copy.deepcopy(document)
            try:
                change(other)
            except (StopIteration, KeyError, IndexError, TypeError, AttributeError):
                continue
            yield change.__name__, other


def main(rehearse, folder):
    schema = json.loads(output(rehearse, "schema"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = []
    documents = []
    files = sorted(pathlib.Path(folder).rglob("*.yaml"))
    for path in files:
        found = trees(rehearse, path)
        with open(path, encoding="utf-8") as text:
            # Through JSON and back, so that only plain values are compared.
            other = json.loads(json.dumps(list(YAML(typ="safe", pure=True).load_all(text))))
        if found != other:
            failures.append(f"{path}: another reader of YAML sees another tree")
        for document in found:
            documents.append(document)
            error = jsonschema.exceptions.best_match(validator.iter_errors(document))
            if error:
                failures.append(f"{path}: {document.get('scenario')}: {list(error.absolute_path)}: {error.message[:200]}")
    # Of every way to break a document a few are enough, and one is needed.
    counts = {change.__name__: 0 for change in BREAKS}
    with tempfile.TemporaryDirectory() as place:
        kept = []
        for name, document in broken(documents):
            if counts[name] == 5:
                continue
            counts[name] += 1
            path = pathlib.Path(place) / f"{name}-{counts[name]}.yaml"
            path.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
            kept.append(path.name)
            if validator.is_valid(document):
                failures.append(f"{path.name}: broken, but valid against the schema: {document.get('scenario')}")
        check = subprocess.run([rehearse, "check", place], capture_output=True, encoding="utf-8")
        refused = set(re.findall(r"--> \S*?([\w-]+\.yaml)", check.stderr))
        failures += [f"{name}: broken, but read without a mistake" for name in kept if name not in refused]
    failures += [f"no scenario could be broken by {name}" for name, count in counts.items() if count == 0]
    for failure in failures:
        print(failure)
    print(
        f"schema: {len(documents)} scenarios of {len(files)} files valid, the trees those of another reader; "
        f"{len(kept)} broken ones refused by schema and reader")
    return 1 if failures else 0


sys.exit(main(*sys.argv[1:]))
