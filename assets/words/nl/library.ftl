# The indicator library, and the golden thread.

library = Indicatorbibliotheek
library-open = Uit de bibliotheek
library-theme-burglary = Inbraken
library-theme-integrity = Lichamelijke integriteit
library-theme-radicalism = Radicalisme en discriminatie
library-theme-cyber = Cybercrime
library-theme-traffic = Verkeer en leefbaarheid
library-theme-force = Een sterk korps
library-theme-communication = Interne communicatie
library-theme-wellbeing = Welzijn op het werk
library-theme-service = Dienstverlening
library-themes = Thema’s
library-theme-all = Alle thema’s
library-search = Zoek in naam en definitie
library-found = { $n ->
    [one] 1 indicator
   *[other] { $n } indicatoren
}
library-none-found = Geen enkele indicator past bij wat u zoekt. Zoek met minder woorden of kies een ander thema.
library-present = staat al in dit plan
library-list = Indicatoren in de bibliotheek
# $name: Inbraken in woningen; $unit: feiten; $frequency: per maand; $direction: lager is beter
library-line = { $unit } · { $frequency } · { $direction }
library-summary = { $name }, { $line }
library-summary-present = { $name }, { $line }, staat al in dit plan
library-choose = Kiezen en aanpassen
library-keys = Tab naar de lijst · ↑ ↓ bladeren · Enter kiezen · Esc sluiten
library-definition = Definitie
library-source = Bron
library-cut-off-rule = Afsluiting van de cijfers
library-example = Voorbeeld van een streefwaarde
library-present-what = Er staat al een indicator met code { $code } in dit plan. Voegt u deze toch in, dan krijgt hij een andere code.
library-adapt = Indicator aanpassen en invoegen
library-adapt-what = Maak er een indicator van uw zone van, met code { $code }. Na het invoegen kunt u alles nog wijzigen.
library-name-empty = Geef de indicator een naam.
library-objective = Meet welke doelstelling
library-objective-none = nog geen doelstelling
library-back = Terug naar de lijst
library-insert = Indicator invoegen

# ---- The golden thread ----

thread = Rode draad
thread-ground = Gegrond op
thread-commitment = Verbintenis
thread-priority = Prioriteit
thread-objective = Doelstelling
thread-action-plan = Actieplan
thread-action = Actie
thread-indicator = Indicator
thread-proof = Bewijs
thread-clause-external = art. 36, 1° WGP
# $others: 3 doelstellingen
thread-beside = en { $others }
thread-count-framework = { $n ->
    [one] 1 kader
   *[other] { $n } kaders
}
thread-count-phenomenon = { $n ->
    [one] 1 fenomeen
   *[other] { $n } fenomenen
}
thread-count-statement = { $n ->
    [one] 1 tekst van de zone
   *[other] { $n } teksten van de zone
}
thread-count-commitment = { $n ->
    [one] 1 verbintenis
   *[other] { $n } verbintenissen
}
thread-count-priority = { $n ->
    [one] 1 prioriteit
   *[other] { $n } prioriteiten
}
thread-count-objective = { $n ->
    [one] 1 doelstelling
   *[other] { $n } doelstellingen
}
thread-count-action-plan = { $n ->
    [one] 1 actieplan
   *[other] { $n } actieplannen
}
thread-count-action = { $n ->
    [one] 1 actie
   *[other] { $n } acties
}
thread-count-indicator = { $n ->
    [one] 1 indicator
   *[other] { $n } indicatoren
}
thread-count-investment = { $n ->
    [one] 1 investering
   *[other] { $n } investeringen
}
thread-count-proof = { $n ->
    [one] 1 bewijs
   *[other] { $n } bewijzen
}
thread-no-ground = Geen kader of fenomeen
thread-without-ground = { $n } zonder kader of fenomeen
thread-no-objective = Geen doelstelling
thread-without-objective = { $n } zonder doelstelling
thread-no-aim = Meet geen doelstelling
thread-without-aim = { $n } zonder doelstelling
thread-no-action-plan = Geen actieplan
thread-without-action-plan = { $n } zonder actieplan
thread-no-action = Geen actie
thread-without-action = { $n } zonder actie
thread-no-indicator = Geen indicator
thread-without-indicator = { $n } zonder indicator
thread-no-proof = Geen bewijs
thread-without-proof = { $n } zonder bewijs
