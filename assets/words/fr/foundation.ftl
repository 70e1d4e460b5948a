# What the plan is founded on: matrix, argumentation, capacity.

foundation = Fondements
shortcut-foundation = Aller aux fondements
foundation-matrix = Matrice
foundation-argumentation = Argumentation
foundation-capacity = Capacité
foundation-matrix-about = Où se situe le travail du plan, et où il n’y a encore rien.
foundation-argumentation-about = Pourquoi des phénomènes deviennent des priorités : scores par source, pondérés et classés.
foundation-capacity-about = Ce dont le corps dispose, ce que prennent les fonctions et ce qui reste pour les plans d’action.
foundation-no-plan = Pas encore de plan
foundation-no-plan-what = Les fondements se rapportent à un plan zonal de sécurité. Créez-en d’abord un.
foundation-none = aucun

## Matrice
foundation-axis-field = Champ d’action
foundation-axis-chain = Maillon de la chaîne
foundation-axis-function = Fonction
foundation-axis-sphere = Administratif ou judiciaire
foundation-without-field = Sans champ d’action
foundation-without-chain = Sans maillon
foundation-without-function = Sans fonction
foundation-without-sphere = Sans sphère
foundation-rows = Lignes
foundation-columns = Colonnes
foundation-inside = Dans chaque case
foundation-nothing = rien
foundation-corner = { $rows } × { $columns }
foundation-total = Total
foundation-everything = Tout ce qui a une place
foundation-cell = { $row } × { $column }
foundation-cell-says = { $cell } : { $says }
foundation-empty-cell = vide
foundation-objectives = { $n ->
    [one] { $n } objectif
   *[other] { $n } objectifs
}
foundation-action-plans = { $n ->
    [one] { $n } plan d’action
   *[other] { $n } plans d’action
}
foundation-legend-objectives = objectifs
foundation-legend-action-plans = plans d’action
foundation-legend-worst = Une case prend la couleur de ce qui va le moins bien. Ce qui figure à plusieurs endroits ne compte qu’une fois dans les totaux.
foundation-column-what = Objectif ou plan d’action
foundation-put-here = Placer aussi ici…
foundation-take-out = Retirer de cette case : { $name }
foundation-orphans = Sans place
foundation-orphans-none = Tous les objectifs et plans d’action ont une place.
foundation-orphans-count = { $n ->
    [one] Un objectif ou plan d’action n’a encore aucune place. Choisissez ci-dessous où il se situe et cochez-le.
   *[other] { $n } objectifs et plans d’action n’ont encore aucune place. Choisissez ci-dessous où ils se situent et cochez-les.
}
foundation-put-name = Placer : { $name }
foundation-put-first = Choisissez d’abord un champ d’action, un maillon, une fonction ou une sphère.
foundation-put-as-objective = Comme l’objectif
foundation-side-empty = Cette zone n’a encore rien pour l’un des deux côtés. Complétez la zone ou choisissez un autre côté.
foundation-matrix-none = Pas encore de champs d’action ni de maillons
foundation-matrix-none-what = La matrice croise les champs d’action et les maillons de la chaîne de sécurité et montre, case par case, quels objectifs et plans d’action s’y trouvent. Vous voyez ainsi où le plan met l’accent et où il laisse des vides.
foundation-matrix-begin = Commencer par les plus courants
foundation-matrix-own = Définir ses propres champs et maillons
foundation-field-crime = Criminalité
foundation-field-order = Ordre public
foundation-field-traffic = Circulation
foundation-field-quality = Qualité de vie
foundation-tally = { $status } : { $count }

## Argumentation
foundation-argumentation-none = Aucun phénomène n’a encore été évalué
foundation-argumentation-none-what = Le tableau d’argumentation donne à chaque phénomène un score de 0 à 5 par source : chiffres, enquête, autorités, partenaires, collaborateurs. Il classe, montre si ce rang est solide et retient pourquoi un phénomène est devenu une priorité.
foundation-argumentation-begin = Commencer par les statistiques de criminalité
foundation-phenomenon = Phénomène
foundation-phenomenon-add = Phénomène
foundation-phenomenon-new = Nouveau phénomène
foundation-phenomenon-open = Ouvrir : { $name }
foundation-phenomenon-close = Fermer : { $name }
foundation-phenomenon-remove = Supprimer le phénomène : { $name }
foundation-phenomena-usual = Phénomènes des statistiques de criminalité
foundation-no-phenomena = Il n’y a pas encore de phénomènes à évaluer.
foundation-criterion = Critère
foundation-criterion-add = Critère
foundation-criterion-new = Nouveau critère
foundation-criterion-name = Nom du critère { $name }
foundation-criterion-kind = Type de source
foundation-criterion-kind-of = Type de source de { $name }
foundation-criterion-remove = Supprimer le critère : { $name }
foundation-criteria-usual = Ajouter les critères courants
foundation-no-criteria = Ce plan n’a pas encore de critères pour évaluer les phénomènes.
foundation-rank = Rang
foundation-rank-says = rang { $rank }
foundation-no-rank = pas encore de score
foundation-range = { $best }–{ $worst }
foundation-weight = Poids
foundation-weight-of = Poids de { $name }
foundation-score-of = { $phenomenon } : { $criterion }
foundation-verdict = Décision
foundation-verdict-of = Décision sur { $name }
foundation-line = { $name }, { $rank }, { $verdict }
foundation-mean = moy. { $mean }
foundation-is-priority = priorité { $code }
foundation-formula = Total = somme des poids × scores. Le classement se fait sur la moyenne : le total divisé par le poids des critères qui ont un score. Un score vide ne compte pas ; un pourcentage indique alors quelle part du poids a un score. Des moyennes égales partagent un rang. Sous le rang figurent les rangs entre lesquels un phénomène varie quand un critère à la fois compte double, pour moitié ou pas du tout.
foundation-scenario = Poids
foundation-scenario-own = comme dans le plan
foundation-scenario-shown = Vous voyez le classement dans l’hypothèse suivante : { $scenario }. Les poids eux-mêmes ne changent pas.
foundation-scenario-back = Revenir aux poids du plan
foundation-doubled = { $name } compte double
foundation-halved = { $name } compte pour moitié
foundation-omitted = { $name } ne compte pas
foundation-top = Regarder
foundation-first = { $n ->
    [one] le premier
   *[other] les { $n } premiers
}
foundation-sort = Classer par rang
foundation-reason = Pourquoi retenu ou non
foundation-reason-example = Par exemple : élevé dans les chiffres et dans l’enquête, et la zone peut agir elle-même.
foundation-note-of = { $criterion } : { $score }, car
foundation-firm = Rang { $rank }, même si un critère compte double, pour moitié ou pas du tout.
foundation-between = Rang { $rank } ; entre { $best } et { $worst } si un critère compte double, pour moitié ou pas du tout.
foundation-unranked = Pas encore de score, donc pas encore de rang.
foundation-promote = Devient une priorité
foundation-link = Relève d’une priorité existante…
foundation-belongs-to = Relève de { $priority }
foundation-unlink = Détacher de la priorité
foundation-sensitivity = Critères et sensibilité
foundation-sensitivity-about = { $n ->
    [one] Qu’est-ce qui change à la première place quand un critère compte autrement ?
   *[other] Qu’est-ce qui change parmi les { $n } premiers quand un critère compte autrement ?
}
foundation-counts-double = Compte double
foundation-counts-half = Compte pour moitié
foundation-counts-not = Ne compte pas
foundation-no-change = aucune différence
foundation-enters = + { $names }
foundation-leaves = − { $names }
foundation-look = Afficher : { $scenario }
foundation-phenomenon-theft = Vol et extorsion
foundation-phenomenon-damage = Dégradation de la propriété
foundation-phenomenon-bodily = Infractions contre l’intégrité physique
foundation-phenomenon-sexual = Infractions contre l’intégrité sexuelle
foundation-phenomenon-family = Infractions contre la famille
foundation-phenomenon-fraud = Fraude
foundation-phenomenon-computer = Criminalité informatique
foundation-phenomenon-drugs = Drogues
foundation-phenomenon-weapons = Armes et explosifs
foundation-phenomenon-public-security = Infractions contre la sécurité publique
foundation-phenomenon-authority = Infractions contre l’autorité publique
foundation-phenomenon-environment = Environnement

## Capacité
foundation-capacity-none = Pas encore de capacité
foundation-capacity-none-what = Indiquez par année de combien d’heures le corps dispose et ce que chaque fonction en prend. Kadans compare ce qui reste aux heures que demandent les plans d’action.
foundation-capacity-begin = Indiquer les heures
foundation-hours = { $hours } heures
foundation-fte = { $fte } ETP
foundation-used = { $hours } déjà utilisées
foundation-portion = { $name } : { $hours }
foundation-number-whole = Heures de la zone
foundation-number-taken = Pour les fonctions
foundation-number-left = Reste
foundation-number-asked = Demandées par les plans d’action
foundation-asked = Les plans d’action demandent { $asked } des { $left } heures qui restent.
foundation-asked-nothing-left = Les plans d’action demandent { $asked } heures, mais il ne reste rien après les fonctions.
foundation-no-whole = Les heures de la zone entière ne sont pas encore indiquées pour cette année.
foundation-short = On demande { $hours } heures de plus qu’il n’en reste. Supprimez ou étalez des plans d’action, ou déplacez des heures entre fonctions.
foundation-years = Années
foundation-year-add = { $year }
foundation-year-add-what = Reprend les heures de la dernière année
foundation-figure = Heures en { $year }
foundation-bar-whole = Zone entière : { $hours }, réparties entre les fonctions
foundation-bar-rest = Reste : { $left }, dont { $asked } demandées par les plans d’action
foundation-bar-free = libre
foundation-silent = { $n ->
    [one] Un plan d’action n’indique pas combien d’heures il demande.
   *[other] { $n } plans d’action n’indiquent pas combien d’heures ils demandent.
}
foundation-spread = Les heures prévues d’un plan d’action valent pour tous ses cycles ensemble et sont réparties entre les années selon les heures des actions. Sans heures prévues, ce sont les heures des actions qui comptent.
foundation-whole-zone = Zone entière
foundation-hours-of = Heures de { $name }
foundation-fte-of = ETP de { $name }
foundation-column-hours = Heures
foundation-column-share = Part
foundation-column-fte = ETP
foundation-column-per-fte = Heures par ETP
foundation-functions-of = Zone entière et fonctions en { $year }
foundation-function-add = Ajouter une fonction…
foundation-function-remove = Retirer de cette année : { $name }
foundation-asks = Plans d’action avec un cycle en { $year }
foundation-asks-none = Aucun plan d’action n’a de cycle cette année.
foundation-column-asked = Heures demandées
foundation-column-used = Heures utilisées
foundation-budgets = Budget et investissements
foundation-budgets-about = En euros, pour toute la période du plan.
foundation-budgets-none = Aucun plan d’action ni investissement n’a de budget.
foundation-column-for = Pour quoi
foundation-column-planned = Prévu
foundation-column-spent = Dépensé
foundation-budget-line = { $name } : { $planned } prévus, { $used } dépensés
foundation-norms-none = Pas encore de normes. Une norme dit par exemple combien d’inspecteurs de quartier une zone de cette taille doit avoir.
foundation-column-need = Requis
foundation-column-actual = Présent
foundation-norm-met = Atteinte
foundation-norm-not-met = Non atteinte
foundation-norm-unknown = Non indiqué
foundation-norm-text = Non calculé
foundation-basis-inhabitants = { $amount } par { $per } habitants
foundation-basis-municipalities = { $amount } par commune
foundation-basis-strength = { $amount } de l’effectif
foundation-basis-fixed = au moins { $amount }
