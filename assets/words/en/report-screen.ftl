# The screen of reports.
