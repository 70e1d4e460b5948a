# Was eine Arbeitsmappe und eine CSV-Datei selbst sagen, neben dem, was der Bericht sagt.
workbook-contents = Inhalt
# Name eines Tabellenblatts: höchstens 31 Zeichen.
workbook-chart-data = Zahlen zu den Abbildungen
csv-section = Abschnitt
csv-table = Tabelle
csv-row = Zeile
csv-column = Spalte
csv-text = Text
csv-value = Wert
csv-unit = Einheit
csv-note = Erläuterung
