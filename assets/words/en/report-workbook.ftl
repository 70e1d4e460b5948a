# What a workbook and a CSV file say themselves, besides what the report says.
workbook-contents = Contents
# Name of a sheet: at most 31 characters.
workbook-chart-data = Numbers behind the charts
csv-section = section
csv-table = table
csv-row = row
csv-column = column
csv-text = text
csv-value = value
csv-unit = unit
csv-note = note
