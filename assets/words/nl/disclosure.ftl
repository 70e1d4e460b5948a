# Wat niet getoond wordt, en waarom.

# In de plaats van een cijfer.
disclosure-hidden = niet getoond
# $frequency: per kwartaal; $years: 2019 en 2021.
disclosure-caption = { $frequency }, om kleine aantallen te beschermen
disclosure-caption-years = { $frequency }, zonder { $years }, om kleine aantallen te beschermen
disclosure-short = { $indicator }: niet getoond, om kleine aantallen te beschermen
disclosure-no-figure = De cijfers van { $indicator } staan niet in deze openbare uitgave, om kleine aantallen te beschermen.
disclosure-areas = “niet getoond”: een klein aantal, of een aantal waaruit het kleine zou volgen.

# ---- Openbare uitgave: hoe kleine aantallen beschermd zijn ----

disclosure-title = Kleine aantallen
disclosure-why = Een klein aantal kan verraden over wie het gaat. Daarom staan in deze openbare uitgave geen aantallen onder { $threshold }, en ook geen cijfers waaruit ze af te leiden zijn.
disclosure-how = Is een maand te klein, dan tonen we een kwartaal, een halfjaar of een jaar. Een lopende periode tonen we dan pas als ze voorbij is. Per gemeente tonen we alleen volledige jaren; waar één gemeente te klein is, valt ook een andere weg.
disclosure-otherwise = Deze cijfers tonen we daarom anders dan ze gemeten zijn:
disclosure-item = { $frequency }
disclosure-item-years = { $frequency }, zonder { $years }
disclosure-item-none = niet getoond
# Achter een indicator met een eigen drempel.
disclosure-item-threshold = (drempel: { $threshold })

# ---- Interne uitgave: wat de openbare niet toont ----

disclosure-log = Wat de openbare uitgave niet toont
disclosure-log-what = Deze lijst staat alleen in de interne uitgave. Ze zegt wat lezers van de openbare uitgave niet of anders zien, en waarom.
disclosure-log-none = De openbare uitgave toont dezelfde cijfers en teksten als deze interne.
disclosure-log-also = Bij een cijfer dat anders getoond wordt, vallen ook de toelichting, de gepubliceerde wijziging en het bevroren cijfer weg waaruit het zou blijken.
disclosure-log-name = Wat de openbare uitgave niet toont, hoe ze het toont en waarom
disclosure-column-what = Wat
disclosure-column-how = In de openbare uitgave
disclosure-column-why = Waarom
# $noun: Actie; $label: de titel.
disclosure-record = { $noun }: { $label }
disclosure-of-year = { $indicator }, { $year }
disclosure-of-baseline = { $indicator }, nulmeting { $year }
disclosure-of-areas = { $indicator }, { $year } per gemeente
disclosure-names =
    { $n ->
        [one] Naam van één persoon
       *[other] Namen van { $n } personen
    }
disclosure-not-shown = Niet getoond
disclosure-not-shown-for = Niet getoond: { $areas }
disclosure-closed = Niet getoond; wel in besloten zitting
disclosure-internal = Niet getoond; ook niet in besloten zitting
disclosure-functions = De functie, zonder naam
disclosure-why-names = De openbare uitgave noemt geen personen.
disclosure-why-quarter = Minstens één maand telt minder dan { $threshold }.
disclosure-why-half-year = Minstens één kwartaal telt minder dan { $threshold }.
disclosure-why-year = Minstens één halfjaar telt minder dan { $threshold }.
disclosure-why-this-year = Het jaar telt minder dan { $threshold }.
disclosure-why-indicator = Geen enkel volledig jaar telt minstens { $threshold }.
# Een aandeel: de teller telt, en wat er van de noemer overblijft.
disclosure-why-quarter-part = In minstens één maand telt de teller of de rest van de noemer minder dan { $threshold }.
disclosure-why-half-year-part = In minstens één kwartaal telt de teller of de rest van de noemer minder dan { $threshold }.
disclosure-why-year-part = In minstens één halfjaar telt de teller of de rest van de noemer minder dan { $threshold }.
disclosure-why-this-year-part = In dat jaar telt de teller of de rest van de noemer minder dan { $threshold }.
disclosure-why-indicator-part = In geen enkel volledig jaar tellen de teller en de rest van de noemer elk minstens { $threshold }.
disclosure-why-baseline = Ze telt minder dan { $threshold }, of er zou een verborgen cijfer uit volgen.
disclosure-why-areas = Minder dan { $threshold }: { $small }.
disclosure-why-with = Ook niet { $with }, want dan volgt het kleine aantal uit het totaal.
