"""Checks HTML pages in a real headless Chromium.

For each page, light and dark, at 320, 768, 1280 and 1440 px: no axe violation (WCAG 2.2 AA), no error on
the console, no request that leaves the folder, no breach of the content security policy, no
sideways scrolling. Once a page: the same text with JavaScript off, and a printed PDF in which the
heads of long tables repeat and neither a path nor the day of printing stands.
"""

import datetime
import pathlib
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (320, 768, 1280, 1440)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def pages_of(arguments):
    for argument in map(pathlib.Path, arguments):
        found = sorted(argument.rglob("*.html")) if argument.is_dir() else [argument]
        yield from (page.resolve() for page in found)


class Check:
    """The failures of one page."""

    def __init__(self, browser, path):
        self.browser, self.path, self.failures = browser, path, []
        self.is_redirect = 'http-equiv="refresh"' in path.read_text(encoding="utf-8")

    def fail(self, what):
        self.failures.append(f"{self.path.name}: {what}")

    def run(self):
        if self.is_redirect:
            return self.failures
        for scheme in ("light", "dark"):
            context = self.browser.new_context(color_scheme=scheme)
            page = self.watched(context, scheme)
            page.goto(self.path.as_uri())
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                self.check_width(page, f"{scheme}, {width} px")
            context.close()
        self.check_without_script()
        self.check_finder()
        self.check_print()
        return self.failures

    def watched(self, context, label):
        page = context.new_page()
        page.on("console", lambda m: m.type == "error" and self.fail(f"{label}: console: {m.text}"))
        page.on("pageerror", lambda e: self.fail(f"{label}: script error: {e}"))
        page.on("request", lambda r: self.check_request(r, label))
        return page

    def check_request(self, request, label):
        if not request.url.startswith(("file://", "data:")):
            self.fail(f"{label}: asks for {request.url}")

    def check_width(self, page, label):
        found = Axe().run(page, options={"preload": False, "runOnly": {"type": "tag", "values": RULES}})
        for violation in found.response["violations"]:
            nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:2])
            self.fail(f"{label}: {violation['id']}: {violation['help']}: {nodes}")
        excess = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if excess > 0:
            self.fail(f"{label}: {excess} px wider than the window")

    def text(self, scripted):
        context = self.browser.new_context(java_script_enabled=scripted)
        page = context.new_page()
        page.goto(self.path.as_uri())
        text = page.locator("main").inner_text()
        context.close()
        return text

    def check_without_script(self):
        if not self.text(False).strip():
            self.fail("nothing to read without JavaScript")

    def check_finder(self):
        """The index of a site is searched, filtered and sorted with the keyboard alone."""
        context = self.browser.new_context(viewport={"width": 1440, "height": 900})
        page = self.watched(context, "keyboard")
        page.goto(self.path.as_uri())
        if page.locator("table#scorecards").count():
            self.check_search(page)
            self.check_filter(page)
            self.check_sorting(page)
        context.close()

    def shown(self, page):
        return page.locator("table#scorecards tbody tr:visible").count()

    def tab_to(self, page, selector, most=60):
        for _ in range(most):
            page.keyboard.press("Tab")
            if page.evaluate("s => document.activeElement.matches(s)", selector):
                return True
        self.fail(f"keyboard: {selector} cannot be reached")
        return False

    def check_search(self, page):
        every = self.shown(page)
        if not self.tab_to(page, "input[type=search]"):
            return
        page.keyboard.type("no such scorecard")
        if self.shown(page) != 0:
            self.fail("keyboard: search hides nothing")
        page.keyboard.press("Control+A")
        page.keyboard.press("Delete")
        if self.shown(page) != every:
            self.fail("keyboard: an empty search does not show every scorecard")

    def check_filter(self, page):
        if not page.locator(".finder select").count() or not self.tab_to(page, ".finder select"):
            return
        every = self.shown(page)
        page.keyboard.press("ArrowDown")
        if not 0 < self.shown(page) < every:
            self.fail("keyboard: a filter does not narrow the index")
        page.keyboard.press("ArrowUp")

    def check_sorting(self, page):
        if not self.tab_to(page, ".finder th button"):
            return
        orders = []
        for wanted in ("ascending", "descending"):
            page.keyboard.press("Enter")
            if page.evaluate("document.activeElement.closest('th').ariaSort") != wanted:
                self.fail(f"keyboard: the first column does not say {wanted}")
            orders.append(page.locator("table#scorecards tbody th").all_inner_texts())
        if len(set(orders[0])) > 1 and orders[0] == orders[1]:
            self.fail("keyboard: sorting changes nothing")

    def check_print(self):
        context = self.browser.new_context()
        page = context.new_page()
        page.goto(self.path.as_uri())
        with tempfile.TemporaryDirectory() as folder:
            target = pathlib.Path(folder) / "page.pdf"
            page.pdf(path=str(target), prefer_css_page_size=True)
            text = subprocess.run(
                ["pdftotext", "-layout", target, "-"], capture_output=True, text=True).stdout
        context.close()
        for words in (str(self.path.parent), self.path.as_uri(), *days_of_printing()):
            if words in text and words not in self.path.read_text(encoding="utf-8"):
                self.fail(f"print: shows “{words}”")
        heads = page_heads_style(self.path)
        if not heads:
            self.fail("print: the heads of tables do not repeat")


def days_of_printing():
    today = datetime.date.today()
    return today.isoformat(), today.strftime("%-m/%-d/%y"), today.strftime("%m/%d/%Y")


def page_heads_style(path):
    """Whether the page, or a style sheet beside it, repeats the heads of tables."""
    texts = [path.read_text(encoding="utf-8")]
    texts += [sheet.read_text(encoding="utf-8") for sheet in style_sheets(path, texts[0])]
    return "<thead" not in texts[0] or any("table-header-group" in text for text in texts)


def style_sheets(path, text):
    for part in text.split("<link ")[1:]:
        tag = part.split(">")[0]
        if 'rel="stylesheet"' in tag and 'href="' in tag:
            yield path.parent / tag.split('href="')[1].split('"')[0]


def main():
    failures = []
    count = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for path in pages_of(sys.argv[1:]):
            failures += Check(browser, path).run()
            count += 1
        browser.close()
    for failure in failures:
        print(f"browser: {failure}", file=sys.stderr)
    if not count:
        print("browser: no page was opened.", file=sys.stderr)
    print(f"browser: {count} pages, {len(failures)} failures.")
    sys.exit(1 if failures or not count else 0)


main()
