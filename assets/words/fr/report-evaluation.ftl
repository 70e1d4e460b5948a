# Les rapports sur une période : depuis la dernière séance, une année, la fin d'un plan.

# ---- Depuis la séance précédente ----

report-since-no-moment = Il n’y a pas de séance antérieure avec laquelle comparer. Choisissez un jour de comparaison, ou ajoutez à la zone la séance précédente avec sa date de référence.
# $turns : six indicateurs vont mieux et trois vont moins bien.
report-since-turns = { $turns }.
report-since-better =
    { $n ->
        [0] aucun indicateur ne va mieux
        [one] un indicateur va mieux
       *[other] { report-number } indicateurs vont mieux
    }
report-since-worse =
    { $n ->
        [0] aucun ne va moins bien
        [one] un va moins bien
       *[other] { report-number } vont moins bien
    }
report-since-no-turns = Aucun indicateur ne va mieux ou moins bien qu’alors.
# $said : douze actions sont terminées et six sont désormais hors délai.
report-since-sentence = { $said }.
report-since-finished =
    { $n ->
        [0] aucune action n’a été terminée
        [one] une action a été terminée
       *[other] { report-number } actions ont été terminées
    }
report-since-became-late =
    { $n ->
        [0] aucune n’est devenue tardive
        [one] une est désormais hors délai
       *[other] { report-number } sont désormais hors délai
    }
report-since-decided =
    { $n ->
        [one] une décision a été prise
       *[other] { report-number } décisions ont été prises
    }
report-since-carried-out =
    { $n ->
        [one] une décision a été exécutée
       *[other] { report-number } décisions ont été exécutées
    }
report-since-decision-late =
    { $n ->
        [one] une décision est désormais hors délai
       *[other] { report-number } décisions sont désormais hors délai
    }
report-since-revised =
    { $n ->
        [one] un chiffre antérieur a été révisé
       *[other] { report-number } chiffres antérieurs ont été révisés
    }
report-since-moved-goals =
    { $n ->
        [one] une valeur cible a été modifiée
       *[other] { report-number } valeurs cibles ont été modifiées
    }
report-since-numbers = Ce qui a changé, en quatre nombres
report-since-worse-beside = { " " }mieux, { $worse } moins bien
# $rest : 4 révisés.
report-since-beside = , { $rest }
report-since-statuses = Les statuts qui ont changé
report-since-no-statuses = Aucune priorité, aucun objectif et aucun indicateur n’a un autre statut qu’alors.
report-since-statuses-priorities = Priorités
report-since-statuses-objectives = Objectifs
report-since-statuses-indicators = Indicateurs
report-since-column-what = Quoi
report-since-column-then = Alors
report-since-column-now = Maintenant
report-since-column-why = Pourquoi
report-since-restated = Ce que l’on connaît mieux aujourd’hui
report-since-restated-what = Avec les chiffres et les valeurs cibles d’aujourd’hui, ces statuts du { $day } seraient différents. Ce qui a été rapporté alors n’en est pas modifié.
report-since-column-known-then = Tel que connu alors
report-since-column-known-now = Avec ce que l’on sait aujourd’hui
report-since-goals = Valeurs cibles modifiées
report-since-column-moved = Ce qui a été modifié
report-since-work = Ce qui a été fait
report-since-decisions = Décisions
report-since-finished-title = Actions terminées ({ $n })
report-since-became-late-title = Désormais hors délai ({ $n })
report-since-moved-title = Avec une autre date de fin ({ $n })
report-since-dropped-title = Actions abandonnées ({ $n })
report-since-signed-title = Phases clôturées ({ $n })
report-since-decided-title = Prises ({ $n })
report-since-carried-out-title = Exécutées ({ $n })
report-since-decision-late-title = Désormais hors délai ({ $n })
report-since-decision-dropped-title = Caduques ({ $n })
report-since-column-happened = Ce qui s’est passé
report-since-column-of = De
report-since-figures = Chiffres
# $indicators : 32 indicateurs.
report-since-new-figures =
    { $n ->
        [0] Aucun nouveau chiffre n’est arrivé.
        [one] Un nouveau chiffre est arrivé.
       *[other] { $n } nouveaux chiffres sont arrivés, pour { $indicators }.
    }
report-since-indicators =
    { $n ->
        [one] un indicateur
       *[other] { report-number } indicateurs
    }
report-since-revised-title = Chiffres révisés
report-since-column-revised = Ce que c’était et ce que c’est devenu
report-since-structure = Ce qui a changé dans le plan lui-même
report-since-column-part = Élément
report-since-column-kind = Genre

# ---- L’évaluation d’une année ----

report-actions-of-year = Actions de { $year }
report-actions-note = « Actions » ne compte pas celles qui ont été abandonnées. Hors délai : la date de fin est passée et l’action n’est pas terminée.
report-column-actions = Actions
report-column-done = Terminées
report-column-late = Hors délai
report-column-dropped = Abandonnées
report-decisions-of-year = Décisions de { $year }
report-concluded = Ce que nous avons constaté et comment nous poursuivons
# $day : le jour où la phase a été clôturée.
report-concluded-check = Constaté ({ $day }) :
report-concluded-act = Décidé ({ $day }) :
report-concluded-nothing = aucun texte n’a été noté.
report-no-cycles = Il n’y a pas de plan d’action pour { $year }.
report-none-concluded = Aucun plan d’action de { $year } n’a encore été évalué.
report-outcome = Résultat :
report-outcome-embed = pérenniser dans le fonctionnement régulier
report-outcome-adjust = ajuster
report-outcome-stop = arrêter
report-outcome-none = pas encore décidé
# $phase : en exécution (Do).
report-not-concluded = Pas encore décidé : le plan d’action est { $phase }.
report-lessons-across = Ce que { $year } nous apprend
report-concluded-of =
    { $n ->
        [0] Des { $all } plans d’action de { $year }, aucun n’a encore été évalué jusqu’au bout.
        [one] Des { $all } plans d’action de { $year }, un a été évalué jusqu’au bout.
       *[other] Des { $all } plans d’action de { $year }, { report-number } ont été évalués jusqu’au bout.
    }
report-named-count = { $name } ({ $count })
report-proposals = Propositions pour { $year }
report-proposals-none = Aucune décision n’est ouverte et aucun plan d’action ne doit être ajusté.
report-proposals-adjusted = Plans d’action qui se poursuivent autrement
report-proposals-open = Décisions encore ouvertes

report-means = Moyens, promesses et normes
report-capacity = Capacité en { $year }
report-capacity-whole = Le corps dispose de { $whole } heures. Les fonctions de la zone en demandent { $taken } ; il en reste { $left } pour les plans d’action.
report-capacity-asked = Les plans d’action demandent { $asked } heures, dont { $used } ont été utilisées jusqu’ici.
report-capacity-short = { $hours } heures de plus sont demandées qu’il n’en reste.
report-column-action-plan = Plan d’action
report-column-hours-asked = Heures demandées
report-column-hours-used = Heures utilisées
report-budget = Budget
report-budget-note = En euros, pour toute la période du plan.
report-budget-sum = Total
report-column-budget = Pour quoi
report-column-budget-planned = Prévu
report-column-budget-used = Dépensé
report-promises = Promesses et engagements
report-column-promise = Ce que la zone promet
report-column-who = Qui
report-promise-kept = Tenu
report-promise-broken = Non tenu
report-promise-late = En cours, hors délai
report-promise-open = En cours
report-norms = Normes
report-column-norm = Norme
report-column-needed = Nécessaire
report-column-there = Présent
report-norm-met = Respectée
report-norm-not-met = Trop peu
report-norm-text = Non calculée
report-norm-unknown = Non renseignée

# ---- L’évaluation à la fin d’un plan ----

report-final-no-objectives = Il n’y a pas encore d’objectifs à évaluer.
# $items : douze sont atteints, huit partiellement atteints et cinq non atteints.
report-final-tally =
    { $n ->
        [one] Du seul objectif du plan : { $items }.
       *[other] Sur les { $n } objectifs : { $items }.
    }
report-final-reached =
    { $n ->
        [one] un est atteint
       *[other] { report-number } sont atteints
    }
report-final-partly =
    { $n ->
        [one] un est partiellement atteint
       *[other] { report-number } sont partiellement atteints
    }
report-final-not-reached =
    { $n ->
        [one] un n’est pas atteint
       *[other] { report-number } ne sont pas atteints
    }
report-final-not-measurable =
    { $n ->
        [one] un n’est pas mesurable
       *[other] { report-number } ne sont pas mesurables
    }
report-final-all-proposed = La zone n’en a encore évalué aucun : il s’agit d’une proposition d’après les chiffres.
report-final-all-evaluated = La zone a évalué chaque objectif.
report-final-proposed =
    { $n ->
        [one] La zone n’en a pas encore évalué un ; il y figure une proposition d’après les chiffres.
       *[other] La zone n’en a pas encore évalué { report-number } ; il y figure une proposition d’après les chiffres.
    }
report-final-kept =
    { $n ->
        [0] Sur les { $all } promesses et engagements, aucun n’est encore tenu.
        [one] Sur les { $all } promesses et engagements, un est tenu.
       *[other] Sur les { $all } promesses et engagements, { report-number } sont tenus.
    }
report-final-early = Le plan court jusqu’au { $until } : ceci est une situation intermédiaire.
report-final-overview = Les objectifs en une page
report-final-overview-note = Ce que la zone n’a pas encore évalué est compté comme les chiffres le proposent.
report-column-objectives = Objectifs
report-final-objectives = Ce que sont devenus les objectifs
report-final-objectives-name = Objectifs de la priorité { $code } et ce qu’ils sont devenus
report-column-objective = Objectif
report-column-verdict-final = Jugement
report-column-lesson = Leçon ou motif
report-column-course = Plan suivant
report-final-no-lesson = Aucune leçon n’a été notée.
report-final-to-decide = À décider
report-final-rests-on-nothing = Proposition : aucun indicateur ne mesure cet objectif.
report-final-rests-on-parts =
    { $n ->
        [one] Proposition, d’après un sous-objectif.
       *[other] Proposition, d’après { report-number } sous-objectifs.
    }
report-final-rests-on-figures =
    { $n ->
        [one] Proposition, d’après un indicateur.
       *[other] Proposition, d’après { report-number } indicateurs.
    }
# $parts : trois sous-objectifs.
report-final-rests-on-both =
    { $n ->
        [one] Proposition, d’après un indicateur et { $parts }.
       *[other] Proposition, d’après { report-number } indicateurs et { $parts }.
    }
report-final-parts =
    { $n ->
        [one] un sous-objectif
       *[other] { report-number } sous-objectifs
    }
# $share : 68 %.
report-final-way = Parcouru : { $share } du chemin vers la cible.
# $into : O1.2 · Moins de cambriolages.
report-final-merged = { $course } : avec { $into }
report-final-successor = { $course } : devient { $next }
report-final-indicators = De la mesure initiale au dernier chiffre
report-final-indicators-name = Indicateurs de la priorité { $code }, de la mesure initiale au dernier chiffre
report-final-indicators-note = Dernier chiffre : pour ce qui s’additionne, les douze derniers mois ; pour le reste, la dernière année. Le chemin va de la mesure initiale à la dernière cible.
report-column-baseline = Mesure initiale
report-column-last = Dernier chiffre
report-column-target = Cible
report-column-reached = Atteint ?
report-final-in-year = { $figure } ({ $year })
report-final-until = jusque { $period }
report-final-cannot-say = Impossible à dire
report-final-met = Atteint
report-final-no-way = Pas plus proche
report-final-part-of-way = { $share } du chemin
report-final-no-promises = La zone n’a noté aucune promesse.
report-column-proof = À quoi on le voit
report-final-no-proof = Pas encore de preuve
report-final-proof-figure = { $indicator } : { $figure }
report-final-proof-seen = { $proof } (visible depuis le { $day })
report-final-lessons = Leçons pour le plan suivant
report-final-no-lessons = La zone n’a encore noté ni jugement final ni leçon. Cela se fait à chaque objectif du plan.
report-final-course-keep = À maintenir ({ $n })
report-final-course-change = À adapter ({ $n })
report-final-course-merge = À fusionner ({ $n })
report-final-course-stop = À arrêter ({ $n })
report-final-cycles = Ce que les plans d’action ont appris
report-final-onward = Ce qui passe dans le plan suivant
report-final-no-next = Il n’y a pas encore de plan suivant.
report-final-next = Le plan suivant s’intitule « { $plan } ».
report-final-nothing-onward = Aucun objectif n’a été repris jusqu’ici.
report-column-was = Objectif
report-column-becomes = Dans le plan suivant
report-final-reading-reached = Tout ce qui en relève a atteint la dernière cible.
report-final-reading-partly = Au moins la moitié du chemin vers la cible a été parcourue.
report-final-reading-not-reached = Moins de la moitié du chemin a été parcourue.
report-final-reading-not-measurable = Il n’y a pas de chiffres, ou trop peu de chiffres récents, pour le dire.
report-final-reading-proposal = Une proposition découle des seuls chiffres. La zone peut en juger autrement ; son jugement l’emporte.
report-part-means = moyens, promesses et normes
