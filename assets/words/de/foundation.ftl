# What the plan is founded on: matrix, argumentation, capacity.

foundation = Grundlagen
shortcut-foundation = Zu den Grundlagen
foundation-matrix = Matrix
foundation-argumentation = Argumentation
foundation-capacity = Kapazität
foundation-matrix-about = Wo die Arbeit des Plans angesiedelt ist und wo noch nichts steht.
foundation-argumentation-about = Warum Phänomene zu Prioritäten werden: Punkte je Quelle, gewichtet und gereiht.
foundation-capacity-about = Was das Korps leisten kann, was die Funktionen beanspruchen und was für die Aktionspläne übrig bleibt.
foundation-no-plan = Noch kein Plan
foundation-no-plan-what = Die Grundlagen gehören zu einem zonalen Sicherheitsplan. Legen Sie zuerst einen an.
foundation-none = keine Angabe

## Matrix
foundation-axis-field = Aktionsfeld
foundation-axis-chain = Glied der Kette
foundation-axis-function = Funktion
foundation-axis-sphere = Verwaltungs- oder gerichtspolizeilich
foundation-without-field = Ohne Aktionsfeld
foundation-without-chain = Ohne Glied
foundation-without-function = Ohne Funktion
foundation-without-sphere = Ohne Bereich
foundation-rows = Zeilen
foundation-columns = Spalten
foundation-inside = In jeder Zelle
foundation-nothing = nichts
foundation-corner = { $rows } × { $columns }
foundation-total = Gesamt
foundation-everything = Alles, was einen Platz hat
foundation-cell = { $row } × { $column }
foundation-cell-says = { $cell }: { $says }
foundation-empty-cell = leer
foundation-objectives = { $n ->
    [one] 1 Ziel
   *[other] { $n } Ziele
}
foundation-action-plans = { $n ->
    [one] 1 Aktionsplan
   *[other] { $n } Aktionspläne
}
foundation-legend-objectives = Ziele
foundation-legend-action-plans = Aktionspläne
foundation-legend-worst = Eine Zelle erhält die Farbe dessen, was am schlechtesten steht. Was an mehreren Stellen steht, zählt in den Summen nur einmal.
foundation-column-what = Ziel oder Aktionsplan
foundation-put-here = Auch hier einordnen…
foundation-take-out = Aus dieser Zelle nehmen: { $name }
foundation-orphans = Ohne Platz
foundation-orphans-none = Alle Ziele und Aktionspläne haben einen Platz.
foundation-orphans-count = { $n ->
    [one] Ein Ziel oder Aktionsplan hat noch keinen Platz. Wählen Sie unten, wohin es gehört, und kreuzen Sie es an.
   *[other] { $n } Ziele und Aktionspläne haben noch keinen Platz. Wählen Sie unten, wohin sie gehören, und kreuzen Sie sie an.
}
foundation-put-name = Einordnen: { $name }
foundation-put-first = Wählen Sie zuerst ein Aktionsfeld, ein Glied, eine Funktion oder einen Bereich.
foundation-put-as-objective = Wie das Ziel
foundation-side-empty = Diese Zone hat für eine der beiden Seiten noch nichts. Ergänzen Sie es bei der Zone oder wählen Sie eine andere Seite.
foundation-matrix-none = Noch keine Aktionsfelder und keine Glieder
foundation-matrix-none-what = Die Matrix stellt Aktionsfelder und Glieder der Sicherheitskette einander gegenüber und zeigt je Zelle, welche Ziele und Aktionspläne dort stehen. So sehen Sie, wo der Plan stark ansetzt und wo er Lücken lässt.
foundation-matrix-begin = Mit den üblichen beginnen
foundation-matrix-own = Eigene Felder und Glieder eintragen
foundation-field-crime = Kriminalität
foundation-field-order = Öffentliche Ordnung
foundation-field-traffic = Verkehr
foundation-field-quality = Lebensqualität
foundation-tally = { $status }: { $count }

## Argumentation
foundation-argumentation-none = Noch nichts abgewogen
foundation-argumentation-none-what = Die Argumentationsmatrix gibt jedem Phänomen je Quelle 0 bis 5 Punkte: Zahlen, Befragung, Behörden, Partner, Mitarbeitende. Sie reiht, zeigt, wie fest dieser Rang ist, und hält fest, warum ein Phänomen zur Priorität wurde.
foundation-argumentation-begin = Mit der Kriminalstatistik beginnen
foundation-phenomenon = Phänomen
foundation-phenomenon-add = Phänomen
foundation-phenomenon-new = Neues Phänomen
foundation-phenomenon-open = Öffnen: { $name }
foundation-phenomenon-close = Schließen: { $name }
foundation-phenomenon-remove = Phänomen entfernen: { $name }
foundation-phenomena-usual = Phänomene aus der Kriminalstatistik
foundation-no-phenomena = Es gibt noch keine Phänomene, die abzuwägen sind.
foundation-criterion = Kriterium
foundation-criterion-add = Kriterium
foundation-criterion-new = Neues Kriterium
foundation-criterion-name = Name des Kriteriums { $name }
foundation-criterion-kind = Art der Quelle
foundation-criterion-kind-of = Art der Quelle von { $name }
foundation-criterion-remove = Kriterium entfernen: { $name }
foundation-criteria-usual = Übliche Kriterien hinzufügen
foundation-no-criteria = Dieser Plan hat noch keine Kriterien, um Phänomene abzuwägen.
foundation-rank = Rang
foundation-rank-says = Rang { $rank }
foundation-no-rank = noch keine Punkte
foundation-range = { $best }–{ $worst }
foundation-weight = Gewicht
foundation-weight-of = Gewicht von { $name }
foundation-score-of = { $phenomenon }: { $criterion }
foundation-verdict = Entscheidung
foundation-verdict-of = Entscheidung über { $name }
foundation-line = { $name }, { $rank }, { $verdict }
foundation-mean = Ø { $mean }
foundation-is-priority = Priorität { $code }
foundation-formula = Gesamt = Summe von Gewicht × Punkte. Gereiht wird nach dem Mittel: Gesamt geteilt durch das Gewicht der Kriterien mit Punkten. Ein leeres Feld zählt nicht; ein Prozentsatz sagt dann, welcher Anteil des Gewichts Punkte hat. Gleiche Mittel teilen einen Rang. Unter dem Rang steht, zwischen welchen Rängen ein Phänomen schwankt, wenn jeweils ein Kriterium doppelt, halb oder nicht zählt.
foundation-scenario = Gewichte
foundation-scenario-own = wie im Plan
foundation-scenario-shown = Sie sehen die Reihung unter dieser Annahme: { $scenario }. Die Gewichte selbst ändern sich nicht.
foundation-scenario-back = Zurück zu den eigenen Gewichten
foundation-doubled = { $name } zählt doppelt
foundation-halved = { $name } zählt halb
foundation-omitted = { $name } zählt nicht
foundation-top = Betrachten
foundation-first = { $n ->
    [one] den ersten
   *[other] die ersten { $n }
}
foundation-sort = Nach Rang ordnen
foundation-reason = Warum berücksichtigt oder nicht
foundation-reason-example = Zum Beispiel: hoch in den Zahlen und in der Befragung, und die Zone kann selbst etwas tun.
foundation-note-of = { $criterion }: { $score }, denn
foundation-firm = Rang { $rank }, auch wenn ein Kriterium doppelt, halb oder nicht zählt.
foundation-between = Rang { $rank }; zwischen { $best } und { $worst }, wenn ein Kriterium doppelt, halb oder nicht zählt.
foundation-unranked = Noch keine Punkte, also noch kein Rang.
foundation-promote = Wird Priorität
foundation-link = Gehört zu einer bestehenden Priorität…
foundation-belongs-to = Gehört zu { $priority }
foundation-unlink = Von der Priorität lösen
foundation-sensitivity = Kriterien und Empfindlichkeit
foundation-sensitivity-about = { $n ->
    [one] Was ändert sich an der ersten Stelle, wenn ein Kriterium anders zählt?
   *[other] Was ändert sich bei den ersten { $n }, wenn ein Kriterium anders zählt?
}
foundation-counts-double = Zählt doppelt
foundation-counts-half = Zählt halb
foundation-counts-not = Zählt nicht
foundation-no-change = kein Unterschied
foundation-enters = + { $names }
foundation-leaves = − { $names }
foundation-look = Ansehen: { $scenario }
foundation-phenomenon-theft = Diebstahl und Erpressung
foundation-phenomenon-damage = Sachbeschädigung
foundation-phenomenon-bodily = Straftaten gegen die körperliche Unversehrtheit
foundation-phenomenon-sexual = Straftaten gegen die sexuelle Integrität
foundation-phenomenon-family = Straftaten gegen die Familie
foundation-phenomenon-fraud = Betrug
foundation-phenomenon-computer = Computerkriminalität
foundation-phenomenon-drugs = Drogen
foundation-phenomenon-weapons = Waffen und Sprengstoffe
foundation-phenomenon-public-security = Straftaten gegen die öffentliche Sicherheit
foundation-phenomenon-authority = Straftaten gegen die öffentliche Gewalt
foundation-phenomenon-environment = Umwelt

## Kapazität
foundation-capacity-none = Noch keine Kapazität
foundation-capacity-none-what = Tragen Sie je Jahr ein, wie viele Stunden das Korps hat und was jede Funktion davon beansprucht. Kadans stellt das, was übrig bleibt, den Stunden gegenüber, die die Aktionspläne verlangen.
foundation-capacity-begin = Stunden eintragen
foundation-hours = { $hours } Stunden
foundation-fte = { $fte } VZÄ
foundation-used = { $hours } schon genutzt
foundation-portion = { $name }: { $hours }
foundation-number-whole = Stunden der Zone
foundation-number-taken = Für die Funktionen
foundation-number-left = Bleibt übrig
foundation-number-asked = Von Aktionsplänen verlangt
foundation-asked = Die Aktionspläne verlangen { $asked } der { $left } Stunden, die übrig bleiben.
foundation-asked-nothing-left = Die Aktionspläne verlangen { $asked } Stunden, aber nach den Funktionen bleibt nichts übrig.
foundation-no-whole = Die Stunden der ganzen Zone sind für dieses Jahr noch nicht eingetragen.
foundation-short = Es werden { $hours } Stunden mehr verlangt, als übrig bleiben. Streichen oder strecken Sie Aktionspläne, oder verschieben Sie Stunden zwischen Funktionen.
foundation-years = Jahre
foundation-year-add = { $year }
foundation-year-add-what = Übernimmt die Stunden des letzten Jahres
foundation-figure = Stunden im Jahr { $year }
foundation-bar-whole = Ganze Zone: { $hours }, auf die Funktionen verteilt
foundation-bar-rest = Bleibt übrig: { $left }, davon { $asked } von den Aktionsplänen verlangt
foundation-bar-free = frei
foundation-silent = { $n ->
    [one] Ein Aktionsplan sagt nicht, wie viele Stunden er verlangt.
   *[other] { $n } Aktionspläne sagen nicht, wie viele Stunden sie verlangen.
}
foundation-spread = Die geplanten Stunden eines Aktionsplans gelten für alle seine Zyklen zusammen und sind nach den Stunden der Aktionen auf die Jahre verteilt. Ohne geplante Stunden zählen die Stunden der Aktionen selbst.
foundation-whole-zone = Ganze Zone
foundation-hours-of = Stunden von { $name }
foundation-fte-of = VZÄ von { $name }
foundation-column-hours = Stunden
foundation-column-share = Anteil
foundation-column-fte = VZÄ
foundation-column-per-fte = Stunden je VZÄ
foundation-functions-of = Ganze Zone und Funktionen im Jahr { $year }
foundation-function-add = Funktion hinzufügen…
foundation-function-remove = Aus diesem Jahr nehmen: { $name }
foundation-asks = Aktionspläne mit einem Zyklus im Jahr { $year }
foundation-asks-none = Kein Aktionsplan hat in diesem Jahr einen Zyklus.
foundation-column-asked = Stunden verlangt
foundation-column-used = Stunden genutzt
foundation-budgets = Budget und Investitionen
foundation-budgets-about = In Euro, für den ganzen Planzeitraum.
foundation-budgets-none = Kein Aktionsplan und keine Investition hat ein Budget.
foundation-column-for = Wofür
foundation-column-planned = Geplant
foundation-column-spent = Ausgegeben
foundation-budget-line = { $name }: { $planned } geplant, { $used } ausgegeben
foundation-norms-none = Noch keine Normen. Eine Norm sagt zum Beispiel, wie viele Viertelpolizisten eine Zone dieser Größe haben muss.
foundation-column-need = Nötig
foundation-column-actual = Vorhanden
foundation-norm-met = Erfüllt
foundation-norm-not-met = Zu wenig
foundation-norm-unknown = Keine Angabe
foundation-norm-text = Nicht berechnet
foundation-basis-inhabitants = { $amount } je { $per } Einwohner
foundation-basis-municipalities = { $amount } je Gemeinde
foundation-basis-strength = { $amount } der Stärke
foundation-basis-fixed = mindestens { $amount }
