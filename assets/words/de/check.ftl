# The plan check.

check = Plankontrolle
shortcut-check = Zur Plankontrolle
