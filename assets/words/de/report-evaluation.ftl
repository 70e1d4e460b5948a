# Berichte über einen Zeitraum: seit der letzten Sitzung, ein Jahr, das Ende eines Plans.

# ---- Seit der vorigen Sitzung ----

report-since-no-moment = Es gibt keine frühere Sitzung zum Vergleichen. Wählen Sie einen Tag zum Vergleichen, oder fügen Sie bei der Zone die vorige Sitzung mit ihrem Stichtag hinzu.
# $turns: sechs Indikatoren stehen besser und drei stehen schlechter.
report-since-turns = { $turns }.
report-since-better =
    { $n ->
        [0] kein Indikator steht besser
        [one] ein Indikator steht besser
       *[other] { report-number } Indikatoren stehen besser
    }
report-since-worse =
    { $n ->
        [0] keiner steht schlechter
        [one] einer steht schlechter
       *[other] { report-number } stehen schlechter
    }
report-since-no-turns = Kein Indikator steht besser oder schlechter als damals.
# $said: zwölf Maßnahmen sind erledigt und sechs sind überfällig geworden.
report-since-sentence = { $said }.
report-since-finished =
    { $n ->
        [0] keine Maßnahme ist erledigt
        [one] eine Maßnahme ist erledigt
       *[other] { report-number } Maßnahmen sind erledigt
    }
report-since-became-late =
    { $n ->
        [0] keine ist überfällig geworden
        [one] eine ist überfällig geworden
       *[other] { report-number } sind überfällig geworden
    }
report-since-decided =
    { $n ->
        [one] ein Beschluss wurde gefasst
       *[other] { report-number } Beschlüsse wurden gefasst
    }
report-since-carried-out =
    { $n ->
        [one] ein Beschluss wurde ausgeführt
       *[other] { report-number } Beschlüsse wurden ausgeführt
    }
report-since-decision-late =
    { $n ->
        [one] ein Beschluss ist überfällig geworden
       *[other] { report-number } Beschlüsse sind überfällig geworden
    }
report-since-revised =
    { $n ->
        [one] eine frühere Zahl wurde berichtigt
       *[other] { report-number } frühere Zahlen wurden berichtigt
    }
report-since-moved-goals =
    { $n ->
        [one] ein Zielwert wurde geändert
       *[other] { report-number } Zielwerte wurden geändert
    }
report-since-numbers = Was sich geändert hat, in vier Zahlen
report-since-worse-beside = { " " }besser, { $worse } schlechter
# $rest: 4 berichtigt.
report-since-beside = , { $rest }
report-since-statuses = Was einen anderen Status hat
report-since-no-statuses = Keine Priorität, kein Ziel und kein Indikator hat einen anderen Status als damals.
report-since-statuses-priorities = Prioritäten
report-since-statuses-objectives = Ziele
report-since-statuses-indicators = Indikatoren
report-since-column-what = Was
report-since-column-then = Damals
report-since-column-now = Jetzt
report-since-column-why = Warum
report-since-restated = Was heute besser bekannt ist
report-since-restated-what = Mit den heutigen Zahlen und Zielwerten sähe dieser Status vom { $day } anders aus. Was damals berichtet wurde, ändert sich dadurch nicht.
report-since-column-known-then = Wie damals bekannt
report-since-column-known-now = Mit dem heutigen Wissen
report-since-goals = Geänderte Zielwerte
report-since-column-moved = Was geändert wurde
report-since-work = Was getan wurde
report-since-decisions = Beschlüsse
report-since-finished-title = Erledigte Maßnahmen ({ $n })
report-since-became-late-title = Überfällig geworden ({ $n })
report-since-moved-title = Mit einem anderen Enddatum ({ $n })
report-since-dropped-title = Gestrichene Maßnahmen ({ $n })
report-since-signed-title = Abgeschlossene Phasen ({ $n })
report-since-decided-title = Gefasst ({ $n })
report-since-carried-out-title = Ausgeführt ({ $n })
report-since-decision-late-title = Überfällig geworden ({ $n })
report-since-decision-dropped-title = Hinfällig ({ $n })
report-since-column-happened = Was geschah
report-since-column-of = Von
report-since-figures = Zahlen
# $indicators: 32 Indikatoren.
report-since-new-figures =
    { $n ->
        [0] Es kamen keine neuen Zahlen hinzu.
        [one] Es kam eine neue Zahl hinzu.
       *[other] Es kamen { $n } neue Zahlen hinzu, von { $indicators }.
    }
report-since-indicators =
    { $n ->
        [one] einem Indikator
       *[other] { report-number } Indikatoren
    }
report-since-revised-title = Berichtigte Zahlen
report-since-column-revised = Was es war und was es wurde
report-since-structure = Was sich am Plan selbst geändert hat
report-since-column-part = Teil
report-since-column-kind = Art

# ---- Die Bewertung eines Jahres ----

report-actions-of-year = Maßnahmen des Jahres { $year }
report-actions-note = „Maßnahmen“ zählt die gestrichenen nicht mit. Überfällig: Das Enddatum ist vorbei und die Maßnahme ist nicht erledigt.
report-column-actions = Maßnahmen
report-column-done = Erledigt
report-column-late = Überfällig
report-column-dropped = Gestrichen
report-decisions-of-year = Beschlüsse des Jahres { $year }
report-concluded = Was wir festgestellt haben und wie es weitergeht
# $day: der Tag, an dem die Phase abgeschlossen wurde.
report-concluded-check = Festgestellt ({ $day }):
report-concluded-act = Beschlossen ({ $day }):
report-concluded-nothing = dazu ist kein Text vermerkt.
report-no-cycles = Für { $year } läuft kein Aktionsplan.
report-none-concluded = Noch kein Aktionsplan des Jahres { $year } wurde bewertet.
report-outcome = Ergebnis:
report-outcome-embed = im Regelbetrieb verankern
report-outcome-adjust = nachsteuern
report-outcome-stop = einstellen
report-outcome-none = noch nicht beschlossen
# $phase: in Umsetzung (Do).
report-not-concluded = Noch nicht beschlossen: Der Aktionsplan ist { $phase }.
report-lessons-across = Was uns { $year } lehrt
report-concluded-of =
    { $n ->
        [0] Von den { $all } Aktionsplänen des Jahres { $year } ist noch keiner zu Ende bewertet.
        [one] Von den { $all } Aktionsplänen des Jahres { $year } ist einer zu Ende bewertet.
       *[other] Von den { $all } Aktionsplänen des Jahres { $year } sind { report-number } zu Ende bewertet.
    }
report-named-count = { $name } ({ $count })
report-proposals = Vorschläge für { $year }
report-proposals-none = Es sind keine Beschlüsse offen und bei keinem Aktionsplan muss nachgesteuert werden.
report-proposals-adjusted = Aktionspläne, die anders weitergehen
report-proposals-open = Beschlüsse, die noch offen sind

report-means = Mittel, Zusagen und Normen
report-capacity = Kapazität im Jahr { $year }
report-capacity-whole = Das Korps hat { $whole } Stunden. Die Funktionen der Zone verlangen { $taken }; für die Aktionspläne bleiben { $left } übrig.
report-capacity-asked = Die Aktionspläne verlangen { $asked } Stunden; davon sind bisher { $used } verbraucht.
report-capacity-short = Es werden { $hours } Stunden mehr verlangt, als übrig bleiben.
report-column-action-plan = Aktionsplan
report-column-hours-asked = Stunden verlangt
report-column-hours-used = Stunden verbraucht
report-budget = Haushalt
report-budget-note = In Euro, für den ganzen Planzeitraum.
report-budget-sum = Zusammen
report-column-budget = Wofür
report-column-budget-planned = Geplant
report-column-budget-used = Ausgegeben
report-promises = Zusagen und Verpflichtungen
report-column-promise = Was die Zone zusagt
report-column-who = Wer
report-promise-kept = Eingehalten
report-promise-broken = Nicht eingehalten
report-promise-late = Offen, überfällig
report-promise-open = Offen
report-norms = Normen
report-column-norm = Norm
report-column-needed = Nötig
report-column-there = Vorhanden
report-norm-met = Erfüllt
report-norm-not-met = Zu wenig
report-norm-text = Nicht berechnet
report-norm-unknown = Nicht ausgefüllt

# ---- Die Bewertung am Ende eines Plans ----

report-final-no-objectives = Es gibt noch keine Ziele zu bewerten.
# $items: zwölf sind erreicht, acht teilweise erreicht und fünf nicht erreicht.
report-final-tally =
    { $n ->
        [one] Vom einzigen Ziel des Plans: { $items }.
       *[other] Von den { $n } Zielen: { $items }.
    }
report-final-reached =
    { $n ->
        [one] eines ist erreicht
       *[other] { report-number } sind erreicht
    }
report-final-partly =
    { $n ->
        [one] eines ist teilweise erreicht
       *[other] { report-number } sind teilweise erreicht
    }
report-final-not-reached =
    { $n ->
        [one] eines ist nicht erreicht
       *[other] { report-number } sind nicht erreicht
    }
report-final-not-measurable =
    { $n ->
        [one] eines ist nicht messbar
       *[other] { report-number } sind nicht messbar
    }
report-final-all-proposed = Die Zone hat noch keines beurteilt: Dies ist ein Vorschlag nach den Zahlen.
report-final-all-evaluated = Die Zone hat jedes Ziel beurteilt.
report-final-proposed =
    { $n ->
        [one] Eines davon hat die Zone noch nicht beurteilt; dort steht ein Vorschlag nach den Zahlen.
       *[other] Die Zone hat { report-number } noch nicht beurteilt; dort steht ein Vorschlag nach den Zahlen.
    }
report-final-kept =
    { $n ->
        [0] Von den { $all } Zusagen und Verpflichtungen ist noch keine eingehalten.
        [one] Von den { $all } Zusagen und Verpflichtungen ist eine eingehalten.
       *[other] Von den { $all } Zusagen und Verpflichtungen sind { report-number } eingehalten.
    }
report-final-early = Der Plan läuft noch bis zum { $until }: Dies ist ein Zwischenstand.
report-final-overview = Die Ziele auf einem Blatt
report-final-overview-note = Was die Zone noch nicht beurteilt hat, zählt so, wie die Zahlen es vorschlagen.
report-column-objectives = Ziele
report-final-objectives = Was aus den Zielen wurde
report-final-objectives-name = Ziele der Priorität { $code } und was daraus wurde
report-column-objective = Ziel
report-column-verdict-final = Urteil
report-column-lesson = Lehre oder Grund
report-column-course = Nächster Plan
report-final-no-lesson = Es ist keine Lehre vermerkt.
report-final-to-decide = Noch zu beschließen
report-final-rests-on-nothing = Vorschlag: Kein Indikator misst dieses Ziel.
report-final-rests-on-parts =
    { $n ->
        [one] Vorschlag, nach einem Teilziel.
       *[other] Vorschlag, nach { report-number } Teilzielen.
    }
report-final-rests-on-figures =
    { $n ->
        [one] Vorschlag, nach einem Indikator.
       *[other] Vorschlag, nach { report-number } Indikatoren.
    }
# $parts: drei Teilzielen.
report-final-rests-on-both =
    { $n ->
        [one] Vorschlag, nach einem Indikator und { $parts }.
       *[other] Vorschlag, nach { report-number } Indikatoren und { $parts }.
    }
report-final-parts =
    { $n ->
        [one] einem Teilziel
       *[other] { report-number } Teilzielen
    }
# $share: 68 %.
report-final-way = Zurückgelegt: { $share } des Weges zum Zielwert.
# $into: O1.2 · Weniger Einbrüche.
report-final-merged = { $course }: mit { $into }
report-final-successor = { $course }: wird { $next }
report-final-indicators = Von der Nullmessung bis zur letzten Zahl
report-final-indicators-name = Indikatoren der Priorität { $code }, von der Nullmessung bis zur letzten Zahl
report-final-indicators-note = Letzte Zahl: Was zusammengezählt wird, über die letzten zwölf Monate; der Rest über das letzte Jahr. Der Weg führt von der Nullmessung zum letzten Zielwert.
report-column-baseline = Nullmessung
report-column-last = Letzte Zahl
report-column-target = Zielwert
report-column-reached = Erreicht?
report-final-in-year = { $figure } ({ $year })
report-final-until = bis { $period }
report-final-cannot-say = Nicht zu sagen
report-final-met = Erreicht
report-final-no-way = Nicht näher
report-final-part-of-way = { $share } des Weges
report-final-no-promises = Die Zone hat keine Zusagen vermerkt.
report-column-proof = Woran man es sieht
report-final-no-proof = Noch kein Nachweis
report-final-proof-figure = { $indicator }: { $figure }
report-final-proof-seen = { $proof } (zu sehen seit dem { $day })
report-final-lessons = Lehren für den nächsten Plan
report-final-no-lessons = Die Zone hat noch kein Schlussurteil und keine Lehre vermerkt. Das geht bei jedem Ziel des Plans.
report-final-course-keep = Beibehalten ({ $n })
report-final-course-change = Anpassen ({ $n })
report-final-course-merge = Zusammenlegen ({ $n })
report-final-course-stop = Einstellen ({ $n })
report-final-cycles = Was die Aktionspläne gelehrt haben
report-final-onward = Was in den nächsten Plan übergeht
report-final-no-next = Es gibt noch keinen nächsten Plan.
report-final-next = Der nächste Plan heißt „{ $plan }“.
report-final-nothing-onward = Bisher wurde kein Ziel übernommen.
report-column-was = Ziel
report-column-becomes = Im nächsten Plan
report-final-reading-reached = Alles, was dazugehört, hat den letzten Zielwert erreicht.
report-final-reading-partly = Mindestens die Hälfte des Weges zum Zielwert ist zurückgelegt.
report-final-reading-not-reached = Weniger als die Hälfte des Weges ist zurückgelegt.
report-final-reading-not-measurable = Es gibt keine oder zu wenige aktuelle Zahlen, um es zu sagen.
report-final-reading-proposal = Ein Vorschlag folgt allein aus den Zahlen. Die Zone kann anders urteilen; ihr Urteil geht vor.
report-part-means = Mittel, Zusagen und Normen
