# La fin d’un plan et le début du suivant.

transition = Plan suivant
transition-after = Après { $plan }
transition-steps = Étapes
# $number : 2, $name : Évaluation finale.
transition-step = { $number }. { $name }
transition-step-done = { $step } ({ $done } sur { $all })
transition-facts = Nouveau plan
transition-verdicts = Évaluation finale
transition-onward = Ce qui se poursuit
transition-starts = Mesures initiales
transition-review = Vérifier et commencer
transition-back = Étape précédente
transition-on = Suivant : { $step }
transition-is-done = « { $plan } » est déjà suivi de « { $next } ».
transition-to-successor = Aller à ce plan
transition-is-closed = « { $plan } » est clôturé. Rouvrez-le pour faire l’évaluation finale ; vous le clôturerez à nouveau à la fin.
transition-reopen = Rouvrir le plan

# Le nouveau plan
transition-facts-what = Voici le nom du plan suivant et sa période. Tout peut encore être modifié plus tard.
transition-old-period = { $plan } court du { $from } au { $until }.
transition-title-empty = Donnez un titre au plan.
transition-code-empty = Donnez un code au plan.
transition-code-taken = Un plan porte déjà le code { $code }.
transition-too-early = { $plan } court jusqu’au { $day } : le plan suivant commence après.

# L’évaluation finale
transition-priorities = Priorités
transition-evaluated = Évalués
transition-done-of = { $done } sur { $all }
transition-verdicts-what = Qu’a-t-on atteint, qu’en retient la zone, et l’objectif se poursuit-il ? Vos choix sont enregistrés aussitôt.
transition-accept = { $n ->
    [one] Reprendre la proposition pour { $n } objectif
   *[other] Reprendre la proposition pour { $n } objectifs
}
transition-accept-what = Ce qui n’a pas encore de jugement reçoit celui des chiffres et est maintenu. Vous pouvez encore le modifier ensuite.
transition-next-priority = Vers { $priority }
transition-figures-say = D’après les chiffres
transition-verdict = Jugement
transition-verdict-open = À choisir
transition-course = Dans le plan suivant
transition-merge = Fusionner avec
transition-lesson = Leçon
transition-new-title = Nouveau titre
transition-merge-choose = Choisissez un objectif
transition-merge-open = Choisissez avec quel objectif { $objective } est fusionné.
transition-lesson-example = Qu’est-ce qui a marché ou non, et qu’en retient la zone ?
transition-ground = { $indicator } : { $figure }
transition-ground-baseline = mesure initiale { $value } ({ $year })
transition-ground-target = valeur cible { $value } ({ $year })
transition-ground-share = { $share } du chemin
transition-band = { $low } à { $high }
transition-ground-parts = { $n ->
    [one] Via { $n } sous-objectif : { $share } du chemin
   *[other] Moyenne de { $n } sous-objectifs : { $share } du chemin
}
transition-ground-whole = { $n ->
    [one] Avec { $n } sous-objectif : { $share } du chemin
   *[other] Avec { $n } sous-objectifs : { $share } du chemin
}
transition-ground-none = Aucun indicateur ne mesure cet objectif.
transition-no-objectives = Pas encore d’objectifs
transition-no-objectives-what = Ce plan n’a pas d’objectifs à évaluer. Passez à l’étape suivante.
transition-rework = Encore à retravailler.
transition-rework-because = Encore à retravailler : { $lesson }

# Ce qui se poursuit
transition-priorities-what = Une priorité suit ses objectifs. Cochez-en une autre pour la reprendre sans objectifs.
transition-what-goes-on = Ce qui suit
transition-going = { $n ->
    [one] { $n } objectif sur { $all }
   *[other] { $n } objectifs sur { $all }
}
transition-nothing-goes-on = Rien
transition-goes-on-empty = La priorité sans objectifs
transition-go-on = { $name } se poursuit
transition-action-plans-what = Cochez ce qui se poursuit. Le plan d’action suit avec ses partenaires et ses indicateurs ; ses cycles restent dans l’ancien plan.
transition-no-action-plans = Ce plan n’a pas de plans d’action.
transition-carry-all = Tout cocher
transition-carry-none = Tout décocher
transition-last-cycle = Dernier cycle
transition-objective-stays = L’objectif ne se poursuit pas
transition-cycle-outcome = { $year } : { $outcome }
transition-cycle-open = { $n ->
    [0] { $year } : en cours
    [one] { $year } : en cours, { $n } action ouverte
   *[other] { $year } : en cours, { $n } actions ouvertes
}
transition-begin-cycles = Commencer aussitôt le cycle { $year }, avec les actions encore ouvertes
transition-of-plan = { $name } · { $plan }

# Mesures initiales
transition-starts-what = Les séries de chiffres se poursuivent. La mesure initiale est la dernière année mesurée en entier avant le nouveau plan ; vous compléterez les valeurs cibles une fois décidées.
transition-no-indicators = Aucun objectif assorti d’un indicateur ne se poursuit.
transition-measured = { $n ->
    [one] { $n } mesure, { $until }
   *[other] { $n } mesures, jusqu’à { $until }
}
transition-target-of = Valeur cible { $year }
transition-target = Valeur cible
transition-was = avant : { $value }
transition-low = Limite inférieure
transition-high = Limite supérieure
transition-no-target = informatif
transition-keep-targets = Garder les dernières valeurs cibles
transition-fault-of = { $indicator } : { $fault }

# Vérifier et commencer
transition-unanswered = { $n ->
    [one] { $n } objectif n’a pas encore de jugement.
   *[other] { $n } objectifs n’ont pas encore de jugement.
}
transition-to-verdicts = Vers l’évaluation finale
transition-period = Du { $from } au { $until }
transition-count-indicators = { $n ->
    [one] { $n } indicateur avec sa série
   *[other] { $n } indicateurs avec leur série
}
transition-count-baselines = { $n ->
    [one] { $n } mesure initiale
   *[other] { $n } mesures initiales
}
transition-count-targets = { $n ->
    [0] pas encore de valeurs cibles
    [one] { $n } valeur cible
   *[other] { $n } valeurs cibles
}
transition-count-reworked = { $n ->
    [one] { $n } objectif est encore à retravailler
   *[other] { $n } objectifs sont encore à retravailler
}
transition-new-is-draft = Le nouveau plan commence comme projet.
transition-count-verdict = { $n ->
    [one] Objectif { $verdict } : { $n }
   *[other] Objectif { $verdict } : { $n }
}
transition-count-stopped = { $n ->
    [one] { $n } objectif ne se poursuit pas
   *[other] { $n } objectifs ne se poursuivent pas
}
transition-seal = Clôturer l’ancien plan maintenant
transition-seal-what = Il reste lisible, mais plus rien n’y change. Des mesures peuvent toujours être introduites.
transition-seal-running = L’ancien plan court encore jusqu’au { $until }. Si vous le clôturez maintenant, ses actions et ses cycles ne pourront plus être mis à jour. Des mesures pourront toujours être introduites.
transition-seal-later = L’ancien plan reste ouvert. Vous le clôturerez plus tard en modifiant son état.
transition-one-step = Tout se fait en une étape et s’annule en une étape.
transition-begin = Commencer « { $plan } »

# Dans le plan
transition-prepare = Préparer le plan suivant…
transition-extend = Prolonger…
transition-sealed = Ce plan est clôturé : il reste lisible. Modifiez son état pour pouvoir encore y changer quelque chose.
transition-followed = Plan suivant : { $plan }
transition-extend-title = Prolonger le plan
transition-extend-what = { $plan } court jusqu’au { $until }. La prolongation figurera parmi les versions et addenda.
transition-extend-until = Nouveau dernier jour
transition-extend-text = Pourquoi, et qui l’a décidé
transition-extend-text-example = p. ex. Le conseil zonal de sécurité prolonge le plan d’un an, dans l’attente du nouveau.
transition-extend-text-empty = Écrivez pourquoi le plan est prolongé.
transition-extend-deadlines = { $n ->
    [one] Aussi l’objectif qui court jusqu’au même jour
   *[other] Aussi les { $n } objectifs qui courent jusqu’au même jour
}
transition-extend-do = Prolonger

# Ce qui n’est pas possible
transition-has-successor = « { $plan } » est déjà suivi d’un plan : « { $next } ».
transition-has-successor-hint = Poursuivez dans ce plan.
transition-not-longer = Le nouveau dernier jour doit venir après le { $day }.
transition-not-longer-hint = Indiquez un jour ultérieur.
transition-merged-into-stopped = { $objective } est fusionné avec { $into }, mais cet objectif ne se poursuit pas.
transition-merged-into-stopped-hint = Choisissez un objectif qui est maintenu ou adapté.
transition-merged-in-circle = { $objective } et { $into } sont fusionnés l’un avec l’autre, directement ou par un détour.
transition-merged-in-circle-hint = Choisissez celui qui reste, et maintenez-le.
