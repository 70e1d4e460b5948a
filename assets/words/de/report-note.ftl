# Die Vorlage zur Tagesordnung, und was alle Berichte teilen.

logo-not-a-picture = Das Logo ist weder PNG noch JPEG noch SVG, oder es ist beschädigt.
logo-not-a-picture-hint = Wählen Sie eine andere Datei als Logo.
logo-refers = Das Logo verweist auf etwas außerhalb der Datei.
logo-refers-hint = Speichern Sie es als SVG, das alles enthält, oder als PNG.
logo-too-large = Das Logo hat mehr als 4096 Bildpunkte je Seite.
logo-too-large-hint = Verkleinern Sie es.

# ---- Was über und unter jedem Bericht steht ----

# $function: Leiter der Verkehrsabteilung.
report-person = { $function } ({ $name })
# $kicker: Vorlage, über die der Polizeirat am 22. November 2023 berät; $item: Tagesordnungspunkt A.3.
report-kicker-item = { $kicker } · { $item }
report-agenda-item = Tagesordnungspunkt { $item }
# $body: Polizeirat.
report-occasion = { $body } · { $day }
# $day und $known: 31. Oktober 2023, oder 31/10/2023.
report-day-known = { $day } (wie am { $known } bekannt)
report-day-known-short = { $day } (bekannt am { $known })
report-description-of = { $title }. { $zone }, beurteilt am { $day }.
# $edition: Öffentliche Ausgabe.
report-header-edition = { $edition } · Stand am { $day }
report-edition-internal = Intern
report-edition-closed = Nichtöffentliche Sitzung: nicht weitergeben
report-edition-public = Öffentliche Ausgabe
report-cover-day = Beurteilt am { $day }
report-title-since = Was sich geändert hat
report-title-since-session = Was sich seit der Sitzung vom { $day } geändert hat
report-title-since-day = Was sich seit dem { $day } geändert hat
report-title-yearly = Bewertung des Jahres { $year }
# $years: ein Leerzeichen und 2020–2025, oder nichts.
report-title-final = Abschlussbewertung des zonalen Sicherheitsplans{ $years }
report-title-fact-sheet = Blatt je Priorität
report-title-municipality = Blatt je Gemeinde
report-title-action-plan = Aktionspläne
report-title-follow-up = Nachverfolgungstabelle
report-title-decisions = Beschlüsse und was daraus wurde
report-title-figures = Zahlenanhang
report-subtitle-of-plan = { $plan } · beurteilt am { $day } · Planjahr { $year } von { $years }
report-subtitle-final = Mit den Lehren für den nächsten Plan · beurteilt am { $day }

# ---- Die Vorlage zur Tagesordnung ----

report-note = Vorlage zur Tagesordnung
report-note-item = Tagesordnungspunkt
report-note-body = Sitzung
report-note-ask = Erbeten
report-note-judged = Stichtag
report-note-subject = Gegenstand
report-note-legal-grounds = Zuständigkeit und Rechtsgrundlagen
report-note-context = Sachverhalt und Hintergrund
report-note-explanation = Erläuterung
report-note-financial-impact = Finanzielle Auswirkungen
report-note-advice = Gutachten
report-note-decision = Beschluss
report-note-annexes = Anlagen
report-note-approved = Der Plan wurde am { $day } genehmigt.
# $body: Der Polizeirat; $judged: der Stichtag jener Sitzung.
report-note-before = { $body } sah den vorigen Stand am { $day }, mit Zahlen bis zum { $judged }.
report-note-told = Die Erläuterung steht im folgenden Bericht.
# $parts: alle Prioritäten auf einem Blatt und ein Blatt je Priorität.
report-note-told-parts = Sie finden dort { $parts }.
report-note-told-overview = alle Prioritäten auf einem Blatt
report-note-told-priorities = ein Blatt je Priorität
report-note-told-making = am Ende, wie die Zahlen ermittelt wurden
# $subject: Sachstand des zonalen Sicherheitsplans am 31. Oktober 2023.
report-note-annex-report = Bericht: { $subject }
report-note-annex-figures = Zahlenanhang
report-note-annex-making = Wie die Zahlen ermittelt wurden: Quellen und Abschlussdaten

# $years: ein Leerzeichen und 2020–2025, oder nichts.
report-subject-council = Sachstand des zonalen Sicherheitsplans{ $years } am { $day }
report-subject-since = Änderungen in der Umsetzung des zonalen Sicherheitsplans{ $years } bis zum { $day }
report-subject-yearly = Bewertung des zonalen Sicherheitsplans{ $years } für das Jahr { $year }
report-subject-final = Abschlussbewertung des zonalen Sicherheitsplans{ $years }

# Was der Rat zur Kenntnis nimmt oder genehmigt, im Akkusativ.
report-object-council = den Sachstand des zonalen Sicherheitsplans{ $years } am { $day }
report-object-since = die Änderungen in der Umsetzung des zonalen Sicherheitsplans{ $years } bis zum { $day }
report-object-yearly = die Bewertung des zonalen Sicherheitsplans{ $years } für das Jahr { $year }
report-object-final = die Abschlussbewertung des zonalen Sicherheitsplans{ $years }
# Was zwischen ** steht, wird fett. $body: Der Polizeirat.
report-asked-takes-note = { $body } **nimmt** { $object } **zur Kenntnis**.
report-asked-takes-note-decisions =
    { $n ->
        [one] { $body } **nimmt** { $object } und die Nachverfolgung eines offenen Beschlusses **zur Kenntnis**.
       *[other] { $body } **nimmt** { $object } und die Nachverfolgung von { report-number } offenen Beschlüssen **zur Kenntnis**.
    }
report-asked-approves = { $body } **genehmigt** { $object }.
report-asked-approves-decisions =
    { $n ->
        [one] { $body } **genehmigt** { $object } und **nimmt** die Nachverfolgung eines offenen Beschlusses **zur Kenntnis**.
       *[other] { $body } **genehmigt** { $object } und **nimmt** die Nachverfolgung von { report-number } offenen Beschlüssen **zur Kenntnis**.
    }
report-signatures = Unterschriften

# ---- Was nicht übersetzt ist ----

report-untranslated = Nicht übersetzt
# $texts: 42 Texte auf Niederländisch.
report-untranslated-what = Diese Texte hat die Zone selbst geschrieben. Sie stehen in diesem Bericht, wie sie geschrieben sind: { $texts }.
# $language: Niederländisch.
report-untranslated-in =
    { $n ->
        [one] ein Text auf { $language }
       *[other] { $n } Texte auf { $language }
    }
report-untranslated-priority = Prioritäten ({ $n })
report-untranslated-objective = Ziele ({ $n })
report-untranslated-indicator = Indikatoren ({ $n })
report-untranslated-action-plan = Aktionspläne ({ $n })
report-untranslated-phase = Bewertungen ({ $n })
report-untranslated-action = Maßnahmen ({ $n })
report-untranslated-decision = Beschlüsse ({ $n })
report-untranslated-evaluation = Lehren ({ $n })
report-untranslated-commitment = Zusagen ({ $n })
report-untranslated-norm = Normen ({ $n })
report-untranslated-person = Funktionen ({ $n })
report-untranslated-unit = Einheiten ({ $n })
report-untranslated-source = Quellen ({ $n })
report-untranslated-annotation = Ereignisse ({ $n })
report-untranslated-proof = Nachweise ({ $n })
report-untranslated-investment = Investitionen ({ $n })
report-untranslated-function = Funktionen der Zone ({ $n })
report-untranslated-recipe = Texte dieses Berichts ({ $n })
report-quoted = „{ $text }“
report-and-more =
    { $n ->
        [one] noch ein weiterer
       *[other] noch { report-number } weitere
    }
report-and-more-rows =
    { $n ->
        [one] eine weitere Zeile steht nicht in dieser Tabelle.
       *[other] { report-number } weitere Zeilen stehen nicht in dieser Tabelle.
    }
