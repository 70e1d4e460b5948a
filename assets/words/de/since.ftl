# Zwei Zeitpunkte und was sich seither änderte.

# Der beurteilte Tag und der Tag, an dem der Plan so bekannt war.
moments = Stichtag und Kenntnisstand
moment-on = Stichtag
moment-known = Kenntnisstand vom
moment-now = heute
moment-meeting = Sitzung wählen
moment-of-now = Heute, nach heutigem Stand
moment-of-meeting = { $body }, { $day }
moment-busy = Der Plan vom { $day } wird gesucht…
moment-banner = Sie sehen den Plan, wie er am { $day } bekannt war. Ändern ist nicht möglich.
moment-back = Zurück zu heute
moment-refused = Dies ist der Plan, wie er am { $day } bekannt war; daran lässt sich nichts mehr ändern.
moment-refused-hint = Gehen Sie zurück zu heute, um etwas zu ändern.
moment-future = Der { $day } kommt erst noch; was der Plan dann sagt, weiß noch niemand. Wählen Sie einen Tag bis heute.
moment-not-yet-made = Was dieser Plan am { $day } sagte, ist nicht bekannt: Die Datei wurde erst am { $made } angelegt. Wählen Sie den { $made } oder später.
shortcut-since = Zu den Änderungen seit der vorigen Sitzung

# Seit der vorigen Sitzung.
since = Seit der vorigen Sitzung
since-what = Vergleicht zwei Zeitpunkte, jeden nach damaligem Kenntnisstand. Was man heute besser weiß, steht dabei.
since-then = Von
since-now = Bis
since-then-on = Stichtag Beginn
since-now-on = Stichtag Ende
since-other-day = Ein anderer Tag
since-of-now = Der Stichtag des Fensters
since-span = Vom { $from } bis zum { $until }.
since-moment-known = { $on } (Kenntnisstand vom { $known })
since-moment-now = { $on } (nach heutigem Stand)
since-made-later = Die Datei wurde erst am { $made } angelegt. Der frühere Stand ist deshalb mit ihrem damaligen Inhalt berechnet; Zahlen, die nach dem { $known } abgeschlossen wurden, zählen darin nicht mit.
since-order = Der erste Tag muss vor dem letzten liegen.
since-busy = Die beiden Zeitpunkte werden verglichen…
since-nothing = Nichts änderte sich
since-nothing-what = Zwischen diesen beiden Zeitpunkten kam keine Zahl hinzu, und es änderte sich kein Status, kein Zielwert, keine Maßnahme und kein Beschluss.
since-no-meeting = Noch keine vorige Sitzung
since-no-meeting-what = Wählen Sie oben einen Tag, oder fügen Sie bei der Zone eine Sitzung mit ihrem Stichtag hinzu.
since-number-statuses = Indikatoren: besser | schlechter
since-number-figures = Neue Zahlen
since-number-revised = { $n } revidiert
since-number-actions = Erledigte Maßnahmen
since-number-late = { $n } neu überfällig
since-number-decisions = Gefasste Beschlüsse
since-number-carried-out = { $n } ausgeführt
since-statuses = Geänderter Status
since-restated-title = Damals anders bekannt
since-goals = Geänderte Zielwerte
since-work = Maßnahmen und Phasen
since-decisions = Beschlüsse
since-figures = Zahlen
since-structure = Aufbau des Plans
since-lines = { $n ->
    [one] 1 Zeile
   *[other] { $n } Zeilen
}

# Woher eine Statusänderung kommt.
since-because = Grund: { $causes }.
since-cause-new = neue Zahlen
since-cause-revised = revidierte Zahlen
since-cause-withdrawn = gestrichene Zahlen
since-cause-goals = ein geänderter Zielwert oder eine geänderte Nullmessung
since-cause-plan = ein anderer Plan mit eigenen Zielwerten
since-cause-stale = eine letzte Zahl, die zum Beurteilen zu alt wurde
since-cause-makeup = andere Ziele, Indikatoren oder Gewichte darunter
since-cause-day = die verstrichene Zeit
since-cause-redefined = ein geänderter Indikator ({ $facets })
since-cause-below = { $n ->
    [one] der geänderte Status des Indikators { $names }
   *[other] der geänderte Status der Indikatoren { $names }
}
since-stand = ({ $period }) { $figure }
since-stands = Damals { $then }; jetzt { $now }.
since-stand-expected = ({ $period }) { $figure }, erwartet { $expected }
since-stand-now = Jetzt { $now }.
since-stand-then = Damals { $then }; jetzt keine Zahl.
since-stand-same = Damals und jetzt { $now }.
since-counted = { $figure } ({ $part } von { $whole })
since-restated = Mit dem heutigen Kenntnisstand war der Status am { $day }: { $status }.

# Zahlen und Zielwerte.
since-figures-new = { $n ->
    [one] 1 neue Zahl
   *[other] { $n } neue Zahlen
}
since-figures-revised = { $n ->
    [one] 1 revidierte Zahl
   *[other] { $n } revidierte Zahlen
}
since-figures-withdrawn = { $n ->
    [one] 1 gestrichene Zahl
   *[other] { $n } gestrichene Zahlen
}
since-figures-earlier = { $n ->
    [one] 1 frühere Zahl
   *[other] { $n } frühere Zahlen
}
since-figure = { $period }: { $figure }
since-figure-revised = { $period }: aus { $was } wurde { $is }
since-figure-withdrawn = { $period }: { $figure } gestrichen
since-band = { $low } bis { $high }
since-baseline = Nullmessung { $year }
since-target = Zielwert { $year }
since-goal-moved = { $goal }: aus { $from } wurde { $to }
since-goal-new = { $goal } hinzugefügt: { $to }
since-goal-gone = { $goal } gestrichen: { $from }

# Maßnahmen, Phasen und Beschlüsse.
since-happening-decided = beschlossen
since-happening-carried-out = ausgeführt
since-happening-decision-dropped = hinfällig
since-happening-decision-late = überfällig
since-happening-finished = erledigt
since-happening-became-late = überfällig
since-happening-moved = verschoben
since-happening-dropped = gestrichen
since-happening-signed = abgeschlossen
since-decided-on = beschlossen am { $day }
since-carried-out-on = ausgeführt am { $day }
since-decision-late-on = überfällig seit { $day }
since-finished-on = erledigt am { $day }
since-became-late-on = überfällig seit { $day }
since-moved-on = Enddatum jetzt { $day }
since-moved-from = Enddatum verschoben von { $was } auf { $day }
since-moved-away = Enddatum entfernt
since-signed-on = abgeschlossen am { $day }

# Der Aufbau des Plans.
since-structure-new = neu
since-structure-changed = geändert
since-structure-removed = entfernt
since-rewritten = { $what }: { $facets }
since-facet-name = Name
since-facet-description = Beschreibung
since-facet-deadline = Enddatum
since-facet-weight = Gewicht
since-facet-place = Platz im Plan
since-facet-owner = verantwortliche Person
since-facet-definition = Definition
since-facet-unit = Einheit
since-facet-direction = gewünschte Richtung
since-facet-nature = Art der Zahl
since-facet-frequency = Messhäufigkeit
since-facet-aggregation = Berechnung des Jahreswerts
since-facet-tolerance = Toleranz
since-facet-source = Quelle

# Die Befehlszeile.
since-cli-turns = { $title }: { $better } | { $worse }
since-cli-number = { $title }: { $number } ({ $rest })
since-cli-statuses = { $from } → { $to }
since-cli-no-moment = Sagen Sie, seit wann: Vor dem { $on } gibt es keine Sitzung.
since-cli-no-moment-hint = Schreiben Sie --from mit einem Tag oder --meeting mit dem Code einer Sitzung.
since-cli-unknown-meeting = Es gibt keine Sitzung mit dem Code „{ $code }“.
since-cli-unknown-meeting-hint = Diese Codes gibt es: { $codes }.
since-cli-order = Der { $from } liegt nicht vor dem { $on }.
since-cli-order-hint = Wählen Sie bei --from oder --meeting einen früheren Tag, oder bei --on einen späteren.

moment-dialog = Schließen Sie zuerst das Fenster, in dem Sie etwas eingeben.
moment-dialog-hint = Danach können Sie erneut einen früheren Tag wählen.
