# De regelkaart: wat het laatste cijfer zegt, en hoe dat beoordeeld werd.

control-chart-improvement = Verbetering
control-chart-concern = Verslechtering
control-chart-neutral = Verandering
control-chart-common-cause = Gewone schommeling
control-chart-too-few = Te weinig metingen

control-chart-met = Telkens gehaald
control-chart-missed = Telkens gemist
control-chart-hit-or-miss = Nu eens gehaald, dan weer niet
control-chart-no-target = Zonder streefwaarde

control-chart-legend-marked = opvallend

# $found: 9; $needed: 12.
control-chart-too-few-means = Te weinig metingen voor een regelkaart: { $found }, minstens { $needed } nodig.
# $period: okt 2023; $usual: gewoonlijk 17 tot 45 feiten.
control-chart-common-cause-means = Het cijfer van { $period } valt binnen de gewone schommelingen ({ $usual }).
control-chart-limits = gewoonlijk { $lower } tot { $upper }
control-chart-limits-upper = gewoonlijk hoogstens { $upper }

# $figure: 52 feiten; $limit: 45; $stretch: 7 maanden.
control-chart-outside-above = { $period }: { $figure }, boven de bovengrens van { $limit }
control-chart-outside-below = { $period }: { $figure }, onder de ondergrens van { $limit }
control-chart-trend-above = { $stretch } op rij een steeds hoger cijfer, tot en met { $period }
control-chart-trend-below = { $stretch } op rij een steeds lager cijfer, tot en met { $period }
control-chart-two-of-three-above = 2 van 3 opeenvolgende metingen dicht bij of boven de bovengrens, tot en met { $period }
control-chart-two-of-three-below = 2 van 3 opeenvolgende metingen dicht bij of onder de ondergrens, tot en met { $period }
control-chart-run-above = { $stretch } op rij boven het gemiddelde, tot en met { $period }
control-chart-run-below = { $stretch } op rij onder het gemiddelde, tot en met { $period }
control-chart-better-than-before = { $what }: beter dan voorheen.
control-chart-better-than-usual = { $what }: beter dan gewoonlijk.
control-chart-worse-than-before = { $what }: slechter dan voorheen.
control-chart-worse-than-usual = { $what }: slechter dan gewoonlijk.
control-chart-other-than-before = { $what }: anders dan voorheen.
control-chart-other-than-usual = { $what }: anders dan gewoonlijk.

control-chart-rule-outside-above = boven de bovengrens
control-chart-rule-outside-below = onder de ondergrens
control-chart-rule-trend-above = deel van een stijgende reeks
control-chart-rule-trend-below = deel van een dalende reeks
control-chart-rule-two-of-three-above = met een ander cijfer dicht bij de bovengrens
control-chart-rule-two-of-three-below = met een ander cijfer dicht bij de ondergrens
control-chart-rule-run-above = deel van een reeks boven het gemiddelde
control-chart-rule-run-below = deel van een reeks onder het gemiddelde

# $target: 24 feiten per maand.
control-chart-met-means = Verandert er niets, dan wordt de streefwaarde van { $target } telkens gehaald.
control-chart-missed-means = Verandert er niets, dan wordt de streefwaarde van { $target } telkens gemist.
control-chart-hit-or-miss-means = De streefwaarde van { $target } ligt binnen de gewone schommelingen: ze wordt nu eens gehaald en dan weer niet.
control-chart-target-per = { $target } { $frequency }
control-chart-band = { $low } tot { $high }

control-chart-seasonal = De reeks is seizoensgebonden; ze is beoordeeld na correctie voor het seizoen.
# $unit: feiten.
control-chart-quarterly = Per kwartaal beoordeeld, want gemiddeld minder dan 2 { $unit } per maand.
control-chart-unit = feiten
# $period: maart 2022; $event: start van de buurtaanpak.
control-chart-rebased = Herberekend vanaf { $period }: { $event }.
# $stretch: 3 maanden.
control-chart-ignored = { $stretch } niet meegerekend wegens bijzondere omstandigheden.
control-chart-months = { $n ->
    [one] 1 maand
   *[other] { $n } maanden
}
control-chart-quarters = { $n ->
    [one] 1 kwartaal
   *[other] { $n } kwartalen
}
control-chart-half-years = { $n ->
    [one] 1 halfjaar
   *[other] { $n } halfjaren
}
control-chart-years = { $n ->
    [one] 1 jaar
   *[other] { $n } jaar
}
control-chart-limits-lower = gewoonlijk minstens { $lower }
control-chart-common-cause-bare = Het cijfer van { $period } valt binnen de gewone schommelingen.
