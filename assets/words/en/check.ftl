# The plan check.

check = Plan check
shortcut-check = Go to the plan check
