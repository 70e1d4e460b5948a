# Les indicateurs : la liste, et un indicateur avec son graphique et ses mesures.

# ---- La liste ----

# $indicators : 34 indicateurs ; $day : 8 novembre 2023.
indicator-list-standing = { $indicators } · situation au { $day }
indicator-new = Nouvel indicateur
indicator-new-name = Nouvel indicateur
indicator-new-unit = faits
indicator-none = Pas encore d’indicateurs
indicator-none-what = Un indicateur est un chiffre qui dit si un objectif se rapproche, comme le nombre de cambriolages dans habitations par mois. Il appartient à la zone et se poursuit d’un plan à l’autre.
indicator-none-found = Aucun indicateur ne correspond à votre recherche.
indicator-search = Chercher par nom ou code
indicator-filters = Quels indicateurs
indicator-filter-all = Tous ({ $n })
indicator-filter-off-course = En retard ({ $n })
indicator-filter-attention = À ajuster ({ $n })
indicator-filter-stale = Chiffre trop ancien ({ $n })
indicator-filter-aimless = Sans cible ({ $n })
indicator-order = Ordre
indicator-order-name = Nom
indicator-order-status = Statut
indicator-order-code = Code
indicator-more = { $n ->
    [one] Afficher encore { $n } indicateur
   *[other] Afficher encore { $n } indicateurs
}
indicator-column-indicator = Indicateur
indicator-column-last = Dernier chiffre
indicator-column-year = Chiffre annuel
indicator-column-course = Évolution
indicator-no-figure = pas de chiffre
indicator-no-expectation = sans cible
indicator-expected = attendu : { $expected }

# ---- L’en-tête ----

# $priorities : 1, 4 et 6.
indicator-priorities = { $n ->
    [one] Priorité { $priorities }
   *[other] Priorités { $priorities }
}
# $unit : faits ; $frequency : par mois.
indicator-unit-frequency = mesure { $frequency } ({ $unit })
indicator-enter = Introduire une mesure
indicator-remove = Supprimer l’indicateur
indicator-chart-empty = Il n’y a pas encore de chiffres antérieurs au { $day }. Choisissez un jour ultérieur dans l’aperçu pour voir le graphique.

# ---- Le jugement ----

indicator-stale = Le dernier chiffre ({ $period }) est trop ancien pour juger de la situation actuelle. Complétez les mesures manquantes.
# $span : janv.–oct. 2023.
indicator-how-one = Chiffre, { $span }
indicator-how-sum = Somme, { $span }
indicator-how-mean = Moyenne, { $span }
indicator-how-last = Dernière valeur, { $span }
indicator-how-ratio = Numérateurs divisés par dénominateurs, { $span }
indicator-expected-lower = attendu : au plus { $expected }
indicator-expected-higher = attendu : au moins { $expected }
indicator-expected-band = attendu : { $low } à { $high }
indicator-expected-share = Attendu : la part de la cible annuelle { $target } pour { $year } qui correspond à cette période d’après les années antérieures.
indicator-expected-line = Attendu : la valeur de la trajectoire cible au { $day }.
# $tolerance : 10 %.
indicator-edge-lower = Jusqu’à { $edge } : à ajuster ; au-dessus : en retard (tolérance : { $tolerance }).
indicator-edge-higher = À partir de { $edge } : à ajuster ; en dessous : en retard (tolérance : { $tolerance }).
indicator-edge-band = De { $low } à { $high } : au pire à ajuster ; en dehors : en retard (tolérance : { $tolerance }).
indicator-tolerance-share = { $percent }
indicator-tolerance-points = { $points } point(s) de pourcentage
indicator-tolerance-score = { $points } point(s)
indicator-source-unknown = non complétée
# $source : BNG ; $day : 07/11/2023.
indicator-source-line = Source : { $source } · clôturée le { $day }
indicator-achievement = En route vers la cible de { $year }
# $start : 504 ; $from : 2019 ; $target : 288 ; $elapsed : 64 %.
indicator-achievement-how = De { $start } en { $from } à { $target } en { $year }. Le trait indique le temps écoulé : { $elapsed }.
indicator-achievement-how-sum = De { $start } en { $from } à { $target } en { $year }, d’après les douze derniers mois. Le trait indique le temps écoulé : { $elapsed }.

# ---- La définition ----

indicator-defined = Définition
indicator-code = Code
indicator-name = Nom
indicator-definition = Ce qui compte, et ce qui ne compte pas
indicator-definition-example = Par exemple : cambriolages accomplis et tentatives dans des bâtiments habités. La date du fait compte.
indicator-unit = Unité
indicator-decimals = Décimales
indicator-decimals-whole = Le nombre de décimales est un nombre entier de 0 à 4.
indicator-kind = Type d’indicateur
indicator-direction = Sens favorable
indicator-nature = Type de nombre
indicator-frequency = Fréquence de mesure
indicator-aggregation = Chiffre annuel
indicator-tolerance-in-percent = Tolérance (%)
indicator-tolerance-in-points = Tolérance (points de pourcentage)
indicator-tolerance-in-score = Tolérance (points)
indicator-tolerance-hint = Jusqu’à cet écart de la trajectoire cible : à ajuster ; au-delà : en retard.
indicator-source = Source
indicator-cut-off-rule = Quand les chiffres sont-ils clôturés
indicator-cut-off-rule-example = Par exemple : comptage le 15 du mois suivant.
indicator-owner = Responsable
indicator-number-empty = Introduisez un nombre.

# ---- Les valeurs cibles ----

indicator-targets = Valeurs cibles
indicator-targets-no-plan = Les valeurs cibles font partie d’un plan. Créez d’abord un plan.
indicator-targets-hint = Vider le champ supprime la valeur cible. Entre deux années, la trajectoire cible est droite.
indicator-targets-hint-sum = Une valeur cible vaut pour toute l’année. Vider le champ la supprime.
indicator-baseline = Mesure initiale
indicator-baseline-year = Année de la mesure initiale
indicator-not-a-year = « { $found } » n’est pas une année. Écrivez par exemple 2019.
indicator-band-order = La limite supérieure est sous la limite inférieure. Adaptez l’une des deux.
indicator-year = Année
indicator-column-target = Valeur cible
indicator-column-low = De
indicator-column-high = À
indicator-column-measured = Mesuré
indicator-target-of = Valeur cible { $year }
indicator-low-of = Limite inférieure { $year }
indicator-high-of = Limite supérieure { $year }

# ---- Les événements ----

indicator-notes = Événements
indicator-notes-none = Un événement explique les chiffres : une action qui commence, un confinement, un autre mode de comptage. Il figure dans le graphique et dans chaque rapport.
indicator-note-add = Ajouter un événement
indicator-note-add-here = Ajouter
indicator-note-new = Nouvel événement
indicator-column-day = Jour
indicator-column-kind = Type
indicator-column-what = Ce qui s’est passé
indicator-note-day = Jour de « { $text } »
indicator-note-kind = Type de « { $text } »
indicator-note-text = Texte de « { $text } »
indicator-note-remove = Supprimer l’événement : { $text }

# ---- Utilisé dans ----

indicator-usage = Utilisé dans
indicator-usage-column = Objectifs et plans d’action
indicator-usage-none = Encore lié à aucun objectif. Le lien se crée auprès de l’objectif lui-même.
indicator-usage-begin = Aller au plan
indicator-action-plan = Plan d’action { $code }

# ---- Les mesures ----

indicator-measurements = Mesures
indicator-measurements-none = Introduisez une valeur et appuyez sur Entrée, ou collez toute une colonne d’un tableur.
indicator-column-period = Période
indicator-column-value = Valeur
indicator-column-numerator = Numérateur
indicator-column-denominator = Dénominateur
indicator-column-cut-off = Clôture
indicator-column-note = Note
# $column : Valeur ; $period : oct. 2023.
indicator-cell = { $column } { $period }
indicator-running = en cours
indicator-revised = { $n ->
    [one] Révisé une fois
   *[other] Révisé { $n } fois
}
# $what : Révisé une fois ; $period : oct. 2023.
indicator-revised-of = { $what } : { $period }
indicator-revised-show = Afficher les chiffres antérieurs.
indicator-revised-hide = Masquer les chiffres antérieurs.
indicator-earlier = Antérieur : { $figure }, clôturé le { $day }
indicator-earlier-noted = Antérieur : { $figure }, clôturé le { $day } ({ $note })
indicator-revision-hint = Une révision ? Introduisez d’abord la nouvelle date de clôture, puis le nouveau chiffre : le chiffre antérieur est conservé.
indicator-value-empty = Une mesure doit avoir une valeur. Pour la supprimer, utilisez le bouton en fin de ligne.
indicator-denominator-empty = Le dénominateur manque. Sans dénominateur, il n’y a pas de pourcentage.
indicator-cut-off-future = La date de clôture est dans le futur. Indiquez le jour où les chiffres ont été extraits.
indicator-cut-off-twice = Il existe déjà un chiffre avec cette date de clôture. Choisissez un autre jour.
indicator-measurement-remove = Supprimer la mesure : { $period }

# ---- Coller depuis un tableur ----

indicator-paste = Coller depuis un tableur
indicator-paste-title = Coller des chiffres : { $indicator }
indicator-paste-what = Copiez dans votre tableur les colonnes période, valeur et éventuellement note, ou seulement les valeurs. Collez-les ci-dessous ; vous verrez d’abord ce que devient chaque ligne.
indicator-paste-what-ratio = Copiez dans votre tableur les colonnes période, numérateur, dénominateur et éventuellement note, ou seulement le numérateur et le dénominateur. Collez-les ci-dessous ; vous verrez d’abord ce que devient chaque ligne.
indicator-paste-area = Lignes collées
indicator-paste-example = sept. 2023	24	provisoire
indicator-paste-example-ratio = sept. 2023	56	70	provisoire
indicator-paste-first = Première période
indicator-paste-cut-off = Clôture
indicator-paste-preview = Ce que devient chaque ligne
indicator-paste-column-line = Ligne
indicator-paste-column-remark = Ce qu’elle devient
indicator-paste-new = nouveau
indicator-paste-same = inchangé, ignoré
indicator-paste-heading = en-tête des colonnes, ignoré
indicator-paste-revises = révise { $figure } du { $day } ; ce chiffre est conservé
indicator-paste-corrects = remplace { $figure }, avec la même date de clôture
indicator-paste-older = plus ancien que { $figure } du { $day } : conservé mais non pris en compte
indicator-paste-twice = Cette période figure déjà à la ligne { $line }.
indicator-paste-no-value = La valeur manque.
indicator-paste-no-period = Choisissez d’abord la première période.
indicator-paste-too-early = Cette période ne commence qu’après la date de clôture.
indicator-paste-denominator = Le dénominateur doit être supérieur à 0.
indicator-not-a-period = « { $found } » n’est pas une période. Écrivez par exemple 2023-09, sept. 2023, T3 2023 ou 2023.
indicator-paste-other-frequency = « { $found } » ne convient pas : cet indicateur est mesuré { $frequency }.
indicator-paste-stay = { $n ->
    [one] La ligne { $lines } ne sera pas introduite et restera affichée ensuite, pour que vous puissiez la corriger.
   *[other] Les lignes { $lines } ne seront pas introduites et resteront affichées ensuite, pour que vous puissiez les corriger.
}
indicator-paste-mend = { $n ->
    [one] La ligne { $lines } ne peut pas être introduite ainsi. Corrigez-la dans la zone ci-dessus.
   *[other] Les lignes { $lines } ne peuvent pas être introduites ainsi. Corrigez-les dans la zone ci-dessus.
}
indicator-paste-entered = { $n ->
    [one] { $n } mesure a été introduite. Les lignes ci-dessous ne le sont pas encore.
   *[other] { $n } mesures ont été introduites. Les lignes ci-dessous ne le sont pas encore.
}
indicator-paste-enter = { $n ->
    [0] Introduire les mesures
    [one] Introduire { $n } mesure
   *[other] Introduire { $n } mesures
}
