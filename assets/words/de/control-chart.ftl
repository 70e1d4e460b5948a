# Die Regelkarte: was die letzte Zahl sagt, und wie sie beurteilt wurde.

control-chart-improvement = Verbesserung
control-chart-concern = Verschlechterung
control-chart-neutral = Veränderung
control-chart-common-cause = Übliche Schwankung
control-chart-too-few = Zu wenige Messungen

control-chart-met = Durchweg erreicht
control-chart-missed = Durchweg verfehlt
control-chart-hit-or-miss = Mal erreicht, mal nicht
control-chart-no-target = Ohne Zielwert

control-chart-legend-marked = auffallend

control-chart-too-few-means = Zu wenige Messungen für eine Regelkarte: { $found }, mindestens { $needed } sind nötig.
control-chart-common-cause-means = Die Zahl für { $period } liegt innerhalb der üblichen Schwankungen ({ $usual }).
control-chart-limits = üblich sind { $lower } bis { $upper }
control-chart-limits-upper = üblich sind höchstens { $upper }

control-chart-outside-above = { $period }: { $figure }, über der oberen Grenze von { $limit }
control-chart-outside-below = { $period }: { $figure }, unter der unteren Grenze von { $limit }
control-chart-trend-above = { $stretch } in Folge eine immer höhere Zahl, bis { $period }
control-chart-trend-below = { $stretch } in Folge eine immer niedrigere Zahl, bis { $period }
control-chart-two-of-three-above = 2 von 3 aufeinanderfolgenden Messungen nahe oder über der oberen Grenze, bis { $period }
control-chart-two-of-three-below = 2 von 3 aufeinanderfolgenden Messungen nahe oder unter der unteren Grenze, bis { $period }
control-chart-run-above = { $stretch } in Folge über dem Durchschnitt, bis { $period }
control-chart-run-below = { $stretch } in Folge unter dem Durchschnitt, bis { $period }
control-chart-better-than-before = { $what }: besser als zuvor.
control-chart-better-than-usual = { $what }: besser als üblich.
control-chart-worse-than-before = { $what }: schlechter als zuvor.
control-chart-worse-than-usual = { $what }: schlechter als üblich.
control-chart-other-than-before = { $what }: anders als zuvor.
control-chart-other-than-usual = { $what }: anders als üblich.

control-chart-rule-outside-above = über der oberen Grenze
control-chart-rule-outside-below = unter der unteren Grenze
control-chart-rule-trend-above = Teil einer steigenden Reihe
control-chart-rule-trend-below = Teil einer fallenden Reihe
control-chart-rule-two-of-three-above = mit einer anderen Zahl nahe der oberen Grenze
control-chart-rule-two-of-three-below = mit einer anderen Zahl nahe der unteren Grenze
control-chart-rule-run-above = Teil einer Reihe über dem Durchschnitt
control-chart-rule-run-below = Teil einer Reihe unter dem Durchschnitt

control-chart-met-means = Ändert sich nichts, wird der Zielwert von { $target } durchweg erreicht.
control-chart-missed-means = Ändert sich nichts, wird der Zielwert von { $target } durchweg verfehlt.
control-chart-hit-or-miss-means = Der Zielwert von { $target } liegt innerhalb der üblichen Schwankungen: Er wird mal erreicht, mal nicht.
control-chart-target-per = { $target } { $frequency }
control-chart-band = { $low } bis { $high }

control-chart-seasonal = Die Reihe ist saisonabhängig; sie wurde saisonbereinigt beurteilt.
control-chart-quarterly = Pro Quartal beurteilt, weil es im Durchschnitt weniger als 2 { $unit } pro Monat sind.
control-chart-unit = Fälle
control-chart-rebased = Neu berechnet ab { $period }: { $event }.
control-chart-ignored = Wegen besonderer Umstände nicht eingerechnet: { $stretch }.
control-chart-months = { $n ->
    [one] 1 Monat
   *[other] { $n } Monate
}
control-chart-quarters = { $n ->
    [one] 1 Quartal
   *[other] { $n } Quartale
}
control-chart-half-years = { $n ->
    [one] 1 Halbjahr
   *[other] { $n } Halbjahre
}
control-chart-years = { $n ->
    [one] 1 Jahr
   *[other] { $n } Jahre
}
control-chart-limits-lower = üblich sind mindestens { $lower }
control-chart-common-cause-bare = Die Zahl für { $period } liegt innerhalb der üblichen Schwankungen.
