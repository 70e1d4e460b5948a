#!/usr/bin/env python3
"""Makes reports in every format and opens them with programs that share no code with their writers.

Usage: open_reports.py CLI DOCUMENT DAY FOLDER [--kinds k,..] [--editions e,..] [--languages l,..] [--axe] [--office]

--axe     runs axe-core on every page for a site, in a headless Chromium
--office  opens every Word and Excel file in LibreOffice and writes it as PDF
Needs poppler; pip install page-validation python-docx openpyxl axe-core-python
"""

import argparse
import csv
import html
import json
import pathlib
import re
import subprocess
import sys
import zipfile
from html.parser import HTMLParser

import docx
import openpyxl

import validate_pdf

KINDS = "council since yearly final fact-sheet municipality action-plan follow-up decisions presentation figures".split()
EDITIONS = "internal closed public".split()
LANGUAGES = "nl fr de en".split()
FORMATS = "pdf docx xlsx csv html".split()


def run(*command, ok=(0,)):
    done = subprocess.run([str(part) for part in command], capture_output=True, timeout=600)
    if done.returncode not in ok:
        raise AssertionError(f"{' '.join(map(str, command))}: {done.returncode}\n{done.stderr.decode()[-2000:]}")
    return done.stdout.decode("utf-8", "replace")


def levels_follow(levels, what):
    before = 0
    for level in levels:
        assert level <= before + 1, f"{what}: a heading of level {level} follows level {before}"
        before = level


def open_pdf(path, language):
    info = run("pdfinfo", path)
    assert re.search(r"^Tagged: +yes", info, re.M), "not tagged"
    assert re.search(r"^Title: +\S", info, re.M), "no title"
    assert "pdfuaid:part>1<" in run("pdfinfo", "-meta", path), "no PDF/UA identifier"
    # With the text of every tag poppler takes half a minute for forty pages.
    pages = int(re.search(r"^Pages: +(\d+)", info, re.M).group(1))
    tree = run("pdfinfo", "-struct-text" if pages <= 6 else "-struct", path)
    assert re.search(r"^ *H1\b", tree, re.M), "no heading"
    levels_follow([int(level) for level in re.findall(r"^ *H(\d)\b", tree, re.M)], "pdf")
    tables = len(re.findall(r"^ *Table\b", tree, re.M))
    assert tables == 0 or re.search(r"^ *TH\b", tree, re.M), "tables without header cells"
    figures = len(re.findall(r"^ *Figure\b", tree, re.M))
    plain = run("qpdf", "--qdf", "--object-streams=disable", path, "-")
    tagged = re.findall(r"<<(?:(?!endobj).)*?/S /Figure\b(?:(?!endobj).)*?endobj", plain, re.S)
    assert len(tagged) == figures, f"{figures} figures in the tree, {len(tagged)} in the file"
    assert all(re.search(r"/Alt [(<]", one) for one in tagged), "a figure without alternative text"
    assert len(run("pdftotext", path, "-").split()) > 20, "hardly any text"
    assert validate_pdf.main([str(path)]) == 0, "not to the standards"
    return pages


def open_docx(path, language):
    document = docx.Document(path)
    assert document.core_properties.title.strip(), "no title"
    assert document.core_properties.language[:2] == language, document.core_properties.language
    levels = [int(p.style.name[-1]) for p in document.paragraphs if re.fullmatch(r"Heading \d", p.style.name)]
    assert levels, "no headings"
    levels_follow(levels, "docx")
    xml = document.element.xml
    for table in document.tables:
        layout = "w:tblHeader" in table._tbl.xml or "w:tblCaption" not in table._tbl.xml
        assert layout, "a table without a header row"
    for properties in re.findall(r"<wp:docPr[^>]*>", xml):
        assert re.search(r'descr="[^"]+"', properties), f"a picture without alternative text: {properties}"
    return len(document.tables)


def open_xlsx(path, _language):
    book = openpyxl.load_workbook(path)
    names = []
    for sheet in book.worksheets:
        names += list(sheet.tables)
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", f"{sheet.title}!{cell.coordinate} holds a formula"
    assert len(names) == len(set(names)), "two tables have one name"
    return len(book.worksheets)


def open_csv(path, _language):
    text = path.read_bytes()
    assert text.startswith(b"\xef\xbb\xbf"), "no byte order mark"
    rows = list(csv.reader(text.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert len({len(row) for row in rows}) == 1, "rows of different length"
    return len(rows)


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.levels, self.tags = [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if re.fullmatch(r"h[1-6]", tag):
            self.levels.append(int(tag[1]))


def open_html(path, language):
    page = Page()
    page.feed(path.read_text("utf-8"))
    assert dict(page.tags)["html"]["lang"][:2] == language, "another language"
    assert page.levels.count(1) == 1, "not one heading of level 1"
    levels_follow(page.levels, "html")
    assert not [tag for tag, _ in page.tags if tag in ("script", "iframe", "object", "link")], "something from elsewhere"
    return len(page.levels)


def axe(path):
    """Runs axe-core on the page; the policy that forbids scripts is lifted for that."""
    import axe_core_python

    source = pathlib.Path(axe_core_python.__file__).with_name("axe.min.js").read_text("utf-8")
    page = path.read_text("utf-8")
    page = re.sub(r"<meta[^>]*Content-Security-Policy[^>]*>", "", page, flags=re.I)
    probe = (
        "<script>" + source.replace("</script", "<\\/script") + "</script><script>"
        "axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','best-practice']}).then(r=>{"
        "const e=document.createElement('pre');e.id='axe-found';"
        "e.textContent=JSON.stringify(r.violations.map(v=>[v.id,v.nodes.length,v.nodes[0].html.slice(0,200)]))"
        "+'#passes:'+r.passes.length;document.body.append(e)})</script>"
    )
    probed = path.with_suffix(".axe.html")
    probed.write_text(page.replace("</body>", probe + "</body>"), "utf-8")
    shown = run(
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=20000",
        "--dump-dom", probed.resolve().as_uri(),
    )
    probed.unlink()
    found = re.search(r'<pre id="axe-found">(.*?)#passes:(\d+)</pre>', shown, re.S)
    assert found, "axe did not answer"
    assert int(found.group(2)) > 5, "axe looked at nothing"
    violations = json.loads(html.unescape(found.group(1)))
    assert not violations, f"axe: {violations}"


def office(paths, folder):
    """Opens the files in LibreOffice, all in one go, and writes them as PDF."""
    folder.mkdir(exist_ok=True)
    run("soffice", "--headless", f"-env:UserInstallation=file://{folder.resolve()}/profile",
        "--convert-to", "pdf", "--outdir", folder, *paths)
    for path in paths:
        made = folder / (path.stem + ".pdf")
        assert made.exists() and made.stat().st_size > 1000, f"LibreOffice did not open {path}"
        made.rename(folder / (path.name + ".pdf"))


def main():
    asked = argparse.ArgumentParser(usage=__doc__)
    for name in ("cli", "document", "day", "folder"):
        asked.add_argument(name)
    asked.add_argument("--kinds", default=",".join(KINDS))
    asked.add_argument("--editions", default=",".join(EDITIONS))
    asked.add_argument("--languages", default=",".join(LANGUAGES))
    asked.add_argument("--formats", default=",".join(FORMATS))
    asked.add_argument("--axe", action="store_true")
    asked.add_argument("--office", action="store_true")
    asked = asked.parse_args()
    folder = pathlib.Path(asked.folder)
    folder.mkdir(parents=True, exist_ok=True)
    faults, made, for_office = [], 0, []
    openers = {"pdf": open_pdf, "docx": open_docx, "xlsx": open_xlsx, "csv": open_csv, "html": open_html}
    for kind in asked.kinds.split(","):
        for edition in asked.editions.split(","):
            for language in asked.languages.split(","):
                for suffix in asked.formats.split(","):
                    path = folder / f"{kind}-{edition}-{language}.{suffix}"
                    try:
                        run(asked.cli, "report", asked.document, "--kind", kind, "--edition", edition,
                            "--language", language, "--on", asked.day, "--to", path)
                        count = openers[suffix](path, language)
                        if suffix == "html" and asked.axe:
                            axe(path)
                        made += 1
                        if suffix == "pdf":
                            print(f"{path.name}: {count} pages")
                        if suffix in ("docx", "xlsx"):
                            assert zipfile.ZipFile(path).testzip() is None, "a damaged package"
                            for_office.append(path)
                    except Exception as fault:  # every fault is told, whatever it is
                        faults.append(f"{path.name}: {type(fault).__name__}: {fault}")
                        print(faults[-1], file=sys.stderr)
    if asked.office and for_office:
        try:
            office(for_office, folder / "office")
        except AssertionError as fault:
            faults.append(f"LibreOffice: {fault}")
    print(f"{made} reports made and opened, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
