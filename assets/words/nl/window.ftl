# Het venster.

overview = Overzicht
plan = Plan
action-plans = Actieplannen
indicators = Indicatoren
history = Geschiedenis
places = Plaatsen in dit plan
side-actions = Opdrachten
make-report = Verslag maken
close-plan = Plan sluiten
back = Terug
undo = Ongedaan maken
redo = Opnieuw
undo-name = Maakt ongedaan: { $edit }
redo-name = Doet opnieuw: { $edit }
status-undo = { $keys } ongedaan maken: “{ $edit }”
close = Sluiten
cancel = Annuleren
go-on = Verder
remove = Verwijderen
language = Taal
nobody = niemand
show-all = Alles tonen
show-fewer = Minder tonen
first-day = Eerste dag
last-day = Laatste dag
saved = Alle wijzigingen bewaard
saved-at = Alle wijzigingen bewaard, laatste om { $time }
saving = Bewaren…
count-measurements = { $n ->
    [one] 1 meting
   *[other] { $n } metingen
}
count-actions = { $n ->
    [one] 1 actie
   *[other] { $n } acties
}
count-indicators = { $n ->
    [one] 1 indicator
   *[other] { $n } indicatoren
}
late-count = { $n } te laat
off-course-count = { $n } achter op schema
not-a-day = “{ $found }” is geen datum. Schrijf bijvoorbeeld 31/10/2023, 31-10-23 of vandaag.
not-a-number = “{ $found }” is geen getal. Schrijf bijvoorbeeld 1.234,5.
desk-closed = Het plan is onverwacht gesloten.
desk-closed-hint = Open het opnieuw; wat bewaard was, is er nog.
no-display = Er is geen scherm om het venster op te tonen. Gebruik kadans-cli voor opdrachten zonder venster.
no-window = Het venster kon niet geopend worden ({ $why }). Gebruik kadans-cli voor opdrachten zonder venster.

# Welkom
welcome-what = Houdt het zonaal veiligheidsplan levend.
welcome-example = Voorbeeld openen
welcome-example-file = Voorbeeld { $zone }
welcome-examples-what = Of het plan van een andere zone, elk met een eigen opbouw:
welcome-example-what = Het plan van PZ ViMa 2020-2025, met illustratieve cijfers. Probeer gerust: alles kan ongedaan gemaakt worden.
welcome-new-what = Begin met een leeg plan voor uw zone.
welcome-open = Plan openen
welcome-open-what = Een bestand op uw schijf dat op .kadans eindigt. U kunt het ook op dit venster slepen.
welcome-recent = Recente plannen
welcome-recent-column = Plan
welcome-none = Nog geen plannen geopend
welcome-none-what = Plannen die u opent, staan hier de volgende keer klaar.

new-plan = Nieuw plan
new-plan-why = Een plan is één bestand op uw eigen schijf. Alles hieronder kunt u later nog wijzigen.
new-plan-zone = Naam van de politiezone
new-plan-zone-example = PZ …
new-plan-number = Nummer van de zone
new-plan-make = Plan maken
new-plan-name-empty = Vul de naam van de zone in.
new-plan-order = De laatste dag ligt voor de eerste.
new-plan-title-of = Zonaal veiligheidsplan { $years }
level-strategic = Strategische doelstelling
level-operational = Operationele doelstelling

path-open = Plan openen
path-new = Waar komt het nieuwe plan?
path-report = Waar komt het verslag?
path-why = Dit systeem heeft geen venster om bestanden te kiezen. Typ het volledige pad.
path-label = Bestand
path-empty = Typ een pad.

remove-title = { $noun } verwijderen?
remove-parts = Dit gaat mee weg: { $parts }.
remove-undo = U kunt dit ongedaan maken met Ctrl Z, ook later nog.

# Toetsen
keys-title = Toetsen
keys-tab = Tab en Shift Tab gaan naar het volgende en het vorige veld.
keys-arrows = Pijlen gaan door een lijst, een boom of een tabel.
keys-enter = Enter of de spatiebalk doet wat er staat.
shortcut-undo = Ongedaan maken
shortcut-redo = Opnieuw
shortcut-overview = Naar het overzicht
shortcut-plan = Naar het plan
shortcut-action-plans = Naar de actieplannen
shortcut-indicators = Naar de indicatoren
shortcut-history = Naar de geschiedenis
shortcut-back = Terug naar waar u was
shortcut-report = Naar de verslagen
shortcut-open = Een ander plan openen
shortcut-help = Deze toetsen tonen
shortcut-escape = Sluiten wat bovenop ligt

# Overzicht
overview-day = Stand op { $day }
overview-outside = Stand op { $day }, buiten de periode van { $plan }
overview-standing = Stand op { $day } · jaar { $year } van { $years } · { $elapsed } van de planperiode verstreken
number-of = van { $count }
number-objectives = Doelstellingen op schema
number-actions-title = Acties van dit jaar afgewerkt
number-actions = van { $all } · { $late } te laat
number-changes = Indicatoren: verandering aantoonbaar
number-noise = { $n } niet aantoonbaar
number-decisions = Open beslissingen
number-late = { $n } over tijd
column-status = Status
column-actions = Acties | tijd
column-cycle = PDCA
column-key-indicator = Kernindicator
column-verdict = Oordeel
no-actions = geen acties
no-indicators = geen indicator
ring-name = PDCA-cyclus, fase { $phase }
empty-priorities = Nog geen prioriteiten
empty-priorities-what = Een prioriteit zegt wat de zone deze jaren voorop stelt, en waarom.
empty-priorities-begin = Prioriteit toevoegen
attention = Vraagt aandacht
attention-count = { $n ->
    [one] 1 bevinding
   *[other] { $n } bevindingen
}
attention-none = Niets vraagt nu aandacht.
upcoming = Komende 30 dagen
upcoming-none = Er staat niets op de agenda.
upcoming-more = en nog { $n }
finding-off-course = { $figure }, verwacht { $expected }
finding-stale = laatste cijfer tot { $since }
finding-never = nog nooit gemeten
finding-late-action = verviel { $since } · { $owner }
finding-late-phase = had afgesloten moeten zijn op { $since }
finding-late-decision = verviel { $since } · { $owner }

# Geschiedenis
history-count = { $n ->
    [one] 1 wijziging
   *[other] { $n } wijzigingen
}
history-when = Wanneer
history-who = Wie
history-what = Wat
history-start = Plan gemaakt: { $edit }
history-undo = Ongedaan gemaakt: { $edit }
history-redo = Opnieuw gedaan: { $edit }
history-older = Oudere wijzigingen tonen
