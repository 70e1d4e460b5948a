# Le rapport au conseil de police, et les mots des figures. Qui le lit a peu de temps et ne connaît pas le métier.

# ---- Partagé avec l’écran ----

# $from et $until : mois en toutes lettres.
span-of-months = la période { $from }-{ $until } { $year }
list-and = { $rest } et { $last }

figure-point = { $period } : { $value }
figure-baseline = mesure initiale { $year } : { $figure }
figure-without-readings = { $indicator } : pas encore de mesures.
# $frequency : par mois.
figure-describes = Graphique linéaire : { $indicator }, { $frequency }, entre { $from } et { $until }.
figure-describes-readings = Premier chiffre : { $first } ; dernier chiffre : { $last }. Le plus bas : { $lowest } ({ $lowest-in }). Le plus élevé : { $highest } ({ $highest-in }).
figure-describes-target = Cible pour { $year } : { $target } pour toute l’année.
figure-describes-band = Cible pour { $year } : entre { $low } et { $high }.
figure-describes-status = Statut : { $status }.
figure-describes-change = { $verdict } (comparaison avec { $reference }).
figure-legend-measurement = mesuré
figure-legend-provisional = provisoire
figure-legend-good = remarquablement bon
figure-legend-bad = remarquablement mauvais
figure-legend-centre = moyenne
figure-legend-limits = fluctuation habituelle
figure-legend-trajectory = trajectoire cible
figure-legend-baseline = mesure initiale
figure-legend-band = cible
figure-legend-forecast = prévision
figure-legend-annotation = événement

# ---- En-tête et pied ----

# $body : le conseil de police.
report-kicker-on = Note pour { $body } du { $day }
report-kicker = Note pour { $body }
report-body-security-council = le conseil zonal de sécurité
report-body-police-council = le conseil de police
report-body-police-board = le collège de police
report-body-management = le comité de direction
report-title = Plan zonal de sécurité { $from }–{ $until }
report-title-without-plan = Plan zonal de sécurité
report-subtitle = État d’avancement, évalué au { $day } · année { $year } sur { $years } du plan
report-subtitle-without-plan = État d’avancement, évalué au { $day }
report-description = Avancement du plan zonal de sécurité ({ $zone }), évalué au { $day }.
report-keyword-plan = plan zonal de sécurité
report-keyword-progress = état d’avancement
report-footer = { $zone } · sources et dates de clôture : voir en fin de note

# Nombres jusqu’à douze en toutes lettres, au féminin comme « priorité » ; .masculine pour « plan d’action ».
report-number =
    { $n ->
        [0] aucune
        [1] une
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
        [11] onze
        [12] douze
       *[other] { $n }
    }
    .masculine =
        { $n ->
            [0] aucun
            [1] un
           *[other] { report-number }
        }

# ---- La première page ----

report-brief = En bref.
# $all : combien il y a de priorités, en toutes lettres.
report-brief-on-course =
    { $n ->
        [0] aucune priorité sur { $all } n’est en bonne voie.
        [one] une priorité sur { $all } est en bonne voie.
       *[other] { report-number } priorités sur { $all } sont en bonne voie.
    }
report-brief-all-on-course =
    { $n ->
        [one] la seule priorité est en bonne voie.
       *[other] les { report-number } priorités sont toutes en bonne voie.
    }
report-brief-attention =
    { $n ->
        [one] { report-number } demande un ajustement
       *[other] { report-number } demandent un ajustement
    }
report-brief-off-course =
    { $n ->
        [one] { report-number } est en retard
       *[other] { report-number } sont en retard
    }
report-brief-unknown =
    { $n ->
        [one] { report-number } a trop peu de chiffres récents
       *[other] { report-number } ont trop peu de chiffres récents
    }
# $names : les priorités en retard.
report-brief-behind = { $clause } ({ $names })
report-brief-better = Amélioration démontrable par rapport à un an plus tôt : { $names }.
report-brief-worse = Détérioration démontrable : { $names }.
report-brief-more =
    { $n ->
        [one] un autre chiffre
       *[other] { report-number } autres chiffres
    }
report-brief-no-change = Aucun chiffre n’a changé de façon démontrable par rapport à un an plus tôt.
# $items : six des 96 actions de 2023 et une décision antérieure.
report-brief-late = Hors délai : { $items }.
report-brief-late-actions = { report-number } des { $all } actions de { $year }
report-brief-late-decisions =
    { $n ->
        [one] une décision antérieure
       *[other] { report-number } décisions antérieures
    }
report-brief-none-late = Aucune action ni décision antérieure n’est hors délai.
report-without-priorities = Le plan ne contient pas encore de priorités. Dès qu’il y en aura, cette note montrera pour chacune les chiffres, les actions et les ajustements.
report-without-plan = Aucun plan zonal de sécurité n’a encore été introduit.

report-overview =
    { $n ->
        [one] La priorité en une page
       *[other] Les { report-number } priorités en une page
    }
# $code : 1 ou A.
report-overview-priority = { $code } · { $title }
report-overview-name = Toutes les priorités avec leur statut, leur chiffre principal et leurs indicateurs en bonne voie
report-column-priority = Priorité
report-column-status = Statut
report-column-verdict = Chiffre principal
report-column-on-course = En bonne voie
report-on-course = { $part } sur { $whole }
report-overview-note = Chiffre : la dernière année, comparée aux mêmes mois un an plus tôt. « Démontrable » : plus que la fluctuation habituelle. En bonne voie : combien d’indicateurs atteignent leur trajectoire cible. La signification de chaque statut figure en fin de note.

report-short-fall = { $indicator } : { $now } contre { $then } (démontrable)
report-short-rise = { $indicator } : { $now } contre { $then } (démontrable)
report-short-not-demonstrable = { $indicator } : { $now } contre { $then } (non démontrable)
report-short-too-few = { $indicator } : { $now } contre { $then } (nombres trop petits)
report-short-bare = { $indicator } : { $now } contre { $then }
report-short-figure = { $indicator } : { $now }
# $expected : au plus 93.
report-short-cause = { $indicator } : { $now }, trajectoire cible : { $expected }
report-short-stale = { $indicator } : pas de chiffre récent
report-short-nothing = Pas encore d’indicateur

report-since = Depuis { $body } du { $day }
report-since-start = Décisions antérieures
# $items : ce qui a changé de statut depuis la réunion précédente.
report-since-changes = Évolution du statut par priorité depuis les chiffres du { $day } : { $items }.
# $priorities : 5, B et C.
report-since-item = { $priorities } (de « { $then } » à « { $now } »)
report-since-priorities = { $codes }
report-since-same = Aucune priorité n’a changé de statut depuis les chiffres du { $day }.
report-since-actions = Actions de { $year } terminées : { $now } sur { $all } à présent, contre { $then } à ce moment-là.
report-decisions-name = Décisions antérieures et suites données
report-since-done =
    { $n ->
        [one] une décision antérieure a été exécutée depuis.
       *[other] { report-number } décisions antérieures ont été exécutées depuis.
    }
report-decisions-none = Aucune décision antérieure n’est encore ouverte.
report-decisions-more =
    { $n ->
        [one] Une autre décision figure sous la priorité concernée.
       *[other] S’y ajoutent { report-number } autres décisions, qui figurent sous les priorités concernées.
    }
report-column-decision = Décision
report-column-due = Échéance
report-column-state = État
# $body : conseil de police ; $day : 14/06/2023.
report-decided-by = { $body }, { $day }
# Dans le tableau de la première page. $who : chef du service circulation ; $day : 14/06/2023.
report-decided-short = ({ $who } ; décision du { $day })
report-decided-short-bare = (décision du { $day })
report-decision-late = Hors délai
report-decision-open = En cours
report-decision-done = Exécutée
report-decision-dropped = Caduque

report-asked = Décision demandée

# ---- Une page par priorité ----

report-priority-external = Priorité { $code } · { $title }
report-priority-internal = Priorité { $code } · { $title }
report-priority-attention = Point d’attention { $code } · { $title }
report-owner = Pilote : { $owner }.
# $phases : deux en exécution (Do) et un en évaluation (Check).
report-running =
    { $n ->
        [one] Plan d’action { $year } : { $phases }.
       *[other] Plans d’action { $year } : { $phases }.
    }
report-in-phase = { report-number.masculine } { $phase }
report-phase-plan = en préparation (Plan)
report-phase-do = en exécution (Do)
report-phase-check = en évaluation (Check)
report-phase-act = en ajustement (Act)
report-phase-complete = au terme du cycle
report-priority-without-indicators = Cette priorité n’a pas encore d’indicateur. Il n’y a donc pas de chiffre pour l’évaluer ; ce qui se fait est décrit ci-dessous.
report-priority-without-readings = Il n’y a pas encore de mesures pour cette priorité.

report-lead-fall = { $indicator } : baisse démontrable.
report-lead-fall-better = { $indicator } : baisse démontrable, soit une amélioration.
report-lead-fall-worse = { $indicator } : baisse démontrable, soit une détérioration.
report-lead-rise = { $indicator } : hausse démontrable.
report-lead-rise-better = { $indicator } : hausse démontrable, soit une amélioration.
report-lead-rise-worse = { $indicator } : hausse démontrable, soit une détérioration.
report-lead-not-demonstrable = { $indicator } : pas de changement démontrable.
report-lead-too-few = { $indicator } : trop peu de données pour parler d’un changement.
report-lead-figure = { $indicator }.
# $span : pour la période janvier-octobre 2023, ou : à fin septembre 2023 ; $before : pour la même période de 2022.
report-body-change = Le chiffre { $span } est de { $now }, contre { $then } { $before } ({ $change } ; intervalle à 95 % : de { $low } à { $high }).
report-body-points = Le chiffre { $span } est de { $now }, contre { $then } { $before } (intervalle à 95 % de l’écart : de { $low } à { $high } points de pourcentage).
report-body-bare = Le chiffre { $span } est de { $now }, contre { $then } { $before }.
report-body-figure = Le chiffre { $span } est de { $now }.
report-span-over = pour { $span }
report-span-end = à fin { $span }
report-same-period = pour la même période de { $year }
report-in-year = en { $year }
# La cible pour toute l’année 2025, ou pour fin 2025.
report-target-over = toute l’année { $year }
report-target-at = fin { $year }
report-less = { $percent } de moins
report-more = { $percent } de plus
report-no-less = pas de différence
report-course-lower = La trajectoire cible admet au plus { $expected } pour cette période ; la cible pour { $year } est de { $target } au plus.
report-course-higher = La trajectoire cible demande au moins { $expected } pour cette période ; la cible pour { $year } est de { $target } au moins.
report-course-band = Le chiffre doit se situer entre { $low } et { $high }.
report-course-informative = Ce chiffre est informatif et ne reçoit pas de statut.
# $status : En retard ; $names : chiffres qui n’atteignent pas la trajectoire cible.
report-cause = La priorité a pourtant le statut « { $status } » : { $names }.
report-cause-item = { $indicator } ({ $now } ; selon la trajectoire cible : { $expected })
report-second = **{ $indicator }.** Le chiffre { $span } est de { $now } ; selon la trajectoire cible : { $expected }.
report-course-none = Il n’y a pas de valeur cible.
report-course-stale = Le dernier chiffre est trop ancien pour juger de la situation actuelle.

# $frequency : par mois ; $source : source ; $day : date de clôture.
report-caption = { $indicator }, { $frequency }. Source : { $source }, clôturée le { $day }.
report-caption-without-source = { $indicator }, { $frequency }. Chiffres clôturés le { $day }.
report-second-behind = Ce qui pose problème
report-second-figure = Un deuxième chiffre

report-years-name = { $indicator } : les années côte à côte
# $months : janv.–oct.
report-years-same = Mesuré, { $months }
report-years-expected = Trajectoire cible, { $months }
report-years-whole = Mesuré, année entière
report-years-target = Cible, année entière
report-years-state = Situation fin { $month }
report-state-at = fin { $span }
report-years-state-end = Situation fin décembre
report-years-target-end = Cible fin décembre
report-years-band = { $low } à { $high }
report-years-missing = Mesures incomplètes : { $years }. Dans ce cas, nous n’affichons pas les totaux.

report-indicators = Tous les chiffres de cette priorité
report-indicators-name = Indicateurs de la priorité { $code }
report-column-indicator = Indicateur
report-column-figure = Chiffre
report-column-expected = Attendu
report-column-change = Par rapport à un an plus tôt
report-expected-lower = au plus { $expected }
report-expected-higher = au moins { $expected }
report-expected-band = { $low } à { $high }
report-cell-fall = Baisse démontrable
report-cell-rise = Hausse démontrable
report-cell-not-demonstrable = Non démontrable
report-cell-too-few = Nombres trop petits
report-cell-from-to = de { $then } à { $now }
report-cell-nothing = Pas de comparaison
report-no-figure = aucun

report-actions = Ce que nous faisons
report-actions-name = Actions de { $year } pour la priorité { $code }
# Suit report-actions-late, dans la même phrase ; l’espace finale précède le point-virgule.
report-actions-done =
    { $n ->
        [one] Action de { $year } terminée : { $done } sur { $n }{ "\u202F" }
       *[other] Actions de { $year } terminées : { $done } sur { $n }{ "\u202F" }
    }
report-actions-late =
    { $n ->
        [0] aucune n’est hors délai.
        [one] une est hors délai.
       *[other] { report-number } sont hors délai.
    }
report-actions-none = Aucune action n’est prévue pour { $year }.
report-actions-shown =
    { $n ->
        [one] Au total, une action ne figure pas dans ce tableau.
       *[other] Au total, { report-number } actions ne figurent pas dans ce tableau.
    }
report-column-action = Action
report-column-function = Fonctionnalité
report-column-end = Fin
report-action-late = Hors délai ({ $progress })
report-action-busy = En cours ({ $progress })

report-lessons = Leçons tirées et ajustements
report-lesson = { $plan } ({ $year }).
report-lessons-none = Aucune évaluation n’est encore clôturée et il n’y a pas de décisions concernant cette priorité.
report-decision = Décision.
# $by : conseil zonal de sécurité, 14/06/2023 ; $who : chef du service circulation ; $due : 15/12/2023.
report-decision-detail = ({ $by } ; { $who }, pour le { $due })
report-decision-detail-open = ({ $by } ; { $who })
report-decision-detail-bare = ({ $by })

# ---- En fin de note ----

report-reading = Comment lire cette note
report-reading-status = Statut
report-reading-on-course = Le chiffre atteint la trajectoire cible à ce jour, ou fait mieux.
report-reading-attention = Le chiffre n’atteint pas la trajectoire cible, mais reste dans les limites de la tolérance.
report-reading-off-course = Le chiffre s’écarte de la trajectoire cible plus que la tolérance ne le permet.
report-reading-unknown = Il n’y a pas de chiffre, ou le dernier est trop ancien pour juger de la situation.
report-reading-informative = Le chiffre donne du contexte et n’est pas évalué. Davantage de signalements n’est par exemple pas toujours une mauvaise nouvelle.
report-reading-name = Signification de chaque statut
report-reading-meaning = Signification
report-reading-path = **Trajectoire cible.** Le chemin qui mène de la mesure initiale à la cible de chaque année. Nous comparons les nombres à la part de la cible annuelle qui correspond aux mois mesurés.
report-reading-tolerance = **Tolérance.** L’écart admis entre un chiffre et la trajectoire cible avant que le statut ne devienne « En retard ». Chaque indicateur a sa propre tolérance.
report-reading-priority = **Statut d’une priorité.** « En bonne voie » si plus de la moitié des chiffres, selon leur poids, sont en bonne voie et si aucun élément n’est en retard. « En retard » si plus de la moitié sont en retard. « Pas de chiffre » si moins de 60 % ont un chiffre récent. « À ajuster » dans tous les autres cas.
report-reading-demonstrable = **Démontrable.** Les chiffres fluctuent d’un mois à l’autre. Une baisse ou une hausse n’est dite démontrable que si l’intervalle à 95 % de la différence ne contient pas zéro. Cela indique que quelque chose a changé, pas pourquoi.
report-reading-interval = **Intervalle à 95 %.** Les limites entre lesquelles le changement réel se situe avec une grande certitude. Plus les nombres sont petits, plus l’intervalle est large.
report-sources-none = Il n’y a pas encore de mesures, donc pas de sources non plus.
