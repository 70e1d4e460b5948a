# The indicator library, and the golden thread.

library = Indikatorenbibliothek
library-open = Aus der Bibliothek
library-theme-burglary = Einbrüche
library-theme-integrity = Körperliche Unversehrtheit
library-theme-radicalism = Radikalismus und Diskriminierung
library-theme-cyber = Cyberkriminalität
library-theme-traffic = Verkehr und Lebensqualität
library-theme-force = Ein starkes Korps
library-theme-communication = Interne Kommunikation
library-theme-wellbeing = Wohlbefinden am Arbeitsplatz
library-theme-service = Dienst am Bürger
library-themes = Themen
library-theme-all = Alle Themen
library-search = In Name und Definition suchen
library-found = { $n ->
    [one] 1 Indikator
   *[other] { $n } Indikatoren
}
library-none-found = Kein Indikator passt zu Ihrer Suche. Suchen Sie mit weniger Wörtern oder wählen Sie ein anderes Thema.
library-present = steht schon in diesem Plan
library-list = Indikatoren der Bibliothek
library-line = { $unit } · { $frequency } · { $direction }
library-summary = { $name }, { $line }
library-summary-present = { $name }, { $line }, steht schon in diesem Plan
library-choose = Auswählen und anpassen
library-keys = Tab zur Liste · ↑ ↓ blättern · Enter auswählen · Esc schließen
library-definition = Definition
library-source = Quelle
library-cut-off-rule = Abschluss der Zahlen
library-example = Beispiel eines Zielwerts
library-present-what = In diesem Plan steht schon ein Indikator mit dem Code { $code }. Wenn Sie diesen trotzdem einfügen, erhält er einen anderen Code.
library-adapt = Indikator anpassen und einfügen
library-adapt-what = Machen Sie daraus einen Indikator Ihrer Zone, mit dem Code { $code }. Nach dem Einfügen lässt sich alles noch ändern.
library-name-empty = Geben Sie dem Indikator einen Namen.
library-objective = Misst welches Ziel
library-objective-none = noch kein Ziel
library-back = Zurück zur Liste
library-insert = Indikator einfügen

# ---- The golden thread ----

thread = Roter Faden
thread-ground = Begründet durch
thread-commitment = Verpflichtung
thread-priority = Priorität
thread-objective = Ziel
thread-action-plan = Aktionsplan
thread-action = Maßnahme
thread-indicator = Indikator
thread-proof = Nachweis
thread-clause-external = Art. 36 Nr. 1, Gesetz vom 7.12.1998
thread-beside = und { $others }
thread-count-framework = { $n ->
    [one] 1 Rahmen
   *[other] { $n } Rahmen
}
thread-count-phenomenon = { $n ->
    [one] 1 Phänomen
   *[other] { $n } Phänomene
}
thread-count-statement = { $n ->
    [one] 1 Text der Zone
   *[other] { $n } Texte der Zone
}
thread-count-commitment = { $n ->
    [one] 1 Verpflichtung
   *[other] { $n } Verpflichtungen
}
thread-count-priority = { $n ->
    [one] 1 Priorität
   *[other] { $n } Prioritäten
}
thread-count-objective = { $n ->
    [one] 1 Ziel
   *[other] { $n } Ziele
}
thread-count-action-plan = { $n ->
    [one] 1 Aktionsplan
   *[other] { $n } Aktionspläne
}
thread-count-action = { $n ->
    [one] 1 Maßnahme
   *[other] { $n } Maßnahmen
}
thread-count-indicator = { $n ->
    [one] 1 Indikator
   *[other] { $n } Indikatoren
}
thread-count-investment = { $n ->
    [one] 1 Investition
   *[other] { $n } Investitionen
}
thread-count-proof = { $n ->
    [one] 1 Nachweis
   *[other] { $n } Nachweise
}
thread-no-ground = Kein Rahmen oder Phänomen
thread-without-ground = { $n } ohne Rahmen oder Phänomen
thread-no-objective = Kein Ziel
thread-without-objective = { $n } ohne Ziel
thread-no-aim = Misst kein Ziel
thread-without-aim = { $n } ohne Ziel
thread-no-action-plan = Kein Aktionsplan
thread-without-action-plan = { $n } ohne Aktionsplan
thread-no-action = Keine Maßnahme
thread-without-action = { $n } ohne Maßnahme
thread-no-indicator = Kein Indikator
thread-without-indicator = { $n } ohne Indikator
thread-no-proof = Kein Nachweis
thread-without-proof = { $n } ohne Nachweis
