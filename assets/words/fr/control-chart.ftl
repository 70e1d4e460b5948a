# La carte de contrôle : ce que dit le dernier chiffre, et comment il a été jugé.

control-chart-improvement = Amélioration
control-chart-concern = Détérioration
control-chart-neutral = Changement
control-chart-common-cause = Fluctuation habituelle
control-chart-too-few = Trop peu de mesures

control-chart-met = Toujours atteinte
control-chart-missed = Jamais atteinte
control-chart-hit-or-miss = Tantôt atteinte, tantôt non
control-chart-no-target = Sans valeur cible

control-chart-legend-marked = inhabituel

control-chart-too-few-means = Trop peu de mesures pour une carte de contrôle : { $found }, il en faut au moins { $needed }.
control-chart-common-cause-means = Le dernier chiffre ({ $period }) reste dans les fluctuations habituelles ({ $usual }).
control-chart-limits = d’ordinaire de { $lower } à { $upper }
control-chart-limits-upper = d’ordinaire { $upper } au plus

control-chart-outside-above = { $period } : { $figure }, au-dessus de la limite supérieure de { $limit }
control-chart-outside-below = { $period } : { $figure }, en dessous de la limite inférieure de { $limit }
control-chart-trend-above = { $stretch } de hausse ininterrompue, jusqu’à { $period }
control-chart-trend-below = { $stretch } de baisse ininterrompue, jusqu’à { $period }
control-chart-two-of-three-above = 2 mesures consécutives sur 3 proches de la limite supérieure ou au-delà, jusqu’à { $period }
control-chart-two-of-three-below = 2 mesures consécutives sur 3 proches de la limite inférieure ou en deçà, jusqu’à { $period }
control-chart-run-above = { $stretch } de suite au-dessus de la moyenne, jusqu’à { $period }
control-chart-run-below = { $stretch } de suite en dessous de la moyenne, jusqu’à { $period }
control-chart-better-than-before = { $what } : mieux qu’auparavant.
control-chart-better-than-usual = { $what } : mieux que d’habitude.
control-chart-worse-than-before = { $what } : moins bien qu’auparavant.
control-chart-worse-than-usual = { $what } : moins bien que d’habitude.
control-chart-other-than-before = { $what } : différent d’auparavant.
control-chart-other-than-usual = { $what } : différent de l’habitude.

control-chart-rule-outside-above = au-dessus de la limite supérieure
control-chart-rule-outside-below = en dessous de la limite inférieure
control-chart-rule-trend-above = dans une série à la hausse
control-chart-rule-trend-below = dans une série à la baisse
control-chart-rule-two-of-three-above = avec un autre chiffre près de la limite supérieure
control-chart-rule-two-of-three-below = avec un autre chiffre près de la limite inférieure
control-chart-rule-run-above = dans une série au-dessus de la moyenne
control-chart-rule-run-below = dans une série en dessous de la moyenne

control-chart-met-means = Si rien ne change, la valeur cible de { $target } sera toujours atteinte.
control-chart-missed-means = Si rien ne change, la valeur cible de { $target } ne sera jamais atteinte.
control-chart-hit-or-miss-means = La valeur cible de { $target } se situe dans les fluctuations habituelles : elle est tantôt atteinte, tantôt non.
control-chart-target-per = { $target } { $frequency }
control-chart-band = { $low } à { $high }

control-chart-seasonal = La série est saisonnière ; elle a été jugée après correction des variations saisonnières.
control-chart-quarterly = Évaluation par trimestre, car il y a en moyenne moins de 2 { $unit } par mois.
control-chart-unit = faits
control-chart-rebased = Recalculé dès { $period } : { $event }.
control-chart-ignored = { $stretch } non pris en compte en raison de circonstances exceptionnelles.
control-chart-months = { $n } mois
control-chart-quarters = { $n ->
    [one] { $n } trimestre
   *[other] { $n } trimestres
}
control-chart-half-years = { $n ->
    [one] { $n } semestre
   *[other] { $n } semestres
}
control-chart-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
control-chart-limits-lower = d’ordinaire { $lower } au moins
control-chart-common-cause-bare = Le dernier chiffre ({ $period }) reste dans les fluctuations habituelles.
