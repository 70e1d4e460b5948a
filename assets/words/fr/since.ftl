# Deux dates et ce qui a changé depuis.

# Le jour évalué, et le jour où le plan était ainsi connu.
moments = Date de référence et état des connaissances
moment-on = Date de référence
moment-known = Tel que connu le
moment-now = aujourd’hui
moment-meeting = Choisir une séance
moment-of-now = Aujourd’hui, tel que connu maintenant
moment-of-meeting = { $body }, { $day }
moment-busy = Recherche du plan du { $day }…
moment-banner = Vous regardez le plan tel qu’il était connu le { $day }. Aucune modification n’est possible.
moment-back = Revenir à aujourd’hui
moment-refused = Ceci est le plan tel qu’il était connu le { $day } ; il ne peut plus être modifié.
moment-refused-hint = Revenez à aujourd’hui pour apporter une modification.
moment-future = Le { $day } est encore à venir ; personne ne sait ce que le plan dira alors. Choisissez un jour jusqu’à aujourd’hui.
moment-not-yet-made = Ce que ce plan disait le { $day } n’est pas connu : le fichier n’a été créé que le { $made }. Choisissez le { $made } ou plus tard.
shortcut-since = Aller à ce qui a changé depuis la séance précédente

# Depuis la séance précédente.
since = Depuis la séance précédente
since-what = Compare deux moments, chacun tel qu’il était connu alors. Ce que l’on sait mieux aujourd’hui est indiqué à côté.
since-then = De
since-now = À
since-then-on = Référence, début
since-now-on = Référence, fin
since-other-day = Un autre jour
since-of-now = La date de référence de la fenêtre
since-span = Du { $from } au { $until }.
since-moment-known = { $on } (tel que connu le { $known })
since-moment-now = { $on } (tel que connu aujourd’hui)
since-made-later = Le fichier n’a été créé que le { $made }. La situation antérieure est donc calculée avec ce qu’il contenait à ce moment ; les chiffres clôturés après le { $known } n’y sont pas comptés.
since-order = Le premier jour doit précéder le dernier.
since-busy = Comparaison des deux moments…
since-nothing = Rien n’a changé
since-nothing-what = Entre ces deux moments, aucun chiffre n’est arrivé et aucun statut, aucune valeur cible, action ou décision n’a changé.
since-no-meeting = Pas encore de séance précédente
since-no-meeting-what = Choisissez un jour ci-dessus, ou ajoutez à la zone une réunion avec sa date de référence.
since-number-statuses = Indicateurs : mieux | moins bien
since-number-figures = Nouveaux chiffres
since-number-revised = { $n ->
    [one] { $n } révisé
   *[other] { $n } révisés
}
since-number-actions = Actions terminées
since-number-late = { $n } désormais hors délai
since-number-decisions = Décisions prises
since-number-carried-out = { $n ->
    [one] { $n } exécutée
   *[other] { $n } exécutées
}
since-statuses = Statuts modifiés
since-restated-title = Connu autrement à l’époque
since-goals = Valeurs cibles modifiées
since-work = Actions et phases
since-decisions = Décisions
since-figures = Chiffres
since-structure = Structure du plan
since-lines = { $n ->
    [one] 1 ligne
   *[other] { $n } lignes
}

# Ce dont vient un changement de statut.
since-because = Raison : { $causes }.
since-cause-new = de nouveaux chiffres
since-cause-revised = des chiffres révisés
since-cause-withdrawn = des chiffres retirés
since-cause-goals = une valeur cible ou une mesure initiale modifiée
since-cause-plan = un autre plan avec ses propres valeurs cibles
since-cause-stale = un dernier chiffre devenu trop ancien pour juger
since-cause-makeup = d’autres objectifs, indicateurs ou poids en dessous
since-cause-day = le temps qui a passé
since-cause-redefined = un indicateur modifié ({ $facets })
since-cause-below = { $n ->
    [one] le statut modifié de l’indicateur { $names }
   *[other] le statut modifié des indicateurs { $names }
}
since-stand = ({ $period }) { $figure }
since-stands = À l’époque { $then } ; maintenant { $now }.
since-stand-expected = ({ $period }) { $figure }, attendu { $expected }
since-stand-now = Maintenant { $now }.
since-stand-then = À l’époque { $then } ; maintenant pas de chiffre.
since-stand-same = À l’époque et maintenant { $now }.
since-counted = { $figure } ({ $part } sur { $whole })
since-restated = Avec ce que l’on sait aujourd’hui, le statut au { $day } était : { $status }.

# Chiffres et valeurs cibles.
since-figures-new = { $n ->
    [one] 1 nouveau chiffre
   *[other] { $n } nouveaux chiffres
}
since-figures-revised = { $n ->
    [one] 1 chiffre révisé
   *[other] { $n } chiffres révisés
}
since-figures-withdrawn = { $n ->
    [one] 1 chiffre retiré
   *[other] { $n } chiffres retirés
}
since-figures-earlier = { $n ->
    [one] 1 chiffre antérieur
   *[other] { $n } chiffres antérieurs
}
since-figure = { $period } : { $figure }
since-figure-revised = { $period } : { $was }, désormais { $is }
since-figure-withdrawn = { $period } : { $figure } retiré
since-band = de { $low } à { $high }
since-baseline = Mesure initiale { $year }
since-target = Valeur cible { $year }
since-goal-moved = { $goal } : { $from }, désormais { $to }
since-goal-new = { $goal } ajoutée : { $to }
since-goal-gone = { $goal } retirée : { $from }

# Actions, phases et décisions.
since-happening-decided = décidé
since-happening-carried-out = exécutée
since-happening-decision-dropped = caduque
since-happening-decision-late = hors délai
since-happening-finished = terminée
since-happening-became-late = hors délai
since-happening-moved = déplacée
since-happening-dropped = abandonnée
since-happening-signed = clôturée
since-decided-on = décidé le { $day }
since-carried-out-on = exécutée le { $day }
since-decision-late-on = hors délai depuis le { $day }
since-finished-on = terminée le { $day }
since-became-late-on = hors délai depuis le { $day }
since-moved-on = échéance désormais le { $day }
since-moved-from = échéance déplacée du { $was } au { $day }
since-moved-away = échéance supprimée
since-signed-on = clôturée le { $day }

# La structure du plan.
since-structure-new = ajout
since-structure-changed = modification
since-structure-removed = suppression
since-rewritten = { $what } : { $facets }
since-facet-name = nom
since-facet-description = description
since-facet-deadline = échéance
since-facet-weight = poids
since-facet-place = place dans le plan
since-facet-owner = responsable
since-facet-definition = définition
since-facet-unit = unité
since-facet-direction = sens souhaité
since-facet-nature = type de chiffre
since-facet-frequency = fréquence de mesure
since-facet-aggregation = calcul du chiffre annuel
since-facet-tolerance = tolérance
since-facet-source = source

# La ligne de commande.
since-cli-turns = { $title } : { $better } | { $worse }
since-cli-number = { $title } : { $number } ({ $rest })
since-cli-statuses = { $from } → { $to }
since-cli-no-moment = Dites depuis quand : il n’y a pas de séance avant le { $on }.
since-cli-no-moment-hint = Écrivez --from avec un jour, ou --meeting avec le code d’une réunion.
since-cli-unknown-meeting = Il n’y a pas de réunion avec le code « { $code } ».
since-cli-unknown-meeting-hint = Les codes existants sont : { $codes }.
since-cli-order = Le { $from } ne précède pas le { $on }.
since-cli-order-hint = Choisissez un jour antérieur avec --from ou --meeting, ou un jour postérieur avec --on.

moment-dialog = Fermez d’abord la fenêtre que vous êtes en train de compléter.
moment-dialog-hint = Ensuite, vous pourrez à nouveau choisir un jour antérieur.
