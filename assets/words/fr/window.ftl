# La fenêtre.

overview = Aperçu
plan = Plan
action-plans = Plans d’action
indicators = Indicateurs
history = Historique
places = Rubriques de ce plan
side-actions = Commandes
make-report = Créer un rapport
close-plan = Fermer le plan
back = Retour
undo = Annuler
redo = Rétablir
undo-name = Annule : { $edit }
redo-name = Rétablit : { $edit }
status-undo = { $keys } pour annuler : « { $edit } »
close = Fermer
cancel = Annuler
go-on = Continuer
remove = Supprimer
language = Langue
nobody = personne
show-all = Tout afficher
show-fewer = Afficher moins
first-day = Premier jour
last-day = Dernier jour
saved = Toutes les modifications sont enregistrées
saved-at = Toutes les modifications sont enregistrées, la dernière à { $time }
saving = Enregistrement…
count-measurements = { $n ->
    [one] { $n } mesure
   *[other] { $n } mesures
}
count-actions = { $n ->
    [one] { $n } action
   *[other] { $n } actions
}
count-indicators = { $n ->
    [one] { $n } indicateur
   *[other] { $n } indicateurs
}
late-count = { $n } hors délai
off-course-count = { $n } en retard
not-a-day = « { $found } » n’est pas une date. Écrivez par exemple 31/10/2023, 31-10-23 ou aujourd’hui.
not-a-number = « { $found } » n’est pas un nombre. Écrivez par exemple 1.234,5.
desk-closed = Le plan s’est fermé de manière inattendue.
desk-closed-hint = Rouvrez-le ; ce qui était enregistré est toujours là.
no-display = Il n’y a pas d’écran pour afficher la fenêtre. Utilisez kadans-cli pour les commandes sans fenêtre.
no-window = La fenêtre n’a pas pu être ouverte ({ $why }). Utilisez kadans-cli pour les commandes sans fenêtre.

# Accueil
welcome-what = Fait vivre le plan zonal de sécurité.
welcome-example = Ouvrir l’exemple
welcome-example-file = Exemple { $zone }
welcome-examples-what = Ou le plan d’une autre zone, chacun avec sa propre structure :
welcome-example-what = Le plan de la PZ ViMa 2020-2025, avec des chiffres illustratifs. Essayez sans crainte : tout peut être annulé.
welcome-new-what = Commencez par un plan vide pour votre zone.
welcome-open = Ouvrir un plan
welcome-open-what = Un fichier de votre disque dont le nom se termine par .kadans. Vous pouvez aussi le faire glisser sur cette fenêtre.
welcome-recent = Plans récents
welcome-recent-column = Plan
welcome-none = Aucun plan ouvert pour l’instant
welcome-none-what = Les plans que vous ouvrez vous attendront ici la prochaine fois.

new-plan = Nouveau plan
new-plan-why = Un plan est un seul fichier sur votre propre disque. Vous pourrez encore modifier plus tard tout ce qui suit.
new-plan-zone = Nom de la zone de police
new-plan-zone-example = ZP …
new-plan-number = Numéro de la zone
new-plan-make = Créer le plan
new-plan-name-empty = Indiquez le nom de la zone.
new-plan-order = Le dernier jour précède le premier.
new-plan-title-of = Plan zonal de sécurité { $years }
level-strategic = Objectif stratégique
level-operational = Objectif opérationnel

path-open = Ouvrir un plan
path-new = Où enregistrer le nouveau plan ?
path-report = Où enregistrer le rapport ?
path-why = Ce système n’a pas de fenêtre pour choisir des fichiers. Tapez le chemin complet.
path-label = Fichier
path-empty = Tapez un chemin.

remove-title = Supprimer cet élément « { $noun } » ?
remove-parts = Cela supprime aussi : { $parts }.
remove-undo = Vous pouvez annuler cette suppression avec Ctrl Z, même plus tard.

# Touches
keys-title = Raccourcis clavier
keys-tab = Tab et Maj Tab vont au champ suivant et au champ précédent.
keys-arrows = Les flèches parcourent une liste, une arborescence ou un tableau.
keys-enter = Entrée ou la barre d’espace exécute ce qui est indiqué.
shortcut-undo = Annuler
shortcut-redo = Rétablir
shortcut-overview = Aller à l’aperçu
shortcut-plan = Aller au plan
shortcut-action-plans = Aller aux plans d’action
shortcut-indicators = Aller aux indicateurs
shortcut-history = Aller à l’historique
shortcut-back = Revenir là où vous étiez
shortcut-report = Aller aux rapports
shortcut-open = Ouvrir un autre plan
shortcut-help = Afficher ces touches
shortcut-escape = Fermer ce qui est au premier plan

# Aperçu
overview-day = Situation au { $day }
overview-outside = Situation au { $day }, en dehors de la période de « { $plan } »
overview-standing = Situation au { $day } · année { $year } sur { $years } · période du plan écoulée à { $elapsed }
number-of = sur { $count }
number-objectives = Objectifs en bonne voie
number-actions-title = Actions de cette année terminées
number-actions = sur { $all } · { $late } hors délai
number-changes = Indicateurs : changement démontrable
number-noise = { $n } non démontrables
number-decisions = Décisions ouvertes
number-late = { $n } hors délai
column-status = Statut
column-actions = Actions | temps
column-cycle = PDCA
column-key-indicator = Indicateur clé
column-verdict = Jugement
no-actions = aucune action
no-indicators = aucun indicateur
ring-name = Cycle PDCA, phase { $phase }
empty-priorities = Pas encore de priorités
empty-priorities-what = Une priorité dit ce que la zone met en avant durant ces années, et pourquoi.
empty-priorities-begin = Ajouter une priorité
attention = Requiert l’attention
attention-count = { $n ->
    [one] { $n } constat
   *[other] { $n } constats
}
attention-none = Rien ne requiert l’attention pour l’instant.
upcoming = 30 prochains jours
upcoming-none = Rien n’est prévu à l’agenda.
upcoming-more = et encore { $n }
finding-off-course = { $figure }, attendu { $expected }
finding-stale = dernier chiffre jusqu’au { $since }
finding-never = encore jamais mesuré
finding-late-action = échue le { $since } · { $owner }
finding-late-phase = aurait dû être clôturée le { $since }
finding-late-decision = échue le { $since } · { $owner }

# Historique
history-count = { $n ->
    [one] { $n } modification
   *[other] { $n } modifications
}
history-when = Quand
history-who = Qui
history-what = Quoi
history-start = Plan créé : { $edit }
history-undo = Annulation : { $edit }
history-redo = Rétablissement : { $edit }
history-older = Afficher les modifications plus anciennes
