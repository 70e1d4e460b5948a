# Der Bildschirm der Berichte.

reports = Berichte
reports-tabs = Berichte oder Hausstil
reports-tab-report = Bericht
reports-tab-style = Hausstil
reports-parts = Was zu sehen ist
reports-settings = Einstellungen
reports-pages = Vorschau
reports-recipes = Ihre Vorlagen
reports-no-recipes = Noch keine Vorlagen. Speichern Sie einen Bericht als Vorlage: Beim nächsten Mal genügt ein Klick.
reports-column-recipe = Vorlage
reports-column-kind = Art
reports-make = Erstellen
reports-make-what = „{ $name }“ als PDF erstellen
reports-new = Neuer Bericht
reports-recipe-name = Name der Vorlage
reports-again = Öfter gebraucht?
reports-keep = Als Vorlage speichern
reports-keep-what = Eine Vorlage steht links bereit und merkt sich alles, was oben steht.

## Arten
report-kind-council-what = Für jede Sitzung: der Sachstand, mit einem Blatt je Priorität.
report-kind-since-what = Kurz, für alle, die bei der letzten Sitzung dabei waren: nur was sich geändert hat.
report-kind-yearly-what = Für den zonalen Sicherheitsrat: was das Jahr gebracht hat und was daraus gelernt wurde.
report-kind-final-what = Am Ende des Plans: was erreicht ist, und die Lehren für den nächsten.
report-kind-fact-sheet-what = Ein Blatt je Priorität, zum Mitgeben oder Aufhängen.
report-kind-municipality-what = Für jeden Bürgermeister ein Blatt über die eigene Gemeinde.
report-kind-action-plan-what = Ein Aktionsplan mit Zyklus, Aktionen und Mitteln, für alle, die daran arbeiten.
report-kind-follow-up-what = Alles, was noch zu tun ist, wer und bis wann, in einer Tabelle.
report-kind-decisions-what = Was beschlossen wurde, und was daraus geworden ist.
report-kind-presentation-what = Folien für die Leinwand während der Sitzung.
report-kind-figures-what = Jede Zahl mit ihrer Quelle, zum Nachrechnen oder für Excel.

## Für wen
edition-internal-what = Für die Zone selbst: alles steht darin, mit einer Liste dessen, was andere nicht sehen.
edition-closed-what = Für Mitglieder eines Organs in nicht öffentlicher Sitzung: ohne rein Internes.
edition-public-what = Für alle: ohne kleine Anzahlen, mit Funktionen statt Namen.
reports-second-what = Erstellt zwei Dateien.
reports-own-texts = Die eigenen Texte der Zone bleiben auf { $language }.
reports-hidden-unknown = Was diese Ausgabe nicht zeigt, steht hier, sobald die Vorschau fertig ist.
reports-hidden-nothing = Diese Ausgabe muss nichts weglassen.
reports-hidden = { $n ->
    [one] Eine Angabe steht nicht in der öffentlichen Ausgabe:
   *[other] { $n } Angaben stehen nicht in der öffentlichen Ausgabe:
}
reports-personal = { $n ->
    [one] Ein Text enthält möglicherweise personenbezogene Daten. Prüfen Sie ihn, bevor Sie den Bericht verteilen:
   *[other] { $n } Texte enthalten möglicherweise personenbezogene Daten. Prüfen Sie sie, bevor Sie den Bericht verteilen:
}
reports-go = Gehe zu: { $what }

## Wann und worüber
reports-when = Welche Zahlen
reports-day-usual = Leer: der Stichtag des Fensters.
reports-compared-day = Wie es an diesem Tag bekannt war.
reports-compared-usual = Leer: die Sitzung vom { $meeting }, Zahlen zum { $day }.
reports-compared-nothing = Leer: mit nichts, es gibt keine vorige Sitzung.
reports-from = Zahlen ab
reports-from-usual = Leer: die übliche Zahl von Jahren.
reports-meeting = Für die Sitzung
reports-meeting-usual = Keine: die nächste.
reports-about-all = Keine Auswahl: ein Blatt für jede.
reports-contents = Was darin steht
reports-cover = Deckblatt
reports-note = Vermerk für die Tagesordnung
reports-agenda-example = z. B. A.3
reports-subject-usual = Der Titel des Berichts

## Vorschau
reports-page = Seite { $page } von { $pages }
reports-page-back = Vorige Seite
reports-page-on = Nächste Seite
reports-zoom = Größe
reports-zoom-page = Seite
reports-zoom-width = Breite
reports-zoom-paper = 100 %
reports-refresh = Vorschau erneuern
reports-preview-what = Hier sehen Sie jedes Blatt, wie es sein wird.
reports-preview-stopped = Die Vorschau wurde angehalten.
reports-composing = Wird zusammengestellt…
reports-setting = Wird gesetzt…
reports-writing = Wird geschrieben…
shortcut-page-back = Vorige Seite des Berichts
shortcut-page-on = Nächste Seite des Berichts

## Speichern
reports-save = Speichern als
reports-save-two = Zwei Dateien speichern als
reports-format-pdf = PDF
reports-format-pdf-what = Barrierefrei, zum Versenden und Archivieren
reports-format-docx = Word
reports-format-docx-what = Zum weiteren Anpassen
reports-format-xlsx = Excel
reports-format-xlsx-what = Alle Tabellen als Zahlen, mit Diagrammen
reports-format-csv = CSV
reports-format-csv-what = Alle Tabellen für ein anderes Programm
reports-format-html = Webseite
reports-format-html-what = Eine barrierefreie Datei für die Website der Zone
reports-made = { $n ->
    [one] Der Bericht wurde unter { $path } gespeichert.
   *[other] Die Berichte wurden unter { $path } gespeichert.
}
reports-open = Öffnen
reports-open-folder = Ordner öffnen
reports-stopped = Angehalten. Es wurde nichts geschrieben.
reports-not-shown = Kein Programm konnte { $path } öffnen. Es ist aber vorhanden.
reports-replaced = { $n ->
    [one] Ein Zeichen kann nicht gesetzt werden und wurde durch � ersetzt.
   *[other] { $n } Zeichen können nicht gesetzt werden und wurden durch � ersetzt.
}
reports-no-pdf = Diese Version von Kadans erstellt kein PDF.
reports-no-pdf-hint = Wählen Sie Word, Excel, CSV oder Webseite.
reports-faulty = Der Bericht konnte nicht erstellt werden ({ $why }).
reports-faulty-hint = Es wurde nichts geschrieben. Melden Sie dies: Es ist ein Fehler von Kadans.
replace-title = Ersetzen?
replace-what = { $n ->
    [one] Diese Datei gibt es schon. Ihr Inhalt geht verloren.
   *[other] Diese Dateien gibt es schon. Ihr Inhalt geht verloren.
}
replace = Ersetzen

## Warum eine Datei nicht geschrieben wurde
unwritten = { $name } konnte nicht geschrieben werden ({ $why }).
unwritten-hint = Wählen Sie einen anderen Ordner und versuchen Sie es erneut.
unwritten-full = Auf dem Datenträger ist kein Platz mehr für { $name }.
unwritten-full-hint = Schaffen Sie Platz oder wählen Sie einen anderen Datenträger. Nichts wurde halb geschrieben.
unwritten-in-use = { $name } ist in einem anderen Programm geöffnet.
unwritten-in-use-hint = Schließen Sie sie dort oder wählen Sie einen anderen Namen.
unwritten-no-folder = Den Ordner { $folder } gibt es nicht.
unwritten-no-folder-hint = Wählen Sie einen vorhandenen Ordner.
unwritten-not-allowed = In { $folder } dürfen Sie { $name } nicht schreiben.
unwritten-not-allowed-hint = Wählen Sie einen anderen Ordner oder schließen Sie die Datei, falls sie irgendwo geöffnet ist.
unwritten-name = { $name } kann hier kein Dateiname sein.
unwritten-name-hint = Wählen Sie einen kürzeren Namen ohne Sonderzeichen.
unwritten-is-folder = { $name } ist ein Ordner.
unwritten-is-folder-hint = Wählen Sie einen anderen Namen.

## Dateinamen
reports-file-name = { $kind } { $day } { $edition }
file-report-kind-council = Fortschrittsbericht
file-report-kind-since = seit der letzten Sitzung
file-report-kind-yearly = Jahresbewertung
file-report-kind-final = Abschlussbewertung
file-report-kind-fact-sheet = Prioritätenblätter
file-report-kind-municipality = Gemeindeblätter
file-report-kind-action-plan = Aktionsplanblätter
file-report-kind-follow-up = Nachverfolgungstabelle
file-report-kind-decisions = Beschlussliste
file-report-kind-presentation = Präsentation
file-report-kind-figures = Zahlenanhang
file-edition-internal = intern
file-edition-closed = nicht öffentlich
file-edition-public = öffentlich

## Hausstil
reports-style-what = So sehen alle Berichte der Zone aus. Daneben sehen Sie es sofort.
reports-style-language = Sprache der eigenen Texte
reports-style-language-what = Die Sprache, in der die Zone den Plan schreibt. Feste Sätze folgen der Sprache jedes Berichts.
reports-style-footer-usual = Der Name der Zone
reports-style-threshold-what = Anzahlen unter der Schwelle stehen nicht in der öffentlichen Ausgabe, ebenso wenig, was sie verraten würde.
reports-logo = Logo
reports-logo-what = PNG, JPEG oder SVG, höchstens 4096 Pixel je Seite. Es steht auf jedem Bericht und wird im Plan gespeichert.
reports-logo-add = Logo wählen…

## Öffentlichkeit
disclose = Öffentlichkeit…
disclose-of = Öffentlichkeit: { $what }
disclose-usual = Darf in die öffentliche Ausgabe, ohne kleine Anzahlen
disclose-badge-closed = Nicht öffentlich
disclose-badge-internal = Intern
disclose-title = Wie weit darf das gehen?
disclose-level = In Berichten
disclose-everybody = öffentlich
disclose-open-what = Auch Anzahlen unter der Schwelle stehen in der öffentlichen Ausgabe. Nur wählen, wenn sie über niemanden etwas sagen.
disclose-usual-what = Die übliche Regel. Dafür ist nichts festzulegen.
disclose-closed-what = Steht nicht in der öffentlichen Ausgabe, wohl aber in der für die nicht öffentliche Sitzung.
disclose-internal-what = Steht nur in der internen Ausgabe, samt allem, was dazugehört.
disclose-threshold = Eigene Schwelle für kleine Anzahlen
disclose-threshold-what = Leer: die Schwelle des Hausstils, { $usual }.
disclose-reason = Warum
disclose-reason-example = Wer das später liest, soll die Wahl verstehen.
disclose-reason-empty = Sagen Sie, warum: Ohne Grund kann später niemand die Wahl prüfen.
disclose-confirm = Festlegen
