# Uitleg bij een cijfer: hoe het gemaakt is, waaruit, en waarop te letten.
explanation-title = Uitleg bij { $figure }
explanation-title-of = Uitleg bij { $figure }: { $of }
explanation-how = Hoe berekend
explanation-inputs = Waaruit
explanation-beware = Let op
explanation-copy = Kopieer als tekst
explanation-copied = Gekopieerd
shortcut-explain = Het belangrijkste cijfer van dit scherm uitleggen

# Welk cijfer, midden in een zin.
explanation-figure = het jaarcijfer
explanation-expected = de verwachting
explanation-status = de status
explanation-achievement = de afgelegde weg
explanation-change = de verandering
explanation-limits = de grenzen van de regelkaart
explanation-forecast = de kans om het doel te halen
explanation-standing = de stand
explanation-actions = de voortgang van de acties
explanation-number-objectives = de doelstellingen op schema
explanation-number-actions = de afgewerkte acties
explanation-number-changes = de aantoonbare veranderingen
explanation-number-decisions = de open beslissingen
explanation-frozen = het bevroren cijfer

# De stappen.
explanation-step-figure = Jaarcijfer
explanation-step-whole-year = Vergelijkbaar met een heel jaar
explanation-step-target = Streefwaarde van het jaar
explanation-step-expected = Verwacht
explanation-step-tolerance = Tolerantie
explanation-step-distance = Afstand tot het verwachte
explanation-step-achievement = Afgelegde weg
explanation-step-reference = Een jaar eerder
explanation-step-change = Verandering
explanation-step-limits = Grenzen
explanation-step-forecast = Kans voor { $year }
explanation-step-mean = Afgelegde weg
explanation-step-coverage = Met recent cijfer
explanation-step-worst = Zwakste onderdeel
explanation-step-standing = Status
explanation-step-progress = Voortgang
explanation-step-elapsed = Verstreken tijd
explanation-step-late = Te laat
explanation-step-counted = Geteld
explanation-step-worse = Aantoonbaar slechter
explanation-step-noise = Binnen de gewone schommeling
explanation-step-better = Aantoonbaar beter
explanation-step-frozen = Bevroren
explanation-step-now = Zoals nu gekend

# Hoe elke stap berekend is.
explanation-how-taken = Zoals ingevoerd.
explanation-how-sum = De periodes van het jaar, opgeteld.
explanation-how-sum-rolling = De laatste twaalf maanden, opgeteld.
explanation-how-mean = Het gemiddelde van de periodes van het jaar.
explanation-how-last = De laatste periode; die ervoor tellen niet mee.
explanation-how-ratio = De tellers opgeteld, gedeeld door de noemers opgeteld.
explanation-how-target = De streefwaarde van { $year }.
explanation-how-line = Op de rechte lijn van { $start } eind { $from } naar { $end } eind { $to }.
explanation-how-share = { $n ->
    [one] De streefwaarde van het jaar, maal het aandeel van deze periodes in het totaal van het vorige volledige jaar.
   *[other] De streefwaarde van het jaar, maal het aandeel van deze periodes in het totaal van de { $n } vorige volledige jaren.
}
explanation-how-share-equal = De streefwaarde van het jaar, maal het deel van het jaar dat gemeten is, in gelijke delen.
explanation-how-tolerance = Een vast deel van wat verwacht is.
explanation-how-tolerance-points = Zoals bij de indicator ingesteld.
explanation-how-distance-lower = Hoever het cijfer onder het verwachte blijft, gedeeld door de tolerantie.
explanation-how-distance-higher = Hoever het cijfer boven het verwachte uitkomt, gedeeld door de tolerantie.
explanation-how-distance-band = Hoever het cijfer binnen de dichtstbijzijnde grens van de bandbreedte ligt, gedeeld door de tolerantie.
explanation-how-distance-rule = Vanaf 0 is het op schema, tot −1 bijsturen, daaronder achter.
explanation-how-achieved = De weg die sinds de nulmeting is afgelegd, gedeeld door de hele weg naar de laatste streefwaarde.
explanation-how-held = De streefwaarde is die van de nulmeting: gehaald telt als de hele weg, niet gehaald als niets.
explanation-how-within = Binnen de bandbreedte telt de hele weg; daarbuiten daalt dat tot niets op één tolerantie afstand.
explanation-how-relative = Dezelfde periodes van beide jaren: het latere cijfer gedeeld door het vroegere, min 1.
explanation-how-difference = Dezelfde periodes van beide jaren: het latere cijfer min het vroegere.
explanation-limits-are = { $lower } · gemiddeld { $centre } · { $upper }
explanation-how-limits = { $n ->
    [one] Het gemiddelde van één punt.
   *[other] Het gemiddelde van { $n } punten, min en plus 2,66 keer het gemiddelde verschil tussen twee opeenvolgende punten.
}
explanation-how-limits-quarterly = Kleine aantallen zijn per kwartaal samengeteld.
explanation-how-limits-adjusted = De reeks is seizoensgebonden: het seizoen is er eerst uit gehaald.
explanation-how-limits-root = Aantallen zijn beoordeeld op hun vierkantswortel (Anscombe 1948) en daarna teruggerekend.
explanation-how-forecast = Het deel van de doorgerekende verlopen waarin het doel van { $year } gehaald wordt ({ $target }). In 80 % van de verlopen eindigt het jaar tussen { $low } en { $high }.
explanation-how-mean-parts = Het gewogen gemiddelde van de onderdelen met een recent cijfer; elk telt voor hoogstens de hele weg.
explanation-how-mean-actions = Het gemiddelde van de acties, gewogen volgens hun geplande uren.
explanation-how-mean-equal = Het gemiddelde van de acties, elk met hetzelfde gewicht.
explanation-how-coverage = Het gewicht met een recent cijfer, gedeeld door het hele gewicht.
explanation-how-worst = De slechtste status van alles wat eronder beoordeeld wordt, hoe diep ook.
explanation-how-standing = Van het gewicht met een recent cijfer is { $on } op schema en { $off } achter.
explanation-how-standing-rule = Achter als meer dan de helft achter is; op schema als meer dan de helft op schema is en niets eronder achter; anders bijsturen. Met minder dan 60 % recente cijfers is er geen oordeel.
explanation-how-frozen = Zoals vastgelegd toen Check werd afgesloten; het verandert nooit meer.
explanation-how-count-objectives = De doelstellingen zonder onderverdeling met de status “Op schema”.
explanation-how-count-actions = De acties van dit jaar die klaar zijn; geschrapte tellen niet mee.
explanation-how-count-late = Wat vóór de peildatum klaar had moeten zijn en dat niet was.
explanation-how-count-changes = De indicatoren waarvan het 95 %-interval van de verandering geen nul bevat, in de goede richting.
explanation-how-count-worse = De indicatoren waarvan het 95 %-interval van de verandering geen nul bevat, in de verkeerde richting.
explanation-how-count-noise = De indicatoren waarvan het 95 %-interval nul bevat: het verschil kan toeval zijn.
explanation-how-count-decisions = De beslissingen die op de peildatum genomen en nog niet uitgevoerd zijn.
explanation-of-all = { $counted } van { $all }
explanation-tolerances = { $number } toleranties
explanation-points = { $number } procentpunt
explanation-interval = 95 %-interval: { $low } tot { $high }.

# Waar een formule vandaan komt.
explanation-method-exact = Exacte vergelijking van twee aantallen (Clopper en Pearson 1934).
explanation-method-dispersed = Vergelijking van twee aantallen (Clopper en Pearson 1934), verbreed met de schommeling van maand tot maand.
explanation-dispersion = Spreiding φ = { $phi }; 1 is louter toeval.
explanation-method-newcombe = Verschil van twee aandelen (Newcombe 1998, methode 10).
explanation-method-fisher = Verschil van twee aandelen met kleine aantallen (Newcombe 1998, methode 10; exacte kans van Fisher 1935).
explanation-method-welch = Verschil van twee gemiddelden met ongelijke spreiding (Welch 1947).
explanation-method-none = Dit verschil is niet getoetst.
explanation-method-limits = XmR-kaart (Wheeler en Chambers 1992; NHS England, Making Data Count).
explanation-method-forecast = Dynamisch model, 1.000 tot 2.000 verlopen (West, Harrison en Migon 1985).

# De tabel.
explanation-column-period = Periode
explanation-column-value = Waarde
explanation-column-remark = Opmerking
explanation-column-part = Onderdeel
explanation-column-weight = Gewicht
explanation-column-hours = Uren
explanation-column-achievement = Afgelegde weg
explanation-column-coverage = Recent cijfer
explanation-column-action = Actie
explanation-column-progress = Voortgang
explanation-column-elapsed = Tijd
explanation-column-state = Stand
explanation-column-counted = Telt mee
explanation-column-decision = Beslissing
explanation-row-baseline = Nulmeting { $year }
explanation-row-target = Streefwaarde { $year }
explanation-value-band = { $low } tot { $high }
explanation-remark-provisional = voorlopig
explanation-remark-revised = { $n ->
    [one] één keer herzien
   *[other] { $n } keer herzien
}
explanation-remark-part = { $area } { $value }
explanation-yes = ja
explanation-no = nee
explanation-better = beter
explanation-worse = slechter
explanation-open = open
explanation-late = te laat

# De feiten.
explanation-source = Bron
explanation-owner = Verantwoordelijke
explanation-cut-off = Afgesloten op
explanation-cut-off-between = { $from } tot { $until }
explanation-on = Beoordeeld op
explanation-signed = Bevroren op
explanation-signed-by = { $day } door { $who }
explanation-unknown = niet ingevuld

# Waarop te letten.
explanation-caveat-provisional = { $n ->
    [one] Voorlopige cijfers: 1 van de { $of } periodes kan nog wijzigen.
   *[other] Voorlopige cijfers: { $n } van de { $of } periodes kunnen nog wijzigen.
}
explanation-caveat-too-few-values = Te weinig metingen om een verandering te beoordelen: { $now } tegenover { $then }.
explanation-caveat-missing = { $n ->
    [one] Een periode van het jaar ontbreekt: { $periods }.
   *[other] Periodes van het jaar ontbreken: { $periods }.
}
explanation-caveat-area-missing = Zonder cijfer van { $areas } is er geen cijfer van de zone voor { $periods }.
explanation-caveat-revised = { $n ->
    [one] Eén cijfer van het jaar is na de eerste afsluiting herzien.
   *[other] { $n } cijfers van het jaar zijn na de eerste afsluiting herzien.
}
explanation-caveat-too-few = Te weinig feiten om te oordelen: { $now } tegenover { $then }.
explanation-caveat-untested = De verandering is niet getoetst: daarvoor ontbreken gegevens.
explanation-caveat-short-history = { $n ->
    [one] De reeks is kort: nog maar één periode.
   *[other] De reeks is kort: nog maar { $n } periodes.
}
explanation-caveat-seasonal = { $n ->
    [one] De reeks volgt de seizoenen: het jaardoel is verdeeld zoals in het vorige volledige jaar.
   *[other] De reeks volgt de seizoenen: het jaardoel is verdeeld zoals in de { $n } vorige volledige jaren.
}
explanation-caveat-equal-parts = Er is geen volledig vroeger jaar: het jaardoel is in gelijke delen verdeeld.
explanation-caveat-definition = De telwijze veranderde op { $day }: { $text }.
explanation-caveat-disruption = Verstoring van buitenaf ({ $text }): de cijfers van { $periods } blijven staan, maar trends en grenzen steunen er niet op.
explanation-caveat-area-change = Vanaf { $period } is het cijfer van de zone de som van andere gemeenten dan ervoor.
explanation-caveat-left-out = Uit de vergelijking gelaten, want een cijfer van een van beide jaren ontbreekt: { $areas }.
explanation-caveat-stale = Het laatste cijfer is van { $period }, te oud om de stand te beoordelen.
explanation-caveat-no-figure = Er is nog niets gemeten.
explanation-caveat-published-only = De bron gaf voor { $period } alleen een wijziging ({ $percent } tegenover een jaar eerder, op { $day }), zonder aantallen: ze telt niet mee.
explanation-caveat-tolerance-zero = De tolerantie is nul: tussen op schema en achter is er geen ruimte.
explanation-caveat-no-target = Er is geen streefwaarde, dus geen verwachting.
explanation-caveat-target-between = { $year } heeft geen eigen streefwaarde: ze is afgelezen op het streefpad van { $from } naar { $to }.
explanation-caveat-no-denominators = { $n ->
    [one] Van één periode ontbreekt de noemer: het jaarcijfer is het gemiddelde van de percentages.
   *[other] Van { $n } periodes ontbreekt de noemer: het jaarcijfer is het gemiddelde van de percentages.
}
explanation-caveat-declared = { $who } verklaarde de status “{ $status }” tot en met { $until }: { $reason }
explanation-caveat-thin-coverage = Minder dan 60 % van het gewicht heeft een recent cijfer: te weinig om te oordelen.
explanation-caveat-informative = { $n ->
    [one] Eén onderdeel is informatief en weegt niet mee.
   *[other] { $n } onderdelen zijn informatief en wegen niet mee.
}
explanation-caveat-equal-weights = Niet elke actie heeft geplande uren: daarom wegen alle acties even zwaar.
explanation-caveat-no-dates = { $n ->
    [one] Eén actie heeft geen begin of einde en telt niet mee in de verstreken tijd.
   *[other] { $n } acties hebben geen begin of einde en tellen niet mee in de verstreken tijd.
}
explanation-caveat-dropped = { $n ->
    [one] Eén geschrapte actie telt niet mee.
   *[other] { $n } geschrapte acties tellen niet mee.
}
explanation-caveat-not-compared = { $n ->
    [one] Eén indicator heeft te weinig gegevens om een verandering te beoordelen.
   *[other] { $n } indicatoren hebben te weinig gegevens om een verandering te beoordelen.
}
explanation-caveat-changed-since = Het cijfer is na het bevriezen herzien; het oordeel van toen blijft op het bevroren cijfer rusten.

# De bijlage van het rapport: hoe de cijfers gemaakt zijn.
explanation-made = Hoe deze cijfers gemaakt zijn
explanation-made-what = Per bron en per indicator: wat telt, hoe het jaarcijfer en de verwachting berekend zijn, wanneer de cijfers zijn afgesloten, en waarop te letten. Waar een aandeel staat, zijn tellers en noemers eerst opgeteld en dan gedeeld. Wat verwacht is van een aantal, is het jaardoel maal het aandeel van dezelfde maanden in vorige volledige jaren.
explanation-made-methods = **Methodes voor een verandering.** { $methods }
explanation-made-source = Bron: { $source }
explanation-made-no-source = Zonder opgegeven bron
explanation-made-kind = { $unit }, { $frequency }, { $direction }.
explanation-made-kind-bare = { $frequency }, { $direction }.
explanation-made-figure = { $how }: { $figure }.
explanation-made-expected = Verwacht: { $equation }.
explanation-made-cut-off = Afgesloten: { $days }.
explanation-made-beware = Let op: { $caveats }
explanation-achieved-at = { $share } (nu { $figure })
explanation-counts = { $part } van { $whole }
explanation-share-of = { $share } ({ $part } van { $whole })
explanation-of-weight = { $share } van het gewicht
explanation-made-other = Andere bronnen
explanation-made-own-source = Bron: { $source }.
explanation-made-sources = Bronnen
