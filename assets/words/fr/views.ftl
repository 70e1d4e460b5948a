# Les vues d’un indicateur : d’une année à l’autre, cumul, par commune ; ce que l’on déclare et ce que dit une source.

# ---- Les onglets ----

views = Vue des chiffres
views-control = Carte de contrôle
views-year-on-year = D’année en année
views-running = Cumul
views-by-area = Par commune
views-measures = Ce que montrent les courbes
views-measure-figure = Chiffre
views-measure-index = Indice
views-measure-rolling = Douze mois

# ---- D’année en année ----

# $from : 2020 ; $until : 2022.
views-usual = moyenne { $from }–{ $until }
views-level = mesure initiale
views-unit-index = indice, mesure initiale { $year } = 100
views-unit-rolling = { $unit }, douze derniers mois
views-half = semestre { $number }
views-point-index = indice { $index } (mesure initiale = 100)
views-point-rolling = douze mois jusqu’à { $period } inclus : { $value }
views-compared = La même période, année après année
views-column-figure = Chiffre
views-column-difference = Par rapport à l’année précédente
views-column-verdict = Est-ce démontrable ?
# $difference : 24 ; $reference : 2022 ; $then : 312.
views-change-same = autant qu’en { $reference } ({ $then })
views-change-fewer = { $difference } de moins qu’en { $reference } ({ $then })
views-change-more = { $difference } de plus qu’en { $reference } ({ $then })
views-change-points-lower = { $difference } points de pourcentage de moins qu’en { $reference } ({ $then })
views-change-points-higher = { $difference } points de pourcentage de plus qu’en { $reference } ({ $then })
views-change-lower = { $difference } de moins qu’en { $reference } ({ $then })
views-change-higher = { $difference } de plus qu’en { $reference } ({ $then })
views-missing = { $n ->
    [one] incomplet : 1 chiffre manque
   *[other] incomplet : { $n } chiffres manquent
}
views-year = { $span } : { $figure }.
views-year-compared = { $span } : { $figure }, { $difference } ; { $verdict }.
views-left-out = Sans { $areas }, faute de chiffre pour l’une des deux années.

# ---- Cumul ----

views-unit-running = { $unit }, total depuis le 1er janvier
views-unit-so-far = { $unit }, depuis le 1er janvier
views-target = cible { $figure }
views-left-lower = encore { $left } au plus jusqu’à la cible
views-left-higher = encore { $left } jusqu’à la cible
views-exceeded = { $left } au-dessus de la cible
views-reached = cible atteinte
views-running-so-far = { $span } : { $figure }.
views-running-most = Selon la trajectoire cible, ce serait à présent { $expected } au plus.
views-running-least = Selon la trajectoire cible, ce serait à présent { $expected } au moins.
views-running-band = Selon la trajectoire cible, ce serait à présent entre { $low } et { $high }.
# $left : encore 62 au plus jusqu’à la cible.
views-running-target = La cible pour { $year } est de { $target } : { $left }.
views-running-hint = La trajectoire cible suit l’allure des années précédentes, de sorte qu’un hiver chargé ne compte pas d’emblée comme un retard.

# ---- Par commune ----

views-areas = Communes
views-column-area = Commune
views-column-per-thousand = Par 1.000 habitants
views-areas-together = Ensemble
views-area-in = { $figure } ({ $span })
views-area-point = { $area }, { $span } : { $figure }
views-area-change = { $difference } ; { $verdict }
views-provisional = provisoire
# $areas : Genappe et Wavre ; $span : janv.–oct. 2023.
views-areas-without = { $n ->
    [one] { $areas } n’a pas tous les chiffres pour { $span } et ne compte pas.
   *[other] { $areas } n’ont pas tous les chiffres pour { $span } et ne comptent pas.
}
views-areas-differ = Le chiffre de la zone elle-même pour { $span } est de { $zone } ; ensemble, les communes donnent { $together }. Vérifiez lequel des deux est exact.
views-areas-provisional = Une partie des chiffres pour { $span } est provisoire et peut encore changer.

# ---- Sous le pointeur ----

views-hover-ratio = { $part } sur { $whole }
views-hover-cut-off = clôturé le { $day }
views-hover-provisional = provisoire, clôturé le { $day }
views-hover-parts = { $n ->
    [one] chiffre de 1 commune
   *[other] somme de { $n } communes
}
# $author : L. Peeters ; $day : 14/11/2023 ; $time : 09:12.
views-hover-entered = introduit par { $author } le { $day } à { $time }
# $earlier : Antérieur : 25, clôturé le 15/10/2023.
views-earlier-entered = { $earlier } · { $entered }

# ---- Les mesures par commune ----

views-area-choice = Lieu de la mesure
views-whole-zone = Toute la zone
views-area-former = { $area } (jusqu’en { $year })
views-total-hint = Ces chiffres sont la somme des communes. Choisissez une commune pour en introduire ou en corriger un.
views-parts-of = Communes ({ $period })
views-parts-show = Afficher les communes.
views-parts-hide = Masquer les communes.
views-part = { $area } : { $figure }
views-incomplete = { $n ->
    [one] incomplet : { $areas } manque
   *[other] incomplet : { $areas } manquent
}
views-paste-others = { $n ->
    [one] La colonne { $columns } n’est pas une commune et est ignorée.
   *[other] Les colonnes { $columns } ne sont pas des communes et sont ignorées.
}
views-by-areas = à introduire par commune
views-paste-into = Ces chiffres concernent { $area }.
views-paste-areas = La feuille de calcul a une colonne par commune ? Copiez alors aussi la ligne avec leurs noms.

# ---- La définition ----

views-per = Exprimé pour
views-per-hint = 100 donne un pourcentage ; 1.000 donne par exemple « pour 1.000 habitants ».
views-trajectory = Allure de la trajectoire cible
views-trajectory-hint = Une ligne droite mène progressivement à la cible ; un palier vaut dès le 1er janvier.
views-targets-hint-step = Une valeur cible vaut dès le 1er janvier de son année. Vider le champ la supprime.
views-settles-after = Provisoire (jours)
views-settles-after-hint = Pendant ce nombre de jours après la période, un chiffre peut encore changer.
views-days-whole = Indiquez un nombre entier de jours, par exemple 14.
views-irregular-hint = De temps en temps : chaque chiffre vaut pour son année, et rien ne manque entre deux enquêtes.

# ---- Les événements ----

views-column-until = Jusqu’au
views-note-until = Dernier jour de { $text }
views-note-hint = Après une intervention de la zone, les limites et la prévision recommencent. Les chiffres d’une perturbation restent, mais rien n’est jugé d’après eux.
# $code : WON-01 ; $year : 2021 ; $day : 01/09/2021.
views-mark-start = Marquer le début du plan d’action { $code } le { $day } comme intervention
views-mark-text = Début de { $title } (plan d’action { $year })

# ---- Le statut déclaré ----

views-declared = déclaré : { $status }
views-declared-by = Déclaré par { $person } le { $day }, valable jusqu’au { $until } inclus.
views-declared-differs = Les chiffres disent autre chose : { $status }.
views-declared-agrees = Les chiffres disent la même chose.
views-declared-silent = Les chiffres n’en disent rien : il manque un chiffre récent.
views-declared-ended = Le statut « { $status } » déclaré par { $person } a pris fin le { $until }. Depuis, seuls les chiffres parlent.
views-declare = Déclarer un statut
views-declare-change = Modifier la déclaration
views-declare-withdraw = Retirer la déclaration
views-declare-title = Déclarer un statut : { $indicator }
views-declare-what = Le statut calculé reste affiché à côté. Une déclaration a un motif, un nom et un dernier jour.
views-declare-status = Statut
views-declare-reason = Pourquoi
views-declare-reason-example = Par exemple : le nouveau comptage n’existe que depuis avril, l’équipe voit moins de faits sur le terrain.
views-declare-reason-empty = Écrivez pourquoi la situation diffère de ce que disent les chiffres.
views-declare-by = Déclaré par
views-declare-by-empty = Choisissez qui déclare le statut.
views-declare-until = Valable jusqu’au
views-declare-do = Déclarer

# ---- Ce qu’une source dit d’un changement ----

views-published = Évolution selon la source (sans chiffres absolus)
views-published-none = Une source ne donne qu’un pourcentage ? Notez-le ici : il ne devient jamais un chiffre et n’est pas testé.
views-published-add = Ajouter une évolution
views-published-edit = Modifier l’évolution ({ $period })
views-published-remove = Supprimer l’évolution ({ $period })
# $change : −8 % ; $period : 2018 ; $reference : 2017 ; $day : 20/02/2019.
views-published-line = { $period } : selon la source { $change } par rapport à { $reference } (communiqué du { $day }). Impossible à tester : la source ne donne pas de chiffres absolus.
views-published-title = Évolution selon la source : { $indicator }
views-published-period = Période
views-published-percent = Évolution en %
views-published-percent-hint = Une baisse avec un signe moins, par exemple −17.
views-published-cut-off = Jour du communiqué
views-published-note = Où cela figurait
views-published-save = Enregistrer
views-paste-ratio = Ce chiffre a un numérateur et un dénominateur : collez-le commune par commune, avec cette commune choisie au-dessus du tableau.
