# Die Indikatoren: die Liste, und ein Indikator mit seinem Diagramm und seinen Messungen.

# ---- Die Liste ----

# $indicators: 34 Indikatoren; $day: 8. November 2023.
indicator-list-standing = { $indicators } · Stand am { $day }
indicator-new = Neuer Indikator
indicator-new-name = Neuer Indikator
indicator-new-unit = Fälle
indicator-none = Noch keine Indikatoren
indicator-none-what = Ein Indikator ist eine Zahl, die sagt, ob ein Ziel näher rückt, wie die Anzahl Wohnungseinbrüche pro Monat. Er gehört zur Zone und läuft von einem Plan zum nächsten weiter.
indicator-none-found = Kein Indikator passt zu dem, was Sie suchen.
indicator-search = Nach Name oder Code suchen
indicator-filters = Welche Indikatoren
indicator-filter-all = Alle ({ $n })
indicator-filter-off-course = Im Rückstand ({ $n })
indicator-filter-attention = Nachsteuern ({ $n })
indicator-filter-stale = Zahl zu alt ({ $n })
indicator-filter-aimless = Ohne Ziel ({ $n })
indicator-order = Reihenfolge
indicator-order-name = Name
indicator-order-status = Status
indicator-order-code = Code
indicator-more = { $n ->
    [one] Noch 1 Indikator anzeigen
   *[other] Noch { $n } Indikatoren anzeigen
}
indicator-column-indicator = Indikator
indicator-column-last = Letzte Zahl
indicator-column-year = Jahreswert
indicator-column-course = Entwicklung
indicator-no-figure = keine Zahl
indicator-no-expectation = ohne Ziel
indicator-expected = erwartet { $expected }

# ---- Der Kopf ----

# $priorities: 1, 4 und 6.
indicator-priorities = { $n ->
    [one] Priorität { $priorities }
   *[other] Prioritäten { $priorities }
}
# $unit: Fälle; $frequency: pro Monat.
indicator-unit-frequency = { $frequency } gemessen ({ $unit })
indicator-enter = Messung eingeben
indicator-remove = Indikator entfernen
indicator-chart-empty = Es gibt noch keine Zahlen aus der Zeit vor dem { $day }. Wählen Sie in der Übersicht einen späteren Tag, um das Diagramm zu sehen.

# ---- Das Urteil ----

indicator-stale = Die letzte Zahl ({ $period }) ist zu alt, um den heutigen Stand zu beurteilen. Ergänzen Sie die fehlenden Messungen.
# $span: Jan.–Okt. 2023.
indicator-how-one = Zahl { $span }
indicator-how-sum = Summe { $span }
indicator-how-mean = Durchschnitt { $span }
indicator-how-last = Letzter Wert { $span }
indicator-how-ratio = Zähler geteilt durch Nenner, { $span }
indicator-expected-lower = erwartet: höchstens { $expected }
indicator-expected-higher = erwartet: mindestens { $expected }
indicator-expected-band = erwartet: { $low } bis { $high }
indicator-expected-share = Erwartet wird der Teil des Jahresziels { $target } für { $year }, der nach früheren Jahren auf diesen Zeitraum entfällt.
indicator-expected-line = Erwartet wird der Wert auf dem Zielpfad am { $day }.
# $tolerance: 10 %, oder: in Prozentpunkten: 5.
indicator-edge-lower = Bis { $edge } gilt „Nachsteuern“, darüber „Im Rückstand“ (Toleranz { $tolerance }).
indicator-edge-higher = Ab { $edge } gilt „Nachsteuern“, darunter „Im Rückstand“ (Toleranz { $tolerance }).
indicator-edge-band = Von { $low } bis { $high } gilt höchstens „Nachsteuern“, außerhalb „Im Rückstand“ (Toleranz { $tolerance }).
indicator-tolerance-share = { $percent }
indicator-tolerance-points = in Prozentpunkten: { $points }
indicator-tolerance-score = in Punkten: { $points }
indicator-source-unknown = nicht angegeben
# $source: AND; $day: 07/11/2023.
indicator-source-line = Quelle: { $source } · abgeschlossen am { $day }
indicator-achievement = Auf dem Weg zum Ziel für { $year }
# $start: 504; $from: 2019; $target: 288; $elapsed: 64 %.
indicator-achievement-how = Von { $start } im Jahr { $from } auf { $target } im Jahr { $year }. Der Strich ist die verstrichene Zeit: { $elapsed }.
indicator-achievement-how-sum = Von { $start } im Jahr { $from } auf { $target } im Jahr { $year }, nach den letzten zwölf Monaten. Der Strich ist die verstrichene Zeit: { $elapsed }.

# ---- Die Definition ----

indicator-defined = Definition
indicator-code = Code
indicator-name = Name
indicator-definition = Was zählt mit, und was nicht
indicator-definition-example = Zum Beispiel: vollendete und versuchte Einbrüche in bewohnte Gebäude. Es zählt das Datum der Tat.
indicator-unit = Einheit
indicator-decimals = Dezimalstellen
indicator-decimals-whole = Die Anzahl Dezimalstellen ist eine ganze Zahl von 0 bis 4.
indicator-kind = Art des Indikators
indicator-direction = Was ist besser
indicator-nature = Art der Zahl
indicator-frequency = Messhäufigkeit
indicator-aggregation = Jahreswert
indicator-tolerance-in-percent = Toleranz (%)
indicator-tolerance-in-points = Toleranz (Prozentpunkte)
indicator-tolerance-in-score = Toleranz (Punkte)
indicator-tolerance-hint = Bis zu dieser Abweichung vom Zielpfad gilt „Nachsteuern“, darüber „Im Rückstand“.
indicator-source = Quelle
indicator-cut-off-rule = Wann werden die Zahlen abgeschlossen
indicator-cut-off-rule-example = Zum Beispiel: Zählung am 15. des Folgemonats.
indicator-owner = Verantwortlich
indicator-number-empty = Geben Sie eine Zahl ein.

# ---- Die Zielwerte ----

indicator-targets = Zielwerte
indicator-targets-no-plan = Zielwerte gehören zu einem Plan. Erstellen Sie zuerst einen Plan.
indicator-targets-hint = Leeren entfernt einen Zielwert. Zwischen zwei Jahren verläuft der Zielpfad gerade.
indicator-targets-hint-sum = Ein Zielwert gilt für das ganze Jahr. Leeren entfernt ihn.
indicator-baseline = Nullmessung
indicator-baseline-year = Jahr der Nullmessung
indicator-not-a-year = „{ $found }“ ist kein Jahr. Schreiben Sie zum Beispiel 2019.
indicator-band-order = Die Obergrenze liegt unter der Untergrenze. Passen Sie eine der beiden an.
indicator-year = Jahr
indicator-column-target = Zielwert
indicator-column-low = Von
indicator-column-high = Bis
indicator-column-measured = Gemessen
indicator-target-of = Zielwert { $year }
indicator-low-of = Untergrenze { $year }
indicator-high-of = Obergrenze { $year }

# ---- Die Ereignisse ----

indicator-notes = Ereignisse
indicator-notes-none = Ein Ereignis erklärt die Zahlen: eine Aktion, die beginnt, ein Lockdown, eine andere Zählweise. Es steht im Diagramm und in jedem Bericht.
indicator-note-add = Ereignis hinzufügen
indicator-note-add-here = Hinzufügen
indicator-note-new = Neues Ereignis
indicator-column-day = Tag
indicator-column-kind = Art
indicator-column-what = Was geschah
indicator-note-day = Tag von „{ $text }“
indicator-note-kind = Art von „{ $text }“
indicator-note-text = Text von „{ $text }“
indicator-note-remove = Ereignis entfernen: { $text }

# ---- Verwendet in ----

indicator-usage = Verwendet in
indicator-usage-column = Ziele und Aktionspläne
indicator-usage-none = Noch mit keinem Ziel verknüpft. Verknüpft wird beim Ziel selbst.
indicator-usage-begin = Zum Plan
indicator-action-plan = Aktionsplan { $code }

# ---- Die Messungen ----

indicator-measurements = Messungen
indicator-measurements-none = Geben Sie einen Wert ein und drücken Sie Enter, oder fügen Sie eine ganze Spalte aus einer Tabellenkalkulation ein.
indicator-column-period = Zeitraum
indicator-column-value = Wert
indicator-column-numerator = Zähler
indicator-column-denominator = Nenner
indicator-column-cut-off = Abgeschlossen am
indicator-column-note = Vermerk
# $column: Wert; $period: Okt. 2023.
indicator-cell = { $column } { $period }
indicator-running = läuft noch
indicator-revised = { $n ->
    [one] Einmal revidiert
   *[other] { $n }-mal revidiert
}
# $what: Einmal revidiert; $period: Okt. 2023.
indicator-revised-of = { $what }: { $period }
indicator-revised-show = Frühere Zahlen anzeigen.
indicator-revised-hide = Frühere Zahlen ausblenden.
indicator-earlier = Früher: { $figure }, abgeschlossen am { $day }
indicator-earlier-noted = Früher: { $figure }, abgeschlossen am { $day } ({ $note })
indicator-revision-hint = Eine Revision? Geben Sie zuerst das neue Abschlussdatum ein und dann die neue Zahl: Die frühere Zahl bleibt erhalten.
indicator-value-empty = Eine Messung braucht einen Wert. Entfernen können Sie sie mit der Schaltfläche am Ende der Zeile.
indicator-denominator-empty = Der Nenner fehlt. Ohne Nenner gibt es keinen Prozentsatz.
indicator-cut-off-future = Das Abschlussdatum liegt in der Zukunft. Geben Sie den Tag ein, an dem die Zahlen abgerufen wurden.
indicator-cut-off-twice = Es gibt bereits eine Zahl mit diesem Abschlussdatum. Wählen Sie einen anderen Tag.
indicator-measurement-remove = Messung entfernen: { $period }

# ---- Einfügen aus einer Tabellenkalkulation ----

indicator-paste = Aus Tabelle einfügen
indicator-paste-title = Zahlen einfügen: { $indicator }
indicator-paste-what = Kopieren Sie in Ihrer Tabellenkalkulation die Spalten Zeitraum, Wert und gegebenenfalls Vermerk, oder nur die Werte. Fügen Sie sie unten ein; Sie sehen zuerst, was mit jeder Zeile geschieht.
indicator-paste-what-ratio = Kopieren Sie in Ihrer Tabellenkalkulation die Spalten Zeitraum, Zähler, Nenner und gegebenenfalls Vermerk, oder nur Zähler und Nenner. Fügen Sie sie unten ein; Sie sehen zuerst, was mit jeder Zeile geschieht.
indicator-paste-area = Eingefügte Zeilen
indicator-paste-example = Sept. 2023	24	vorläufig
indicator-paste-example-ratio = Sept. 2023	56	70	vorläufig
indicator-paste-first = Erster Zeitraum
indicator-paste-cut-off = Abgeschlossen am
indicator-paste-preview = Was mit jeder Zeile geschieht
indicator-paste-column-line = Zeile
indicator-paste-column-remark = Was damit geschieht
indicator-paste-new = neu
indicator-paste-same = unverändert, wird übersprungen
indicator-paste-heading = Spaltenüberschriften, wird übersprungen
indicator-paste-revises = revidiert { $figure } vom { $day }; diese Zahl bleibt erhalten
indicator-paste-corrects = ersetzt { $figure }, mit demselben Abschlussdatum
indicator-paste-older = älter als { $figure } vom { $day }: wird aufbewahrt, zählt aber nicht mit
indicator-paste-twice = Dieser Zeitraum steht bereits in Zeile { $line }.
indicator-paste-no-value = Der Wert fehlt.
indicator-paste-no-period = Wählen Sie zuerst den ersten Zeitraum.
indicator-paste-too-early = Dieser Zeitraum beginnt erst nach dem Abschlussdatum.
indicator-paste-denominator = Der Nenner muss größer als 0 sein.
indicator-not-a-period = „{ $found }“ ist kein Zeitraum. Schreiben Sie zum Beispiel 2023-09, Sept. 2023, Q3 2023 oder 2023.
indicator-paste-other-frequency = „{ $found }“ passt nicht: Dieser Indikator wird { $frequency } gemessen.
indicator-paste-stay = { $n ->
    [one] Zeile { $lines } wird nicht eingegeben und bleibt danach stehen, damit Sie sie berichtigen können.
   *[other] Die Zeilen { $lines } werden nicht eingegeben und bleiben danach stehen, damit Sie sie berichtigen können.
}
indicator-paste-mend = { $n ->
    [one] Zeile { $lines } kann so nicht eingegeben werden. Berichtigen Sie sie im Feld oben.
   *[other] Die Zeilen { $lines } können so nicht eingegeben werden. Berichtigen Sie sie im Feld oben.
}
indicator-paste-entered = { $n ->
    [one] 1 Messung wurde eingegeben. Die Zeilen unten noch nicht.
   *[other] { $n } Messungen wurden eingegeben. Die Zeilen unten noch nicht.
}
indicator-paste-enter = { $n ->
    [0] Messungen eingeben
    [one] 1 Messung eingeben
   *[other] { $n } Messungen eingeben
}
