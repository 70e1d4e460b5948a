# Het einde van een plan en het begin van het volgende.

transition = Volgend plan
transition-has-successor = Na “{ $plan }” komt al een plan: “{ $next }”.
transition-has-successor-hint = Werk in dat plan verder.
transition-not-longer = De nieuwe laatste dag moet na { $day } liggen.
transition-not-longer-hint = Vul een latere dag in.
transition-merged-into-stopped = { $objective } wordt samengevoegd met { $into }, maar die doelstelling gaat zelf niet verder.
transition-merged-into-stopped-hint = Kies een doelstelling die behouden of aangepast wordt.
transition-merged-in-circle = { $objective } en { $into } worden met elkaar samengevoegd, al dan niet via een omweg.
transition-merged-in-circle-hint = Kies er een die blijft, en behoud die.
