#!/usr/bin/env python3
"""Checks report pages in a real browser: accessibility, reflow, policy, and the pages without scripts.

    python3 .ci/check_page.py PAGE.html … [--screenshots FOLDER]

Needs Chromium with its driver, and from PyPI (pinned):
    selenium==4.51.0
    axe-playwright-python==0.1.8  # only for the axe-core 4.12.1 that it brings along
Exits with 1 and names what is wrong, or prints one line per check.
"""

import argparse
import pathlib
import shutil
import sys

import axe_playwright_python
from selenium import webdriver

AXE = next(pathlib.Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDE, NARROW = 1280, 320


def browser(scripts=True):
    """A fresh browser that has no network and, if asked, no scripts."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or shutil.which("google-chrome") or ""
    for flag in ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1"]:
        options.add_argument(flag)
    if not scripts:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    # Named, so that Selenium does not look for a driver on the network.
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    driver.set_script_timeout(300)
    return driver


def show(driver, address, width, scheme, height=900):
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
    )
    driver.get(address)


def screenshot(driver, folder, name, width):
    if not folder:
        return
    folder.mkdir(parents=True, exist_ok=True)
    size = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
    height = min(int(size["height"]) + 1, 6000)
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
    )
    driver.save_screenshot(str(folder / f"{name}.png"))


def axe(driver):
    # Through the protocol, because the page's own policy forbids what it does not know.
    driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
    driver.execute_script(AXE)
    return driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}})"
        ".then(done, error => done({violations: [{id: 'axe', help: String(error), nodes: []}], passes: []}));",
        TAGS,
    )


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("pages", type=pathlib.Path, nargs="+")
    arguments.add_argument("--screenshots", type=pathlib.Path)
    arguments = arguments.parse_args()
    wrong = []
    for page in arguments.pages:
        wrong += [f"{page.name}: {line}" for line in check(page, arguments.screenshots)]
    for line in wrong:
        print(f"wrong: {line}", file=sys.stderr)
    return 1 if wrong else 0


def check(page, screenshots):
    """What is wrong with one page."""
    address = page.resolve().as_uri()
    screenshots = screenshots and screenshots / page.stem
    wrong = []
    print(f"{page.name}:")

    driver = browser()
    try:
        for scheme in ["light", "dark"]:
            for width in [WIDE, NARROW]:
                name = f"{scheme}-{width}"
                show(driver, address, width, scheme)
                screenshot(driver, screenshots, name, width)
                show(driver, address, width, scheme)
                for entry in driver.get_log("browser"):
                    wrong.append(f"{name}: console: {entry['message']}")
                extra = driver.execute_script("return document.documentElement.scrollWidth - window.innerWidth")
                if extra > 0:
                    wrong.append(f"{name}: the page is {extra} px too wide")
                for openness in ["closed", "open"]:
                    if openness == "open":
                        driver.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
                        screenshot(driver, screenshots, f"{name}-open", width)
                        extra = driver.execute_script(
                            "return document.documentElement.scrollWidth - window.innerWidth")
                        if extra > 0:
                            wrong.append(f"{name}: with open details the page is {extra} px too wide")
                    result = axe(driver)
                    for violation in result["violations"]:
                        targets = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
                        wrong.append(f"{name}, {openness}: {violation['id']}: {violation['help']}: {targets}")
                    print(f"{name}, {openness}: axe-core {result.get('testEngine', {}).get('version', '?')}: "
                          f"{len(result['violations'])} violations, {len(result['passes'])} rules passed, "
                          f"{len(result.get('incomplete', []))} for a human")
        ids = driver.execute_script(
            "const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
            "return [ids.length - new Set(ids).size,"
            " [...document.querySelectorAll('a[href^=\"#\"]')]"
            ".filter(a => !document.getElementById(a.getAttribute('href').slice(1))).length]"
        )
        if ids[0]:
            wrong.append(f"{ids[0]} ids are there twice")
        if ids[1]:
            wrong.append(f"{ids[1]} links lead nowhere")
        requests = [entry for entry in driver.get_log("performance")
                    if '"Network.requestWillBeSent"' in entry["message"]
                    and ('"url":"http' in entry["message"])]
        if requests:
            wrong.append(f"{len(requests)} network requests")

        link = driver.execute_script("const a = document.querySelector('.grid td a'); return a && a.href")
        if link:
            show(driver, address, WIDE, "light")
            driver.get(link)
            opened = driver.execute_script(
                "const t = document.getElementById(location.hash.slice(1));"
                "return t && t.closest('details') && t.closest('details').open"
            )
            if not opened:
                wrong.append("a link from the matrix does not open its details")
    finally:
        driver.quit()

    driver = browser(scripts=False)
    try:
        show(driver, address, WIDE, "light")
        screenshot(driver, screenshots, "no-scripts", WIDE)
        tree = driver.execute_cdp_cmd("DOM.getDocument", {"depth": 0})
        cells = driver.execute_cdp_cmd(
            "DOM.querySelectorAll", {"nodeId": tree["root"]["nodeId"], "selector": ".grid td"})
        print(f"without scripts: {len(cells['nodeIds'])} cells")
    finally:
        driver.quit()
    return wrong


if __name__ == "__main__":
    sys.exit(main())
