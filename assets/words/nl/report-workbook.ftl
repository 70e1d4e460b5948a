# Wat een werkmap en een CSV-bestand zelf zeggen, naast wat het verslag zegt.
workbook-contents = Inhoud
# Naam van een werkblad: hoogstens 31 tekens.
workbook-chart-data = Cijfers bij de figuren
csv-section = onderdeel
csv-table = tabel
csv-row = rij
csv-column = kolom
csv-text = tekst
csv-value = waarde
csv-unit = eenheid
csv-note = toelichting
