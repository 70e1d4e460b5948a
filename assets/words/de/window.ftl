# Das Fenster.

overview = Übersicht
plan = Plan
action-plans = Aktionspläne
indicators = Indikatoren
history = Verlauf
places = Bereiche dieses Plans
side-actions = Befehle
make-report = Bericht erstellen
close-plan = Plan schließen
back = Zurück
undo = Rückgängig
redo = Wiederholen
undo-name = Macht rückgängig: { $edit }
redo-name = Wiederholt: { $edit }
status-undo = { $keys } macht rückgängig: „{ $edit }“
close = Schließen
cancel = Abbrechen
go-on = Weiter
remove = Entfernen
language = Sprache
nobody = niemand
show-all = Alles anzeigen
show-fewer = Weniger anzeigen
first-day = Erster Tag
last-day = Letzter Tag
saved = Alle Änderungen gespeichert
saved-at = Alle Änderungen gespeichert, zuletzt um { $time } Uhr
saving = Wird gespeichert…
count-measurements = { $n ->
    [one] 1 Messung
   *[other] { $n } Messungen
}
count-actions = { $n ->
    [one] 1 Maßnahme
   *[other] { $n } Maßnahmen
}
count-indicators = { $n ->
    [one] 1 Indikator
   *[other] { $n } Indikatoren
}
late-count = { $n } überfällig
off-course-count = { $n } im Rückstand
not-a-day = „{ $found }“ ist kein Datum. Schreiben Sie zum Beispiel 31/10/2023, 31-10-23 oder heute.
not-a-number = „{ $found }“ ist keine Zahl. Schreiben Sie zum Beispiel 1.234,5.
desk-closed = Der Plan wurde unerwartet geschlossen.
desk-closed-hint = Öffnen Sie ihn erneut; was gespeichert war, ist noch da.
no-display = Es gibt keinen Bildschirm, um das Fenster anzuzeigen. Verwenden Sie kadans-cli für Befehle ohne Fenster.
no-window = Das Fenster konnte nicht geöffnet werden ({ $why }). Verwenden Sie kadans-cli für Befehle ohne Fenster.

# Willkommen
welcome-what = Hält den zonalen Sicherheitsplan lebendig.
welcome-example = Beispiel öffnen
welcome-example-file = Beispiel { $zone }
welcome-examples-what = Oder der Plan einer anderen Zone, jeder mit eigenem Aufbau:
welcome-example-what = Der Plan der PZ ViMa 2020-2025, mit beispielhaften Zahlen. Probieren Sie ruhig: Alles kann rückgängig gemacht werden.
welcome-new-what = Beginnen Sie mit einem leeren Plan für Ihre Zone.
welcome-open = Plan öffnen
welcome-open-what = Eine Datei auf Ihrem Datenträger, die auf .kadans endet. Sie können sie auch auf dieses Fenster ziehen.
welcome-recent = Zuletzt geöffnete Pläne
welcome-recent-column = Plan
welcome-none = Noch keine Pläne geöffnet
welcome-none-what = Pläne, die Sie öffnen, stehen beim nächsten Mal hier bereit.

new-plan = Neuer Plan
new-plan-why = Ein Plan ist eine einzige Datei auf Ihrem eigenen Datenträger. Alles Folgende können Sie später noch ändern.
new-plan-zone = Name der Polizeizone
new-plan-zone-example = PZ …
new-plan-number = Nummer der Zone
new-plan-make = Plan erstellen
new-plan-name-empty = Geben Sie den Namen der Zone ein.
new-plan-order = Der letzte Tag liegt vor dem ersten.
new-plan-title-of = Zonaler Sicherheitsplan { $years }
level-strategic = Strategisches Ziel
level-operational = Operatives Ziel

path-open = Plan öffnen
path-new = Wo soll der neue Plan gespeichert werden?
path-report = Wo soll der Bericht gespeichert werden?
path-why = Dieses System hat kein Fenster zur Auswahl von Dateien. Geben Sie den vollständigen Pfad ein.
path-label = Datei
path-empty = Geben Sie einen Pfad ein.

remove-title = Eintrag „{ $noun }“ entfernen?
remove-parts = Mit entfernt wird: { $parts }.
remove-undo = Sie können dies mit Ctrl Z rückgängig machen, auch später noch.

# Tasten
keys-title = Tastenkürzel
keys-tab = Tab und Umschalt Tab führen zum nächsten und zum vorherigen Feld.
keys-arrows = Pfeile führen durch eine Liste, einen Baum oder eine Tabelle.
keys-enter = Enter oder die Leertaste führt aus, was dort steht.
shortcut-undo = Rückgängig machen
shortcut-redo = Wiederholen
shortcut-overview = Zur Übersicht
shortcut-plan = Zum Plan
shortcut-action-plans = Zu den Aktionsplänen
shortcut-indicators = Zu den Indikatoren
shortcut-history = Zum Verlauf
shortcut-back = Zurück dorthin, wo Sie waren
shortcut-report = Zu den Berichten
shortcut-open = Anderen Plan öffnen
shortcut-help = Diese Tasten anzeigen
shortcut-escape = Schließen, was zuoberst liegt

# Übersicht
overview-day = Stand am { $day }
overview-outside = Stand am { $day }, außerhalb des Zeitraums von „{ $plan }“
overview-standing = Stand am { $day } · Jahr { $year } von { $years } · { $elapsed } des Planzeitraums verstrichen
number-of = von { $count }
number-objectives = Ziele auf Kurs
number-actions-title = Maßnahmen dieses Jahres erledigt
number-actions = von { $all } · { $late } überfällig
number-changes = Indikatoren: nachweisbare Veränderung
number-noise = { $n } nicht nachweisbar
number-decisions = Offene Beschlüsse
number-late = { $n } überfällig
column-status = Status
column-actions = Maßnahmen | Zeit
column-cycle = PDCA
column-key-indicator = Kernindikator
column-verdict = Urteil
no-actions = keine Maßnahmen
no-indicators = kein Indikator
ring-name = PDCA-Zyklus, Phase { $phase }
empty-priorities = Noch keine Prioritäten
empty-priorities-what = Eine Priorität sagt, was die Zone in diesen Jahren in den Vordergrund stellt und warum.
empty-priorities-begin = Priorität hinzufügen
attention = Braucht Aufmerksamkeit
attention-count = { $n ->
    [one] 1 Feststellung
   *[other] { $n } Feststellungen
}
attention-none = Derzeit braucht nichts Aufmerksamkeit.
upcoming = Nächste 30 Tage
upcoming-none = Es stehen keine Termine an.
upcoming-more = und noch { $n }
finding-off-course = { $figure }, erwartet { $expected }
finding-stale = letzte Zahl bis { $since }
finding-never = noch nie gemessen
finding-late-action = war fällig am { $since } · { $owner }
finding-late-phase = hätte am { $since } abgeschlossen sein müssen
finding-late-decision = war fällig am { $since } · { $owner }

# Verlauf
history-count = { $n ->
    [one] 1 Änderung
   *[other] { $n } Änderungen
}
history-when = Wann
history-who = Wer
history-what = Was
history-start = Plan erstellt: { $edit }
history-undo = Rückgängig gemacht: { $edit }
history-redo = Wiederholt: { $edit }
history-older = Ältere Änderungen anzeigen
