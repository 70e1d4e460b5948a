# Ce qui vient : probabilités, fourchettes et rythme nécessaire.
outlook-chance = Probabilité d’atteindre la cible en { $year } ({ $target }) : { $probability }.
outlook-expected = Prévision : { $median } ; avec 80 % de certitude entre { $low } et { $high }.
outlook-year-met = Cible de { $year } atteinte : { $figure } ; demandé : { $target }.
outlook-year-missed = Cible de { $year } non atteinte : { $figure } ; demandé : { $target }.
outlook-met = atteinte
outlook-missed = non atteinte
outlook-exactly = { $percent }
outlook-about = environ { $percent }
outlook-under = moins de { $percent }
outlook-over = plus de { $percent }
outlook-target-most = au plus { $target }
outlook-target-least = au moins { $target }
outlook-target-band = entre { $low } et { $high }
outlook-pace-most = Nécessaire pour la cible de { $year } : au plus { $needed } { $per } ({ $span }). Ces douze derniers mois, la moyenne était de { $now } { $per }.
outlook-pace-least = Nécessaire pour la cible de { $year } : au moins { $needed } { $per } ({ $span }). Ces douze derniers mois, la moyenne était de { $now } { $per }.
outlook-pace-lost = La cible de { $year } ({ $target }) ne peut plus être atteinte avec les périodes qui restent.
outlook-pace-won = La cible de { $year } ({ $target }) est déjà atteinte avec ce qui a été compté jusqu’ici.
outlook-level-only = Les chiffres couvrent moins d’un an : seul le niveau est prolongé, sans effet de saison. La probabilité est une estimation approximative.
outlook-season-unknown = Les chiffres couvrent moins de deux ans : l’effet de saison n’est pas encore établi. La probabilité est une estimation approximative.
outlook-rough = Les chiffres couvrent moins de trois ans : la probabilité est une estimation approximative, par pas de 10 %.
outlook-shift-up = Depuis { $period }, les chiffres sont plus élevés que ce que l’on pouvait attendre. Quelque chose a-t-il changé ? Ajoutez une intervention ou une perturbation ; d’ici là, la prévision repose pour moitié sur le nouveau niveau.
outlook-shift-down = Depuis { $period }, les chiffres sont plus bas que ce que l’on pouvait attendre. Quelque chose a-t-il changé ? Ajoutez une intervention ou une perturbation ; d’ici là, la prévision repose pour moitié sur le nouveau niveau.
outlook-no-plan = Pas de prévision : aucun plan ne va plus loin que les chiffres.
outlook-stale = Pas de prévision : le dernier chiffre est trop ancien pour regarder plus loin.
outlook-irregular = Pas de prévision : ce qui est mesuré de temps en temps n’a pas de rythme fixe.
outlook-too-few = Pas de prévision : il faut au moins 8 chiffres.
outlook-constant = Pas de prévision : tous les chiffres sont égaux, on ne voit donc pas comment ils varient.
outlook-negative = Pas de prévision : un nombre est négatif. Vérifiez les chiffres.
outlook-too-large = Pas de prévision : un chiffre est trop grand pour le calcul. Vérifiez les chiffres.
outlook-not-a-share = Pas de prévision : une partie est plus grande que son tout. Vérifiez les dénominateurs.

outlook-point = { $period } : prévision { $median } · à 80 % de certitude { $low } à { $high } · à 95 % { $least } à { $most }

# How an indicator stands.
judged-status = { $span } : { $figure } ; attendu : { $expected }. Statut : { $status }.
judged-informative = { $span } : { $figure }. Cet indicateur est informatif et n’est pas jugé.
judged-no-target = { $span } : { $figure }. Il n’y a pas de valeur cible à laquelle le comparer.
judged-stale = Le dernier chiffre ({ $period }) est trop ancien pour juger ({ $span } : { $figure }).
judged-none = Il n’y a encore aucun chiffre d’une période terminée à la date de référence.
judged-provisional = { $n ->
    [one] Un chiffre de cette année est provisoire et peut encore changer.
   *[other] { $n } chiffres de cette année sont provisoires et peuvent encore changer.
 }
judged-incomplete = Il n’y a pas de chiffre de la zone pour { $period } : il manque { $areas }.
judged-areas = Dès { $period }, le chiffre de la zone est la somme d’autres communes qu’auparavant ; les limites sont recalculées à partir de là.
judged-declared = Statut déclaré : { $status } ({ $by }, jusqu’au { $until } inclus). { $reason }
judged-published = Pour { $period }, la source ne donne qu’une évolution de { $percent } par rapport à un an plus tôt, sans chiffres absolus : elle ne peut pas être testée.

indicator-variation = Dernier chiffre
indicator-outlook-busy = La prévision est en cours de calcul…
indicator-chance = Probabilité d’atteindre la cible de { $year } ({ $target })
judged-left-out = Comparé sans { $areas } : non mesuré dans les deux périodes.
judged-definition = Le { $day }, la manière de compter a changé ({ $what }) : la comparaison porte sur deux manières de compter.
