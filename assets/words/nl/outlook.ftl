# Wat komt: kansen, banden en het tempo dat een doel vraagt.
outlook-chance = Kans om in { $year } het doel te halen ({ $target }): { $probability }.
outlook-expected = Prognose: { $median }; met 80 % zekerheid tussen { $low } en { $high }.
outlook-year-met = Het doel van { $year } is gehaald: { $figure }, gevraagd was { $target }.
outlook-year-missed = Het doel van { $year } is niet gehaald: { $figure }, gevraagd was { $target }.
outlook-met = gehaald
outlook-missed = niet gehaald
outlook-exactly = { $percent }
outlook-about = ongeveer { $percent }
outlook-under = minder dan { $percent }
outlook-over = meer dan { $percent }
outlook-target-most = hoogstens { $target }
outlook-target-least = minstens { $target }
outlook-target-band = tussen { $low } en { $high }
outlook-pace-most = Nodig voor het doel van { $year }: hoogstens { $needed } { $per } ({ $span }). Gemiddeld over de laatste twaalf maanden: { $now } { $per }.
outlook-pace-least = Nodig voor het doel van { $year }: minstens { $needed } { $per } ({ $span }). Gemiddeld over de laatste twaalf maanden: { $now } { $per }.
outlook-pace-lost = Het doel van { $year } ({ $target }) kan niet meer gehaald worden met de periodes die overblijven.
outlook-pace-won = Het doel van { $year } ({ $target }) is al gehaald met wat tot nu toe geteld is.
outlook-level-only = De cijfers beslaan minder dan een jaar: alleen het niveau wordt doorgetrokken, zonder seizoen. De kans is een ruwe schatting.
outlook-season-unknown = De cijfers beslaan minder dan twee jaar: het seizoen staat nog niet vast. De kans is een ruwe schatting.
outlook-rough = De cijfers beslaan minder dan drie jaar: de kans is een ruwe schatting, in stappen van 10 %.
outlook-shift-up = Sinds { $period } liggen de cijfers hoger dan te verwachten was. Is er iets veranderd? Voeg een ingreep of een verstoring toe; tot dan rekent de prognose voor de helft met het nieuwe niveau.
outlook-shift-down = Sinds { $period } liggen de cijfers lager dan te verwachten was. Is er iets veranderd? Voeg een ingreep of een verstoring toe; tot dan rekent de prognose voor de helft met het nieuwe niveau.
outlook-no-plan = Geen prognose: er is geen plan dat verder loopt dan de cijfers.
outlook-stale = Geen prognose: het laatste cijfer is te oud om vooruit te kijken.
outlook-irregular = Geen prognose: wat nu en dan gemeten wordt, heeft geen vast ritme.
outlook-too-few = Geen prognose: er zijn minstens 8 cijfers nodig.
outlook-constant = Geen prognose: alle cijfers zijn gelijk, zodat niet te zien is hoeveel ze schommelen.
outlook-negative = Geen prognose: een aantal is negatief. Kijk de cijfers na.
outlook-too-large = Geen prognose: een cijfer is te groot om mee te rekenen. Kijk de cijfers na.
outlook-not-a-share = Geen prognose: een deel is groter dan zijn geheel. Kijk de noemers na.

outlook-point = { $period }: prognose { $median } · met 80 % zekerheid { $low } tot { $high } · met 95 % { $least } tot { $most }

# How an indicator stands.
judged-status = { $span }: { $figure }; verwacht was { $expected }. Stand: { $status }.
judged-informative = { $span }: { $figure }. Deze indicator is informatief en wordt niet beoordeeld.
judged-no-target = { $span }: { $figure }. Er is geen streefwaarde om aan te toetsen.
judged-stale = Het laatste cijfer is van { $period } en te oud om te oordelen ({ $span }: { $figure }).
judged-none = Er is nog geen cijfer van een periode die op de peildatum voorbij was.
judged-provisional = { $n ->
    [one] Eén cijfer van dit jaar is voorlopig en kan nog veranderen.
   *[other] { $n } cijfers van dit jaar zijn voorlopig en kunnen nog veranderen.
 }
judged-incomplete = Voor { $period } is er geen cijfer van de zone, want dat van { $areas } ontbreekt.
judged-areas = Vanaf { $period } is het cijfer van de zone de som van andere gemeenten dan ervoor; de grenzen zijn vanaf dan herberekend.
judged-declared = Verklaarde status: { $status } ({ $by }, tot en met { $until }). { $reason }
judged-published = De bron geeft voor { $period } alleen een wijziging van { $percent } tegenover een jaar eerder, zonder aantallen: dat is niet te toetsen.

indicator-variation = Laatste cijfer
indicator-outlook-busy = De prognose wordt berekend…
indicator-chance = Kans om het doel van { $year } te halen ({ $target })
judged-left-out = Vergeleken zonder { $areas }: niet in beide periodes gemeten.
judged-definition = Op { $day } veranderde de manier van tellen ({ $what }): de vergelijking gaat over twee manieren van tellen.
