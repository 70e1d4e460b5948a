# Plans d’action : la liste, et un plan d’action dans son cycle.

# La liste
action-plan-list-day = Situation au { $day }
action-plan-new = Nouveau plan d’action
action-plan-filter = Quels plans d’action
action-plan-filter-all = Tous ({ $n })
action-plan-filter-late = Hors délai ({ $n })
action-plan-filter-checking = Check en cours ({ $n })
action-plan-filter-none = Aucun plan d’action. Choisissez un autre filtre.
action-plan-coded = { $code } { $title }
action-plan-owner = Pilote
action-plan-led-by = { $code } · pilote : { $owner }
action-plan-phase = Cycle
action-plan-phase-year = { $phase } { $year }
action-plan-actions = Actions
action-plan-done = { $done } sur { $all }
action-plan-late = { $n }
action-plan-due-by = au plus tard le { $day }
action-plan-due-passed = hors délai depuis le { $day }
action-plan-no-due = pas d’échéance
action-plan-no-cycle = Pas encore de cycle
action-plan-cycle-complete = { $year } terminé
action-plan-cycle-complete-what = toutes les phases clôturées
action-plan-empty = Pas encore de plans d’action
action-plan-empty-what = Un plan d’action dit comment la zone aborde un objectif : qui pilote, quelles actions, avec quels moyens et quels partenaires. Chaque année, il parcourt un cycle : Plan, Do, Check, Act.
action-plan-empty-first = Un plan d’action se rattache à un objectif. Ajoutez d’abord une priorité et un objectif.
action-plan-empty-plan = Aller au plan

# Un nouveau plan d’action
action-plan-new-what = Un plan d’action dit comment la zone aborde un objectif. Vous compléterez le reste ensuite.
action-plan-objective = Objectif
action-plan-new-objective-choose = Choisissez un objectif
action-plan-new-objective-empty = Choisissez l’objectif auquel ce plan d’action contribue.
action-plan-title = Titre du plan d’action
action-plan-title-example = p. ex. Approche des cambriolages par quartier
action-plan-new-title-empty = Donnez un titre au plan d’action.
action-plan-new-do = Ajouter le plan d’action

# En-tête et cycles
action-plan-cycles = Année du cycle
action-plan-cycle-before = Cycle précédent
action-plan-cycle-after = Cycle suivant
action-plan-cycle-new = Nouveau cycle
action-plan-cycle-first = Lancer le premier cycle
action-plan-no-cycle-yet = Pas encore de cycle
action-plan-no-cycle-what = Un cycle est une année de ce plan d’action : Plan, Do, Check et Act, avec des actions et une échéance par phase.
action-plan-cycle-what = Les quatre phases reçoivent chacune une échéance dans l’année : Plan le 31 janvier, Do le 31 octobre, Check le 30 novembre et Act le 31 décembre. Vous pourrez les modifier ensuite.
action-plan-year = Année
action-plan-not-a-year = « { $found } » n’est pas une année. Écrivez par exemple 2024.
action-plan-cycle-copy = { $n ->
    [one] Reprendre l’action inachevée
   *[other] Reprendre les { $n } actions inachevées
}
action-plan-cycle-do = Lancer le cycle
action-plan-cycle-remove = Supprimer le cycle { $year }…
action-plan-remove = Supprimer le plan d’action…

# Les quatre phases
action-plan-signed = Clôturée le { $day } · { $who }
action-plan-days-late = { $n ->
    [one] { $n } jour hors délai
   *[other] { $n } jours hors délai
}
action-plan-days-left = { $n ->
    [0] En cours · à clôturer aujourd’hui
    [one] En cours · encore { $n } jour
   *[other] En cours · encore { $n } jours
}
action-plan-phase-current = En cours
action-plan-phase-waiting = Pas encore son tour
action-plan-due = Échéance
action-plan-phase-due = Échéance de { $phase }
action-plan-phase-text = Texte de { $phase }
action-plan-day-example = 31/12/2024
action-plan-hint-plan = Que faisons-nous cette année, pourquoi, avec qui et dans quel but ?
action-plan-hint-do = Qu’est-ce qui a été réalisé, et qu’est-ce qui s’est passé autrement que prévu ?
action-plan-hint-check = Que disent les chiffres ? L’approche fonctionne-t-elle ?
action-plan-hint-act = Comment continuons-nous, et pourquoi ?
action-plan-sign = Clôturer { $phase }…
action-plan-reopen = Rouvrir { $phase }
action-plan-reopen-what = Le texte pourra alors à nouveau être modifié.
action-plan-reopen-check = Le texte pourra alors à nouveau être modifié ; les chiffres figés seront supprimés.
action-plan-reopen-act = Le texte pourra alors à nouveau être modifié ; la décision sera conservée.
action-plan-now = à présent : { $figure }
action-plan-expected-most = attendu : au plus { $figure }
action-plan-expected-least = attendu : au moins { $figure }
action-plan-expected-about = attendu : { $figure }
action-plan-outcome-embed = Pérenniser : l’approche intègre le fonctionnement régulier
action-plan-outcome-adjust = Ajuster : l’approche se poursuit sous une autre forme
action-plan-outcome-stop = Arrêter : l’approche prend fin
action-plan-decision-who = { $owner } · au plus tard le { $day }
action-plan-decision-state = État de la décision

# Clôturer une phase
action-plan-sign-title = Clôturer { $phase }
action-plan-sign-do = Clôturer { $phase }
action-plan-sign-by = Clôturée par
action-plan-sign-by-choose = Choisissez qui clôture
action-plan-sign-by-empty = Choisissez qui clôture cette phase.
action-plan-sign-day = Le
action-plan-sign-text = Texte
action-plan-sign-figures = Chiffres qui seront figés
action-plan-sign-figures-what = Les chiffres tels qu’ils étaient quand l’approche a été évaluée. Les corrections ultérieures n’y changeront plus rien.
action-plan-sign-no-figures = Ce plan d’action ne suit aucun indicateur : aucun chiffre ne sera figé.
action-plan-indicator = Indicateur
action-plan-figure = Chiffre
action-plan-expected = Attendu
action-plan-figures-until = Jusqu’à
action-plan-outcome = Que devient l’approche ?
action-plan-sign-outcome-choose = Choisissez : pérenniser, ajuster ou arrêter
action-plan-sign-outcome-empty = Choisissez ce que devient l’approche.
action-plan-decision = Décision
action-plan-decision-example = p. ex. Intégrer l’approche par quartier au travail de chaque équipe de quartier
action-plan-decision-owner = Qui l’exécute ?
action-plan-decision-what = La décision s’ajoutera aux décisions ouvertes. Laissez le champ vide si rien n’a été décidé.
action-plan-decision-taken = Ce cycle comporte déjà une décision : « { $decision } ».
action-plan-sign-decision-empty = Écrivez ce qui a été décidé, ou videz l’exécutant et l’échéance.

# Actions
action-plan-layouts = Affichage
action-plan-layout-list = Liste
action-plan-layout-board = Tableau
action-plan-action-new = Action
action-plan-action-new-title = Nouvelle action
action-plan-action-new-example = Nouvelle action : tapez un titre et appuyez sur Entrée
action-plan-actions-what = Une action est une chose que quelqu’un fait pour un jour donné. Tapez la première ci-dessous.
action-plan-action-title = Titre de « { $title } »
action-plan-action-state = Statut de « { $title } »
action-plan-action-progress = Avancement de « { $title } »
action-plan-action-owner = Qui exécute « { $title } »
action-plan-action-function = Fonctionnalité de « { $title } »
action-plan-action-start = Premier jour de « { $title } »
action-plan-action-end = Dernier jour de « { $title } »
action-plan-action-hours = Heures pour « { $title } »
action-plan-action-up = Monter « { $title } »
action-plan-action-down = Descendre « { $title } »
action-plan-action-remove = Supprimer « { $title } »
action-plan-start-example = début
action-plan-end-example = fin
action-plan-hours-unit = h
action-plan-done-of = terminées : { $done } sur { $all }
action-plan-progress = Avancement
action-plan-progress-of = { $progress } exécuté, pondéré par les heures · { $elapsed } du temps écoulé
action-plan-progress-only = { $progress } exécuté, pondéré par les heures
action-plan-move-start = Commencer
action-plan-move-done = Terminer
action-plan-move-back = Remettre en cours
action-plan-move-again = Reprendre
action-plan-move-what = Modifie le statut de « { $title } »

# Indicateurs, moyens, partenaires
action-plan-indicators-none = Quels chiffres montrent si l’approche fonctionne ? Check les fige.
action-plan-indicator-open = Ouvrir « { $name } »
action-plan-indicator-unlink = Ne plus suivre « { $name } »
action-plan-watch = Suivre un indicateur…
action-plan-means = Moyens
action-plan-capacity = Capacité
action-plan-budget = Budget
action-plan-hours-used = Heures utilisées
action-plan-hours-planned = Heures prévues
action-plan-hours-of = { $used } sur { $planned } heures · { $share }
action-plan-budget-used = Budget utilisé (€)
action-plan-budget-planned = Budget prévu (€)
action-plan-budget-of = { $used } € sur { $planned } € · { $share }
action-plan-partners = Partenaires
action-plan-partners-none = Qui collabore en dehors de la zone ?
action-plan-partner-unlink = « { $name } » ne collabore plus
action-plan-involve = Ajouter un partenaire…
action-plan-context = Contexte
action-plan-context-example = De quelle situation partons-nous ?
action-plan-approach = Approche
action-plan-approach-example = Comment procédons-nous ?
action-plan-place = Place dans le plan
action-plan-code = Code
action-plan-no-function = Aucune fonction
