# Das Ende eines Plans und der Beginn des nächsten.

transition = Nächster Plan
transition-after = Nach { $plan }
transition-steps = Schritte
# $number: 2, $name: Abschlussbewertung.
transition-step = { $number }. { $name }
transition-step-done = { $step } ({ $done } von { $all })
transition-facts = Neuer Plan
transition-verdicts = Abschlussbewertung
transition-onward = Was weiterläuft
transition-starts = Nullmessungen
transition-review = Prüfen und beginnen
transition-back = Voriger Schritt
transition-on = Weiter: { $step }
transition-is-done = Auf „{ $plan }“ folgt bereits „{ $next }“.
transition-to-successor = Zu diesem Plan
transition-is-closed = „{ $plan }“ ist abgeschlossen. Öffnen Sie ihn wieder, um die Abschlussbewertung vorzunehmen; am Ende schließen Sie ihn erneut ab.
transition-reopen = Plan wieder öffnen

# Der neue Plan
transition-facts-what = So heißt der nächste Plan und so lange läuft er. Alles lässt sich später noch ändern.
transition-old-period = { $plan } läuft vom { $from } bis zum { $until }.
transition-title-empty = Geben Sie dem Plan einen Titel.
transition-code-empty = Geben Sie dem Plan einen Code.
transition-code-taken = Es gibt bereits einen Plan mit dem Code { $code }.
transition-too-early = { $plan } läuft bis zum { $day }: Der nächste Plan beginnt danach.

# Die Abschlussbewertung
transition-priorities = Prioritäten
transition-evaluated = Bewertet
transition-done-of = { $done } von { $all }
transition-verdicts-what = Was wurde erreicht, was lernt die Zone daraus, und läuft das Ziel weiter? Was Sie wählen, wird sofort gespeichert.
transition-accept = { $n ->
    [one] Vorschlag für 1 Ziel übernehmen
   *[other] Vorschlag für { $n } Ziele übernehmen
}
transition-accept-what = Was noch kein Urteil hat, erhält das der Zahlen und wird beibehalten. Sie können es danach ändern.
transition-next-priority = Zu { $priority }
transition-figures-say = Nach den Zahlen
transition-verdict = Urteil
transition-verdict-open = Noch zu wählen
transition-course = Im nächsten Plan
transition-merge = Zusammenlegen mit
transition-lesson = Lehre
transition-new-title = Neuer Titel
transition-merge-choose = Wählen Sie ein Ziel
transition-merge-open = Wählen Sie, mit welchem Ziel { $objective } zusammengelegt wird.
transition-lesson-example = Was hat funktioniert, was nicht, und was nimmt die Zone mit?
transition-ground = { $indicator }: { $figure }
transition-ground-baseline = Nullmessung { $value } ({ $year })
transition-ground-target = Zielwert { $value } ({ $year })
transition-ground-share = { $share } des Weges
transition-band = { $low } bis { $high }
transition-ground-parts = { $n ->
    [one] Über 1 Teilziel: { $share } des Weges
   *[other] Mittel von { $n } Teilzielen: { $share } des Weges
}
transition-ground-whole = { $n ->
    [one] Zusammen mit 1 Teilziel: { $share } des Weges
   *[other] Zusammen mit { $n } Teilzielen: { $share } des Weges
}
transition-ground-none = Kein Indikator misst dieses Ziel.
transition-no-objectives = Noch keine Ziele
transition-no-objectives-what = Dieser Plan hat keine Ziele, die zu bewerten sind. Gehen Sie zum nächsten Schritt.
transition-rework = Noch zu überarbeiten.
transition-rework-because = Noch zu überarbeiten: { $lesson }

# Was weiterläuft
transition-priorities-what = Eine Priorität geht mit ihren Zielen mit. Kreuzen Sie eine andere an, um sie ohne Ziele mitzunehmen.
transition-what-goes-on = Was mitgeht
transition-going = { $n ->
    [one] 1 von { $all } Zielen
   *[other] { $n } von { $all } Zielen
}
transition-nothing-goes-on = Nichts
transition-goes-on-empty = Die Priorität ohne Ziele
transition-go-on = { $name } läuft weiter
transition-action-plans-what = Kreuzen Sie an, was weiterläuft. Der Aktionsplan geht mit seinen Partnern und Indikatoren mit; seine Zyklen bleiben im alten Plan.
transition-no-action-plans = Dieser Plan hat keine Aktionspläne.
transition-carry-all = Alles ankreuzen
transition-carry-none = Nichts ankreuzen
transition-last-cycle = Letzter Zyklus
transition-objective-stays = Das Ziel läuft nicht weiter
transition-cycle-outcome = { $year }: { $outcome }
transition-cycle-open = { $n ->
    [0] { $year }: läuft noch
    [one] { $year }: läuft noch, 1 offene Maßnahme
   *[other] { $year }: läuft noch, { $n } offene Maßnahmen
}
transition-begin-cycles = Gleich den Zyklus { $year } beginnen, mit den noch offenen Maßnahmen
transition-of-plan = { $name } · { $plan }

# Nullmessungen
transition-starts-what = Die Zahlenreihen laufen einfach weiter. Die Nullmessung ist das letzte vollständig gemessene Jahr vor dem neuen Plan; Zielwerte tragen Sie ein, sobald sie beschlossen sind.
transition-no-indicators = Kein Ziel mit einem Indikator läuft weiter.
transition-measured = { $n ->
    [one] 1 Messung, { $until }
   *[other] { $n } Messungen, bis { $until }
}
transition-target-of = Zielwert { $year }
transition-target = Zielwert
transition-was = bisher { $value }
transition-low = Untergrenze
transition-high = Obergrenze
transition-no-target = informativ
transition-keep-targets = Letzte Zielwerte behalten
transition-fault-of = { $indicator }: { $fault }

# Prüfen und beginnen
transition-unanswered = { $n ->
    [one] 1 Ziel hat noch kein Urteil.
   *[other] { $n } Ziele haben noch kein Urteil.
}
transition-to-verdicts = Zur Abschlussbewertung
transition-period = { $from } bis { $until }
transition-count-indicators = { $n ->
    [one] 1 Indikator mit seiner Reihe
   *[other] { $n } Indikatoren mit ihrer Reihe
}
transition-count-baselines = { $n ->
    [one] 1 Nullmessung
   *[other] { $n } Nullmessungen
}
transition-count-targets = { $n ->
    [0] noch keine Zielwerte
    [one] 1 Zielwert
   *[other] { $n } Zielwerte
}
transition-count-reworked = { $n ->
    [one] 1 Ziel ist noch zu überarbeiten
   *[other] { $n } Ziele sind noch zu überarbeiten
}
transition-new-is-draft = Der neue Plan beginnt als Entwurf.
transition-count-verdict = { $n ->
    [one] 1 Ziel { $verdict }
   *[other] { $n } Ziele { $verdict }
}
transition-count-stopped = { $n ->
    [one] 1 Ziel läuft nicht weiter
   *[other] { $n } Ziele laufen nicht weiter
}
transition-seal = Den alten Plan jetzt abschließen
transition-seal-what = Er bleibt lesbar, aber nichts ändert sich mehr daran. Messungen können weiterhin eingegeben werden.
transition-seal-running = Der alte Plan läuft noch bis zum { $until }. Schließen Sie ihn jetzt ab, dann können seine Maßnahmen und Zyklen nicht mehr aktualisiert werden. Messungen schon.
transition-seal-later = Der alte Plan bleibt offen. Sie schließen ihn später ab, indem Sie seinen Zustand ändern.
transition-one-step = Das geschieht in einem Schritt und lässt sich in einem Schritt rückgängig machen.
transition-begin = „{ $plan }“ beginnen

# Im Plan
transition-prepare = Nächsten Plan vorbereiten…
transition-extend = Verlängern…
transition-sealed = Dieser Plan ist abgeschlossen: Er bleibt lesbar. Ändern Sie seinen Zustand, um noch etwas daran zu ändern.
transition-followed = Nächster Plan: { $plan }
transition-extend-title = Plan verlängern
transition-extend-what = { $plan } läuft bis zum { $until }. Die Verlängerung steht danach bei den Fassungen und Nachträgen.
transition-extend-until = Neuer letzter Tag
transition-extend-text = Warum, und wer es beschlossen hat
transition-extend-text-example = z. B. Der zonale Sicherheitsrat verlängert den Plan um ein Jahr, bis der neue vorliegt.
transition-extend-text-empty = Schreiben Sie, warum der Plan verlängert wird.
transition-extend-deadlines = { $n ->
    [one] Auch das Ziel, das bis zum selben Tag läuft
   *[other] Auch die { $n } Ziele, die bis zum selben Tag laufen
}
transition-extend-do = Verlängern

# Was nicht geht
transition-has-successor = Auf „{ $plan }“ folgt bereits ein Plan: „{ $next }“.
transition-has-successor-hint = Arbeiten Sie in diesem Plan weiter.
transition-not-longer = Der neue letzte Tag muss nach dem { $day } liegen.
transition-not-longer-hint = Geben Sie einen späteren Tag ein.
transition-merged-into-stopped = { $objective } wird mit { $into } zusammengelegt, aber dieses Ziel läuft selbst nicht weiter.
transition-merged-into-stopped-hint = Wählen Sie ein Ziel, das beibehalten oder angepasst wird.
transition-merged-in-circle = { $objective } und { $into } werden miteinander zusammengelegt, direkt oder über einen Umweg.
transition-merged-in-circle-hint = Wählen Sie eines, das bleibt, und behalten Sie es bei.
