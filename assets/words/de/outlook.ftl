# Was kommt: Wahrscheinlichkeiten, Spannen und das nötige Tempo.
outlook-chance = Wahrscheinlichkeit, { $year } das Ziel zu erreichen ({ $target }): { $probability }.
outlook-expected = Prognose: { $median }; mit 80 % Sicherheit zwischen { $low } und { $high }.
outlook-year-met = Das Ziel { $year } wurde erreicht: { $figure }, verlangt: { $target }.
outlook-year-missed = Das Ziel { $year } wurde nicht erreicht: { $figure }, verlangt: { $target }.
outlook-met = erreicht
outlook-missed = nicht erreicht
outlook-exactly = { $percent }
outlook-about = etwa { $percent }
outlook-under = weniger als { $percent }
outlook-over = mehr als { $percent }
outlook-target-most = höchstens { $target }
outlook-target-least = mindestens { $target }
outlook-target-band = zwischen { $low } und { $high }
outlook-pace-most = Nötig für das Ziel { $year }: höchstens { $needed } { $per } ({ $span }). Durchschnitt der letzten zwölf Monate: { $now } { $per }.
outlook-pace-least = Nötig für das Ziel { $year }: mindestens { $needed } { $per } ({ $span }). Durchschnitt der letzten zwölf Monate: { $now } { $per }.
outlook-pace-lost = Das Ziel { $year } ({ $target }) ist mit den verbleibenden Zeiträumen nicht mehr zu erreichen.
outlook-pace-won = Das Ziel { $year } ({ $target }) ist mit dem bisher Gezählten schon erreicht.
outlook-level-only = Die Zahlen umfassen weniger als ein Jahr: Nur das Niveau wird fortgeschrieben, ohne Saison. Die Wahrscheinlichkeit ist eine grobe Schätzung.
outlook-season-unknown = Die Zahlen umfassen weniger als zwei Jahre: Die Saison steht noch nicht fest. Die Wahrscheinlichkeit ist eine grobe Schätzung.
outlook-rough = Die Zahlen umfassen weniger als drei Jahre: Die Wahrscheinlichkeit ist eine grobe Schätzung, in Schritten von 10 %.
outlook-shift-up = Seit { $period } liegen die Zahlen höher als zu erwarten war. Hat sich etwas geändert? Fügen Sie einen Eingriff oder eine Störung hinzu; bis dahin rechnet die Prognose zur Hälfte mit dem neuen Niveau.
outlook-shift-down = Seit { $period } liegen die Zahlen niedriger als zu erwarten war. Hat sich etwas geändert? Fügen Sie einen Eingriff oder eine Störung hinzu; bis dahin rechnet die Prognose zur Hälfte mit dem neuen Niveau.
outlook-no-plan = Keine Prognose: Kein Plan reicht weiter als die Zahlen.
outlook-stale = Keine Prognose: Die letzte Zahl ist zu alt, um nach vorn zu schauen.
outlook-irregular = Keine Prognose: Was ab und zu gemessen wird, hat keinen festen Rhythmus.
outlook-too-few = Keine Prognose: Es braucht mindestens 8 Zahlen.
outlook-constant = Keine Prognose: Alle Zahlen sind gleich, sodass nicht zu sehen ist, wie stark sie schwanken.
outlook-negative = Keine Prognose: Eine Anzahl ist negativ. Prüfen Sie die Zahlen.
outlook-too-large = Keine Prognose: Eine Zahl ist zu groß zum Rechnen. Prüfen Sie die Zahlen.
outlook-not-a-share = Keine Prognose: Ein Teil ist größer als sein Ganzes. Prüfen Sie die Nenner.

outlook-point = { $period }: Prognose { $median } · mit 80 % Sicherheit { $low } bis { $high } · mit 95 % { $least } bis { $most }

# How an indicator stands.
judged-status = { $span }: { $figure }; erwartet: { $expected }. Stand: { $status }.
judged-informative = { $span }: { $figure }. Dieser Indikator ist informativ und wird nicht beurteilt.
judged-no-target = { $span }: { $figure }. Es gibt keinen Zielwert, an dem er gemessen werden könnte.
judged-stale = Die letzte Zahl ist von { $period } und zu alt für ein Urteil ({ $span }: { $figure }).
judged-none = Es gibt noch keine Zahl eines Zeitraums, der am Stichtag vorbei war.
judged-provisional = { $n ->
    [one] Eine Zahl dieses Jahres ist vorläufig und kann sich noch ändern.
   *[other] { $n } Zahlen dieses Jahres sind vorläufig und können sich noch ändern.
 }
judged-incomplete = Für { $period } gibt es keine Zahl der Zone, denn die von { $areas } fehlt.
judged-areas = Ab { $period } ist die Zahl der Zone die Summe anderer Gemeinden als zuvor; die Grenzen sind von da an neu berechnet.
judged-declared = Erklärter Status: { $status } ({ $by }, bis einschließlich { $until }). { $reason }
judged-published = Für { $period } nennt die Quelle nur eine Veränderung von { $percent } gegenüber dem Vorjahr, ohne absolute Zahlen: Das lässt sich nicht prüfen.

indicator-variation = Letzte Zahl
indicator-outlook-busy = Die Prognose wird berechnet…
indicator-chance = Wahrscheinlichkeit, das Ziel { $year } zu erreichen ({ $target })
judged-left-out = Verglichen ohne { $areas }: nicht in beiden Zeiträumen gemessen.
judged-definition = Am { $day } hat sich die Zählweise geändert ({ $what }): Verglichen werden zwei Zählweisen.
