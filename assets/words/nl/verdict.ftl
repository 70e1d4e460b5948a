# Wat een verandering bewijst: in cijfers, in gewone woorden, en waarom soms niets.

verdict-when-year = in { $from }
verdict-when-baseline = in { $from }, het jaar van de nulmeting
verdict-when-years = gemiddeld in { $from }–{ $until }
verdict-when-rolling = in de twaalf maanden ervoor
verdict-span = { $from } tot en met { $until }

verdict-of-counts = { $span }: { $now } tegenover { $then } { $when } ({ $change }; 95 %-interval { $low } tot { $high }).
verdict-of-rates = { $span }: { $now } ({ $facts } op { $whole }) tegenover { $then } ({ $facts-then } op { $whole-then }) { $when } ({ $change }; 95 %-interval { $low } tot { $high }).
verdict-of-points = { $span }: { $now } ({ $facts } op { $whole }) tegenover { $then } ({ $facts-then } op { $whole-then }) { $when } (verschil { $change } procentpunt; 95 %-interval { $low } tot { $high }).
verdict-of-averages = { $span }: gemiddeld { $now } per meting tegenover { $then } { $when } (verschil { $change }; 95 %-interval { $low } tot { $high }).
verdict-of-average-points = { $span }: gemiddeld { $now } per meting tegenover { $then } { $when } (verschil { $change } procentpunt; 95 %-interval { $low } tot { $high }).
verdict-of-nothing-before = { $span }: { $now } tegenover { $then } { $when } (minstens { $low } keer zoveel; een bovengrens is er niet).
verdict-bare = { $span }: { $now } tegenover { $then } { $when }.

verdict-fall-noise = Die daling is groter dan de gewone schommeling van maand tot maand kan verklaren.
verdict-rise-noise = Die stijging is groter dan de gewone schommeling van maand tot maand kan verklaren.
verdict-not-demonstrable-noise = Het verschil valt binnen de gewone schommeling.
verdict-fall-spread = Die daling is groter dan de gewone schommeling tussen de metingen kan verklaren.
verdict-rise-spread = Die stijging is groter dan de gewone schommeling tussen de metingen kan verklaren.
verdict-not-demonstrable-spread = Het verschil valt binnen de gewone schommeling.
verdict-fall-chance = Die daling is groter dan toeval alleen kan verklaren.
verdict-rise-chance = Die stijging is groter dan toeval alleen kan verklaren.
verdict-not-demonstrable-chance = Zo’n verschil kan ook toeval zijn.

verdict-caveat-totals = Alleen de totalen zijn getoetst: hoe sterk de periodes onderling schommelen, is niet bekend, dus de echte onzekerheid kan groter zijn.
verdict-caveat-wild = De cijfers schommelen sterker dan bij louter toeval; het interval houdt daar rekening mee.
verdict-caveat-small = De exacte toets voor kleine aantallen is voorzichtiger en vindt dit niet aantoonbaar.

verdict-why-too_few_facts = Samen gaat het om { $total }: te weinig om van een verandering te spreken.
verdict-why-too_few_months = { $n ->
    [one] Eén maand zonder eerdere jaren is te kort
   *[other] { $n } maanden zonder eerdere jaren is te kort
} om de gewone schommeling te kennen; minstens { $needed } nodig.
verdict-why-too_few_values = Te weinig metingen om te toetsen: { $now } en { $then }, minstens { $needed } nodig aan elke kant.
verdict-why-nothing_counted = In geen van beide periodes is iets geteld: er valt niets te toetsen.
verdict-why-impossible = Deze cijfers kunnen niet getoetst worden: een aantal is negatief, een noemer is nul of een deel is groter dan zijn geheel.
verdict-why-no_variation = De metingen verschillen onderling niet: zonder schommeling valt er niets te toetsen.
verdict-why-part_of_year = Van { $from } is alleen het jaarcijfer bekend; gemeten periodes van dit jaar: { $measured } van de { $of }. Vergelijken kan pas als het jaar volledig is.

verdict-body-averages = Het cijfer { $span } is { $now }, tegenover { $then } { $before } (95 %‑interval van het verschil per meting: { $low } tot { $high }).
