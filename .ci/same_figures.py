#!/usr/bin/env python3
"""Checks that the figure of every indicator stands beside its name in every format of a report.

    same_figures.py FOLDER JUDGE.json

FOLDER holds report.pdf, report.docx, report.xlsx, report.html and report.csv of one report in Dutch; JUDGE.json is what
`judge --json` said for the same day. Formats that are not there are faults. Needs openpyxl, python-docx and pdfinfo.
"""

import csv
import html.parser
import json
import re
import subprocess
import sys
from pathlib import Path

import docx
import openpyxl

MOST_DECIMALS = 4
# Lines of a page in which a row of a table is looked for, when the structure of a PDF does not tell the whole name.
WINDOW = 6


def plain(text):
    """A text with plain spaces, without what only tells where a word may break."""
    return " ".join(re.sub("[\u00ad\u200b\u2060]", "", text).split())


def close(text):
    """A text without spaces: a PDF may set a word in pieces."""
    return plain(text).replace(" ", "")


def dutch(value, decimals):
    """A number as it is printed in Dutch."""
    grouped = f"{abs(value):,.{decimals}f}".translate(str.maketrans(",.", ".,"))
    is_zero = not re.search("[1-9]", grouped)
    return grouped if value >= 0 or is_zero else "−" + grouped


def holds(text, number):
    """Whether a text holds a number, and not as a part of a longer one."""
    return re.search(rf"(?<![\d−])(?<!\d[.,]){re.escape(number)}(?!\d)(?![.,]\d)", plain(text)) is not None


def rows_of_pdf(path):
    """The rows of the tables in the structure of a PDF, as a screen reader meets them."""
    run = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True)
    said = run.stdout.decode("utf-8", errors="replace")
    rows, row_depth, cell_depth = [], None, None
    for line in said.splitlines():
        depth = len(line) - len(line.lstrip(" "))
        line = line.strip()
        if row_depth is not None and depth <= row_depth:
            row_depth = None
        if re.match(r"TR\b", line):
            rows.append([])
            row_depth, cell_depth = depth, None
        elif row_depth is None:
            continue
        elif re.match(r"T[DH]\b", line):
            rows[-1].append("")
            cell_depth = depth
        elif line.startswith('"') and cell_depth is not None and depth > cell_depth:
            rows[-1][-1] += line[1:-1] + " "
    return rows


def rows_on_pages(path, name):
    """Stretches of the pages of a PDF that hold every part of a name.

    pdfinfo loses what stands behind a hyphen at the end of a line, so that such a name is in no row of the structure.
    """
    said = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    lines = said.splitlines()
    parts = [part for part in re.split(r"[\s-]+", plain(name)) if part]
    stretches = ("\n".join(lines[at : at + WINDOW]) for at in range(len(lines)))
    return [["", stretch] for stretch in stretches if all(part in stretch for part in parts)]


def rows_of_docx(path):
    tables = docx.Document(path).tables
    return [[cell.text for cell in row.cells] for table in tables for row in table.rows]


def rows_of_xlsx(path):
    """The rows of the sheets; a number is said with the decimals of its format."""

    def said(cell):
        if isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool):
            decimals = re.search(r"0\.(0+)", cell.number_format)
            return dutch(cell.value, len(decimals[1]) if decimals else 0)
        return "" if cell.value is None else str(cell.value)

    sheets = openpyxl.load_workbook(path).worksheets
    return [[said(cell) for cell in row] for sheet in sheets for row in sheet.iter_rows()]


def rows_of_csv(path):
    """The rows of the tables, of which each cell is a line."""
    rows, last = [], None
    with open(path, encoding="utf-8-sig", newline="") as file:
        for section, table, row, _, text, *_ in list(csv.reader(file, delimiter=";"))[1:]:
            if (section, table, row) != last:
                rows.append([row])
                last = (section, table, row)
            rows[-1].append(text)
    return rows


class Tables(html.parser.HTMLParser):
    """The rows of the tables of a page."""

    def __init__(self):
        super().__init__()
        self.rows, self.is_in_cell = [], False

    def handle_starttag(self, tag, _):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self.rows[-1].append("")
            self.is_in_cell = True
        elif tag in ("br", "p", "div") and self.is_in_cell:
            self.rows[-1][-1] += " "

    def handle_endtag(self, tag):
        if tag in ("td", "th", "tr"):
            self.is_in_cell = False

    def handle_data(self, text):
        if self.is_in_cell:
            self.rows[-1][-1] += text


def rows_of_html(path):
    tables = Tables()
    tables.feed(Path(path).read_text(encoding="utf-8"))
    return tables.rows


READERS = {"pdf": rows_of_pdf, "docx": rows_of_docx, "xlsx": rows_of_xlsx, "html": rows_of_html, "csv": rows_of_csv}


def printed(indicator):
    """The figure of an indicator as it is printed: with the decimals that its own sentence has."""
    said = " ".join(indicator["sentences"])
    candidates = [dutch(indicator["value"], decimals) for decimals in range(MOST_DECIMALS + 1)]
    return next((number for number in reversed(candidates) if holds(said, number)), None)


def look(rows, indicator, figure, path):
    """What is wrong with an indicator in the rows of a format: nothing, no row, or a row without its figure."""
    name = close(indicator["name"])
    named = [row for row in rows if any(close(cell) == name for cell in row)]
    if not named and path.suffix == ".pdf" and "-" in name:
        named = rows_on_pages(path, indicator["name"])
    if not named:
        return "has no row"
    beside = (cell for row in named for cell in row if close(cell) != name)
    return None if any(holds(cell, figure) for cell in beside) else f"has no {figure} beside it"


def main(folder, judged):
    formats, faults = {}, []
    paths = {name: Path(folder) / f"report.{name}" for name in READERS}
    for name, path in paths.items():
        if path.exists() and path.stat().st_size > 0:
            formats[name] = READERS[name](str(path))
        else:
            faults.append(f"{path} is not there, or empty")
    whole = json.loads(Path(judged).read_text(encoding="utf-8"))["indicators"]
    unmeasured = [one for one in whole if one["value"] is None]
    checked, elsewhere = 0, []
    for indicator in (one for one in whole if one["value"] is not None):
        label = f"{indicator['code']} ({indicator['name']})"
        figure = printed(indicator)
        if figure is None:
            faults.append(f"{label}: no sentence of the judgement holds {indicator['value']}")
            continue
        problems = {name: look(rows, indicator, figure, paths[name]) for name, rows in formats.items()}
        if all(problem == "has no row" for problem in problems.values()):
            elsewhere.append(indicator["code"])
            continue
        checked += 1
        faults += [f"{label} {problem} in the {name}" for name, problem in problems.items() if problem]
    print(f"{checked} indicators are in the report, each figure looked for in {', '.join(formats) or 'nothing'}")
    print(f"{len(unmeasured)} have no figure; {len(elsewhere)} are in no format: {', '.join(elsewhere) or 'none'}")
    if checked == 0:
        faults.append("no indicator was found in any format")
    for fault in faults:
        print(f"FAULT: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
