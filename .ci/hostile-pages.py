"""Publishes sheets whose every field carries an attack, and opens the pages in Chromium.

usage: hostile-pages.py MILEPOST

Each of more than a hundred payloads stands between two marks in the title, the head, names, goals,
cells, links, front matter, results, a roster and the file's name. Nothing may run, no element or
attribute may come from a payload, nothing may be asked of another place, and both marks must be
among the words shown.
"""

import csv
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

RUN = "window.ran=1"
SCRIPTS = [
    f"<script>{RUN}</script>", f"</script><script>{RUN}</script>", f"<ScRiPt>{RUN}</sCrIpT>",
    f"<script src=//evil.invalid/x.js></script>", f"<svg onload={RUN}>", f"<svg/onload={RUN}>",
    f"<img src=x onerror={RUN}>", f"<img/src=x/onerror={RUN}>", f"<body onload={RUN}>",
    f"<iframe srcdoc='<script>parent.{RUN}</script>'>", f"<object data=javascript:{RUN}>",
    f"<embed src=javascript:{RUN}>", f"<math><mi xlink:href=javascript:{RUN}>x</mi></math>",
    f"<details open ontoggle={RUN}>", f"<video><source onerror={RUN}>", f"<audio src onerror={RUN}>",
    f"<input autofocus onfocus={RUN}>", f"<select autofocus onfocus={RUN}>",
    f"<marquee onstart={RUN}>", f"<template><script>{RUN}</script></template>",
    f"<noscript><p title='</noscript><img src=x onerror={RUN}>'>", f"<!--><script>{RUN}</script>-->",
    f"<![CDATA[<script>{RUN}</script>]]>", f"<?php {RUN} ?>", f"<% {RUN} %>",
    f"<base href=//evil.invalid/>", f"<link rel=stylesheet href=//evil.invalid/x.css>",
    f"<meta http-equiv=refresh content='0;url=//evil.invalid'>", f"<form action=//evil.invalid><button>",
    f"<style>*{{background:url(//evil.invalid/x)}}</style>", f"</style><script>{RUN}</script>",
    f"</title><script>{RUN}</script>", f"</textarea><script>{RUN}</script>",
    f"</main></body></html><script>{RUN}</script>", f"<svg><desc><![CDATA[</desc><script>{RUN}</script>]]></svg>",
    f"<svg><a xlink:href=javascript:{RUN}><text>x</text></a></svg>", f"<svg><animate onbegin={RUN} attributeName=x dur=1s>",
    f"<svg><set onbegin={RUN}>", f"<svg><foreignObject><script>{RUN}</script></foreignObject></svg>",
    f"<table background=//evil.invalid/x>", f"<a href=javascript:{RUN}>x</a>", f"<area href=javascript:{RUN}>",
]
ATTRIBUTES = [
    f"\" onmouseover={RUN} x=\"", f"' onmouseover={RUN} x='", f"\"><script>{RUN}</script>",
    f"'><script>{RUN}</script>", f"` onmouseover={RUN} `", f"\"\u0301 onmouseover={RUN} x=\"\u0301",
    f"'\u0308><script>{RUN}</script>", f"\"\u200d><img src=x onerror={RUN}>", f"\" autofocus onfocus={RUN} \"",
    f"\" style=\"background:url(//evil.invalid)\" x=\"", f"\"/onload={RUN}/\"", f"&quot; onload={RUN} &quot;",
    f"&#34;><script>{RUN}</script>", f"&#x22; onerror={RUN}", f"\u2028\" onload={RUN}", f"= onload={RUN}",
    f"\"\u0338 onload={RUN}", f"<\u0338script>{RUN}", f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"&amp;lt;script&amp;gt;{RUN}", f"%22%3E%3Cscript%3E{RUN}%3C/script%3E", f"\\\"><script>{RUN}</script>",
]
LINKS = [
    f"[x](javascript:{RUN})", f"[x](JaVaScRiPt:{RUN})", f"[x](java&#115;cript:{RUN})",
    f"[x](&#x6A;avascript:{RUN})", f"[x](javascript&colon;{RUN})", f"[x](<javascript:{RUN}>)",
    f"[x](data:text/html,<script>{RUN}</script>)", f"[x](vbscript:{RUN})", f"[x](//evil.invalid)",
    f"![x](//evil.invalid/x.png)", f"![x](javascript:{RUN})", f"<javascript:{RUN}>", f"[x][y]\u00a0",
    f"[x](http://evil.invalid/\" onload={RUN})", f"[x](\u0001javascript:{RUN})", f"[x]( javascript:{RUN} )",
    f"[x](file:///etc/passwd)", f"[x](\\\\evil.invalid\\x)", f"[x](blob:{RUN})", f"[x](feed:javascript:{RUN})",
]
STYLES = [
    "</style><style>*{display:none}", "expression(alert(1))", "url(javascript:alert(1))",
    "@import '//evil.invalid';", "*{color:red}", "--x:url(//evil.invalid)", "}body{display:none}",
    "\\3c script\\3e ", "/*", "*/",
]
TEMPLATES = [
    "{{title}}", "{{{title}}}", "{{&title}}", "{{#rows}}{{/rows}}", "{{>page.html}}", "{{=<% %>=}}",
    "${title}", "#{title}", "{% raw %}", "[[title]", "<%= title %>", "{{! x }}",
]
FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "=HYPERLINK(\"//evil.invalid\")", "=cmd|'/c calc'!A1"]
CONTROLS = ["\u202e", "\u2066x\u2069", "\u200b", "\ufeff", "\u0085", "\u00ad", "a\u0300\u0301\u0302", "\U0001f600"]
PAYLOADS = SCRIPTS + ATTRIBUTES + LINKS + STYLES + TEMPLATES + FORMULAS + CONTROLS

SHEET = """---
reference: "{yaml}"
---

# Bonus {text}

- **Executive:** {text}
- **Role:** {text}
- **Company:** {text}
- **Status:** agreed
- **Effective date:** 1 January 2027
- **Performance period:** 1 January 2027 to 31 December 2027

{text}

## Milestone 1: {text}

- **Goal:** net revenue of $10 million in the performance period {text}
- **Measure:** revenue {text}
- **Bonus:** $50,000 at $10 million. All or nothing.
- **Evidence:** [report {text}](https://example.invalid/{url})

| Item | Note |
|---|---|
| {cell} | {cell} |

> {text}

Term[^1]

[^1]: {text}

## Results

- **Milestone 1:** actual $11 million, as of 31 December 2027, certified
"""


PLAN = """# Bonus

- Executive: [[payee]]
- Status: agreed
- Effective date: 1 January 2027

## Milestone 1: Launch

- Goal: on sale in Berlin by 30 June 2027
- Bonus: $50,000
"""


def marked(index, field, payload):
    """The payload between two marks that no other field has."""
    return f"Za{index}f{field}q {payload} Zb{index}f{field}q"


def write(folder, index, payload):
    """Writes a sheet; tells the marks that its pages must show."""
    count = SHEET.count("{text}")
    texts = iter(range(count))
    sheet = "".join(
        part + (marked(index, next(texts), payload) if part is not last else "")
        for parts in [SHEET.split("{text}")] for last in [parts[-1]] for part in parts)
    sheet = sheet.replace("{cell}", marked(index, "c", payload).replace("|", "\\|"))
    quoted = payload.replace("\\", "\\\\").replace('"', '\\"')
    sheet = sheet.replace("{yaml}", marked(index, "y", quoted))
    sheet = sheet.replace("{url}", payload.replace(" ", "").replace(")", ""))
    name = "".join("_" if c in "/\0\n" else c for c in payload)[:60]
    (folder / f"n{index}{name}.md").write_text(sheet, encoding="utf-8")
    fields = [*range(count), "c"]
    return [f"{side}{index}f{field}q" for field in fields for side in ("Za", "Zb")]


def write_roster(folder):
    """One plan and a payee a payload; control characters are refused in a roster."""
    payloads = [p for p in enumerate(PAYLOADS) if min(p[1]) >= " "]
    (folder / "plan.md").write_text(PLAN, encoding="utf-8")
    with open(folder / "roster.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["payee"])
        for index, payload in payloads:
            writer.writerow([marked(index, "r", payload)])
    return [f"{side}{index}frq" for index, _ in payloads for side in ("Za", "Zb")]


FOREIGN = """() => {
  const bad = [];
  for (const e of document.querySelectorAll('*')) {
    for (const a of e.attributes) {
      if (/^on/i.test(a.name)) bad.push(e.tagName + ' ' + a.name);
      if (/^\\s*(javascript|vbscript|data|blob|feed|file):/i.test(a.value) &&
          /^(href|src|action|data)$/i.test(a.localName)) bad.push(a.name + '=' + a.value);
      if (a.name === 'style') bad.push(e.tagName + ' style');
    }
  }
  const tags = 'iframe,object,embed,form,base,template,noscript,video,audio,img,math,marquee,input,select,textarea';
  for (const e of document.querySelectorAll(tags))
    if (!e.closest('.tools')) bad.push(e.tagName);
  for (const e of document.querySelectorAll('script'))
    if (!/^(\\.\\.\\/)?assets\\/site\\.[0-9a-f]+\\.js$/.test(e.getAttribute('src') || '')) bad.push('script');
  return bad;
}"""


def check(page, path, failures):
    page.goto(path.as_uri())
    page.wait_for_load_state("load")
    if page.evaluate("window.ran"):
        failures.append(f"{path.name}: a script ran")
    for what in page.evaluate(FOREIGN):
        failures.append(f"{path.name}: {what}")
    return page.evaluate("document.body.textContent + document.title")


def publish(milepost, sheets, site, audience, *more):
    run = subprocess.run(
        [milepost, "publish", sheets, "-o", site, "--audience", audience,
         "--as-of", "2028-01-31", *more], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"hostile: publish ended with {run.returncode}: {run.stderr[:2000]}")


def check_site(page, site, marks, failures):
    """Opens every page of a site, and looks for the marks in what they show together."""
    paths = sorted(site.rglob("*.html"))
    shown = "".join(check(page, path, failures) for path in paths)
    failures += [f"{site.name}: {mark} is lost" for mark in marks if mark not in shown]
    return len(paths)


def check_the_check(page):
    """An attack that gets through is seen."""
    page.set_content(f"<p onclick={RUN}><a href='javascript:{RUN}'>x</a><iframe></iframe>")
    if len(page.evaluate(FOREIGN)) != 3:
        sys.exit("hostile: the check does not see an attack that got through.")


def open_browser(playwright, failures):
    browser = playwright.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    page = browser.new_page()
    page.on("dialog", lambda d: (failures.append(f"dialog: {d.message}"), d.dismiss()))
    page.on(
        "request",
        lambda r: r.url.startswith(("file://", "about:")) or failures.append(f"asks for {r.url}"))
    return page


def main():
    milepost = pathlib.Path(sys.argv[1]).resolve()
    failures, pages = [], 0
    with tempfile.TemporaryDirectory() as work, sync_playwright() as playwright:
        work = pathlib.Path(work)
        for name in ("sheets", "roster"):
            (work / name).mkdir()
        marks = [m for i, payload in enumerate(PAYLOADS) for m in write(work / "sheets", i, payload)]
        payees = write_roster(work / "roster")
        page = open_browser(playwright, failures)
        check_the_check(page)
        for audience in ("owner", "committee", "counterparty", "intranet"):
            publish(milepost, work / "sheets", work / audience, audience)
            shows_all = audience in ("owner", "counterparty")
            pages += check_site(page, work / audience, marks if shows_all else [], failures)
        publish(
            milepost, work / "roster" / "plan.md", work / "payees", "owner",
            "--roster", work / "roster" / "roster.csv")
        pages += check_site(page, work / "payees", payees, failures)
    for failure in failures[:60]:
        print(f"hostile: {failure}", file=sys.stderr)
    print(f"hostile: {len(PAYLOADS)} payloads, {pages} pages, {len(failures)} failures.")
    sys.exit(1 if failures else 0)


main()
