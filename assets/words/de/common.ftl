# Wörter, die überall wiederkehren: Substantive, feste Listen, Monate.

noun-zone = Zone
noun-person = Dienstposten
noun-partner = Partner
noun-plan = Plan
noun-level = Ebene
noun-priority = Priorität
noun-objective = Ziel
noun-indicator = Indikator
noun-contribution = Verknüpfung mit einem Ziel
noun-baseline = Nullmessung
noun-target = Zielwert
noun-measurement = Messung
noun-published-change = veröffentlichte Veränderung
noun-annotation = Ereignis
noun-action-plan = Aktionsplan
noun-support = Verknüpfung mit einem Indikator
noun-involvement = Beteiligung eines Partners
noun-cycle = Zyklus
noun-phase = Phase
noun-frozen-figure = eingefrorene Zahl
noun-action = Maßnahme
noun-meeting = Sitzung
noun-decision = Beschluss

verb-added = { $noun } hinzugefügt: { $label }
verb-changed = { $noun } geändert: { $label }
verb-removed = { $noun } entfernt: { $label }
verb-entered = Messung eingegeben: { $label }
verb-started = Zyklus gestartet: { $label }
verb-signed = Phase abgeschlossen: { $label }
verb-reopened = Phase wieder geöffnet: { $label }
verb-taken-over = Plan übernommen: { $label }

field-code = Code
field-title = Titel
field-text = Text
field-function = Funktion
field-progress = Fortschritt
field-weight = Gewicht
field-decimals = Anzahl Dezimalstellen
field-tolerance = Toleranz
field-percent = Veränderung in Prozent
field-settles-after = Anzahl vorläufiger Tage
field-value = Wert
field-denominator = Nenner
field-hours = Anzahl Stunden
field-budget = Haushaltsmittel
field-year = Jahr

status-on-course = Auf Kurs
status-attention = Nachsteuern
status-off-course = Im Rückstand
status-unknown = Keine Zahl
status-informative = Informativ

track-external = Externe Prioritäten
track-internal = Interne Arbeitsweise
track-attention = Schwerpunkte

plan-state-draft = Entwurf
plan-state-approved = genehmigt
plan-state-closed = abgeschlossen

person-state-active = im Amt
person-state-former = nicht mehr im Amt

phase-plan = Plan
phase-do = Do
phase-check = Check
phase-act = Act
phase-letter-plan = P
phase-letter-do = D
phase-letter-check = C
phase-letter-act = A
phase-what-plan = Vorgehen festgelegt
phase-what-do = Umsetzung
phase-what-check = Bewertung
phase-what-act = Nachsteuerung

outcome-embed = verankern
outcome-adjust = nachsteuern
outcome-stop = einstellen

action-state-planned = Geplant
action-state-busy = In Arbeit
action-state-done = Erledigt
action-state-dropped = Gestrichen
action-late = Überfällig

indicator-kind-input = Mittel
indicator-kind-process = Prozess
indicator-kind-output = Leistung
indicator-kind-outcome = Ergebnis
indicator-kind-effect = Wirkung

direction-lower = niedriger ist besser
direction-higher = höher ist besser
direction-band = innerhalb einer Bandbreite
direction-informative = informativ, ohne Beurteilung

nature-count = Anzahl
nature-proportion = Anteil
nature-rate = Rate
nature-amount = Menge
nature-score = Punktzahl

frequency-month = pro Monat
frequency-quarter = pro Quartal
frequency-half-year = pro Halbjahr
frequency-year = pro Jahr
frequency-irregular = ab und zu

aggregation-sum = Summe
aggregation-mean = Durchschnitt
aggregation-last = letzter Wert
aggregation-ratio = Zähler geteilt durch Nenner
trajectory-linear = gerade Linie
trajectory-step = Stufe je Jahr

annotation-kind-intervention = Eingriff der Zone
annotation-kind-disruption = Störung von außen
annotation-kind-definition = andere Zählweise
annotation-kind-note = Vermerk

body-security-council = zonaler Sicherheitsrat
body-police-council = Polizeirat
body-police-board = Polizeikollegium
body-management = Direktionsausschuss

decision-kind-continue = fortsetzen
decision-kind-adjust = nachsteuern
decision-kind-stop = einstellen
decision-kind-regular = in den Regelbetrieb überführen

decision-state-open = offen
decision-state-done = ausgeführt
decision-state-dropped = hinfällig

short-months = Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.
month-january = Januar
month-february = Februar
month-march = März
month-april = April
month-may = Mai
month-june = Juni
month-july = Juli
month-august = August
month-september = September
month-october = Oktober
month-november = November
month-december = Dezember
period-quarter = { $number }. Quartal { $year }
period-quarter-short = Q{ $number }
period-half = { $number }. Halbjahr { $year }

# Das Urteil über eine Veränderung, ohne eine Ursache zu nennen.
verdict-fall = Nachweisbarer Rückgang
verdict-rise = Nachweisbarer Anstieg
verdict-not-demonstrable = Keine nachweisbare Veränderung
verdict-too-few = Zu wenig für ein Urteil
verdict-untested = Nicht geprüft
verdict-none = Noch kein Vergleich
