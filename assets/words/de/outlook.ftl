# Was kommt: Wahrscheinlichkeiten, Spannen und das nötige Tempo.
outlook-year = Wahrscheinlichkeit, { $year } das Ziel zu erreichen ({ $target }): { $probability }. Erwartet: { $median }; mit 80 % Sicherheit zwischen { $low } und { $high }.
outlook-year-met = { $year } wurde das Ziel erreicht: { $figure }, verlangt: { $target }.
outlook-year-missed = { $year } wurde das Ziel nicht erreicht: { $figure }, verlangt: { $target }.
outlook-met = erreicht
outlook-missed = nicht erreicht
outlook-exactly = { $percent }
outlook-about = etwa { $percent }
outlook-under = weniger als { $percent }
outlook-over = mehr als { $percent }
outlook-target-most = höchstens { $target }
outlook-target-least = mindestens { $target }
outlook-target-band = zwischen { $low } und { $high }
outlook-pace-most = Nötig für das Ziel { $year }: höchstens { $needed } { $per } ({ $span }). In den letzten zwölf Monaten waren es durchschnittlich { $now } { $per }.
outlook-pace-least = Nötig für das Ziel { $year }: mindestens { $needed } { $per } ({ $span }). In den letzten zwölf Monaten waren es durchschnittlich { $now } { $per }.
outlook-pace-lost = Das Ziel { $year } ({ $target }) ist mit den verbleibenden Zeiträumen nicht mehr zu erreichen.
outlook-pace-won = Das Ziel { $year } ({ $target }) ist mit dem Gezählten schon erreicht.
outlook-level-only = Es gibt weniger als ein Jahr Zahlen: Nur das Niveau wird fortgeschrieben, ohne Saison. Die Wahrscheinlichkeit ist grob.
outlook-season-unknown = Es gibt weniger als zwei Jahre Zahlen: Die Saison steht noch nicht fest. Die Wahrscheinlichkeit ist grob.
outlook-rough = Es gibt weniger als drei Jahre Zahlen: Die Wahrscheinlichkeit ist grob, in Schritten von 10 %.
outlook-shift-up = Seit { $period } liegen die Zahlen höher als zu erwarten war. Hat sich etwas geändert? Fügen Sie einen Eingriff oder eine Störung hinzu; bis dahin rechnet die Hälfte der Prognose mit dem neuen Niveau.
outlook-shift-down = Seit { $period } liegen die Zahlen niedriger als zu erwarten war. Hat sich etwas geändert? Fügen Sie einen Eingriff oder eine Störung hinzu; bis dahin rechnet die Hälfte der Prognose mit dem neuen Niveau.
outlook-no-plan = Keine Prognose: Kein Plan reicht weiter als die Zahlen.
outlook-stale = Keine Prognose: Die letzte Zahl ist zu alt, um nach vorn zu schauen.
outlook-irregular = Keine Prognose: Was ab und zu gemessen wird, hat keinen Rhythmus.
outlook-too-few = Keine Prognose: Es braucht mindestens 8 Zahlen.
outlook-constant = Keine Prognose: Alle Zahlen sind gleich, sodass ihre Schwankung unbekannt ist.
outlook-negative = Keine Prognose: Eine Anzahl ist negativ. Prüfen Sie die Zahlen.
outlook-too-large = Keine Prognose: Eine Zahl ist zu groß zum Rechnen. Prüfen Sie die Zahlen.
outlook-not-a-share = Keine Prognose: Ein Teil ist größer als sein Ganzes. Prüfen Sie die Nenner.

outlook-point = { $period }: erwartet { $median } · mit 80 % Sicherheit { $low } bis { $high } · mit 95 % { $least } bis { $most }

# How an indicator stands.
judged-status = { $span }: { $figure }; erwartet: { $expected }. Stand: { $status }.
judged-informative = { $span }: { $figure }. Dieser Indikator ist informativ und wird nicht beurteilt.
judged-no-target = { $span }: { $figure }. Es gibt keinen Zielwert, an dem er gemessen werden könnte.
judged-stale = Die letzte Zahl ist von { $period } und zu alt für ein Urteil ({ $span }: { $figure }).
judged-none = Es gibt noch keine Zahl eines Zeitraums, der an diesem Tag vorbei war.
judged-provisional = { $n ->
    [one] Eine Zahl dieses Jahres ist vorläufig und kann sich noch ändern.
   *[other] { $n } Zahlen dieses Jahres sind vorläufig und können sich noch ändern.
 }
judged-incomplete = Für { $period } gibt es keine Zahl der Zone: Es fehlt { $areas }.
judged-areas = Ab { $period } zählt die Zahl der Zone andere Gemeinden zusammen; die Grenzen sind von da an neu berechnet.
judged-declared = Erklärter Status: { $status }, von { $by }, bis einschließlich { $until }. { $reason }
judged-published = Für { $period } nennt die Quelle nur eine Veränderung von { $percent } gegenüber dem Vorjahr, ohne Anzahlen: Das lässt sich nicht prüfen.

indicator-variation = Letzte Zahl
indicator-outlook-busy = Der Ausblick wird berechnet …
indicator-chance = Wahrscheinlichkeit, das Ziel { $year } zu erreichen ({ $target })
