# Explication d’un chiffre : comment il est obtenu, à partir de quoi, et à quoi faire attention.
explanation-title = Explication : { $figure }
explanation-title-of = Explication : { $figure } – { $of }
explanation-how = Mode de calcul
explanation-inputs = À partir de quoi
explanation-beware = À noter
explanation-copy = Copier comme texte
explanation-copied = Copié
shortcut-explain = Expliquer le chiffre principal de cet écran

# Quel chiffre, au milieu d’une phrase.
explanation-figure = le chiffre annuel
explanation-expected = la valeur attendue
explanation-status = le statut
explanation-achievement = le chemin parcouru
explanation-change = le changement
explanation-limits = les limites de la carte de contrôle
explanation-forecast = la probabilité d’atteindre la cible
explanation-standing = l’état d’avancement
explanation-actions = l’avancement des actions
explanation-number-objectives = les objectifs en bonne voie
explanation-number-actions = les actions terminées
explanation-number-changes = les changements démontrables
explanation-number-decisions = les décisions ouvertes
explanation-frozen = le chiffre figé

# Les étapes.
explanation-step-figure = Chiffre annuel
explanation-step-whole-year = Comparable à une année entière
explanation-step-target = Valeur cible de l’année
explanation-step-expected = Attendu
explanation-step-tolerance = Tolérance
explanation-step-distance = Écart par rapport à l’attendu
explanation-step-achievement = Chemin parcouru
explanation-step-reference = Un an plus tôt
explanation-step-change = Changement
explanation-step-limits = Limites
explanation-step-forecast = Probabilité pour { $year }
explanation-step-mean = Chemin parcouru
explanation-step-coverage = Avec chiffre récent
explanation-step-worst = Élément le plus faible
explanation-step-standing = Statut
explanation-step-progress = Avancement
explanation-step-elapsed = Temps écoulé
explanation-step-late = Hors délai
explanation-step-counted = Comptés
explanation-step-worse = Détérioration démontrable
explanation-step-noise = Dans la fluctuation habituelle
explanation-step-better = Amélioration démontrable
explanation-step-frozen = Figé
explanation-step-now = Tel que connu aujourd’hui

# Le mode de calcul de chaque étape.
explanation-how-taken = Tel qu’introduit.
explanation-how-sum = Les périodes de l’année, additionnées.
explanation-how-sum-rolling = Les douze derniers mois, additionnés.
explanation-how-mean = La moyenne des périodes de l’année.
explanation-how-last = La dernière période ; les précédentes ne comptent pas.
explanation-how-ratio = Les numérateurs additionnés, divisés par les dénominateurs additionnés.
explanation-how-target = La valeur cible de { $year }.
explanation-how-line = Sur la ligne droite de { $start } fin { $from } à { $end } fin { $to }.
explanation-how-share = { $n ->
    [one] La valeur cible de l’année, multipliée par la part de ces périodes dans le total de l’année entière précédente.
   *[other] La valeur cible de l’année, multipliée par la part de ces périodes dans le total des { $n } années entières précédentes.
}
explanation-how-share-equal = La valeur cible de l’année, multipliée par la part de l’année qui est mesurée, en parts égales.
explanation-how-tolerance = Une part fixe de ce qui est attendu.
explanation-how-tolerance-points = Telle que fixée pour l’indicateur.
explanation-how-distance-lower = De combien le chiffre reste sous l’attendu, divisé par la tolérance.
explanation-how-distance-higher = De combien le chiffre dépasse l’attendu, divisé par la tolérance.
explanation-how-distance-band = De combien le chiffre se situe à l’intérieur de la limite la plus proche de la fourchette, divisé par la tolérance.
explanation-how-distance-rule = À partir de 0 : en bonne voie ; jusqu’à −1 : à ajuster ; en dessous : en retard.
explanation-how-achieved = Le chemin parcouru depuis la mesure initiale, divisé par tout le chemin jusqu’à la dernière valeur cible.
explanation-how-held = La valeur cible est celle de la mesure initiale : atteinte, c’est tout le chemin ; sinon, rien.
explanation-how-within = Dans la fourchette, tout le chemin compte ; en dehors, cela diminue jusqu’à rien à une tolérance de distance.
explanation-how-relative = Les mêmes périodes des deux années : le chiffre récent divisé par l’ancien, moins 1.
explanation-how-difference = Les mêmes périodes des deux années : le chiffre récent moins l’ancien.
explanation-limits-are = { $lower } · moyenne { $centre } · { $upper }
explanation-how-limits = { $n ->
    [one] La moyenne d’un seul point.
   *[other] La moyenne de { $n } points, moins et plus 2,66 fois l’écart moyen entre deux points successifs.
}
explanation-how-limits-quarterly = Les petits nombres sont additionnés par trimestre.
explanation-how-limits-adjusted = La série est saisonnière : l’effet de saison a d’abord été retiré.
explanation-how-limits-root = Les nombres sont jugés d’après leur racine carrée (Anscombe 1948), puis reconvertis.
explanation-how-forecast = La part des scénarios simulés où la cible de { $year } est atteinte ({ $target }). Dans 80 % des scénarios, l’année se termine entre { $low } et { $high }.
explanation-how-mean-parts = La moyenne pondérée des éléments avec un chiffre récent ; chacun compte au plus pour tout le chemin.
explanation-how-mean-actions = La moyenne des actions, pondérée selon leurs heures prévues.
explanation-how-mean-equal = La moyenne des actions, chacune de même poids.
explanation-how-coverage = Le poids avec un chiffre récent, divisé par le poids total.
explanation-how-worst = Le plus mauvais statut de tout ce qui est évalué en dessous, à tous les niveaux.
explanation-how-standing = Du poids avec un chiffre récent, { $on } est en bonne voie et { $off } en retard.
explanation-how-standing-rule = En retard si plus de la moitié est en retard ; en bonne voie si plus de la moitié est en bonne voie et que rien en dessous n’est en retard ; sinon à ajuster. Sous 60 % de chiffres récents, il n’y a pas de jugement.
explanation-how-frozen = Tel que fixé lors de la clôture de Check ; il ne change plus jamais.
explanation-how-count-objectives = Les objectifs non subdivisés dont le statut est « En bonne voie ».
explanation-how-count-actions = Les actions de cette année qui sont terminées ; les actions abandonnées ne comptent pas.
explanation-how-count-late = Ce qui aurait dû être terminé avant la date de référence et ne l’était pas.
explanation-how-count-changes = Les indicateurs dont l’intervalle à 95 % du changement ne contient pas zéro, dans le bon sens.
explanation-how-count-worse = Les indicateurs dont l’intervalle à 95 % du changement ne contient pas zéro, dans le mauvais sens.
explanation-how-count-noise = Les indicateurs dont l’intervalle à 95 % contient zéro : la différence peut être due au hasard.
explanation-how-count-decisions = Les décisions prises à la date de référence et pas encore exécutées.
explanation-of-all = { $counted } sur { $all }
explanation-tolerances = { $number } tolérances
explanation-points = { $number } points de pourcentage
explanation-interval = Intervalle à 95 % : de { $low } à { $high }.

# D’où vient une formule.
explanation-method-exact = Comparaison exacte de deux nombres (Clopper et Pearson 1934).
explanation-method-dispersed = Comparaison de deux nombres (Clopper et Pearson 1934), élargie selon la fluctuation d’un mois à l’autre.
explanation-dispersion = Dispersion φ = { $phi } ; 1 correspond au pur hasard.
explanation-method-newcombe = Différence de deux proportions (Newcombe 1998, méthode 10).
explanation-method-fisher = Différence de deux proportions sur de petits nombres (Newcombe 1998, méthode 10 ; probabilité exacte de Fisher 1935).
explanation-method-welch = Différence de deux moyennes à dispersion inégale (Welch 1947).
explanation-method-none = Cette différence n’a pas été testée.
explanation-method-limits = Carte XmR (Wheeler et Chambers 1992 ; NHS England, Making Data Count).
explanation-method-forecast = Modèle dynamique, 1.000 à 2.000 scénarios (West, Harrison et Migon 1985).

# Le tableau.
explanation-column-period = Période
explanation-column-value = Valeur
explanation-column-remark = Remarque
explanation-column-part = Élément
explanation-column-weight = Poids
explanation-column-hours = Heures
explanation-column-achievement = Chemin parcouru
explanation-column-coverage = Chiffre récent
explanation-column-action = Action
explanation-column-progress = Avancement
explanation-column-elapsed = Temps
explanation-column-state = État
explanation-column-counted = Compté
explanation-column-decision = Décision
explanation-row-baseline = Mesure initiale { $year }
explanation-row-target = Valeur cible { $year }
explanation-value-band = { $low } à { $high }
explanation-remark-provisional = provisoire
explanation-remark-revised = { $n ->
    [one] révisé une fois
   *[other] révisé { $n } fois
}
explanation-remark-part = { $area } { $value }
explanation-yes = oui
explanation-no = non
explanation-better = mieux
explanation-worse = moins bien
explanation-open = ouverte
explanation-late = hors délai

# Les faits.
explanation-source = Source
explanation-owner = Responsable
explanation-cut-off = Clôture
explanation-cut-off-between = du { $from } au { $until }
explanation-on = Évalué au
explanation-signed = Figé le
explanation-signed-by = { $day } par { $who }
explanation-unknown = non complété

# À quoi faire attention.
explanation-caveat-provisional = { $n ->
    [one] Chiffres provisoires : 1 période sur { $of } peut encore changer.
   *[other] Chiffres provisoires : { $n } périodes sur { $of } peuvent encore changer.
}
explanation-caveat-too-few-values = Trop peu de mesures pour juger d’un changement : { $now } contre { $then }.
explanation-caveat-missing = { $n ->
    [one] Une période de l’année manque : { $periods }.
   *[other] Des périodes de l’année manquent : { $periods }.
}
explanation-caveat-area-missing = Sans le chiffre de { $areas }, il n’y a pas de chiffre de la zone pour { $periods }.
explanation-caveat-revised = { $n ->
    [one] Un chiffre de l’année a été révisé après la première clôture.
   *[other] { $n } chiffres de l’année ont été révisés après la première clôture.
}
explanation-caveat-too-few = Trop peu de faits pour juger : { $now } contre { $then }.
explanation-caveat-untested = Le changement n’a pas été testé : les données nécessaires manquent.
explanation-caveat-short-history = { $n ->
    [one] La série est courte : une seule période.
   *[other] La série est courte : { $n } périodes seulement.
}
explanation-caveat-seasonal = { $n ->
    [one] La série suit les saisons : la cible annuelle est répartie comme dans l’année entière précédente.
   *[other] La série suit les saisons : la cible annuelle est répartie comme dans les { $n } années entières précédentes.
}
explanation-caveat-equal-parts = Il n’y a pas d’année entière antérieure : la cible annuelle est répartie en parts égales.
explanation-caveat-definition = Le mode de comptage a changé le { $day } : { $text }.
explanation-caveat-disruption = Perturbation extérieure ({ $text }) : les chiffres ({ $periods }) restent affichés, mais les tendances et les limites ne s’y fondent pas.
explanation-caveat-area-change = Dès { $period }, le chiffre de la zone est la somme d’autres communes qu’auparavant.
explanation-caveat-left-out = Écarté de la comparaison, faute de chiffre pour l’une des deux années : { $areas }.
explanation-caveat-stale = Le dernier chiffre ({ $period }) est trop ancien pour juger de la situation.
explanation-caveat-no-figure = Rien n’a encore été mesuré.
explanation-caveat-published-only = Pour { $period }, la source n’a donné qu’une évolution ({ $percent } par rapport à un an plus tôt, le { $day }), sans chiffres absolus : elle ne compte pas.
explanation-caveat-tolerance-zero = La tolérance est nulle : entre en bonne voie et en retard, il n’y a pas de marge.
explanation-caveat-no-target = Il n’y a pas de valeur cible, donc pas d’attente.
explanation-caveat-target-between = { $year } n’a pas de valeur cible propre : elle est lue sur la trajectoire cible de { $from } à { $to }.
explanation-caveat-no-denominators = { $n ->
    [one] Le dénominateur d’une période manque : le chiffre annuel est la moyenne des pourcentages.
   *[other] Les dénominateurs de { $n } périodes manquent : le chiffre annuel est la moyenne des pourcentages.
}
explanation-caveat-declared = { $who } a déclaré le statut « { $status } » jusqu’au { $until } inclus : { $reason }
explanation-caveat-thin-coverage = Moins de 60 % du poids a un chiffre récent : trop peu pour juger.
explanation-caveat-informative = { $n ->
    [one] Un élément est informatif et ne pèse pas.
   *[other] { $n } éléments sont informatifs et ne pèsent pas.
}
explanation-caveat-equal-weights = Certaines actions n’ont pas d’heures prévues : toutes les actions ont donc le même poids.
explanation-caveat-no-dates = { $n ->
    [one] Une action n’a pas de début ou de fin et ne compte pas dans le temps écoulé.
   *[other] { $n } actions n’ont pas de début ou de fin et ne comptent pas dans le temps écoulé.
}
explanation-caveat-dropped = { $n ->
    [one] Une action abandonnée ne compte pas.
   *[other] { $n } actions abandonnées ne comptent pas.
}
explanation-caveat-not-compared = { $n ->
    [one] Un indicateur a trop peu de données pour juger d’un changement.
   *[other] { $n } indicateurs ont trop peu de données pour juger d’un changement.
}
explanation-caveat-changed-since = Le chiffre a été révisé après avoir été figé ; le jugement d’alors reste fondé sur le chiffre figé.

# L’annexe du rapport : comment les chiffres sont obtenus.
explanation-made = Comment ces chiffres sont obtenus
explanation-made-what = Par source et par indicateur : ce qui compte, comment le chiffre annuel et la valeur attendue sont calculés, quand les chiffres ont été clôturés et à quoi faire attention. Pour une proportion, les numérateurs et les dénominateurs sont d’abord additionnés, puis divisés. La valeur attendue d’un nombre est la cible annuelle multipliée par la part des mêmes mois dans les années entières précédentes.
explanation-made-methods = **Méthodes pour un changement.** { $methods }
explanation-made-source = Source : { $source }
explanation-made-no-source = Sans source indiquée
explanation-made-kind = { $unit }, { $frequency }, { $direction }.
explanation-made-kind-bare = { $frequency }, { $direction }.
explanation-made-figure = { $how } : { $figure }.
explanation-made-expected = Attendu : { $equation }.
explanation-made-cut-off = Clôture : { $days }.
explanation-made-beware = À noter : { $caveats }
explanation-achieved-at = { $share } (actuellement { $figure })
explanation-counts = { $part } sur { $whole }
explanation-share-of = { $share } ({ $part } sur { $whole })
explanation-of-weight = { $share } du poids
explanation-made-other = Autres sources
explanation-made-own-source = Source : { $source }.
explanation-made-sources = Sources
