# The plan check.

check = Contrôle du plan
shortcut-check = Aller au contrôle du plan
check-serious-count = { $n ->
    [one] { $n } constatation grave
   *[other] { $n } constatations graves
}
check-standing = Ce qui manque encore au plan, ce qui s’y contredit et ce qu’il divulgue, au { $day }
check-filter = Choisir les constatations
check-all = Toutes
check-smart = SMART
check-tile-serious = Grave
check-tile-serious-what = à corriger en premier
check-tile-attention = À surveiller
check-tile-attention-what = quelqu’un posera la question tôt ou tard
check-tile-hint = Suggestions
check-tile-hint-what = améliorent le plan
check-tile-smart = SMART
check-tile-smart-what = sur { $n } objectifs, les cinq lettres
check-none = Aucune constatation
check-none-what = Le contrôle relit tout le plan après chaque modification. Il ne trouve rien qui manque ou qui soit inexact.
check-none-here = Rien trouvé
check-none-here-what = Le contrôle ne trouve actuellement rien de ce genre. Consultez les autres constatations.
check-show-all = Afficher toutes les constatations
check-open = Ouvrir
check-open-name = Ouvrir : { $what }
check-more = { $n ->
    [one] Afficher encore { $n } constatation
   *[other] Afficher encore { $n } constatations
}
check-count = { $n ->
    [one] { $n } constatation
   *[other] { $n } constatations
}

severity-serious = Grave
severity-attention = À surveiller
severity-hint = Suggestion

# La ligne de commande
check-cli-none = Aucune constatation.
check-column-kind = Type
check-column-where = Où
check-column-what = Quoi
check-column-why = Pourquoi
check-column-do = Que faire

# SMART, lettre par lettre
check-smart-letter-specific = S
check-smart-letter-measurable = M
check-smart-letter-acceptable = A
check-smart-letter-realistic = R
check-smart-letter-timed = T
check-smart-objective = Objectif
check-smart-answered = réponse donnée
check-smart-open = pas encore de réponse
check-smart-complete = réponse aux cinq lettres
check-smart-lacking = encore sans réponse : { $letters }
check-smart-written = En toutes lettres : { $text }
check-smart-by-description = D’après le plan : la description dit ce qui est visé exactement.
check-smart-by-indicators = D’après le plan : mesuré par { $indicators }, avec mesure initiale et valeur cible.
check-smart-by-accepted = D’après le plan – responsable : { $owner } ; décidé par : { $body }.
check-smart-by-means = { $n ->
    [one] D’après le plan : { $n } plan d’action avec { $hours } heures et { $budget } euros.
   *[other] D’après le plan : { $n } plans d’action avec { $hours } heures et { $budget } euros.
}
check-smart-by-deadline = D’après le plan : à atteindre pour le { $day }.
check-smart-lacks = Il manque : { $lacks }.
check-smart-none = Pas encore d’objectifs
check-smart-none-what = Dès que le plan a des objectifs, vous lisez ici lettre par lettre en quoi ils sont SMART.
check-lack-description = une description de ce qui est visé exactement
check-lack-indicator = un indicateur qui le mesure
check-lack-baseline = une mesure initiale
check-lack-target = une valeur cible
check-lack-owner = un responsable
check-lack-decision = l’organe qui a décidé de la priorité
check-lack-action-plan = un plan d’action
check-lack-means = des heures ou un budget dans les plans d’action
check-lack-deadline = une échéance

# Champs qui n'ont pas de mot ailleurs
check-field-alias = autre nom
check-field-ambition = ambition
check-field-approach = approche
check-field-context = contexte
check-field-cut-off-rule = clôture du comptage
check-field-definition = définition
check-field-description = description
check-field-emphasis = accent
check-field-scope = délimitation
check-field-source = source

# Corriger
check-repair-take-owner = Responsable : { $owner }
check-repair-set-decision = Décidé par : { $body }
check-repair-start-cycle = Démarrer le cycle { $year }
check-repair-add-baseline = Mesure initiale { $year } : { $figure }
check-repair-swap-band = Inverser les limites
check-repair-set-end = Fin : { $day }
check-repair-set-done-day = Terminé le { $day }
check-repair-set-progress = Avancement à 100 %
check-repair-add-phases = Ajouter les phases
check-repair-order-phases = Mettre les dates dans l’ordre
check-repair-equal-weights = Même poids pour tout

# Constatations : quoi, pourquoi, que faire
check-priority-without-objective = « { $label } » n’a aucun objectif.
check-priority-without-objective-why = Sans objectif, personne ne peut dire si la priorité a donné un résultat.
check-priority-without-objective-do = Ajoutez un objectif ou supprimez la priorité.
check-priority-without-reason = « { $label } » ne dit pas pourquoi elle a été choisie.
check-priority-without-reason-why = Le conseil zonal de sécurité et le conseil de police demandent pourquoi ce phénomène passe en premier.
check-priority-without-reason-do = Rédigez la motivation, avec des chiffres et le vécu des gens.
check-priority-without-decision = « { $label } » ne dit pas qui en a décidé.
check-priority-without-decision-why = Les priorités externes relèvent du conseil zonal de sécurité, les internes de la direction du corps et du collège de police.
check-priority-without-decision-do = Choisissez l’organe qui a décidé.
check-priority-without-ground = « { $label } » ne repose sur aucun cadre ni phénomène.
check-priority-without-ground-why = On ne voit pas si le plan national de sécurité, le parquet ou un phénomène l’exige.
check-priority-without-ground-do = Associez un cadre ou un phénomène à la priorité.
check-priority-without-owner = « { $label } » n’a pas de responsable.
check-priority-without-owner-why = Ce qui n’est à personne n’est suivi par personne.
check-priority-without-owner-do = Choisissez qui porte la priorité.
check-objective-without-indicator = Rien ne mesure « { $label } ».
check-objective-without-indicator-why = Sans indicateur, cela reste une intention : aucun plan d’action lié à cet objectif ne mesure quoi que ce soit.
check-objective-without-indicator-do = Associez un indicateur ou prenez-en un dans la bibliothèque.
check-objective-without-owner = Personne ne répond de « { $label } ».
check-objective-without-owner-why = Si personne n’en répond, personne ne voit à temps qu’il prend du retard.
check-objective-without-owner-do = Choisissez un responsable.
check-objective-without-action-plan = Aucun plan d’action ne travaille à « { $label } ».
check-objective-without-action-plan-why = Un objectif pour lequel personne n’agit n’est atteint que par hasard.
check-objective-without-action-plan-do = Créez un plan d’action ou fusionnez l’objectif avec un autre.
check-objective-outside-matrix = « { $label } » ne figure pas dans la matrice.
check-objective-outside-matrix-why = La matrice ne montre toute la politique que si chaque objectif y a sa place.
check-objective-outside-matrix-do = Choisissez un champ d’action, un maillon ou une fonction.
check-action-plan-outside-matrix = Le plan d’action « { $label } » ne figure pas dans la matrice.
check-action-plan-outside-matrix-why = La matrice ne montre toute la politique que si chaque plan d’action y a sa place.
check-action-plan-outside-matrix-do = Donnez une place au plan d’action ou à son objectif.
check-action-plan-without-cycle = Le plan d’action « { $label } » n’a pas de cycle en { $year }.
check-action-plan-without-cycle-why = Sans cycle, il n’y a cette année ni planification, ni évaluation, ni ajustement.
check-action-plan-without-cycle-do = Démarrez le cycle de l’année, ou clôturez le dernier par « arrêter » ou « pérenniser ».
check-cycle-without-action = Le cycle « { $label } » ne contient encore aucune action.
check-cycle-without-action-why = Une approche dans laquelle personne n’agit n’a rien à évaluer à la fin de l’année.
check-cycle-without-action-do = Ajoutez des actions, chacune avec un exécutant et une date de fin.
check-action-plan-without-owner = Le plan d’action « { $label } » n’a pas de responsable.
check-action-plan-without-owner-why = Ce qui n’est à personne n’est suivi par personne.
check-action-plan-without-owner-do = Choisissez qui porte le plan d’action.
check-indicator-without-use = L’indicateur « { $label } » ne mesure rien du plan.
check-indicator-without-use-why = Recueillir des chiffres prend du temps ; sans objectif, plan d’action ou promesse, ils ne servent à rien.
check-indicator-without-use-do = Associez l’indicateur à un objectif ou à un plan d’action, ou supprimez-le.
check-partner-without-use = Le partenaire « { $label } » ne participe à rien.
check-partner-without-use-why = Un partenaire sur papier ne fait rien ; un plan d’action commun, si.
check-partner-without-use-do = Ajoutez le partenaire à un plan d’action, ou supprimez-le.
check-phenomenon-without-use = Le phénomène « { $label } » n’a été ni évalué ni retenu.
check-phenomenon-without-use-why = Le lecteur ne sait pas s’il a été oublié ou écarté sciemment.
check-phenomenon-without-use-do = Donnez-lui un score ou un choix dans le tableau d’argumentation, ou supprimez-le.
check-framework-without-use = Aucune priorité ne renvoie à « { $label } ».
check-framework-without-use-why = Le cadre ne compte que si l’on voit où le plan le suit.
check-framework-without-use-do = Associez-le aux priorités qui le suivent.
check-value-group-without-use = Le groupe de valeurs « { $label } » ne contient aucune valeur.
check-value-group-without-use-why = Un groupe vide ne dit rien de la zone.
check-value-group-without-use-do = Placez-y des valeurs ou supprimez le groupe.
check-unit-without-use = De l’unité « { $label } », on ne connaît que le nom.
check-unit-without-use-why = Rien n’y renvoie, et la direction, l’effectif ou les compétences manquent.
check-unit-without-use-do = Complétez qui la dirige et ce qu’elle fait, ou supprimez-la.
check-picture-without-promise = L’image d’avenir « { $label } » ne promet rien.
check-picture-without-promise-why = Dans cinq ans, personne ne peut vérifier une image d’avenir sans promesse.
check-picture-without-promise-do = Faites-en une promesse, avec une preuve et une échéance.
check-indicator-without-definition = L’indicateur « { $label } » n’a pas de définition.
check-indicator-without-definition-why = Qui compte plus tard compte autrement, et la série n’est plus comparable.
check-indicator-without-definition-do = Écrivez ce qui compte et ce qui ne compte pas.
check-indicator-without-baseline = L’indicateur « { $label } » n’a pas de mesure initiale.
check-indicator-without-baseline-why = Sans point de départ, impossible de dire s’il y a progrès.
check-indicator-without-baseline-do = Complétez le chiffre de l’année qui précède le plan.
check-indicator-without-target = L’indicateur « { $label } » n’a pas de valeur cible.
check-indicator-without-target-why = Sans valeur cible, personne ne peut dire si tout va bien.
check-indicator-without-target-do = Complétez une valeur cible, ou rendez l’indicateur informatif.
check-indicator-without-owner = Personne ne fournit les chiffres de « { $label } ».
check-indicator-without-owner-why = Quand un chiffre manque, personne ne sait qui appeler.
check-indicator-without-owner-do = Choisissez qui fournit les chiffres.
check-indicator-without-source = L’indicateur « { $label } » ne cite pas de source.
check-indicator-without-source-why = Un chiffre sans source ne tient pas devant le conseil de police.
check-indicator-without-source-do = Écrivez de quel système ou de quelle enquête viennent les chiffres.
check-indicator-without-cut-off-rule = L’indicateur « { $label } » ne dit pas quand le comptage est clôturé.
check-indicator-without-cut-off-rule-why = Les enregistrements tardifs changent le chiffre ; une date de clôture fixe garde les années comparables.
check-indicator-without-cut-off-rule-do = Écrivez à quelle date le comptage est clôturé.
check-frequency-too-slow = « { $label } » n’est mesuré qu’une fois par an, alors que « { $objective } » doit être atteint pour le { $deadline }.
check-frequency-too-slow-why = Quand le prochain chiffre arrivera, il n’y aura plus rien à ajuster.
check-frequency-too-slow-do = Mesurez plus souvent, ou suivez un chiffre intermédiaire.
check-target-wrong-side = La valeur cible { $year } de « { $label } » ({ $target }) est moins bonne que la mesure initiale ({ $baseline }).
check-target-wrong-side-why = On l’atteint sans rien faire ; le jugement sur l’indicateur est faussé.
check-target-wrong-side-do = Vérifiez si l’erreur est dans le sens, la mesure initiale ou la valeur cible.
check-band-missing = La fourchette de « { $label } » n’a pas de limite supérieure en { $year }.
check-band-missing-why = Sans limite supérieure, tout chiffre élevé passe pour bon.
check-band-missing-do = Complétez la limite supérieure.
check-band-upside-down = La fourchette de « { $label } » est inversée en { $year } : de { $low } à { $high }.
check-band-upside-down-why = Aucun chiffre ne peut alors s’y trouver.
check-band-upside-down-do = Inversez les limites.
check-figure-stale = Le dernier chiffre de « { $label } » va jusqu’au { $since }.
check-figure-stale-why = Un vieux chiffre n’a pas de couleur et entraîne toute la priorité vers « pas de chiffre ».
check-figure-stale-do = Demandez le chiffre à qui le fournit, ou supprimez l’indicateur.
check-never-measured = Il n’y a encore aucun chiffre de « { $label } ».
check-never-measured-why = Un indicateur sans chiffres promet plus qu’il ne peut montrer.
check-never-measured-do = Introduisez la première mesure, ou supprimez l’indicateur.
check-series-gap = { $n ->
    [one] Dans la série de « { $label } », il manque { $period }.
   *[other] Dans la série de « { $label } », il manque { $n } mesures, la première de { $period }.
}
check-series-gap-why = La somme de l’année et la comparaison avec l’année précédente ne peuvent pas être justes.
check-series-gap-do = Complétez la mesure manquante, ou expliquez son absence dans un événement.
check-area-missing = { $n ->
    [one] Le chiffre de { $area } manque pour { $period } dans « { $label } ».
   *[other] Dans « { $label } », des communes manquent pour { $n } périodes, la première étant { $area } pour { $period }.
}
check-area-missing-why = Tant qu’une commune manque, la zone n’a pas de chiffre de cette période et aucune somme n’est exacte.
check-area-missing-do = Introduisez le chiffre de la commune, même s’il est nul.
check-areas-differ = { $n ->
    [one] Pour { $period }, « { $label } » donne { $zone } pour toute la zone, mais { $areas } pour les communes ensemble.
   *[other] Pour { $n } périodes de « { $label } », le chiffre de la zone diffère de celui des communes ensemble, d’abord { $zone } contre { $areas } pour { $period }.
}
check-areas-differ-why = Deux chiffres pour la même chose suscitent la même question à chaque réunion. Kadans calcule avec celui de la zone.
check-areas-differ-do = Vérifiez à la source lequel est exact, et supprimez ou corrigez l’autre.
check-declaration-differs = Le statut déclaré de « { $label } » est « { $declared } », les chiffres disent « { $computed } ».
check-declaration-differs-why = C’est permis jusqu’au { $until } inclus : le motif figure à côté. Le conseil posera la question.
check-declaration-differs-do = Vérifiez si le motif vaut encore, ou retirez la déclaration.
check-declaration-ended = Le statut « { $declared } » déclaré pour « { $label } » a pris fin le { $until }.
check-declaration-ended-why = Depuis, seuls les chiffres parlent.
check-declaration-ended-do = Déclarez à nouveau le statut si le motif subsiste, ou retirez l’ancienne déclaration.
check-action-without-owner = Personne n’exécute « { $label } ».
check-action-without-owner-why = Une action sans responsable reste en suspens.
check-action-without-owner-do = Choisissez qui exécute l’action.
check-action-without-end = « { $label } » n’a pas de date de fin.
check-action-without-end-why = Sans date de fin, l’action n’est jamais en retard et jamais terminée.
check-action-without-end-do = Complétez une date de fin.
check-action-outside-cycle = « { $label } » se termine le { $end }, en dehors du cycle { $year }.
check-action-outside-cycle-why = L’évaluation de { $year } ne peut pas juger ce qui se termine plus tard.
check-action-outside-cycle-do = Adaptez la date de fin, ou déplacez l’action vers le cycle suivant.
check-action-not-begun = « { $label } » est encore « planifiée », alors qu’elle devait être terminée le { $end }.
check-action-not-begun-why = L’état a été mis à la main et ne correspond plus au calendrier.
check-action-not-begun-do = Mettez l’action en cours, terminée ou abandonnée, ou donnez une nouvelle date de fin.
check-action-overdue = « { $label } » est encore en cours, alors qu’elle devait être terminée le { $end }.
check-action-overdue-why = L’état a été mis à la main et ne correspond plus au calendrier.
check-action-overdue-do = Terminez l’action, ou convenez d’une nouvelle date de fin.
check-action-done-without-day = « { $label } » est terminée, mais sans date.
check-action-done-without-day-why = Impossible alors de dire si elle l’a été à temps, et les situations antérieures la comptent mal.
check-action-done-without-day-do = Complétez la date à laquelle l’action a été terminée.
check-action-done-unfinished = « { $label } » est terminée avec un avancement de { $progress } %.
check-action-done-unfinished-why = Les deux ne peuvent pas être vrais en même temps.
check-action-done-unfinished-do = Mettez l’avancement à 100 %, ou remettez l’action en cours.
check-action-done-before-start = « { $label } » était terminée le { $done }, mais ne commence que le { $start }.
check-action-done-before-start-why = L’une des deux dates est fausse.
check-action-done-before-start-do = Corrigez la date inexacte.
check-phase-missing = { $n ->
    [one] Il manque la phase { $phase } au cycle « { $label } ».
   *[other] Il manque { $n } phases au cycle « { $label } », à commencer par { $phase }.
}
check-phase-missing-why = Un cycle n’est complet qu’avec Plan, Do, Check et Act.
check-phase-missing-do = Ajoutez les phases manquantes.
check-phases-out-of-order = Dans le cycle « { $label } », { $phase } échoit ({ $due }) avant { $before } ({ $before-due }).
check-phases-out-of-order-why = Les phases se suivent : évaluer avant d’avoir exécuté, c’est ne rien évaluer.
check-phases-out-of-order-do = Mettez les échéances dans l’ordre.
check-phase-skipped = Dans le cycle « { $label } », la phase { $later } est clôturée alors que la phase { $phase } est encore ouverte.
check-phase-skipped-why = Une phase sautée enlève toute crédibilité au cycle.
check-phase-skipped-do = Clôturez { $phase }, ou rouvrez { $later }.
check-phase-signed-out-of-order = Dans le cycle « { $label } », la phase { $phase } a été clôturée le { $day }, avant { $before } ({ $before-day }).
check-phase-signed-out-of-order-why = L’ordre des signatures ne correspond pas à l’ordre des phases.
check-phase-signed-out-of-order-do = Rouvrez la phase dont la date est fausse et clôturez-la de nouveau.
check-phase-outside-year = La phase { $phase } de « { $label } » échoit le { $due }, bien en dehors de { $year }.
check-phase-outside-year-why = Le cycle déborde alors sur le suivant.
check-phase-outside-year-do = Vérifiez l’échéance.
check-check-without-figures = La phase Check de « { $label } » a été clôturée sans chiffres.
check-check-without-figures-why = Une évaluation sans chiffres figés ne peut pas être vérifiée après coup.
check-check-without-figures-do = Rouvrez la phase Check et clôturez-la de nouveau avec les chiffres de ce moment.
check-act-without-decision = La phase Act de « { $label } » a été clôturée sans décision.
check-act-without-decision-why = Personne ne sait alors si l’approche continue, change ou s’arrête.
check-act-without-decision-do = Rouvrez la phase Act et notez ce qui a été décidé.
check-promise-without-proof = La promesse « { $label } » n’a pas de preuve.
check-promise-without-proof-why = Qui la lit ne voit nulle part si elle est tenue.
check-promise-without-proof-do = Désignez un indicateur, un plan d’action ou un investissement, ou écrivez où on peut le voir.
check-kept-without-proof = « { $label } » passe pour tenu, mais sans preuve.
check-kept-without-proof-why = Une affirmation sans preuve est fragile devant le conseil de police.
check-kept-without-proof-do = Ajoutez la preuve, avec le jour où on a pu la voir.
check-commitment-overdue = « { $label } » devait être tenu le { $due }.
check-commitment-overdue-why = Un engagement échu qui reste ouvert affaiblit tous les autres.
check-commitment-overdue-do = Notez-le comme tenu ou non tenu, ou convenez d’une nouvelle date.
check-commitment-without-owner = Personne ne répond de « { $label } ».
check-commitment-without-owner-why = Un engagement sans responsable n’engage personne.
check-commitment-without-owner-do = Choisissez un responsable ou une unité.
check-decision-overdue = La décision « { $label } » devait être exécutée le { $due }.
check-decision-overdue-why = L’organe qui a décidé posera la question à la prochaine réunion.
check-decision-overdue-do = Signalez-la comme exécutée, ou demandez un nouveau délai.
check-decision-without-owner = Personne n’exécute la décision « { $label } ».
check-decision-without-owner-why = Une décision sans responsable reste en suspens.
check-decision-without-owner-do = Choisissez qui l’exécute.
check-meeting-without-minutes = Il n’y a pas encore de procès-verbal de « { $label } » ({ $day }).
check-meeting-without-minutes-why = Après deux mois, plus personne ne sait exactement ce qui a été dit.
check-meeting-without-minutes-do = Notez les décisions en quelques phrases.
check-plan-without-approval = « { $label } » est en cours depuis le { $from } sans approbation.
check-plan-without-approval-why = On peut exécuter avant l’approbation, mais il faut voir où celle-ci en est.
check-plan-without-approval-do = Notez qui a approuvé ou signé le plan, et quel jour.
check-plan-over = « { $label } » a pris fin le { $until } et n’est pas clôturé.
check-plan-over-why = Sans évaluation finale, les leçons sont perdues pour le plan suivant.
check-plan-over-do = Évaluez les objectifs et commencez le plan suivant.
check-capacity-exceeded = Les plans d’action de { $year } demandent { $asked } heures ; après les fonctions, il en reste { $left }.
check-capacity-exceeded-why = Il manque { $over } heures : ce qui n’est pas possible ne se fera pas.
check-capacity-exceeded-do = Répartissez les plans d’action sur les années, ou supprimez des heures.
check-norm-not-met = La norme « { $label } » n’est pas atteinte : il faut { $need }, il y a { $actual }.
check-norm-not-met-why = Le service minimal est menacé.
check-norm-not-met-do = Vérifiez le nombre et reprenez la norme dans un plan d’action.
check-norm-without-count = On ne sait pas si la norme « { $label } » est atteinte : il faut { $need }.
check-norm-without-count-why = Une norme que personne ne compte, personne ne peut la démontrer.
check-norm-without-count-do = Complétez ce dont la zone dispose.
check-norm-reference-old = La référence de la norme « { $label } » a été vérifiée pour la dernière fois le { $day }.
check-norm-reference-old-why = En plus de deux ans, la règle peut avoir changé.
check-norm-reference-old-do = Relisez la référence et complétez la date.
check-weights-all-zero = { $n ->
    [one] Ce qui se trouve sous « { $label } » a un poids nul.
   *[other] Les { $n } poids sous « { $label } » sont tous nuls.
}
check-weights-all-zero-why = Rien ne compte alors, et « { $label } » ne reçoit jamais de jugement.
check-weights-all-zero-do = Donnez un poids à au moins un d’entre eux.
check-weight-dominant = Sous « { $label } », « { $heavy } » pèse { $weight }, le reste ensemble { $rest }.
check-weight-dominant-why = Le jugement dépend alors d’une seule chose.
check-weight-dominant-do = Vérifiez si c’est voulu.
check-criteria-all-zero = { $n ->
    [one] Le seul critère de la matrice d’argumentation a un poids nul.
   *[other] Les { $n } critères de la matrice d’argumentation ont tous un poids nul.
}
check-criteria-all-zero-why = Sans poids, « { $label } » n’a pas de classement.
check-criteria-all-zero-do = Donnez un poids aux critères.
check-code-twins = Les codes « { $code } » ({ $label }) et « { $other } » ne diffèrent que par des majuscules ou des espaces.
check-code-twins-why = Qui les recopie les confond.
check-code-twins-do = Donnez un autre code à l’un des deux.
check-title-twins = « { $label } » a le même titre que « { $other } ».
check-title-twins-why = Dans une liste ou un rapport, on ne peut pas les distinguer.
check-title-twins-do = Donnez un autre titre à l’un des deux, ou fusionnez-les.
check-personal-national-number = « { $label } » ({ $field }) contient un numéro de registre national : { $found }
check-personal-national-number-why = Un numéro de registre national n’a pas sa place dans un plan et ne peut pas quitter le corps.
check-personal-national-number-do = Retirez-le avant de transmettre le plan.
check-personal-report-number = « { $label } » ({ $field }) contient un numéro de PV : { $found }
check-personal-report-number-why = Un numéro de PV mène à des personnes et à une enquête.
check-personal-report-number-do = Retirez-le et décrivez le fait en termes généraux.
check-personal-licence-plate = « { $label } » ({ $field }) contient une plaque d’immatriculation : { $found }
check-personal-licence-plate-why = Une plaque d’immatriculation mène à une personne.
check-personal-licence-plate-do = Retirez-la.
check-personal-phone = « { $label } » ({ $field }) contient un numéro de téléphone : { $found }
check-personal-phone-why = Le texte peut se retrouver dans un rapport public.
check-personal-phone-do = Retirez-le, ou indiquez-le dans la fiche d’un poste de police.
check-personal-email = « { $label } » ({ $field }) contient une adresse électronique : { $found }
check-personal-email-why = Le texte peut se retrouver dans un rapport public.
check-personal-email-do = Retirez-la, ou indiquez-la dans la fiche d’un poste de police.
check-smart-not-specific = « { $label } » ne dit pas ce qui est visé exactement (S de SMART).
check-smart-not-specific-why = Le lecteur décide lui-même de ce qui en fait partie.
check-smart-not-specific-do = Rédigez une description ou une réponse SMART.
check-smart-not-measurable = « { $label } » n’est pas mesurable (M de SMART).
check-smart-not-measurable-why = Aucun indicateur n’a à la fois une mesure initiale et une valeur cible.
check-smart-not-measurable-do = Complétez l’indicateur, ou écrivez comment on le verra.
check-smart-not-acceptable = On ne voit pas qui soutient « { $label } » (A de SMART).
check-smart-not-acceptable-why = Un responsable et un organe qui a décidé donnent une assise à un objectif.
check-smart-not-acceptable-do = Choisissez-les, ou écrivez qui a marqué son accord.
check-smart-not-realistic = On ne voit pas si « { $label } » est réalisable (R de SMART).
check-smart-not-realistic-why = Aucun plan d’action n’a d’heures ou de budget.
check-smart-not-realistic-do = Complétez les moyens d’un plan d’action, ou écrivez pourquoi c’est réalisable.
check-smart-not-timed = « { $label } » n’a pas d’échéance (T de SMART).
check-smart-not-timed-why = Sans échéance, il n’est jamais en retard et jamais atteint.
check-smart-not-timed-do = Complétez pour quand il doit être atteint.
