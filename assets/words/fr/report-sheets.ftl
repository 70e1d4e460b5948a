# Les rapports sur un seul objet : une priorité, une commune, un plan d’action, le suivi, les chiffres.

# ---- Ce qui revient partout ----

sheet-no-priorities = Le plan ne contient pas encore de priorités. Dès qu’il y en aura, chacune aura ici sa page.
sheet-column-code = Code
sheet-column-unit = Unité
sheet-column-source = Source
sheet-column-cut-off = Clôture
sheet-column-kind = Type
sheet-column-what = Quoi
# Le code d’une priorité : 1 ou A.
sheet-column-priority = Prio
sheet-column-who = Qui
sheet-column-done = Exécutée
sheet-column-start = Début
sheet-column-hours = Heures
sheet-column-phase = Phase
sheet-column-signed = Clôturée
sheet-column-text = Contenu
sheet-priority = Priorité
sheet-objective = Objectif
sheet-lead = Pilote
sheet-partners = Partenaires
sheet-hours = Capacité
# $used : 1.985 ; $planned : 2.400.
sheet-hours-of = { $used } heures utilisées sur { $planned } prévues
sheet-hours-planned = { $planned } heures prévues
sheet-hours-used = { $used } heures utilisées
sheet-budget = Budget
sheet-budget-of = { $used } € utilisés sur { $planned } € prévus
sheet-budget-planned = { $planned } € prévus
sheet-budget-used = { $used } € utilisés
# $name : Pilote.
sheet-named = { $name } :
sheet-chief = Chef de corps
# Les lignes inférieure et supérieure d’une bande dans un graphique. $line : prévision.
sheet-line-low = { $line }, limite inférieure
sheet-line-high = { $line }, limite supérieure

# ---- Fiche par priorité ----

sheet-last-decision = Dernière décision
sheet-facts-more-indicators =
    { $n ->
        [one] Un autre indicateur figure dans l’annexe chiffrée.
       *[other] { $n } autres indicateurs figurent dans l’annexe chiffrée.
    }

# ---- Tous les chiffres ----

sheet-figures-overview =
    { $n ->
        [0] Tous les indicateurs
        [one] L’indicateur
       *[other] Les { $n } indicateurs en un tableau
    }
sheet-figures-name = Tous les indicateurs avec leur dernier chiffre, leur statut et leur source
sheet-annex = Chiffres
sheet-annex-none = Il n’y a pas d’indicateurs à montrer.
sheet-annex-priority = Chiffres de la priorité { $code } · { $title }
sheet-annex-rest = Chiffres hors priorités
# $code : INB-WON.
sheet-annex-indicator = { $indicator } ({ $code })
sheet-annex-unmeasured = Il n’y a pas encore de mesures pour cet indicateur.
sheet-annex-period = Période
sheet-annex-name = { $indicator } : tous les chiffres par période et par année
sheet-annex-counts = Nombres de l’année
sheet-annex-provisional = * chiffre provisoire, peut encore changer.
sheet-annex-targets = Cibles suivantes : { $targets }.
sheet-annex-target = { $figure } en { $year }
sheet-annex-source = Source : { $source }, clôture : { $days }.
sheet-annex-cut-off = Clôture : { $days }.

# ---- Communes ----

sheet-areas-none = Aucune commune n’a encore été introduite.
sheet-areas-name = { $indicator } par commune
sheet-areas-zone = Toute la zone
sheet-areas-caption = { $indicator } par commune, { $span } ; en dessous, la même période un an plus tôt
# $areas : Vilvoorde, jan–oct 2023 : 184 ; 21 de moins qu’en 2022 ; non démontrable.
sheet-areas-alternative = Diagramme en barres : { $indicator } par commune, { $span }. { $areas }.
sheet-inhabitants = Habitants
sheet-households = Ménages
sheet-area-nothing = Aucun indicateur n’est mesuré par commune à ce jour. Demandez les chiffres par commune à la source et introduisez-les dans les mesures de l’indicateur, en indiquant la commune. Cette page les montrera alors d’elle-même, à côté de ceux de la zone.
sheet-area-nothing-public = Aucun chiffre par commune ne peut être montré dans cette édition.
sheet-area-not-measured = Il n’y a pas de chiffres pour cette commune.
# $span : la période janvier-octobre 2023 ; $figure : 184 faits.
sheet-area-figure = Chiffre pour { $span } : { $figure }.
sheet-area-before = Pour la même période en { $year } : { $figure }.
sheet-area-verdict = { $verdict }.
sheet-area-share = Cela représente { $figure } des { $together } de toutes les communes réunies ({ $share }).
sheet-area-rate = Par 1.000 habitants, cela donne { $rate }.
sheet-promises = Nos engagements ici
sheet-promises-name = Engagements à { $area }

# ---- Plan d’action ----

sheet-plans-none = Il n’y a pas encore de plans d’action.
sheet-plan-cycle = Cycle { $year }
sheet-phases-name = Les quatre phases de { $year }
sheet-signed-by = (clôturée par : { $who })
sheet-plan-no-cycle = Aucun cycle annuel n’a encore été lancé pour ce plan d’action.
sheet-actions-name = Toutes les actions de { $year }
sheet-plan-figures = Chiffres suivis par ce plan d’action
sheet-plan-figures-name = Indicateurs du plan d’action { $code }
sheet-plan-no-figures = Ce plan d’action ne suit pas encore d’indicateurs. Aucun chiffre ne montre donc si l’approche fonctionne.
sheet-plan-lessons = Ce qui a été décidé
sheet-plan-no-lessons = Aucun cycle n’est terminé et il n’y a pas de décisions.
# $outcome : ancrer.
sheet-outcome = { $year } : { $outcome }.
sheet-plan-signed = Signatures

# ---- Suivi ----

sheet-follow-none = Il n’y a rien à suivre : ni actions, ni décisions, ni phases ouvertes.
sheet-follow-heading = Ce que nous suivons
sheet-follow-name = Actions, phases et décisions qui font l’objet d’un suivi
sheet-follow-action = Action
sheet-follow-phase = Phase
sheet-follow-decision = Décision
sheet-follow-sign = Clôturer { $phase } de { $year }
sheet-follow-open =
    { $n ->
        [0] Tout est fait.
        [one] Un point est ouvert.
       *[other] { $n } points sont ouverts.
    }
sheet-follow-late =
    { $n ->
        [0] Rien n’est hors délai.
        [one] Un point est hors délai.
       *[other] { $n } sont hors délai.
    }
# $day : 29 janvier 2024.
sheet-follow-soon =
    { $n ->
        [0] Aucun délai n’expire avant le { $day }.
        [one] Un point doit être terminé pour le { $day }.
       *[other] { $n } doivent être terminés pour le { $day }.
    }
# $day : les chiffres de la séance précédente.
sheet-follow-done =
    { $n ->
        [0] Rien n’a été terminé depuis le { $day }.
        [one] Depuis le { $day }, un point a été terminé.
       *[other] Depuis le { $day }, { $n } points ont été terminés.
    }

# ---- Décisions ----

sheet-decisions-none = Il n’y a pas encore de décisions.
# $body : Conseil zonal de sécurité ; $day : 14 juin 2023.
sheet-decisions-meeting = { $body } du { $day }
sheet-decisions-elsewhere = Décidé en dehors d’une séance
sheet-decisions-name = Décisions : { $heading }
sheet-decisions-all =
    { $n ->
        [one] Une décision.
       *[other] { $n } décisions.
    }
sheet-decisions-done =
    { $n ->
        [0] Aucune n’est encore exécutée.
        [one] Une est exécutée.
       *[other] { $n } sont exécutées.
    }
sheet-decisions-open =
    { $n ->
        [0] Aucune n’est ouverte.
        [one] Une est ouverte.
       *[other] { $n } sont ouvertes.
    }
sheet-decisions-late =
    { $n ->
        [one] Parmi celles-ci, une est hors délai.
       *[other] Parmi celles-ci, { $n } sont hors délai.
    }
sheet-decisions-dropped =
    { $n ->
        [one] Une est devenue sans objet.
       *[other] { $n } sont devenues sans objet.
    }

# ---- Présentation ----

# $body : Conseil de police.
sheet-slide-brief = En bref
sheet-slide-priorities =
    { $n ->
        [one] La priorité
       *[other] Les { report-number } priorités
    }
sheet-slide-expected = Trajectoire cible : { $expected }
# $n : combien sont hors délai.
sheet-slide-actions =
    { $n ->
        [0] Actions { $year } : { $done } sur { $all } terminées, aucune hors délai
       *[other] Actions { $year } : { $done } sur { $all } terminées, { $n } hors délai
    }
# $phase : en évaluation (Check).
sheet-slide-next = Actuellement { $phase }, jusqu’au { $day }
sheet-slide-takes-note = { $body } **prend connaissance** de l’état d’avancement au { $day }.
sheet-slide-approves = { $body } **approuve** l’état d’avancement au { $day }.
sheet-slide-open = Décision ouverte
sheet-slide-more =
    { $n ->
        [one] Et une autre.
       *[other] Et { report-number } autres.
    }
sheet-slide-figures = Les chiffres derrière les graphiques
sheet-slide-sources = Sources
sheet-slide-sources-name = Source et date de clôture de chaque graphique
