# Woorden die overal terugkomen: zelfstandige naamwoorden, vaste lijsten, maanden.

noun-zone = zone
noun-person = functie
noun-partner = partner
noun-plan = plan
noun-level = niveau
noun-priority = prioriteit
noun-objective = doelstelling
noun-indicator = indicator
noun-contribution = koppeling met een doelstelling
noun-baseline = nulmeting
noun-target = streefwaarde
noun-measurement = meting
noun-published-change = gepubliceerde wijziging
noun-annotation = gebeurtenis
noun-action-plan = actieplan
noun-support = koppeling met een indicator
noun-involvement = deelname van een partner
noun-cycle = cyclus
noun-phase = fase
noun-frozen-figure = bevroren cijfer
noun-action = actie
noun-meeting = overleg
noun-decision = beslissing

verb-added = { $noun } toegevoegd: { $label }
verb-changed = { $noun } gewijzigd: { $label }
verb-removed = { $noun } verwijderd: { $label }
verb-entered = meting ingevoerd: { $label }
verb-started = cyclus gestart: { $label }
verb-signed = fase afgesloten: { $label }
verb-reopened = fase heropend: { $label }
verb-taken-over = plan overgenomen: { $label }

field-code = code
field-title = titel
field-text = tekst
field-function = functie
field-progress = voortgang
field-weight = gewicht
field-decimals = aantal decimalen
field-tolerance = tolerantie
field-percent = wijziging in procent
field-settles-after = aantal dagen voorlopig
field-value = waarde
field-denominator = noemer
field-hours = aantal uren
field-budget = budget
field-year = jaar

status-on-course = Op schema
status-attention = Bijsturen
status-off-course = Achter
status-unknown = Geen cijfer
status-informative = Informatief

track-external = Externe prioriteiten
track-internal = Interne werking
track-attention = Aandachtspunten

plan-state-draft = ontwerp
plan-state-approved = goedgekeurd
plan-state-closed = afgesloten

person-state-active = in functie
person-state-former = niet meer in functie

phase-plan = Plan
phase-do = Do
phase-check = Check
phase-act = Act
phase-letter-plan = P
phase-letter-do = D
phase-letter-check = C
phase-letter-act = A
phase-what-plan = Aanpak bepaald
phase-what-do = Uitvoering
phase-what-check = Evaluatie
phase-what-act = Bijsturing

outcome-embed = verankeren
outcome-adjust = bijsturen
outcome-stop = stopzetten

action-state-planned = Gepland
action-state-busy = Bezig
action-state-done = Klaar
action-state-dropped = Geschrapt
action-late = Te laat

indicator-kind-input = middelen
indicator-kind-process = proces
indicator-kind-output = prestatie
indicator-kind-outcome = resultaat
indicator-kind-effect = effect

direction-lower = lager is beter
direction-higher = hoger is beter
direction-band = binnen een bandbreedte
direction-informative = informatief, zonder oordeel

nature-count = aantal
nature-proportion = aandeel
nature-rate = ratio
nature-amount = hoeveelheid
nature-score = score

frequency-month = per maand
frequency-quarter = per kwartaal
frequency-half-year = per halfjaar
frequency-year = per jaar
frequency-irregular = nu en dan

aggregation-sum = som
aggregation-mean = gemiddelde
aggregation-last = laatste waarde
aggregation-ratio = teller gedeeld door noemer
trajectory-linear = rechte lijn
trajectory-step = trap per jaar

annotation-kind-intervention = ingreep van de zone
annotation-kind-disruption = verstoring van buitenaf
annotation-kind-definition = andere telwijze
annotation-kind-note = nota

body-security-council = zonale veiligheidsraad
body-police-council = politieraad
body-police-board = politiecollege
body-management = directiecomité

decision-kind-continue = voortzetten
decision-kind-adjust = bijsturen
decision-kind-stop = stopzetten
decision-kind-regular = naar reguliere werking

decision-state-open = open
decision-state-done = uitgevoerd
decision-state-dropped = vervallen

short-months = jan feb mrt apr mei jun jul aug sep okt nov dec
month-january = januari
month-february = februari
month-march = maart
month-april = april
month-may = mei
month-june = juni
month-july = juli
month-august = augustus
month-september = september
month-october = oktober
month-november = november
month-december = december
period-quarter = { $number }e kwartaal { $year }
period-quarter-short = K{ $number }
period-half = { $number }e halfjaar { $year }

# Het oordeel over een verandering, zonder oorzaak te noemen.
verdict-fall = Aantoonbare daling
verdict-rise = Aantoonbare stijging
verdict-not-demonstrable = Geen aantoonbare verandering
verdict-too-few = Te weinig om te oordelen
verdict-untested = Niet getoetst
verdict-none = Nog geen vergelijking
