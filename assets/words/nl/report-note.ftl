# De nota bij de agenda, en wat alle verslagen delen.

logo-not-a-picture = Het logo is geen PNG, JPEG of SVG, of het is beschadigd.
logo-not-a-picture-hint = Kies een ander bestand als logo.
logo-refers = Het logo verwijst naar iets buiten het bestand.
logo-refers-hint = Bewaar het als SVG waar alles in zit, of als PNG.
logo-too-large = Het logo heeft meer dan 4096 beeldpunten per zijde.
logo-too-large-hint = Maak het kleiner.

# ---- Wat boven en onder elk verslag staat ----

# $function: diensthoofd verkeer.
report-person = { $function } ({ $name })
# $kicker: Nota aan de politieraad van 22 november 2023; $item: agendapunt A.3.
report-kicker-item = { $kicker } · { $item }
report-agenda-item = agendapunt { $item }
# $body: Politieraad.
report-occasion = { $body } · { $day }
# $day en $known: 31 oktober 2023, of 31/10/2023.
report-day-known = { $day } (zoals gekend op { $known })
# In de kop van elke bladzijde, waar weinig plaats is.
report-day-known-short = { $day } (gekend op { $known })
report-description-of = { $title }. { $zone }, beoordeeld op { $day }.
# $edition: Openbare uitgave.
report-header-edition = { $edition } · stand op { $day }
report-edition-internal = Intern
report-edition-closed = Besloten zitting: niet verspreiden
report-edition-public = Openbare uitgave
report-cover-day = Beoordeeld op { $day }
report-title-since = Wat er veranderde
report-title-since-session = Wat veranderde sinds de zitting van { $day }
report-title-since-day = Wat veranderde sinds { $day }
report-title-yearly = Evaluatie van het jaar { $year }
# $years: een spatie en 2020–2025, of niets.
report-title-final = Eindevaluatie van het zonaal veiligheidsplan{ $years }
report-title-fact-sheet = Fiche per prioriteit
report-title-municipality = Blad per gemeente
report-title-action-plan = Actieplannen
report-title-follow-up = Opvolgtabel
report-title-decisions = Beslissingen en wat ervan kwam
report-title-figures = Cijferbijlage
report-subtitle-of-plan = { $plan } · beoordeeld op { $day } · planjaar { $year } van { $years }
report-subtitle-final = Met de lessen voor het volgende plan · beoordeeld op { $day }

# ---- De nota bij de agenda ----

report-note = Nota bij de agenda
report-note-item = Agendapunt
report-note-body = Zitting
report-note-ask = Gevraagd
report-note-judged = Peildatum
report-note-subject = Voorwerp
report-note-legal-grounds = Bevoegdheid en juridische gronden
report-note-context = Feiten en context
report-note-explanation = Toelichting
report-note-financial-impact = Financiële weerslag
report-note-advice = Advies
report-note-decision = Besluit
report-note-annexes = Bijlagen
report-note-approved = Het plan werd goedgekeurd op { $day }.
# $body: De politieraad; $judged: de peildatum van die zitting.
report-note-before = { $body } zag de vorige stand op { $day }, met cijfers tot { $judged }.
report-note-told = De toelichting staat in het verslag hierna.
# $parts: alle prioriteiten op één blad en een blad per prioriteit.
report-note-told-parts = U vindt er { $parts }.
report-note-told-overview = alle prioriteiten op één blad
report-note-told-priorities = een blad per prioriteit
report-note-told-making = achteraan hoe de cijfers gemaakt zijn
# $subject: Stand van zaken van het zonaal veiligheidsplan op 31 oktober 2023.
report-note-annex-report = Verslag: { $subject }
report-note-annex-figures = Cijferbijlage
report-note-annex-making = Hoe de cijfers gemaakt zijn: bronnen en afsluitdatums

report-subject-council = Stand van zaken van het zonaal veiligheidsplan{ $years } op { $day }
report-subject-since = Wat veranderde in de uitvoering van het zonaal veiligheidsplan{ $years }, tot { $day }
report-subject-yearly = Evaluatie van het zonaal veiligheidsplan{ $years } over het jaar { $year }
report-subject-final = Eindevaluatie van het zonaal veiligheidsplan{ $years }

# Wat de raad ter kennis neemt of goedkeurt; na “neemt kennis van” en tussen “keurt” en “goed”.
report-object-council = de stand van zaken van het zonaal veiligheidsplan{ $years } op { $day }
report-object-since = de veranderingen in de uitvoering van het zonaal veiligheidsplan{ $years } tot { $day }
report-object-yearly = de evaluatie van het zonaal veiligheidsplan{ $years } over het jaar { $year }
report-object-final = de eindevaluatie van het zonaal veiligheidsplan{ $years }
# Wat tussen ** staat, wordt vet. $body: De politieraad.
report-asked-takes-note = { $body } **neemt kennis** van { $object }.
report-asked-takes-note-decisions =
    { $n ->
        [one] { $body } **neemt kennis** van { $object } en van de opvolging van één openstaande beslissing.
       *[other] { $body } **neemt kennis** van { $object } en van de opvolging van { report-number } openstaande beslissingen.
    }
report-asked-approves = { $body } **keurt** { $object } **goed**.
report-asked-approves-decisions =
    { $n ->
        [one] { $body } **keurt** { $object } **goed** en **neemt kennis** van de opvolging van één openstaande beslissing.
       *[other] { $body } **keurt** { $object } **goed** en **neemt kennis** van de opvolging van { report-number } openstaande beslissingen.
    }
report-signatures = Ondertekening

# ---- Wat niet vertaald is ----

report-untranslated = Niet vertaald
# $texts: 42 teksten in het Nederlands.
report-untranslated-what = De zone schreef deze teksten zelf. Ze staan in dit verslag zoals ze geschreven zijn: { $texts }.
# $language: Nederlands.
report-untranslated-in =
    { $n ->
        [one] één tekst in het { $language }
       *[other] { $n } teksten in het { $language }
    }
report-untranslated-priority = Prioriteiten ({ $n })
report-untranslated-objective = Doelstellingen ({ $n })
report-untranslated-indicator = Indicatoren ({ $n })
report-untranslated-action-plan = Actieplannen ({ $n })
report-untranslated-phase = Evaluaties ({ $n })
report-untranslated-action = Acties ({ $n })
report-untranslated-decision = Beslissingen ({ $n })
report-untranslated-evaluation = Lessen ({ $n })
report-untranslated-commitment = Beloften ({ $n })
report-untranslated-norm = Normen ({ $n })
report-untranslated-person = Functies ({ $n })
report-untranslated-unit = Eenheden ({ $n })
report-untranslated-source = Bronnen ({ $n })
report-untranslated-annotation = Gebeurtenissen ({ $n })
report-untranslated-proof = Bewijzen ({ $n })
report-untranslated-investment = Investeringen ({ $n })
report-untranslated-function = Functies van de zone ({ $n })
report-untranslated-recipe = Teksten van dit verslag ({ $n })
report-quoted = “{ $text }”
report-and-more =
    { $n ->
        [one] nog één andere
       *[other] nog { report-number } andere
    }
report-and-more-rows =
    { $n ->
        [one] nog één andere staat niet in deze tabel.
       *[other] nog { report-number } andere staan niet in deze tabel.
    }
