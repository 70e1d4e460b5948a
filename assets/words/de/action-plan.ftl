# Aktionspläne: die Liste, und ein Aktionsplan in seinem Zyklus.

# Die Liste
action-plan-list-day = Stand am { $day }
action-plan-new = Neuer Aktionsplan
action-plan-filter = Welche Aktionspläne
action-plan-filter-all = Alle ({ $n })
action-plan-filter-late = Überfällig ({ $n })
action-plan-filter-checking = Check offen ({ $n })
action-plan-filter-none = Kein einziger Aktionsplan. Wählen Sie einen anderen Filter.
action-plan-coded = { $code } { $title }
action-plan-owner = Projektleiter
action-plan-led-by = { $code } · Projektleiter: { $owner }
action-plan-phase = Zyklus
action-plan-phase-year = { $phase } { $year }
action-plan-actions = Maßnahmen
action-plan-done = { $done } von { $all }
action-plan-late = { $n }
action-plan-due-by = fällig am { $day }
action-plan-due-passed = überfällig seit { $day }
action-plan-no-due = keine Frist
action-plan-no-cycle = Noch kein Zyklus
action-plan-cycle-complete = { $year } abgeschlossen
action-plan-cycle-complete-what = alle Phasen abgeschlossen
action-plan-empty = Noch keine Aktionspläne
action-plan-empty-what = Ein Aktionsplan sagt, wie die Zone ein Ziel angeht: wer die Leitung hat, welche Maßnahmen, mit welchen Mitteln und Partnern. Jedes Jahr durchläuft er einen Zyklus: Plan, Do, Check, Act.
action-plan-empty-first = Ein Aktionsplan gehört zu einem Ziel. Fügen Sie zuerst eine Priorität und ein Ziel hinzu.
action-plan-empty-plan = Zum Plan

# Ein neuer Aktionsplan
action-plan-new-what = Ein Aktionsplan sagt, wie die Zone ein Ziel angeht. Alles Weitere ergänzen Sie danach.
action-plan-objective = Ziel
action-plan-new-objective-choose = Wählen Sie ein Ziel
action-plan-new-objective-empty = Wählen Sie das Ziel, zu dem dieser Aktionsplan beiträgt.
action-plan-title = Titel des Aktionsplans
action-plan-title-example = z. B. Nachbarschaftsarbeit gegen Wohnungseinbrüche
action-plan-new-title-empty = Geben Sie dem Aktionsplan einen Titel.
action-plan-new-do = Aktionsplan hinzufügen

# Kopf und Zyklen
action-plan-cycles = Jahr des Zyklus
action-plan-cycle-before = Voriger Zyklus
action-plan-cycle-after = Nächster Zyklus
action-plan-cycle-new = Neuer Zyklus
action-plan-cycle-first = Ersten Zyklus starten
action-plan-no-cycle-yet = Noch kein Zyklus
action-plan-no-cycle-what = Ein Zyklus ist ein Jahr dieses Aktionsplans: Plan, Do, Check und Act, mit Maßnahmen und einer Frist pro Phase.
action-plan-cycle-what = Die vier Phasen erhalten je eine Frist in diesem Jahr: Plan am 31. Januar, Do am 31. Oktober, Check am 30. November und Act am 31. Dezember. Sie können sie danach anpassen.
action-plan-year = Jahr
action-plan-not-a-year = „{ $found }“ ist kein Jahr. Schreiben Sie zum Beispiel 2024.
action-plan-cycle-copy = { $n ->
    [one] Die nicht abgeschlossene Maßnahme übernehmen
   *[other] Die { $n } nicht abgeschlossenen Maßnahmen übernehmen
}
action-plan-cycle-do = Zyklus starten
action-plan-cycle-remove = Zyklus { $year } entfernen…
action-plan-remove = Aktionsplan entfernen…

# Die vier Phasen
action-plan-signed = Abgeschlossen am { $day } · { $who }
action-plan-days-late = { $n ->
    [one] 1 Tag überfällig
   *[other] { $n } Tage überfällig
}
action-plan-days-left = { $n ->
    [0] Läuft · heute abzuschließen
    [one] Läuft · noch 1 Tag
   *[other] Läuft · noch { $n } Tage
}
action-plan-phase-current = Läuft
action-plan-phase-waiting = Noch nicht an der Reihe
action-plan-due = Fällig am
action-plan-phase-due = Frist für { $phase }
action-plan-phase-text = Text zu { $phase }
action-plan-day-example = 31/12/2024
action-plan-hint-plan = Was tun wir dieses Jahr, warum, mit wem und mit welchem Ziel?
action-plan-hint-do = Was wurde ausgeführt, und was lief anders als geplant?
action-plan-hint-check = Was sagen die Zahlen? Wirkt das Vorgehen?
action-plan-hint-act = Wie machen wir weiter, und warum?
action-plan-sign = { $phase } abschließen…
action-plan-reopen = { $phase } wieder öffnen
action-plan-reopen-what = Der Text kann dann wieder geändert werden.
action-plan-reopen-check = Der Text kann dann wieder geändert werden; die eingefrorenen Zahlen verfallen.
action-plan-reopen-act = Der Text kann dann wieder geändert werden; der Beschluss bleibt bestehen.
action-plan-now = jetzt { $figure }
action-plan-expected-most = erwartet höchstens { $figure }
action-plan-expected-least = erwartet mindestens { $figure }
action-plan-expected-about = erwartet { $figure }
action-plan-outcome-embed = Verankern: Das Vorgehen wird zur festen Arbeitsweise
action-plan-outcome-adjust = Nachsteuern: Das Vorgehen geht in geänderter Form weiter
action-plan-outcome-stop = Einstellen: Das Vorgehen endet
action-plan-decision-who = { $owner } · fällig am { $day }
action-plan-decision-state = Stand des Beschlusses

# Eine Phase abschließen
action-plan-sign-title = { $phase } abschließen
action-plan-sign-do = { $phase } abschließen
action-plan-sign-by = Abgeschlossen durch
action-plan-sign-by-choose = Wählen Sie, wer abschließt
action-plan-sign-by-empty = Wählen Sie, wer diese Phase abschließt.
action-plan-sign-day = Am
action-plan-sign-text = Text
action-plan-sign-figures = Zahlen, die eingefroren werden
action-plan-sign-figures-what = So standen die Zahlen, als das Vorgehen beurteilt wurde. Spätere Berichtigungen ändern daran nichts mehr.
action-plan-sign-no-figures = Dieser Aktionsplan verfolgt keine Indikatoren: Es werden keine Zahlen eingefroren.
action-plan-indicator = Indikator
action-plan-figure = Zahl
action-plan-expected = Erwartet
action-plan-figures-until = Bis einschließlich
action-plan-outcome = Was geschieht mit dem Vorgehen?
action-plan-sign-outcome-choose = Wählen Sie: verankern, nachsteuern oder einstellen
action-plan-sign-outcome-empty = Wählen Sie, was mit dem Vorgehen geschieht.
action-plan-decision = Beschluss
action-plan-decision-example = z. B. Nachbarschaftsarbeit in die feste Arbeitsweise jedes Viertelteams aufnehmen
action-plan-decision-owner = Wer führt ihn aus?
action-plan-decision-what = Der Beschluss erscheint bei den offenen Beschlüssen. Lassen Sie das Feld leer, wenn nichts beschlossen wurde.
action-plan-decision-taken = Bei diesem Zyklus steht bereits ein Beschluss: „{ $decision }“.
action-plan-sign-decision-empty = Schreiben Sie, was beschlossen wurde, oder leeren Sie die Felder für Ausführung und Tag.

# Maßnahmen
action-plan-layouts = Ansicht
action-plan-layout-list = Liste
action-plan-layout-board = Tafel
action-plan-action-new = Maßnahme
action-plan-action-new-title = Neue Maßnahme
action-plan-action-new-example = Neue Maßnahme: Titel eingeben und Enter drücken
action-plan-actions-what = Eine Maßnahme ist etwas, das jemand bis zu einem bestimmten Tag tut. Geben Sie unten die erste ein.
action-plan-action-title = Titel von „{ $title }“
action-plan-action-state = Status von „{ $title }“
action-plan-action-progress = Fortschritt von „{ $title }“
action-plan-action-owner = Ausführung von „{ $title }“
action-plan-action-function = Grundfunktion von „{ $title }“
action-plan-action-start = Erster Tag von „{ $title }“
action-plan-action-end = Letzter Tag von „{ $title }“
action-plan-action-hours = Stunden für „{ $title }“
action-plan-action-up = „{ $title }“ nach oben verschieben
action-plan-action-down = „{ $title }“ nach unten verschieben
action-plan-action-remove = „{ $title }“ entfernen
action-plan-start-example = Beginn
action-plan-end-example = Ende
action-plan-hours-unit = Std.
action-plan-done-of = { $done } von { $all } erledigt
action-plan-progress = Fortschritt
action-plan-progress-of = { $progress } ausgeführt, nach Stunden gewichtet · { $elapsed } der Zeit verstrichen
action-plan-progress-only = { $progress } ausgeführt, nach Stunden gewichtet
action-plan-move-start = Starten
action-plan-move-done = Abschließen
action-plan-move-back = Wieder in Arbeit
action-plan-move-again = Wieder aufnehmen
action-plan-move-what = Ändert den Status von „{ $title }“

# Indikatoren, Mittel, Partner
action-plan-indicators-none = Welche Zahlen zeigen, ob das Vorgehen wirkt? Check friert sie ein.
action-plan-indicator-open = „{ $name }“ öffnen
action-plan-indicator-unlink = „{ $name }“ nicht mehr verfolgen
action-plan-watch = Indikator verfolgen…
action-plan-means = Mittel
action-plan-capacity = Kapazität
action-plan-budget = Haushaltsmittel
action-plan-hours-used = Stunden genutzt
action-plan-hours-planned = Stunden geplant
action-plan-hours-of = { $used } von { $planned } Stunden · { $share }
action-plan-budget-used = Mittel genutzt (€)
action-plan-budget-planned = Mittel geplant (€)
action-plan-budget-of = { $used } € von { $planned } € · { $share }
action-plan-partners = Partner
action-plan-partners-none = Wer außerhalb der Zone arbeitet mit?
action-plan-partner-unlink = Partner „{ $name }“ lösen
action-plan-involve = Partner hinzufügen…
action-plan-context = Anlass
action-plan-context-example = Von welcher Situation gehen wir aus?
action-plan-approach = Vorgehen
action-plan-approach-example = Wie gehen wir vor?
action-plan-place = Einordnung im Plan
action-plan-code = Code
action-plan-no-function = Keine Funktion
