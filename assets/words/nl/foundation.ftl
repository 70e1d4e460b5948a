# What the plan is founded on: matrix, argumentation, capacity.

foundation = Onderbouwing
shortcut-foundation = Naar de onderbouwing
foundation-matrix = Matrix
foundation-argumentation = Argumentatie
foundation-capacity = Capaciteit
foundation-matrix-about = Waar het werk van het plan staat, en waar nog niets staat.
foundation-argumentation-about = Waarom fenomenen prioriteit worden: scores per bron, gewogen en gerangschikt.
foundation-capacity-about = Wat het korps kan, wat de functies vragen en wat er voor de actieplannen overblijft.
foundation-no-plan = Nog geen plan
foundation-no-plan-what = De onderbouwing hoort bij een zonaal veiligheidsplan. Maak er eerst een.
foundation-none = geen

## Matrix
foundation-axis-field = Actieveld
foundation-axis-chain = Schakel van de keten
foundation-axis-function = Functie
foundation-axis-sphere = Bestuurlijk of gerechtelijk
foundation-without-field = Zonder actieveld
foundation-without-chain = Zonder schakel
foundation-without-function = Zonder functie
foundation-without-sphere = Zonder sfeer
foundation-rows = Rijen
foundation-columns = Kolommen
foundation-inside = In elke cel
foundation-nothing = niets
foundation-corner = { $rows } × { $columns }
foundation-total = Totaal
foundation-everything = Alles met een plaats
foundation-cell = { $row } × { $column }
foundation-cell-says = { $cell }: { $says }
foundation-empty-cell = leeg
foundation-objectives = { $n ->
    [one] 1 doelstelling
   *[other] { $n } doelstellingen
}
foundation-action-plans = { $n ->
    [one] 1 actieplan
   *[other] { $n } actieplannen
}
foundation-legend-objectives = doelstellingen
foundation-legend-action-plans = actieplannen
foundation-legend-worst = Een cel krijgt de kleur van wat er het slechtst voor staat. Wat op verschillende plaatsen staat, telt in de totalen één keer mee.
foundation-column-what = Doelstelling of actieplan
foundation-put-here = Hier ook plaatsen…
foundation-take-out = Uit deze cel halen: { $name }
foundation-orphans = Zonder plaats
foundation-orphans-none = Alle doelstellingen en actieplannen hebben een plaats.
foundation-orphans-count = { $n ->
    [one] Eén doelstelling of actieplan staat nog nergens. Kies hieronder waar het hoort en vink het aan.
   *[other] { $n } doelstellingen en actieplannen staan nog nergens. Kies hieronder waar ze horen en vink ze aan.
}
foundation-put-name = Plaatsen: { $name }
foundation-put-first = Kies eerst een actieveld, schakel, functie of sfeer.
foundation-put-as-objective = Zoals de doelstelling
foundation-side-empty = Deze zone heeft nog niets voor een van beide zijden. Vul het aan bij de zone, of kies een andere zijde.
foundation-matrix-none = Nog geen actievelden en geen schakels
foundation-matrix-none-what = De matrix legt actievelden naast de schakels van de veiligheidsketen en toont per cel welke doelstellingen en actieplannen er staan. Zo ziet u waar het plan sterk op inzet en waar het gaten laat.
foundation-matrix-begin = Beginnen met de gebruikelijke
foundation-matrix-own = Eigen velden en schakels invullen
foundation-field-crime = Criminaliteit
foundation-field-order = Openbare orde
foundation-field-traffic = Verkeer
foundation-field-quality = Leefbaarheid
