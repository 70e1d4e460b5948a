# Le plan sous forme d’arborescence, avec le détail à côté.

planscreen-is-draft = Projet
planscreen-is-approved = Approuvé
planscreen-is-approved-on = Approuvé le { $day }
planscreen-is-closed = Clôturé
planscreen-count-priorities = { $n ->
    [one] { $n } priorité
   *[other] { $n } priorités
}
planscreen-count-objectives = { $n ->
    [one] { $n } objectif
   *[other] { $n } objectifs
}
planscreen-count-action-plans = { $n ->
    [one] { $n } plan d’action
   *[other] { $n } plans d’action
}
planscreen-shown-plan = Plan affiché
planscreen-no-plan = Pas encore de plan
planscreen-no-plan-what = Ici viendra le plan zonal de sécurité : ses priorités, ses objectifs et ses plans d’action.
planscreen-add-plan = Ajouter un plan

# L’arborescence
planscreen-itself = Le plan lui-même
planscreen-add-priority = Ajouter une priorité
planscreen-add-priority-to = Ajouter une priorité dans…
planscreen-standing = { $share }, { $status }
planscreen-line = { $name }, { $says }
planscreen-cell = { $column } : { $row }

# Champs
planscreen-code = Code
planscreen-title = Titre
planscreen-state = État
planscreen-owner = Pilote
planscreen-weight = Poids
planscreen-weight-what = 1 est le poids normal, 2 compte double
planscreen-deadline = À atteindre pour le
planscreen-description = Description
planscreen-description-example = De quoi s’agit-il exactement, et qu’est-ce qui ne compte pas ?
planscreen-up = Monter
planscreen-down = Descendre
planscreen-remove-one = Supprimer « { $what } »

# Le plan lui-même
planscreen-alias = Aussi appelé
planscreen-ambition = Ambition
planscreen-ambition-example = Que veut avoir atteint la zone à la fin de ce plan ?
planscreen-levels = Niveaux d’objectifs
planscreen-levels-what = Le nom que votre zone donne à un objectif à chaque niveau, du plus grand au plus petit.
planscreen-level = Niveau
planscreen-add-level = Niveau
planscreen-new-level = Objectif du niveau suivant

# Une priorité
planscreen-priority = Priorité
planscreen-new-priority = Nouvelle priorité
planscreen-track = Volet
planscreen-reason = Pourquoi cette priorité
planscreen-reason-example = Quel problème, pour qui, et pourquoi maintenant ?
planscreen-scope = Ce qu’elle recouvre
planscreen-scope-example = Qu’est-ce qui en fait partie, et qu’est-ce qui n’en fait pas partie ?
planscreen-emphasis = Accent
planscreen-emphasis-example = Sur quoi l’attention se porte-t-elle d’abord ?
planscreen-mean = Chemin parcouru
planscreen-coverage = Avec chiffre récent
planscreen-worst = Élément le plus faible
# $share : part du chemin, $why : une des phrases ci-dessous.
planscreen-why = En moyenne, { $share } du chemin de la mesure initiale à la valeur cible est parcouru. { $why }
planscreen-why-on-course = En bonne voie, car plus de la moitié du poids est en bonne voie et rien n’est en retard.
planscreen-why-attention = À ajuster, car au plus la moitié du poids est en bonne voie.
planscreen-why-part-off-course = À ajuster, car quelque chose est en retard, mais pas plus de la moitié du poids.
planscreen-why-off-course = En retard, car plus de la moitié du poids est en retard.
planscreen-why-unknown = Pas de jugement, car moins de 60 % du poids a un chiffre récent.
planscreen-not-judged = Pas encore de jugement : aucun indicateur ci-dessous n’a de valeur cible.
planscreen-objectives = Objectifs
planscreen-objectives-below = Sous-objectifs
planscreen-objective = Objectif
planscreen-new-objective = Nouvel objectif
planscreen-no-objectives = Un objectif dit ce que la zone veut atteindre ici, dans quelle mesure et pour quand.
planscreen-not-divided = Trop vaste pour un seul pilote ? Divisez alors cet objectif en objectifs plus petits.
planscreen-standing-column = Atteint
planscreen-decisions = Décisions
planscreen-no-decisions = Notez ici ce qui a été décidé, qui l’exécute et pour quand.
planscreen-add-decision = Décision
planscreen-new-decision = Nouvelle décision
planscreen-decided-on = Décidé le
planscreen-decided-here = Décidé hors réunion
planscreen-decision-text = Ce qui a été décidé
planscreen-decision-kind = Type
planscreen-decision-state = État
planscreen-carried-out-by = Exécutant
planscreen-due = Échéance
planscreen-done-on = Exécutée le
planscreen-late = Hors délai
planscreen-more-decisions = { $n ->
    [one] Afficher aussi { $n } décision exécutée ou caduque
   *[other] Afficher aussi { $n } décisions exécutées ou caduques
}
planscreen-priority-no-action-plans = Les plans d’action se créent sous un objectif. Choisissez-en un dans l’arborescence.

# Un objectif
planscreen-under = Relève de
planscreen-directly-under = Directement sous { $priority }
planscreen-indicator = Indicateur
planscreen-new-indicator = Nouvel indicateur
planscreen-no-indicators = Rien ne mesure encore cet objectif. Liez un indicateur existant, ou créez-en un nouveau.
planscreen-course = Évolution
planscreen-link = Lier un indicateur
planscreen-link-one = Lier un indicateur existant…
planscreen-unlink = Délier « { $what } »
planscreen-code-and-name = { $code } · { $name }
planscreen-indicator-line = { $name }, { $status }, { $figure }, { $verdict }
planscreen-figure = { $figure } jusqu’à { $period } · sans valeur cible
planscreen-figure-expected = { $figure } · attendu : { $expected }
planscreen-figure-stale = { $figure } · trop ancien, jusqu’à { $period }
planscreen-no-figure = pas encore de chiffre
planscreen-new-action-plan = Nouveau plan d’action
planscreen-no-action-plans = Un plan d’action dit comment vous abordez cet objectif année après année, de Plan à Act.
planscreen-action-plan = Plan d’action
planscreen-cycle = Cycle
planscreen-code-and-owner = { $code } · { $owner }
planscreen-no-cycle = pas encore de cycle
planscreen-cycle-complete = { $year } · entièrement clôturé
planscreen-cycle-phase = { $year } · { $phase } en cours
planscreen-cycle-phase-due = { $year } · { $phase } en cours, au plus tard le { $day }
planscreen-cycle-phase-late = { $year } · { $phase } hors délai, échue le { $day }
planscreen-decided-by = Décidée par
