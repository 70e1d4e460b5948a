# Ce qu’un classeur et un fichier CSV disent eux-mêmes, à côté de ce que dit le rapport.
workbook-contents = Table des matières
# Nom d’une feuille : 31 caractères au plus.
workbook-chart-data = Chiffres des figures
csv-section = rubrique
csv-table = tableau
csv-row = ligne
csv-column = colonne
csv-text = texte
csv-value = valeur
csv-unit = unité
csv-note = remarque
