# Ce qui vient : probabilités, fourchettes et rythme nécessaire.
outlook-year = Probabilité d’atteindre l’objectif en { $year } ({ $target }) : { $probability }. Valeur attendue : { $median } ; avec 80 % de certitude entre { $low } et { $high }.
outlook-year-met = Objectif atteint en { $year } : { $figure }, il fallait { $target }.
outlook-year-missed = Objectif non atteint en { $year } : { $figure }, il fallait { $target }.
outlook-met = atteint
outlook-missed = non atteint
outlook-exactly = { $percent }
outlook-about = environ { $percent }
outlook-under = moins de { $percent }
outlook-over = plus de { $percent }
outlook-target-most = au plus { $target }
outlook-target-least = au moins { $target }
outlook-target-band = entre { $low } et { $high }
outlook-pace-most = Nécessaire pour l’objectif de { $year } : au plus { $needed } { $per } ({ $span }). Ces douze derniers mois, la moyenne était de { $now } { $per }.
outlook-pace-least = Nécessaire pour l’objectif de { $year } : au moins { $needed } { $per } ({ $span }). Ces douze derniers mois, la moyenne était de { $now } { $per }.
outlook-pace-lost = L’objectif de { $year } ({ $target }) ne peut plus être atteint avec les périodes qui restent.
outlook-pace-won = L’objectif de { $year } ({ $target }) est déjà atteint avec ce qui est compté.
outlook-level-only = Il y a moins d’un an de chiffres : seul le niveau est prolongé, sans saison. La probabilité est approximative.
outlook-season-unknown = Il y a moins de deux ans de chiffres : la saison n’est pas encore établie. La probabilité est approximative.
outlook-rough = Il y a moins de trois ans de chiffres : la probabilité est approximative, par pas de 10 %.
outlook-shift-up = Depuis { $period }, les chiffres sont plus élevés qu’attendu. Quelque chose a-t-il changé ? Ajoutez une intervention ou une perturbation ; entre-temps, la moitié de la prévision part du nouveau niveau.
outlook-shift-down = Depuis { $period }, les chiffres sont plus bas qu’attendu. Quelque chose a-t-il changé ? Ajoutez une intervention ou une perturbation ; entre-temps, la moitié de la prévision part du nouveau niveau.
outlook-no-plan = Pas de prévision : aucun plan ne va plus loin que les chiffres.
outlook-stale = Pas de prévision : le dernier chiffre est trop ancien.
outlook-irregular = Pas de prévision : ce qui est mesuré de temps en temps n’a pas de rythme.
outlook-too-few = Pas de prévision : il faut au moins 8 chiffres.
outlook-constant = Pas de prévision : tous les chiffres sont égaux, on ne voit donc pas comment ils varient.
outlook-negative = Pas de prévision : un nombre est négatif. Vérifiez les chiffres.
outlook-too-large = Pas de prévision : un chiffre est trop grand pour le calcul. Vérifiez les chiffres.
outlook-not-a-share = Pas de prévision : une partie est plus grande que son tout. Vérifiez les dénominateurs.

outlook-point = { $period } : attendu { $median } · à 80 % de certitude { $low } à { $high } · à 95 % { $least } à { $most }

# How an indicator stands.
judged-status = { $span } : { $figure } ; attendu { $expected }. Statut : { $status }.
judged-informative = { $span } : { $figure }. Cet indicateur est informatif et n’est pas jugé.
judged-no-target = { $span } : { $figure }. Il n’y a pas de valeur cible à laquelle le comparer.
judged-stale = Le dernier chiffre date de { $period } et est trop ancien pour juger ({ $span } : { $figure }).
judged-none = Il n’y a encore aucun chiffre d’une période terminée à cette date.
judged-provisional = { $n ->
    [one] Un chiffre de cette année est provisoire et peut encore changer.
   *[other] { $n } chiffres de cette année sont provisoires et peuvent encore changer.
 }
judged-incomplete = Il n’y a pas de chiffre de la zone pour { $period } : il manque { $areas }.
judged-areas = À partir de { $period }, le chiffre de la zone additionne d’autres communes ; les limites sont recalculées à partir de là.
judged-declared = Statut déclaré : { $status }, par { $by }, jusqu’au { $until } inclus. { $reason }
judged-published = Pour { $period }, la source ne donne qu’une évolution de { $percent } par rapport à un an plus tôt, sans nombres : elle ne peut pas être testée.

indicator-variation = Dernier chiffre
indicator-outlook-busy = Les perspectives sont en cours de calcul…
indicator-chance = Probabilité d’atteindre l’objectif de { $year } ({ $target })
