#!/usr/bin/env python3
"""Checks PDF files against PDF/UA-1 and PDF/A-2a, by a validator that shares no code with the writer.

Usage: validate_pdf.py FILE.pdf ...      (needs: pip install page-validation)
"""

import sys
from collections import Counter

import page

PROFILES = {
    "PDF/UA-1": page.ValidationProfile.PDF_UA_1,
    "PDF/A-2a": page.ValidationProfile.PDF_A_2A,
}


def main(paths):
    if not paths:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    sound = True
    for path in paths:
        for name, profile in PROFILES.items():
            result = page.validate_pdf(path, profile=profile)
            print(f"{path}: {name}: {'compliant' if result.is_compliant else 'NOT compliant'}")
            sound = sound and result.is_compliant
            for (rule, message), times in Counter((f.rule_id, f.message) for f in result.failures).items():
                print(f"    {times} x {rule}: {message}")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
