# The plan check.

check = Plankontrolle
shortcut-check = Zur Plankontrolle
check-serious-count = { $n ->
    [one] 1 schwerwiegende Feststellung
   *[other] { $n } schwerwiegende Feststellungen
}
check-standing = Was dem Plan am { $day } noch fehlt, was sich widerspricht und was er preisgibt
check-filter = Feststellungen wählen
check-all = Alle
check-smart = SMART
check-tile-serious = Schwerwiegend
check-tile-serious-what = zuerst beheben
check-tile-attention = Zu beachten
check-tile-attention-what = danach fragt früher oder später jemand
check-tile-hint = Vorschläge
check-tile-hint-what = machen den Plan besser
check-tile-smart = SMART
check-tile-smart-what = von { $n } Zielen, alle fünf Buchstaben
check-none = Keine Feststellungen
check-none-what = Die Plankontrolle liest nach jeder Änderung den ganzen Plan. Sie findet jetzt nichts, was fehlt oder nicht stimmt.
check-none-here = Nichts gefunden
check-none-here-what = Von dieser Art findet die Plankontrolle jetzt nichts. Sehen Sie sich die anderen an.
check-show-all = Alle Feststellungen zeigen
check-open = Öffnen
check-open-name = Öffnen: { $what }
check-more = { $n ->
    [one] Noch 1 Feststellung zeigen
   *[other] Noch { $n } Feststellungen zeigen
}
check-count = { $n ->
    [one] 1 Feststellung
   *[other] { $n } Feststellungen
}

severity-serious = Schwerwiegend
severity-attention = Zu beachten
severity-hint = Vorschlag

# Die Befehlszeile
check-cli-none = Keine Feststellungen.
check-column-kind = Art
check-column-where = Wo
check-column-what = Was
check-column-why = Warum
check-column-do = Was zu tun ist

# SMART, Buchstabe für Buchstabe
check-smart-letter-specific = S
check-smart-letter-measurable = M
check-smart-letter-acceptable = A
check-smart-letter-realistic = R
check-smart-letter-timed = T
check-smart-objective = Ziel
check-smart-answered = beantwortet
check-smart-open = noch nicht beantwortet
check-smart-complete = alle fünf Buchstaben beantwortet
check-smart-lacking = noch offen: { $letters }
check-smart-written = In Worten: { $text }
check-smart-by-description = Aus dem Plan: Die Beschreibung sagt, was genau gemeint ist.
check-smart-by-indicators = Aus dem Plan: gemessen durch { $indicators }, mit Nullmessung und Zielwert.
check-smart-by-accepted = Aus dem Plan – verantwortlich: { $owner }; beschlossen durch: { $body }.
check-smart-by-means = { $n ->
    [one] Aus dem Plan: 1 Aktionsplan mit { $hours } Stunden und { $budget } Euro.
   *[other] Aus dem Plan: { $n } Aktionspläne mit { $hours } Stunden und { $budget } Euro.
}
check-smart-by-deadline = Aus dem Plan: zu erreichen bis zum { $day }.
check-smart-lacks = Es fehlt: { $lacks }.
check-smart-none = Noch keine Ziele
check-smart-none-what = Sobald der Plan Ziele hat, steht hier Buchstabe für Buchstabe, wie sie SMART sind.
check-lack-description = eine Beschreibung dessen, was genau gemeint ist
check-lack-indicator = ein Indikator, der es misst
check-lack-baseline = eine Nullmessung
check-lack-target = ein Zielwert
check-lack-owner = eine verantwortliche Person
check-lack-decision = das Organ, das über die Priorität beschloss
check-lack-action-plan = ein Aktionsplan
check-lack-means = Stunden oder Haushaltsmittel in den Aktionsplänen
check-lack-deadline = eine Frist

# Felder, die sonst kein Wort haben
check-field-alias = anderer Name
check-field-ambition = Anspruch
check-field-approach = Vorgehen
check-field-context = Anlass
check-field-cut-off-rule = Abschluss der Zählung
check-field-definition = Definition
check-field-description = Beschreibung
check-field-emphasis = Akzent
check-field-scope = Abgrenzung
check-field-source = Quelle

# Beheben
check-repair-take-owner = Verantwortlich: { $owner }
check-repair-set-decision = Beschlossen durch: { $body }
check-repair-start-cycle = Zyklus { $year } starten
check-repair-add-baseline = Nullmessung { $year }: { $figure }
check-repair-swap-band = Grenzen tauschen
check-repair-set-end = Ende: { $day }
check-repair-set-done-day = Erledigt am { $day }
check-repair-set-progress = Fortschritt auf 100 %
check-repair-add-phases = Phasen hinzufügen
check-repair-order-phases = Fristen in die richtige Reihenfolge setzen
check-repair-equal-weights = Alles gleich gewichten

# Feststellungen: was, warum, was zu tun ist
check-priority-without-objective = „{ $label }“ hat kein einziges Ziel.
check-priority-without-objective-why = Ohne Ziel kann niemand sagen, ob die Priorität etwas gebracht hat.
check-priority-without-objective-do = Fügen Sie ein Ziel hinzu oder streichen Sie die Priorität.
check-priority-without-reason = „{ $label }“ sagt nicht, warum sie gewählt wurde.
check-priority-without-reason-why = Der zonale Sicherheitsrat und der Polizeirat fragen, warum gerade dieses Phänomen Vorrang hat.
check-priority-without-reason-do = Schreiben Sie die Begründung, mit Zahlen und mit dem, was die Menschen erleben.
check-priority-without-decision = „{ $label }“ sagt nicht, wer darüber beschlossen hat.
check-priority-without-decision-why = Über externe Prioritäten beschließt der zonale Sicherheitsrat, über interne die Korpsleitung und das Polizeikollegium.
check-priority-without-decision-do = Wählen Sie das Organ, das beschlossen hat.
check-priority-without-ground = „{ $label }“ stützt sich auf keinen Rahmen und kein Phänomen.
check-priority-without-ground-why = So sieht man nicht, ob der nationale Sicherheitsplan, die Staatsanwaltschaft oder ein Phänomen sie verlangt.
check-priority-without-ground-do = Verknüpfen Sie einen Rahmen oder ein Phänomen mit der Priorität.
check-priority-without-owner = „{ $label }“ hat keinen Verantwortlichen.
check-priority-without-owner-why = Was niemandem gehört, verfolgt niemand.
check-priority-without-owner-do = Wählen Sie, wer die Priorität leitet.
check-objective-without-indicator = Nichts misst „{ $label }“.
check-objective-without-indicator-why = Ohne Indikator bleibt es ein Vorsatz: Auch kein Aktionsplan darunter misst etwas.
check-objective-without-indicator-do = Verknüpfen Sie einen Indikator oder nehmen Sie einen aus der Bibliothek.
check-objective-without-owner = Niemand steht für „{ $label }“ ein.
check-objective-without-owner-why = Steht niemand dafür ein, merkt niemand rechtzeitig, dass es zurückfällt.
check-objective-without-owner-do = Wählen Sie einen Verantwortlichen.
check-objective-without-action-plan = Kein Aktionsplan arbeitet an „{ $label }“.
check-objective-without-action-plan-why = Ein Ziel, für das niemand etwas tut, wird nur zufällig erreicht.
check-objective-without-action-plan-do = Legen Sie einen Aktionsplan an oder führen Sie das Ziel mit einem anderen zusammen.
check-objective-outside-matrix = „{ $label }“ steht nicht in der Matrix.
check-objective-outside-matrix-why = Die Matrix zeigt nur dann die ganze Politik, wenn jedes Ziel einen Platz darin hat.
check-objective-outside-matrix-do = Wählen Sie ein Aktionsfeld, ein Glied oder eine Funktion.
check-action-plan-outside-matrix = Der Aktionsplan „{ $label }“ steht nicht in der Matrix.
check-action-plan-outside-matrix-why = Die Matrix zeigt nur dann die ganze Politik, wenn jeder Aktionsplan einen Platz darin hat.
check-action-plan-outside-matrix-do = Geben Sie dem Aktionsplan oder seinem Ziel einen Platz.
check-action-plan-without-cycle = Der Aktionsplan „{ $label }“ hat { $year } keinen Zyklus.
check-action-plan-without-cycle-why = Ohne Zyklus gibt es dieses Jahr keine Planung, keine Bewertung und keine Nachsteuerung.
check-action-plan-without-cycle-do = Starten Sie den Zyklus des Jahres oder schließen Sie den letzten mit „einstellen“ oder „verankern“ ab.
check-cycle-without-action = Im Zyklus „{ $label }“ steht noch keine einzige Maßnahme.
check-cycle-without-action-why = Ein Vorgehen, in dem niemand etwas tut, hat am Jahresende nichts zu bewerten.
check-cycle-without-action-do = Fügen Sie Maßnahmen hinzu, jede mit einer ausführenden Person und einem Enddatum.
check-action-plan-without-owner = Der Aktionsplan „{ $label }“ hat keinen Verantwortlichen.
check-action-plan-without-owner-why = Was niemandem gehört, verfolgt niemand.
check-action-plan-without-owner-do = Wählen Sie, wer den Aktionsplan leitet.
check-indicator-without-use = Der Indikator „{ $label }“ misst nichts aus dem Plan.
check-indicator-without-use-why = Zahlen zu sammeln kostet Zeit; ohne Ziel, Aktionsplan oder Zusage dienen sie zu nichts.
check-indicator-without-use-do = Verknüpfen Sie den Indikator mit einem Ziel oder einem Aktionsplan oder entfernen Sie ihn.
check-partner-without-use = Der Partner „{ $label }“ wirkt nirgends mit.
check-partner-without-use-why = Ein Partner auf dem Papier tut nichts; ein gemeinsamer Aktionsplan schon.
check-partner-without-use-do = Fügen Sie den Partner einem Aktionsplan hinzu oder entfernen Sie ihn.
check-phenomenon-without-use = Das Phänomen „{ $label }“ wurde weder abgewogen noch gewählt.
check-phenomenon-without-use-why = Wer es liest, weiß nicht, ob es vergessen oder bewusst zurückgestellt wurde.
check-phenomenon-without-use-do = Geben Sie ihm Punkte oder eine Entscheidung in der Argumentationsmatrix oder entfernen Sie es.
check-framework-without-use = Keine Priorität verweist auf „{ $label }“.
check-framework-without-use-why = Der Rahmen zählt erst, wenn man sieht, wo der Plan ihm folgt.
check-framework-without-use-do = Verknüpfen Sie ihn mit den Prioritäten, die ihm folgen.
check-value-group-without-use = In der Wertegruppe „{ $label }“ steht kein einziger Wert.
check-value-group-without-use-why = Eine leere Gruppe sagt nichts über die Zone.
check-value-group-without-use-do = Setzen Sie Werte hinein oder entfernen Sie die Gruppe.
check-unit-without-use = Von der Einheit „{ $label }“ ist nur der Name bekannt.
check-unit-without-use-why = Nichts verweist darauf, und Leitung, Stärke oder Befugnisse fehlen.
check-unit-without-use-do = Ergänzen Sie, wer sie leitet und was sie tut, oder entfernen Sie sie.
check-picture-without-promise = Das Zukunftsbild „{ $label }“ sagt nichts zu.
check-picture-without-promise-why = Ein Zukunftsbild ohne Zusage kann in fünf Jahren niemand prüfen.
check-picture-without-promise-do = Machen Sie eine Zusage daraus, mit einem Nachweis und einer Frist.
check-indicator-without-definition = Der Indikator „{ $label }“ hat keine Definition.
check-indicator-without-definition-why = Wer später zählt, zählt anders, und die Reihe ist nicht mehr vergleichbar.
check-indicator-without-definition-do = Schreiben Sie, was zählt und was nicht.
check-indicator-without-baseline = Der Indikator „{ $label }“ hat keine Nullmessung.
check-indicator-without-baseline-why = Ohne Ausgangspunkt lässt sich kein Fortschritt feststellen.
check-indicator-without-baseline-do = Tragen Sie die Zahl des Jahres vor dem Plan ein.
check-indicator-without-target = Der Indikator „{ $label }“ hat keinen Zielwert.
check-indicator-without-target-why = Ohne Zielwert kann niemand sagen, ob es gut läuft.
check-indicator-without-target-do = Tragen Sie einen Zielwert ein oder machen Sie den Indikator informativ.
check-indicator-without-owner = Niemand liefert die Zahlen von „{ $label }“.
check-indicator-without-owner-why = Wenn eine Zahl ausbleibt, weiß niemand, wen man anrufen soll.
check-indicator-without-owner-do = Wählen Sie, wer die Zahlen liefert.
check-indicator-without-source = Der Indikator „{ $label }“ nennt keine Quelle.
check-indicator-without-source-why = Eine Zahl ohne Quelle hält im Polizeirat nicht stand.
check-indicator-without-source-do = Schreiben Sie, aus welchem System oder welcher Befragung die Zahlen kommen.
check-indicator-without-cut-off-rule = Der Indikator „{ $label }“ sagt nicht, wann die Zählung abgeschlossen wird.
check-indicator-without-cut-off-rule-why = Späte Erfassungen ändern die Zahl; ein fester Abschlusstag hält die Jahre vergleichbar.
check-indicator-without-cut-off-rule-do = Schreiben Sie, an welchem Tag die Zählung abgeschlossen wird.
check-frequency-too-slow = „{ $label }“ wird nur einmal im Jahr gemessen, während „{ $objective }“ bis zum { $deadline } erreicht sein muss.
check-frequency-too-slow-why = Bis die nächste Zahl da ist, lässt sich nichts mehr nachsteuern.
check-frequency-too-slow-do = Messen Sie öfter oder verfolgen Sie eine Zwischenzahl.
check-target-wrong-side = Der Zielwert { $year } von „{ $label }“ ({ $target }) ist schlechter als die Nullmessung ({ $baseline }).
check-target-wrong-side-why = Wer nichts tut, erreicht ihn; das Urteil über den Indikator stimmt nicht.
check-target-wrong-side-do = Prüfen Sie, ob die Richtung, die Nullmessung oder der Zielwert falsch ist.
check-band-missing = Die Bandbreite von „{ $label }“ hat { $year } keine Obergrenze.
check-band-missing-why = Ohne Obergrenze gilt jede hohe Zahl als gut.
check-band-missing-do = Tragen Sie die Obergrenze ein.
check-band-upside-down = Die Bandbreite von „{ $label }“ steht { $year } auf dem Kopf: von { $low } bis { $high }.
check-band-upside-down-why = Keine Zahl kann dann darin liegen.
check-band-upside-down-do = Tauschen Sie die Grenzen.
check-figure-stale = Die letzte Zahl von „{ $label }“ reicht bis zum { $since }.
check-figure-stale-why = Eine alte Zahl erhält keine Farbe und zieht die ganze Priorität zu „keine Zahl“ mit.
check-figure-stale-do = Fragen Sie bei der Stelle nach, die die Zahl liefert, oder entfernen Sie den Indikator.
check-never-measured = Es gibt noch keine einzige Zahl von „{ $label }“.
check-never-measured-why = Ein Indikator ohne Zahlen verspricht mehr, als er zeigen kann.
check-never-measured-do = Tragen Sie die erste Messung ein oder entfernen Sie den Indikator.
check-series-gap = { $n ->
    [one] In der Reihe von „{ $label }“ fehlt { $period }.
   *[other] In der Reihe von „{ $label }“ fehlen { $n } Messungen, die erste von { $period }.
}
check-series-gap-why = Die Jahressumme und der Vergleich mit dem Vorjahr können dann nicht stimmen.
check-series-gap-do = Tragen Sie die fehlende Messung nach oder erklären Sie in einem Ereignis, warum es sie nicht gibt.
check-area-missing = { $n ->
    [one] Für { $period } fehlt die Zahl von { $area } in „{ $label }“.
   *[other] In „{ $label }“ fehlen Gemeinden in { $n } Zeiträumen, zuerst { $area } in { $period }.
}
check-area-missing-why = Solange eine Gemeinde fehlt, hat die Zone keine Zahl dieses Zeitraums, und keine Summe stimmt.
check-area-missing-do = Geben Sie die Zahl der Gemeinde ein, auch wenn sie null ist.
check-areas-differ = { $n ->
    [one] Für { $period } gibt „{ $label }“ { $zone } für die ganze Zone an, aber { $areas } für die Gemeinden zusammen.
   *[other] In { $n } Zeiträumen von „{ $label }“ weicht die Zahl der Zone von der der Gemeinden zusammen ab, zuerst { $zone } gegenüber { $areas } in { $period }.
}
check-areas-differ-why = Zwei Zahlen für dasselbe werfen in jeder Sitzung dieselbe Frage auf. Kadans rechnet mit der der Zone.
check-areas-differ-do = Prüfen Sie in der Quelle, welche Zahl stimmt, und löschen oder berichtigen Sie die andere.
check-declaration-differs = Der erklärte Status von „{ $label }“ ist „{ $declared }“, die Zahlen sagen „{ $computed }“.
check-declaration-differs-why = Das ist bis einschließlich { $until } erlaubt: Der Grund steht dabei. Der Rat wird danach fragen.
check-declaration-differs-do = Prüfen Sie, ob der Grund noch gilt, oder ziehen Sie die Erklärung zurück.
check-declaration-ended = Der für „{ $label }“ erklärte Status „{ $declared }“ lief am { $until } ab.
check-declaration-ended-why = Seitdem sprechen nur die Zahlen.
check-declaration-ended-do = Erklären Sie den Status erneut, wenn der Grund bleibt, oder ziehen Sie die alte Erklärung zurück.
check-action-without-owner = Niemand führt „{ $label }“ aus.
check-action-without-owner-why = Eine Maßnahme, für die niemand zuständig ist, bleibt liegen.
check-action-without-owner-do = Wählen Sie, wer die Maßnahme ausführt.
check-action-without-end = „{ $label }“ hat kein Enddatum.
check-action-without-end-why = Ohne Enddatum ist die Maßnahme nie zu spät und nie erledigt.
check-action-without-end-do = Tragen Sie ein Enddatum ein.
check-action-outside-cycle = „{ $label }“ endet am { $end }, außerhalb des Zyklus { $year }.
check-action-outside-cycle-why = Die Bewertung von { $year } kann nicht beurteilen, was später erledigt wird.
check-action-outside-cycle-do = Ändern Sie das Enddatum oder verschieben Sie die Maßnahme in den nächsten Zyklus.
check-action-not-begun = „{ $label }“ steht noch auf „geplant“, hätte aber am { $end } erledigt sein müssen.
check-action-not-begun-why = Der Stand wurde von Hand gesetzt und passt nicht mehr zum Kalender.
check-action-not-begun-do = Setzen Sie die Maßnahme auf in Arbeit, erledigt oder gestrichen oder geben Sie ein neues Enddatum an.
check-action-overdue = „{ $label }“ ist noch in Arbeit, hätte aber am { $end } erledigt sein müssen.
check-action-overdue-why = Der Stand wurde von Hand gesetzt und passt nicht mehr zum Kalender.
check-action-overdue-do = Schließen Sie die Maßnahme ab oder vereinbaren Sie ein neues Enddatum.
check-action-done-without-day = „{ $label }“ ist erledigt, aber ohne Datum.
check-action-done-without-day-why = Dann lässt sich nicht sagen, ob sie rechtzeitig erledigt war, und frühere Stände zählen sie falsch mit.
check-action-done-without-day-do = Tragen Sie den Tag ein, an dem die Maßnahme erledigt war.
check-action-done-unfinished = „{ $label }“ ist erledigt mit einem Fortschritt von { $progress } %.
check-action-done-unfinished-why = Beides kann nicht zugleich stimmen.
check-action-done-unfinished-do = Setzen Sie den Fortschritt auf 100 % oder die Maßnahme zurück auf in Arbeit.
check-action-done-before-start = „{ $label }“ war am { $done } erledigt, beginnt aber erst am { $start }.
check-action-done-before-start-why = Eines der beiden Daten ist falsch.
check-action-done-before-start-do = Berichtigen Sie das falsche Datum.
check-phase-missing = { $n ->
    [one] Dem Zyklus „{ $label }“ fehlt die Phase { $phase }.
   *[other] Dem Zyklus „{ $label }“ fehlen { $n } Phasen, angefangen mit { $phase }.
}
check-phase-missing-why = Ein Zyklus ist erst mit Plan, Do, Check und Act vollständig.
check-phase-missing-do = Fügen Sie die fehlenden Phasen hinzu.
check-phases-out-of-order = Im Zyklus „{ $label }“ ist { $phase } ({ $due }) vor { $before } ({ $before-due }) fällig.
check-phases-out-of-order-why = Phasen folgen aufeinander: Wer bewertet, bevor ausgeführt wurde, bewertet nichts.
check-phases-out-of-order-do = Setzen Sie die Fristen in die richtige Reihenfolge.
check-phase-skipped = Im Zyklus „{ $label }“ ist { $later } abgeschlossen, während { $phase } noch offen ist.
check-phase-skipped-why = Eine übersprungene Phase macht den ganzen Zyklus unglaubwürdig.
check-phase-skipped-do = Schließen Sie { $phase } ab oder öffnen Sie { $later } wieder.
check-phase-signed-out-of-order = Im Zyklus „{ $label }“ wurde { $phase } am { $day } abgeschlossen, vor { $before } ({ $before-day }).
check-phase-signed-out-of-order-why = Die Reihenfolge der Unterschriften passt nicht zur Reihenfolge der Phasen.
check-phase-signed-out-of-order-do = Öffnen Sie die Phase mit dem falschen Datum wieder und schließen Sie sie neu ab.
check-phase-outside-year = { $phase } von „{ $label }“ ist am { $due } fällig, weit außerhalb von { $year }.
check-phase-outside-year-why = Der Zyklus läuft dann in den nächsten hinein.
check-phase-outside-year-do = Prüfen Sie die Frist.
check-check-without-figures = Check von „{ $label }“ wurde ohne Zahlen abgeschlossen.
check-check-without-figures-why = Eine Bewertung ohne eingefrorene Zahlen lässt sich später nicht nachprüfen.
check-check-without-figures-do = Öffnen Sie Check wieder und schließen Sie mit den Zahlen jenes Zeitpunkts neu ab.
check-act-without-decision = Act von „{ $label }“ wurde ohne Beschluss abgeschlossen.
check-act-without-decision-why = Dann weiß niemand, ob das Vorgehen weitergeht, sich ändert oder endet.
check-act-without-decision-do = Öffnen Sie Act wieder und halten Sie fest, was beschlossen wurde.
check-promise-without-proof = Die Zusage „{ $label }“ hat keinen Nachweis.
check-promise-without-proof-why = Wer sie liest, sieht nirgends, ob sie eingehalten wird.
check-promise-without-proof-do = Nennen Sie einen Indikator, einen Aktionsplan oder eine Investition oder schreiben Sie, wo man es sehen kann.
check-kept-without-proof = „{ $label }“ gilt als eingehalten, aber ohne Nachweis.
check-kept-without-proof-why = Eine Behauptung ohne Nachweis ist im Polizeirat angreifbar.
check-kept-without-proof-do = Fügen Sie den Nachweis hinzu, mit dem Tag, an dem man ihn sehen konnte.
check-commitment-overdue = „{ $label }“ hätte am { $due } eingehalten sein müssen.
check-commitment-overdue-why = Eine überfällige Verpflichtung, die offen bleibt, untergräbt alle anderen.
check-commitment-overdue-do = Setzen Sie sie auf eingehalten oder nicht eingehalten oder vereinbaren Sie einen neuen Tag.
check-commitment-without-owner = Niemand steht für „{ $label }“ ein.
check-commitment-without-owner-why = Eine Verpflichtung ohne Verantwortlichen bindet niemanden.
check-commitment-without-owner-do = Wählen Sie einen Verantwortlichen oder eine Einheit.
check-decision-overdue = Der Beschluss „{ $label }“ hätte am { $due } ausgeführt sein müssen.
check-decision-overdue-why = Das Organ, das beschlossen hat, fragt in der nächsten Sitzung danach.
check-decision-overdue-do = Melden Sie ihn als ausgeführt oder bitten Sie um eine neue Frist.
check-decision-without-owner = Niemand führt den Beschluss „{ $label }“ aus.
check-decision-without-owner-why = Ein Beschluss, für den niemand zuständig ist, bleibt liegen.
check-decision-without-owner-do = Wählen Sie, wer ihn ausführt.
check-meeting-without-minutes = Zu „{ $label }“ ({ $day }) gibt es noch kein Protokoll.
check-meeting-without-minutes-why = Nach zwei Monaten weiß niemand mehr genau, was gesagt wurde.
check-meeting-without-minutes-do = Halten Sie die Beschlüsse in wenigen Sätzen fest.
check-plan-without-approval = „{ $label }“ läuft seit { $from } ohne Genehmigung.
check-plan-without-approval-why = Ausführen vor der Genehmigung ist möglich, aber man muss sehen, wie weit sie ist.
check-plan-without-approval-do = Notieren Sie, wer den Plan an welchem Tag genehmigt oder unterzeichnet hat.
check-plan-over = „{ $label }“ endete am { $until } und ist nicht abgeschlossen.
check-plan-over-why = Ohne Abschlussbewertung gehen die Lehren für den nächsten Plan verloren.
check-plan-over-do = Bewerten Sie die Ziele und beginnen Sie den nächsten Plan.
check-capacity-exceeded = Die Aktionspläne von { $year } verlangen { $asked } Stunden; nach den Funktionen bleiben { $left } übrig.
check-capacity-exceeded-why = Es fehlen { $over } Stunden: Was nicht geht, wird auch nicht getan.
check-capacity-exceeded-do = Verteilen Sie die Aktionspläne auf die Jahre oder streichen Sie Stunden.
check-norm-not-met = Die Norm „{ $label }“ ist nicht erfüllt: { $need } nötig, { $actual } vorhanden.
check-norm-not-met-why = Die Mindestdienstleistung ist gefährdet.
check-norm-not-met-do = Prüfen Sie die Anzahl und nehmen Sie die Norm in einen Aktionsplan auf.
check-norm-without-count = Von der Norm „{ $label }“ ist nicht bekannt, ob sie erfüllt ist: { $need } nötig.
check-norm-without-count-why = Eine Norm, die niemand zählt, kann niemand nachweisen.
check-norm-without-count-do = Tragen Sie ein, was die Zone hat.
check-norm-reference-old = Die Fundstelle der Norm „{ $label }“ wurde zuletzt am { $day } geprüft.
check-norm-reference-old-why = In mehr als zwei Jahren kann sich die Regel geändert haben.
check-norm-reference-old-do = Lesen Sie die Fundstelle nach und tragen Sie den Tag ein.
check-weights-all-zero = { $n ->
    [one] Was unter „{ $label }“ steht, hat das Gewicht null.
   *[other] Die { $n } Gewichte unter „{ $label }“ sind alle null.
}
check-weights-all-zero-why = Dann zählt nichts, und „{ $label }“ erhält nie ein Urteil.
check-weights-all-zero-do = Geben Sie mindestens einem davon ein Gewicht.
check-weight-dominant = Unter „{ $label }“ wiegt „{ $heavy }“ { $weight }, der Rest zusammen { $rest }.
check-weight-dominant-why = Das Urteil hängt dann von einer einzigen Sache ab.
check-weight-dominant-do = Prüfen Sie, ob das so gemeint ist.
check-criteria-all-zero = { $n ->
    [one] Das einzige Kriterium der Argumentationsmatrix hat das Gewicht null.
   *[other] Die { $n } Kriterien der Argumentationsmatrix haben alle das Gewicht null.
}
check-criteria-all-zero-why = Ohne Gewicht gibt es keine Rangfolge von „{ $label }“.
check-criteria-all-zero-do = Geben Sie den Kriterien ein Gewicht.
check-code-twins = Die Codes „{ $code }“ ({ $label }) und „{ $other }“ unterscheiden sich nur durch Großbuchstaben oder Leerzeichen.
check-code-twins-why = Wer sie abtippt, verwechselt sie.
check-code-twins-do = Geben Sie einem von beiden einen anderen Code.
check-title-twins = „{ $label }“ hat denselben Titel wie „{ $other }“.
check-title-twins-why = In einer Liste oder einem Bericht kann man sie nicht unterscheiden.
check-title-twins-do = Geben Sie einem von beiden einen anderen Titel oder führen Sie sie zusammen.
check-personal-national-number = In „{ $label }“ ({ $field }) steht eine Nationalregisternummer: { $found }
check-personal-national-number-why = Eine Nationalregisternummer gehört nicht in einen Plan und darf das Korps nicht verlassen.
check-personal-national-number-do = Entfernen Sie sie, bevor Sie den Plan weitergeben.
check-personal-report-number = In „{ $label }“ ({ $field }) steht eine Protokollnummer: { $found }
check-personal-report-number-why = Eine Protokollnummer führt zu Personen und zu einer Ermittlung.
check-personal-report-number-do = Entfernen Sie sie und beschreiben Sie die Tat in allgemeinen Worten.
check-personal-licence-plate = In „{ $label }“ ({ $field }) steht ein Nummernschild: { $found }
check-personal-licence-plate-why = Ein Nummernschild führt zu einer Person.
check-personal-licence-plate-do = Entfernen Sie es.
check-personal-phone = In „{ $label }“ ({ $field }) steht eine Telefonnummer: { $found }
check-personal-phone-why = Der Text kann in einen öffentlichen Bericht gelangen.
check-personal-phone-do = Entfernen Sie sie oder tragen Sie sie bei einem Polizeiposten ein.
check-personal-email = In „{ $label }“ ({ $field }) steht eine E-Mail-Adresse: { $found }
check-personal-email-why = Der Text kann in einen öffentlichen Bericht gelangen.
check-personal-email-do = Entfernen Sie sie oder tragen Sie sie bei einem Polizeiposten ein.
check-smart-not-specific = „{ $label }“ sagt nicht, was genau gemeint ist (S von SMART).
check-smart-not-specific-why = Wer es liest, ergänzt selbst, was dazugehört und was nicht.
check-smart-not-specific-do = Schreiben Sie eine Beschreibung oder eine SMART-Antwort.
check-smart-not-measurable = „{ $label }“ ist nicht messbar (M von SMART).
check-smart-not-measurable-why = Es gibt keinen Indikator mit Nullmessung und Zielwert.
check-smart-not-measurable-do = Ergänzen Sie den Indikator oder schreiben Sie, woran man es sehen wird.
check-smart-not-acceptable = Man sieht nicht, wer hinter „{ $label }“ steht (A von SMART).
check-smart-not-acceptable-why = Ein Verantwortlicher und ein Organ, das beschlossen hat, geben einem Ziel Rückhalt.
check-smart-not-acceptable-do = Wählen Sie sie oder schreiben Sie, wer sich einverstanden erklärt hat.
check-smart-not-realistic = Man sieht nicht, ob „{ $label }“ erreichbar ist (R von SMART).
check-smart-not-realistic-why = Es gibt keinen Aktionsplan mit Stunden oder Haushaltsmitteln.
check-smart-not-realistic-do = Tragen Sie die Mittel eines Aktionsplans ein oder schreiben Sie, warum es erreichbar ist.
check-smart-not-timed = „{ $label }“ hat keine Frist (T von SMART).
check-smart-not-timed-why = Ohne Frist ist es nie zu spät und nie erreicht.
check-smart-not-timed-do = Tragen Sie ein, bis wann es erreicht sein muss.
