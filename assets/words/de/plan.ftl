# Der Plan als Baum mit den Einzelheiten daneben.

planscreen-is-draft = Entwurf
planscreen-is-approved = Genehmigt
planscreen-is-approved-on = Genehmigt am { $day }
planscreen-is-closed = Abgeschlossen
planscreen-count-priorities = { $n ->
    [one] 1 Priorität
   *[other] { $n } Prioritäten
}
planscreen-count-objectives = { $n ->
    [one] 1 Ziel
   *[other] { $n } Ziele
}
planscreen-count-action-plans = { $n ->
    [one] 1 Aktionsplan
   *[other] { $n } Aktionspläne
}
planscreen-shown-plan = Angezeigter Plan
planscreen-no-plan = Noch kein Plan
planscreen-no-plan-what = Hier erscheint der zonale Sicherheitsplan mit seinen Prioritäten, Zielen und Aktionsplänen.
planscreen-add-plan = Plan hinzufügen

# Der Baum
planscreen-itself = Der Plan selbst
planscreen-add-priority = Priorität hinzufügen
planscreen-add-priority-to = Priorität hinzufügen zu…
planscreen-standing = { $share }, { $status }
planscreen-line = { $name }, { $says }
planscreen-cell = { $column }: { $row }

# Felder
planscreen-code = Code
planscreen-title = Titel
planscreen-state = Zustand
planscreen-owner = Projektleiter
planscreen-weight = Gewicht
planscreen-weight-what = 1 ist normal, 2 zählt doppelt
planscreen-deadline = Zu erreichen bis
planscreen-description = Beschreibung
planscreen-description-example = Was genau ist gemeint, und was zählt nicht mit?
planscreen-up = Nach oben verschieben
planscreen-down = Nach unten verschieben
planscreen-remove-one = „{ $what }“ entfernen

# Der Plan selbst
planscreen-alias = Auch genannt
planscreen-ambition = Anspruch
planscreen-ambition-example = Was will die Zone am Ende dieses Plans erreicht haben?
planscreen-levels = Ebenen der Ziele
planscreen-levels-what = So nennt Ihre Zone ein einzelnes Ziel auf jeder Ebene, vom großen zum kleinen.
planscreen-level = Ebene
planscreen-add-level = Ebene
planscreen-new-level = Ziel auf der nächsten Ebene

# Eine Priorität
planscreen-priority = Priorität
planscreen-new-priority = Neue Priorität
planscreen-track = Gruppe
planscreen-reason = Warum diese Priorität
planscreen-reason-example = Welches Problem, für wen, und warum jetzt?
planscreen-scope = Was darunter fällt
planscreen-scope-example = Was gehört dazu, und was nicht?
planscreen-emphasis = Akzent
planscreen-emphasis-example = Worauf richtet sich die Aufmerksamkeit zuerst?
planscreen-mean = Zurückgelegter Weg
planscreen-coverage = Mit aktueller Zahl
planscreen-worst = Schwächster Teil
# $share: Teil des Weges, $why: einer der Sätze hierunter.
planscreen-why = Im Durchschnitt sind { $share } des Weges von der Nullmessung zum Zielwert zurückgelegt. { $why }
planscreen-why-on-course = Auf Kurs, denn mehr als die Hälfte des Gewichts liegt auf Kurs und nichts ist im Rückstand.
planscreen-why-attention = Nachsteuern, denn höchstens die Hälfte des Gewichts liegt auf Kurs.
planscreen-why-part-off-course = Nachsteuern, denn etwas ist im Rückstand, aber nicht mehr als die Hälfte des Gewichts.
planscreen-why-off-course = Im Rückstand, denn mehr als die Hälfte des Gewichts ist im Rückstand.
planscreen-why-unknown = Kein Urteil, denn weniger als 60 % des Gewichts haben eine aktuelle Zahl.
planscreen-not-judged = Noch kein Urteil: Hierunter gibt es keinen Indikator mit einem Zielwert.
planscreen-objectives = Ziele
planscreen-objectives-below = Teilziele
planscreen-objective = Ziel
planscreen-new-objective = Neues Ziel
planscreen-no-objectives = Ein Ziel sagt, was die Zone hier erreichen will, wie viel und bis wann.
planscreen-not-divided = Zu groß für einen einzigen Projektleiter? Dann teilen Sie dieses Ziel in kleinere auf.
planscreen-standing-column = Erreicht
planscreen-decisions = Beschlüsse
planscreen-no-decisions = Halten Sie hier fest, was beschlossen wurde, wer es ausführt und bis wann.
planscreen-add-decision = Beschluss
planscreen-new-decision = Neuer Beschluss
planscreen-decided-on = Beschlossen am
planscreen-decided-here = Außerhalb einer Sitzung beschlossen
planscreen-decision-text = Was wurde beschlossen
planscreen-decision-kind = Art
planscreen-decision-state = Stand
planscreen-carried-out-by = Ausführung durch
planscreen-due = Fällig am
planscreen-done-on = Ausgeführt am
planscreen-late = Überfällig
planscreen-more-decisions = { $n ->
    [one] Auch 1 ausgeführten oder hinfälligen Beschluss anzeigen
   *[other] Auch { $n } ausgeführte oder hinfällige Beschlüsse anzeigen
}
planscreen-priority-no-action-plans = Aktionspläne erstellen Sie bei einem Ziel. Wählen Sie eines im Baum.

# Ein Ziel
planscreen-under = Gehört zu
planscreen-directly-under = Direkt unter { $priority }
planscreen-indicator = Indikator
planscreen-new-indicator = Neuer Indikator
planscreen-no-indicators = Noch misst nichts dieses Ziel. Verknüpfen Sie einen bestehenden Indikator oder erstellen Sie einen neuen.
planscreen-course = Entwicklung
planscreen-link = Indikator verknüpfen
planscreen-link-one = Bestehenden Indikator verknüpfen…
planscreen-unlink = Verknüpfung mit „{ $what }“ lösen
planscreen-code-and-name = { $code } · { $name }
planscreen-indicator-line = { $name }, { $status }, { $figure }, { $verdict }
planscreen-figure = { $figure } · Stand { $period } · kein Zielwert
planscreen-figure-expected = { $figure } · erwartet { $expected }
planscreen-figure-stale = { $figure } · veraltet, Stand { $period }
planscreen-no-figure = noch keine Zahl
planscreen-new-action-plan = Neuer Aktionsplan
planscreen-no-action-plans = Ein Aktionsplan sagt, wie Sie dieses Ziel Jahr für Jahr angehen, von Plan bis Act.
planscreen-action-plan = Aktionsplan
planscreen-cycle = Zyklus
planscreen-code-and-owner = { $code } · { $owner }
planscreen-no-cycle = noch kein Zyklus
planscreen-cycle-complete = { $year } · vollständig abgeschlossen
planscreen-cycle-phase = { $year } · { $phase } läuft
planscreen-cycle-phase-due = { $year } · { $phase } läuft, fällig am { $day }
planscreen-cycle-phase-late = { $year } · { $phase } überfällig, war fällig am { $day }
planscreen-decided-by = Beschlossen von
