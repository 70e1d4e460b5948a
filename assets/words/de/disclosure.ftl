# Was nicht gezeigt wird, und warum.

# Anstelle einer Zahl.
disclosure-hidden = nicht gezeigt
# $frequency: pro Quartal; $years: 2019 und 2021.
disclosure-caption = { $frequency }, um kleine Zahlen zu schützen
disclosure-caption-years = { $frequency }, ohne { $years }, um kleine Zahlen zu schützen
disclosure-short = { $indicator }: nicht gezeigt, um kleine Zahlen zu schützen
disclosure-no-figure = Die Zahlen zu „{ $indicator }“ stehen nicht in dieser öffentlichen Ausgabe, um kleine Zahlen zu schützen.
disclosure-areas = „nicht gezeigt“: eine kleine Zahl oder eine, aus der sie folgen würde.

# ---- Öffentliche Ausgabe: wie kleine Zahlen geschützt sind ----

disclosure-title = Kleine Zahlen
disclosure-why = Eine kleine Zahl kann verraten, um wen es geht. Diese öffentliche Ausgabe enthält deshalb keine Zahlen unter { $threshold } und auch keine, aus denen sie sich ableiten lassen.
disclosure-how = Ist ein Monat zu klein, zeigen wir ein Quartal, ein Halbjahr oder ein Jahr. Einen laufenden Zeitraum zeigen wir dann erst, wenn er zu Ende ist. Je Gemeinde zeigen wir nur ganze Jahre; ist eine Gemeinde zu klein, entfällt auch eine andere.
disclosure-otherwise = Diese Zahlen zeigen wir deshalb anders, als sie gemessen wurden:
disclosure-item = { $frequency }
disclosure-item-years = { $frequency }, ohne { $years }
disclosure-item-none = nicht gezeigt
# Hinter einem Indikator mit eigener Schwelle.
disclosure-item-threshold = (Schwelle: { $threshold })

# ---- Interne Ausgabe: was die öffentliche nicht zeigt ----

disclosure-log = Was die öffentliche Ausgabe nicht zeigt
disclosure-log-what = Diese Liste steht nur in der internen Ausgabe. Sie sagt, was Leser der öffentlichen Ausgabe nicht oder anders sehen, und warum.
disclosure-log-none = Die öffentliche Ausgabe zeigt dieselben Zahlen und Texte wie diese interne.
disclosure-log-also = Wo eine Zahl anders gezeigt wird, entfallen auch Erläuterungen, veröffentlichte Veränderungen und eingefrorene Zahlen, die sie verraten würden.
disclosure-log-name = Was die öffentliche Ausgabe nicht zeigt, wie sie es zeigt und warum
disclosure-column-what = Was
disclosure-column-how = In der öffentlichen Ausgabe
disclosure-column-why = Warum
# $noun: Aktion; $label: ihr Titel.
disclosure-record = { $noun }: { $label }
disclosure-of-year = { $indicator }, { $year }
disclosure-of-baseline = { $indicator }, Nullmessung { $year }
disclosure-of-areas = { $indicator }, { $year } je Gemeinde
disclosure-names =
    { $n ->
        [one] Name einer Person
       *[other] Namen von { $n } Personen
    }
disclosure-not-shown = Nicht gezeigt
disclosure-not-shown-for = Nicht gezeigt: { $areas }
disclosure-closed = Nicht gezeigt; nur in nicht öffentlicher Sitzung
disclosure-internal = Nicht gezeigt; auch nicht in nicht öffentlicher Sitzung
disclosure-functions = Die Funktion, ohne Namen
disclosure-why-names = Die öffentliche Ausgabe nennt keine Personen.
disclosure-why-quarter = Mindestens ein Monat zählt weniger als { $threshold }.
disclosure-why-half-year = Mindestens ein Quartal zählt weniger als { $threshold }.
disclosure-why-year = Mindestens ein Halbjahr zählt weniger als { $threshold }.
disclosure-why-this-year = Das Jahr zählt weniger als { $threshold }.
disclosure-why-indicator = Kein ganzes Jahr erreicht { $threshold }.
# Ein Anteil: Der Zähler zählt und was vom Nenner übrig bleibt.
disclosure-why-quarter-part = In mindestens einem Monat zählt der Zähler oder der Rest des Nenners weniger als { $threshold }.
disclosure-why-half-year-part = In mindestens einem Quartal zählt der Zähler oder der Rest des Nenners weniger als { $threshold }.
disclosure-why-year-part = In mindestens einem Halbjahr zählt der Zähler oder der Rest des Nenners weniger als { $threshold }.
disclosure-why-this-year-part = In diesem Jahr zählt der Zähler oder der Rest des Nenners weniger als { $threshold }.
disclosure-why-indicator-part = In keinem ganzen Jahr zählen der Zähler und der Rest des Nenners je mindestens { $threshold }.
disclosure-why-baseline = Sie zählt weniger als { $threshold }, oder eine verborgene Zahl würde daraus folgen.
disclosure-why-areas = Weniger als { $threshold }: { $small }.
disclosure-why-with = Auch nicht { $with }, denn die kleine Zahl würde aus der Summe folgen.
