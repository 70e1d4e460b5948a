# Was die Befehlszeile antwortet.

cli-made = { $file } wurde erstellt.
cli-made-indicators =
    { $n ->
        [0] Die Datei enthält noch keine Indikatoren.
        [one] Die Datei enthält einen Indikator.
       *[other] Die Datei enthält { $n } Indikatoren.
    }
cli-written = { $file } wurde geschrieben.
cli-replaced =
    { $n ->
        [one] Ein Zeichen gibt es in der Schriftart des Berichts nicht; es steht dort als �.
       *[other] { $n } Zeichen gibt es in der Schriftart des Berichts nicht; sie stehen dort als �.
    }
cli-judged = Stand am { $on }
cli-judged-known = Stand am { $on }, mit dem, was am { $known } im Plan stand
# $status: das Wort des Status; die letzte Zahl ist da, aber zu alt für ein Urteil.
cli-stale = { $status } (zu alt)
cli-no-indicators = In diesem Plan gibt es keine Indikatoren.
cli-started = erstellt – { $what }
cli-undone = rückgängig gemacht (Nr. { $number }) – { $what }
cli-redone = wiederholt (Nr. { $number }) – { $what }

cli-column-code = Code
cli-column-name = Indikator
cli-column-figure = Zahl
cli-column-expected = Erwartet
cli-column-status = Status
cli-column-change = Gegenüber dem Vorjahr
cli-column-number = Nr.
cli-column-time = Zeitpunkt
cli-column-author = Von
cli-column-what = Was

# Was schiefgegangen ist, und was zu tun ist.

cli-unreadable = Die Datei kann nicht gelesen werden ({ $why }).
cli-unreadable-hint = Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen; es wurde nichts geschrieben.
cli-too-large = Die Datei ist größer als { $megabytes } MB; das ist kein Plan in JSON.
cli-too-large-hint = Wählen Sie eine andere Datei; es wurde nichts geschrieben.
cli-not-text = Dies ist kein Text in UTF-8.
cli-not-text-hint = Speichern Sie den Plan als UTF-8 oder wählen Sie eine andere Datei; es wurde nichts geschrieben.
cli-no-folder = Den Ordner { $folder } gibt es nicht.
cli-no-folder-hint = Erstellen Sie ihn zuerst oder wählen Sie einen anderen Ordner; es wurde nichts geschrieben.
cli-other-suffix = Dieser Befehl schreibt nur Dateien, die auf .{ $suffix } enden.
cli-other-suffix-hint = Geben Sie bei --to einen Namen an, der auf .{ $suffix } endet; es wurde nichts geschrieben.
cli-itself = Dies ist der Plan selbst; er würde überschrieben.
cli-itself-hint = Geben Sie bei --to einen anderen Namen an; es wurde nichts geschrieben.
cli-unwritable = Die Datei kann nicht geschrieben werden ({ $why }).
cli-unwritable-hint = Wählen Sie einen Ordner, in dem Sie schreiben dürfen. Was vorhanden war, ist noch da.
cli-output = Die Antwort kann nicht geschrieben werden ({ $why }).
cli-output-hint = Prüfen Sie, wohin die Ausgabe geht. Der Befehl selbst wurde ausgeführt.
cli-not-a-day = { $option }: „{ $found }“ ist kein Datum.
cli-not-a-day-hint = Schreiben Sie einen bestehenden Tag als Jahr-Monat-Tag, zum Beispiel 2023-10-31.
cli-not-yet-made = Was diese Datei am { $known } enthielt, ist nicht bekannt: Sie wurde erst am { $made } erstellt.
cli-not-yet-made-hint = Schreiben Sie --known { $day } oder später, oder lassen Sie --known weg.
cli-unknown-indicator = Es gibt keinen Indikator mit dem Code „{ $code }“.
cli-unknown-indicator-hint = Lassen Sie --indicator weg, um alle Codes zu sehen.
cli-unknown-indicator-similar = Es gibt keinen Indikator mit dem Code „{ $code }“.
cli-unknown-indicator-similar-hint = Meinen Sie { $similar }? Lassen Sie --indicator weg, um alle Codes zu sehen.
cli-no-such-code = { $option }: Nichts in dieser Datei hat den Code „{ $found }“.
cli-no-such-code-hint = Prüfen Sie den Code im Plan; es wurde nichts geschrieben.
cli-no-such-format = Der Name sagt nicht, welche Art von Datei es werden soll.
cli-no-such-format-hint = Lassen Sie den Namen auf .pdf, .docx, .xlsx, .csv oder .html enden; es wurde nichts geschrieben.
cli-no-pdf = Diese Version von Kadans erstellt kein PDF.
cli-no-pdf-hint = Verwenden Sie ein Kadans, das mit PDF gebaut wurde; es wurde nichts geschrieben.
cli-report-failed = Der Bericht wurde nicht erstellt: { $why }.
cli-report-failed-hint = Es wurde nichts geschrieben. Melden Sie das: Es ist ein Fehler von Kadans.
