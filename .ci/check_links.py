#!/usr/bin/env python3
"""Checks that every link between the pages of a folder leads to an anchor that is there.

    python3 .ci/check_links.py FOLDER
"""

import html.parser
import pathlib
import sys
import urllib.parse


class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.anchors, self.links = {""}, []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.anchors.add(value)
            if name in ("href", "src"):
                self.links.append(value)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    pages = {path.resolve(): Page(path) for path in sorted(folder.rglob("*.html"))}
    wrong = links = 0
    for path, page in pages.items():
        for link in page.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme in ("http", "https"):
                continue
            links += 1
            target = (path.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else path
            if target not in pages or parts.fragment not in pages[target].anchors:
                wrong += 1
                print(f"wrong: {path.relative_to(folder)}: {link} leads nowhere", file=sys.stderr)
    print(f"links: {links} between {len(pages)} pages, {wrong} lead nowhere")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
