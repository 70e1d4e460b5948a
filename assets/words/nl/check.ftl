# The plan check.

check = Plancontrole
shortcut-check = Naar de plancontrole
