# Erläuterung einer Zahl: wie sie entsteht, woraus, und worauf zu achten ist.
explanation-title = Erläuterung: { $figure }
explanation-title-of = Erläuterung: { $figure } – { $of }
explanation-how = Wie berechnet
explanation-inputs = Woraus
explanation-beware = Zu beachten
explanation-copy = Als Text kopieren
explanation-copied = Kopiert
shortcut-explain = Die wichtigste Zahl dieses Bildschirms erläutern

# Welche Zahl.
explanation-figure = der Jahreswert
explanation-expected = die Erwartung
explanation-status = der Status
explanation-achievement = der zurückgelegte Weg
explanation-change = die Veränderung
explanation-limits = die Grenzen der Regelkarte
explanation-forecast = die Wahrscheinlichkeit, das Ziel zu erreichen
explanation-standing = der Stand
explanation-actions = der Fortschritt der Maßnahmen
explanation-number-objectives = die Ziele auf Kurs
explanation-number-actions = die erledigten Maßnahmen
explanation-number-changes = die nachweisbaren Veränderungen
explanation-number-decisions = die offenen Beschlüsse
explanation-frozen = die eingefrorene Zahl

# Die Schritte.
explanation-step-figure = Jahreswert
explanation-step-whole-year = Mit einem ganzen Jahr vergleichbar
explanation-step-target = Zielwert des Jahres
explanation-step-expected = Erwartet
explanation-step-tolerance = Toleranz
explanation-step-distance = Abstand zum Erwarteten
explanation-step-achievement = Zurückgelegter Weg
explanation-step-reference = Ein Jahr zuvor
explanation-step-change = Veränderung
explanation-step-limits = Grenzen
explanation-step-forecast = Wahrscheinlichkeit für { $year }
explanation-step-mean = Zurückgelegter Weg
explanation-step-coverage = Mit aktueller Zahl
explanation-step-worst = Schwächster Teil
explanation-step-standing = Status
explanation-step-progress = Fortschritt
explanation-step-elapsed = Verstrichene Zeit
explanation-step-late = Überfällig
explanation-step-counted = Gezählt
explanation-step-worse = Nachweisbar schlechter
explanation-step-noise = Innerhalb der üblichen Schwankung
explanation-step-better = Nachweisbar besser
explanation-step-frozen = Eingefroren
explanation-step-now = Wie heute bekannt

# Wie jeder Schritt berechnet ist.
explanation-how-taken = Wie eingegeben.
explanation-how-sum = Die Zeiträume des Jahres, addiert.
explanation-how-sum-rolling = Die letzten zwölf Monate, addiert.
explanation-how-mean = Der Durchschnitt der Zeiträume des Jahres.
explanation-how-last = Der letzte Zeitraum; die früheren zählen nicht mit.
explanation-how-ratio = Die addierten Zähler, geteilt durch die addierten Nenner.
explanation-how-target = Der Zielwert für { $year }.
explanation-how-line = Auf der geraden Linie von { $start } Ende { $from } bis { $end } Ende { $to }.
explanation-how-share = { $n ->
    [one] Der Zielwert des Jahres, mal der Anteil dieser Zeiträume an der Summe des vorigen vollen Jahres.
   *[other] Der Zielwert des Jahres, mal der Anteil dieser Zeiträume an der Summe der { $n } vorigen vollen Jahre.
}
explanation-how-share-equal = Der Zielwert des Jahres, mal der gemessene Teil des Jahres, in gleichen Teilen.
explanation-how-tolerance = Ein fester Teil des Erwarteten.
explanation-how-tolerance-points = Wie beim Indikator festgelegt.
explanation-how-distance-lower = Wie weit die Zahl unter dem Erwarteten bleibt, geteilt durch die Toleranz.
explanation-how-distance-higher = Wie weit die Zahl über dem Erwarteten liegt, geteilt durch die Toleranz.
explanation-how-distance-band = Wie weit die Zahl innerhalb der nächsten Grenze der Bandbreite liegt, geteilt durch die Toleranz.
explanation-how-distance-rule = Ab 0 auf Kurs, bis −1 nachsteuern, darunter im Rückstand.
explanation-how-achieved = Der seit der Nullmessung zurückgelegte Weg, geteilt durch den ganzen Weg bis zum letzten Zielwert.
explanation-how-held = Der Zielwert ist der der Nullmessung: Erreicht zählt als der ganze Weg, nicht erreicht als nichts.
explanation-how-within = Innerhalb der Bandbreite zählt der ganze Weg; außerhalb nimmt das ab, bis bei einer Toleranz Abstand nichts bleibt.
explanation-how-relative = Dieselben Zeiträume beider Jahre: die spätere Zahl geteilt durch die frühere, minus 1.
explanation-how-difference = Dieselben Zeiträume beider Jahre: die spätere Zahl minus die frühere.
explanation-limits-are = { $lower } · Durchschnitt { $centre } · { $upper }
explanation-how-limits = { $n ->
    [one] Der Durchschnitt eines einzigen Punktes.
   *[other] Der Durchschnitt von { $n } Punkten, minus und plus 2,66-mal der mittlere Unterschied zwischen zwei aufeinanderfolgenden Punkten.
}
explanation-how-limits-quarterly = Kleine Anzahlen sind je Quartal addiert.
explanation-how-limits-adjusted = Die Reihe ist saisonabhängig: Die Saison wurde zuerst herausgerechnet.
explanation-how-limits-root = Anzahlen wurden anhand ihrer Quadratwurzel beurteilt (Anscombe 1948) und danach zurückgerechnet.
explanation-how-forecast = Der Teil der durchgerechneten Verläufe, in denen das Ziel { $year } erreicht wird ({ $target }). In 80 % der Verläufe endet das Jahr zwischen { $low } und { $high }.
explanation-how-mean-parts = Der gewichtete Durchschnitt der Teile mit aktueller Zahl; jeder zählt höchstens für den ganzen Weg.
explanation-how-mean-actions = Der Durchschnitt der Maßnahmen, gewichtet nach ihren geplanten Stunden.
explanation-how-mean-equal = Der Durchschnitt der Maßnahmen, jede mit demselben Gewicht.
explanation-how-coverage = Das Gewicht mit aktueller Zahl, geteilt durch das ganze Gewicht.
explanation-how-worst = Der schlechteste Status von allem, was darunter beurteilt wird, wie tief auch immer.
explanation-how-standing = Vom Gewicht mit aktueller Zahl sind { $on } auf Kurs und { $off } im Rückstand.
explanation-how-standing-rule = Im Rückstand, wenn mehr als die Hälfte im Rückstand ist; auf Kurs, wenn mehr als die Hälfte auf Kurs ist und darunter nichts im Rückstand; sonst nachsteuern. Unter 60 % aktueller Zahlen gibt es kein Urteil.
explanation-how-frozen = Wie beim Abschluss von Check festgehalten; sie ändert sich nie mehr.
explanation-how-count-objectives = Die nicht unterteilten Ziele mit dem Status „Auf Kurs“.
explanation-how-count-actions = Die Maßnahmen dieses Jahres, die erledigt sind; gestrichene zählen nicht mit.
explanation-how-count-late = Was vor dem Stichtag hätte fertig sein sollen und es nicht war.
explanation-how-count-changes = Die Indikatoren, deren 95-%-Intervall der Veränderung die Null nicht enthält, in der guten Richtung.
explanation-how-count-worse = Die Indikatoren, deren 95-%-Intervall der Veränderung die Null nicht enthält, in der falschen Richtung.
explanation-how-count-noise = Die Indikatoren, deren 95-%-Intervall die Null enthält: Der Unterschied kann Zufall sein.
explanation-how-count-decisions = Die Beschlüsse, die am Stichtag gefasst und noch nicht ausgeführt sind.
explanation-of-all = { $counted } von { $all }
explanation-tolerances = { $number } Toleranzen
explanation-points = { $number } Prozentpunkte
explanation-interval = 95-%-Intervall: { $low } bis { $high }.

# Woher eine Formel stammt.
explanation-method-exact = Exakter Vergleich zweier Anzahlen (Clopper und Pearson 1934).
explanation-method-dispersed = Vergleich zweier Anzahlen (Clopper und Pearson 1934), verbreitert um die Schwankung von Monat zu Monat.
explanation-dispersion = Streuung φ = { $phi }; 1 ist reiner Zufall.
explanation-method-newcombe = Differenz zweier Anteile (Newcombe 1998, Methode 10).
explanation-method-fisher = Differenz zweier Anteile bei kleinen Anzahlen (Newcombe 1998, Methode 10; exakte Wahrscheinlichkeit nach Fisher 1935).
explanation-method-welch = Differenz zweier Durchschnitte mit ungleicher Streuung (Welch 1947).
explanation-method-none = Dieser Unterschied wurde nicht geprüft.
explanation-method-limits = XmR-Karte (Wheeler und Chambers 1992; NHS England, Making Data Count).
explanation-method-forecast = Dynamisches Modell, 1.000 bis 2.000 Verläufe (West, Harrison und Migon 1985).

# Die Tabelle.
explanation-column-period = Zeitraum
explanation-column-value = Wert
explanation-column-remark = Bemerkung
explanation-column-part = Teil
explanation-column-weight = Gewicht
explanation-column-hours = Stunden
explanation-column-achievement = Zurückgelegter Weg
explanation-column-coverage = Aktuelle Zahl
explanation-column-action = Maßnahme
explanation-column-progress = Fortschritt
explanation-column-elapsed = Zeit
explanation-column-state = Stand
explanation-column-counted = Zählt mit
explanation-column-decision = Beschluss
explanation-row-baseline = Nullmessung { $year }
explanation-row-target = Zielwert { $year }
explanation-value-band = { $low } bis { $high }
explanation-remark-provisional = vorläufig
explanation-remark-revised = { $n ->
    [one] einmal revidiert
   *[other] { $n }-mal revidiert
}
explanation-remark-part = { $area } { $value }
explanation-yes = ja
explanation-no = nein
explanation-better = besser
explanation-worse = schlechter
explanation-open = offen
explanation-late = überfällig

# Die Fakten.
explanation-source = Quelle
explanation-owner = Verantwortlich
explanation-cut-off = Abgeschlossen am
explanation-cut-off-between = { $from } bis { $until }
explanation-on = Beurteilt am
explanation-signed = Eingefroren am
explanation-signed-by = { $day } von { $who }
explanation-unknown = nicht ausgefüllt

# Worauf zu achten ist.
explanation-caveat-provisional = { $n ->
    [one] Vorläufige Zahlen: 1 von { $of } Zeiträumen kann sich noch ändern.
   *[other] Vorläufige Zahlen: { $n } von { $of } Zeiträumen können sich noch ändern.
}
explanation-caveat-too-few-values = Zu wenige Messungen, um eine Veränderung zu beurteilen: { $now } gegenüber { $then }.
explanation-caveat-missing = { $n ->
    [one] Ein Zeitraum des Jahres fehlt: { $periods }.
   *[other] Zeiträume des Jahres fehlen: { $periods }.
}
explanation-caveat-area-missing = Ohne Zahl von { $areas } gibt es keine Zahl der Zone für { $periods }.
explanation-caveat-revised = { $n ->
    [one] Eine Zahl des Jahres wurde nach dem ersten Abschluss revidiert.
   *[other] { $n } Zahlen des Jahres wurden nach dem ersten Abschluss revidiert.
}
explanation-caveat-too-few = Zu wenige Fälle für ein Urteil: { $now } gegenüber { $then }.
explanation-caveat-untested = Die Veränderung wurde nicht geprüft: Dafür fehlen Angaben.
explanation-caveat-short-history = { $n ->
    [one] Die Reihe ist kurz: erst ein Zeitraum.
   *[other] Die Reihe ist kurz: erst { $n } Zeiträume.
}
explanation-caveat-seasonal = { $n ->
    [one] Die Reihe folgt den Jahreszeiten: Das Jahresziel ist verteilt wie im vorigen vollen Jahr.
   *[other] Die Reihe folgt den Jahreszeiten: Das Jahresziel ist verteilt wie in den { $n } vorigen vollen Jahren.
}
explanation-caveat-equal-parts = Es gibt kein früheres volles Jahr: Das Jahresziel ist in gleiche Teile verteilt.
explanation-caveat-definition = Die Zählweise änderte sich am { $day }: { $text }.
explanation-caveat-disruption = Störung von außen ({ $text }): Die Zahlen für { $periods } bleiben stehen, aber Trends und Grenzen stützen sich nicht darauf.
explanation-caveat-area-change = Ab { $period } ist die Zahl der Zone die Summe anderer Gemeinden als zuvor.
explanation-caveat-left-out = Beim Vergleich weggelassen, weil eine Zahl für eines der beiden Jahre fehlt: { $areas }.
explanation-caveat-stale = Die letzte Zahl ist von { $period }, zu alt, um den Stand zu beurteilen.
explanation-caveat-no-figure = Es wurde noch nichts gemessen.
explanation-caveat-published-only = Die Quelle gab für { $period } nur eine Veränderung an ({ $percent } gegenüber einem Jahr zuvor, am { $day }), ohne absolute Zahlen: Sie zählt nicht mit.
explanation-caveat-tolerance-zero = Die Toleranz ist null: Zwischen auf Kurs und im Rückstand gibt es keinen Spielraum.
explanation-caveat-no-target = Es gibt keinen Zielwert, also keine Erwartung.
explanation-caveat-target-between = { $year } hat keinen eigenen Zielwert: Er ist auf dem Zielpfad von { $from } bis { $to } abgelesen.
explanation-caveat-no-denominators = { $n ->
    [one] Von einem Zeitraum fehlt der Nenner: Der Jahreswert ist der Durchschnitt der Prozentsätze.
   *[other] Von { $n } Zeiträumen fehlt der Nenner: Der Jahreswert ist der Durchschnitt der Prozentsätze.
}
explanation-caveat-declared = { $who } erklärte den Status „{ $status }“ bis einschließlich { $until }: { $reason }
explanation-caveat-thin-coverage = Weniger als 60 % des Gewichts haben eine aktuelle Zahl: zu wenig für ein Urteil.
explanation-caveat-informative = { $n ->
    [one] Ein Teil ist informativ und hat kein Gewicht.
   *[other] { $n } Teile sind informativ und haben kein Gewicht.
}
explanation-caveat-equal-weights = Nicht jede Maßnahme hat geplante Stunden: Deshalb haben alle dasselbe Gewicht.
explanation-caveat-no-dates = { $n ->
    [one] Eine Maßnahme hat keinen Beginn oder kein Ende und zählt nicht zur verstrichenen Zeit.
   *[other] { $n } Maßnahmen haben keinen Beginn oder kein Ende und zählen nicht zur verstrichenen Zeit.
}
explanation-caveat-dropped = { $n ->
    [one] Eine gestrichene Maßnahme zählt nicht mit.
   *[other] { $n } gestrichene Maßnahmen zählen nicht mit.
}
explanation-caveat-not-compared = { $n ->
    [one] Ein Indikator hat zu wenige Angaben, um eine Veränderung zu beurteilen.
   *[other] { $n } Indikatoren haben zu wenige Angaben, um eine Veränderung zu beurteilen.
}
explanation-caveat-changed-since = Die Zahl wurde nach dem Einfrieren revidiert; das damalige Urteil beruht weiterhin auf der eingefrorenen Zahl.

# Der Anhang des Berichts: wie die Zahlen entstehen.
explanation-made = Wie diese Zahlen entstehen
explanation-made-what = Je Quelle und je Indikator: was zählt, wie Jahreswert und Erwartung berechnet sind, wann die Zahlen abgeschlossen wurden und worauf zu achten ist. Bei einem Anteil werden Zähler und Nenner erst addiert und dann geteilt. Die Erwartung einer Anzahl ist das Jahresziel mal der Anteil derselben Monate an früheren vollen Jahren.
explanation-made-methods = **Methoden für eine Veränderung.** { $methods }
explanation-made-source = Quelle: { $source }
explanation-made-no-source = Ohne angegebene Quelle
explanation-made-kind = { $unit }, { $frequency }, { $direction }.
explanation-made-kind-bare = { $frequency }, { $direction }.
explanation-made-figure = { $how }: { $figure }.
explanation-made-expected = Erwartet: { $equation }.
explanation-made-cut-off = Abgeschlossen: { $days }.
explanation-made-beware = Zu beachten: { $caveats }
explanation-achieved-at = { $share } (jetzt { $figure })
explanation-counts = { $part } von { $whole }
explanation-share-of = { $share } ({ $part } von { $whole })
explanation-of-weight = { $share } des Gewichts
explanation-made-other = Andere Quellen
explanation-made-own-source = Quelle: { $source }.
explanation-made-sources = Quellen
