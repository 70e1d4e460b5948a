# Ce que prouve un changement : en chiffres, en mots simples, et pourquoi parfois rien.

verdict-when-year = en { $from }
verdict-when-baseline = en { $from }, année de la mesure initiale
verdict-when-years = en moyenne pour { $from }–{ $until }
verdict-when-rolling = pour les douze mois précédents
verdict-span = { $from } à { $until }

verdict-of-counts = { $span } : { $now } contre { $then } { $when } ({ $change } ; intervalle à 95 % de { $low } à { $high }).
verdict-of-rates = { $span } : { $now } ({ $facts } sur { $whole }) contre { $then } ({ $facts-then } sur { $whole-then }) { $when } ({ $change } ; intervalle à 95 % de { $low } à { $high }).
verdict-of-points = { $span } : { $now } ({ $facts } sur { $whole }) contre { $then } ({ $facts-then } sur { $whole-then }) { $when } (écart en points de pourcentage : { $change } ; intervalle à 95 % de { $low } à { $high }).
verdict-of-averages = { $span } : en moyenne { $now } par mesure contre { $then } { $when } (écart de { $change } ; intervalle à 95 % de { $low } à { $high }).
verdict-of-average-points = { $span } : en moyenne { $now } par mesure contre { $then } { $when } (écart en points de pourcentage : { $change } ; intervalle à 95 % de { $low } à { $high }).
verdict-of-nothing-before = { $span } : { $now } contre { $then } { $when } (au moins { $low } fois plus ; il n’y a pas de borne supérieure).
verdict-bare = { $span } : { $now } contre { $then } { $when }.

verdict-fall-noise = Cette baisse dépasse ce que la fluctuation habituelle d’un mois à l’autre peut expliquer.
verdict-rise-noise = Cette hausse dépasse ce que la fluctuation habituelle d’un mois à l’autre peut expliquer.
verdict-not-demonstrable-noise = La différence reste dans les limites de la fluctuation habituelle.
verdict-fall-spread = Cette baisse dépasse ce que la fluctuation habituelle entre les mesures peut expliquer.
verdict-rise-spread = Cette hausse dépasse ce que la fluctuation habituelle entre les mesures peut expliquer.
verdict-not-demonstrable-spread = La différence reste dans les limites de la fluctuation habituelle.
verdict-fall-chance = Cette baisse dépasse ce que le hasard seul peut expliquer.
verdict-rise-chance = Cette hausse dépasse ce que le hasard seul peut expliquer.
verdict-not-demonstrable-chance = Un tel écart peut aussi être dû au hasard.

verdict-caveat-totals = Seuls les totaux ont été testés : on ignore à quel point les périodes fluctuent entre elles, l’incertitude réelle peut donc être plus grande.
verdict-caveat-wild = Les chiffres fluctuent plus que sous l’effet du seul hasard ; l’intervalle en tient compte.
verdict-caveat-small = Le test exact pour petits nombres est plus prudent et ne juge pas ce changement démontrable.

verdict-why-too_few_facts = Au total, cela représente { $total } : trop peu pour parler d’un changement.
verdict-why-too_few_months = { $n ->
    [one] Un mois sans années antérieures, c’est trop court
   *[other] { $n } mois sans années antérieures, c’est trop court
} pour connaître la fluctuation habituelle ; il en faut au moins { $needed }.
verdict-why-too_few_values = Trop peu de mesures pour tester : { $now } et { $then }, il en faut au moins { $needed } de chaque côté.
verdict-why-nothing_counted = Rien n’a été compté dans aucune des deux périodes : il n’y a rien à tester.
verdict-why-impossible = Ces chiffres ne peuvent pas être testés : un nombre est négatif, un dénominateur est nul ou une partie dépasse son tout.
verdict-why-no_variation = Les mesures ne diffèrent pas entre elles : sans fluctuation, il n’y a rien à tester.
verdict-why-part_of_year = Pour { $from }, seul le chiffre annuel est connu ; périodes mesurées cette année : { $measured } sur { $of }. La comparaison ne sera possible qu’une fois l’année complète.

verdict-body-averages = Le chiffre { $span } est de { $now }, contre { $then } { $before } (intervalle à 95 % de l’écart par mesure : de { $low } à { $high }).
