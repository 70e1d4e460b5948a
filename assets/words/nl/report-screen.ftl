# Het scherm van de verslagen.
