# Mots qui reviennent partout : substantifs, listes fixes, mois.

noun-zone = zone
noun-person = fonction
noun-partner = partenaire
noun-plan = plan
noun-level = niveau
noun-priority = priorité
noun-objective = objectif
noun-indicator = indicateur
noun-contribution = lien avec un objectif
noun-baseline = mesure initiale
noun-target = valeur cible
noun-measurement = mesure
noun-published-change = évolution publiée
noun-annotation = événement
noun-action-plan = plan d’action
noun-support = lien avec un indicateur
noun-involvement = participation d’un partenaire
noun-cycle = cycle
noun-phase = phase
noun-frozen-figure = chiffre figé
noun-action = action
noun-meeting = réunion
noun-decision = décision

verb-added = ajout ({ $noun }) : { $label }
verb-changed = modification ({ $noun }) : { $label }
verb-removed = suppression ({ $noun }) : { $label }
verb-entered = mesure introduite : { $label }
verb-started = cycle lancé : { $label }
verb-signed = phase clôturée : { $label }
verb-reopened = phase rouverte : { $label }
verb-taken-over = plan repris : { $label }

field-code = code
field-title = titre
field-text = texte
field-function = fonction
field-progress = avancement
field-weight = poids
field-decimals = nombre de décimales
field-tolerance = tolérance
field-percent = évolution en pour cent
field-settles-after = nombre de jours provisoires
field-value = valeur
field-denominator = dénominateur
field-hours = nombre d’heures
field-budget = budget
field-year = année

status-on-course = En bonne voie
status-attention = À ajuster
status-off-course = En retard
status-unknown = Pas de chiffre
status-informative = Informatif

track-external = Priorités externes
track-internal = Fonctionnement interne
track-attention = Points d’attention

plan-state-draft = projet
plan-state-approved = approuvé
plan-state-closed = clôturé

person-state-active = en fonction
person-state-former = plus en fonction

phase-plan = Plan
phase-do = Do
phase-check = Check
phase-act = Act
phase-letter-plan = P
phase-letter-do = D
phase-letter-check = C
phase-letter-act = A
phase-what-plan = Approche définie
phase-what-do = Mise en œuvre
phase-what-check = Évaluation
phase-what-act = Ajustement

outcome-embed = pérenniser
outcome-adjust = ajuster
outcome-stop = arrêter

action-state-planned = Planifiée
action-state-busy = En cours
action-state-done = Terminée
action-state-dropped = Abandonnée
action-late = Hors délai

indicator-kind-input = moyens
indicator-kind-process = processus
indicator-kind-output = prestation
indicator-kind-outcome = résultat
indicator-kind-effect = effet

direction-lower = la baisse est favorable
direction-higher = la hausse est favorable
direction-band = dans une fourchette
direction-informative = informatif, sans jugement

nature-count = nombre
nature-proportion = proportion
nature-rate = ratio
nature-amount = quantité
nature-score = score

frequency-month = par mois
frequency-quarter = par trimestre
frequency-half-year = par semestre
frequency-year = par an
frequency-irregular = de temps en temps

aggregation-sum = somme
aggregation-mean = moyenne
aggregation-last = dernière valeur
aggregation-ratio = numérateur divisé par dénominateur
trajectory-linear = ligne droite
trajectory-step = un palier par an

annotation-kind-intervention = intervention de la zone
annotation-kind-disruption = perturbation extérieure
annotation-kind-definition = autre mode de comptage
annotation-kind-note = note

body-security-council = conseil zonal de sécurité
body-police-council = conseil de police
body-police-board = collège de police
body-management = comité de direction

decision-kind-continue = poursuivre
decision-kind-adjust = ajuster
decision-kind-stop = arrêter
decision-kind-regular = intégrer au fonctionnement régulier

decision-state-open = ouverte
decision-state-done = exécutée
decision-state-dropped = caduque

short-months = janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.
month-january = janvier
month-february = février
month-march = mars
month-april = avril
month-may = mai
month-june = juin
month-july = juillet
month-august = août
month-september = septembre
month-october = octobre
month-november = novembre
month-december = décembre
period-quarter = trimestre { $number } { $year }
period-quarter-short = T{ $number }
period-half = semestre { $number } { $year }

# Le jugement sur un changement, sans en désigner la cause.
verdict-fall = Baisse démontrable
verdict-rise = Hausse démontrable
verdict-not-demonstrable = Pas de changement démontrable
verdict-too-few = Trop peu de données pour juger
verdict-untested = Non testé
verdict-none = Pas encore de comparaison
