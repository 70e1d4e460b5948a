# The plan check.

check = Contrôle du plan
shortcut-check = Aller au contrôle du plan
