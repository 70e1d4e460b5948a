# Was eine Veränderung beweist: in Zahlen, in einfachen Worten, und warum manchmal nichts.

verdict-when-year = im Jahr { $from }
verdict-when-baseline = im Jahr { $from }, dem Jahr der Nullmessung
verdict-when-years = im Durchschnitt der Jahre { $from }–{ $until }
verdict-when-rolling = in den zwölf Monaten davor
verdict-span = { $from } bis { $until }

verdict-of-counts = { $span }: { $now } gegenüber { $then } { $when } ({ $change }; 95-%-Intervall { $low } bis { $high }).
verdict-of-rates = { $span }: { $now } ({ $facts } auf { $whole }) gegenüber { $then } ({ $facts-then } auf { $whole-then }) { $when } ({ $change }; 95-%-Intervall { $low } bis { $high }).
verdict-of-points = { $span }: { $now } ({ $facts } von { $whole }) gegenüber { $then } ({ $facts-then } von { $whole-then }) { $when } (Unterschied { $change } Prozentpunkte; 95-%-Intervall { $low } bis { $high }).
verdict-of-averages = { $span }: durchschnittlich { $now } je Messung gegenüber { $then } { $when } (Unterschied { $change }; 95-%-Intervall { $low } bis { $high }).
verdict-of-average-points = { $span }: durchschnittlich { $now } je Messung gegenüber { $then } { $when } (Unterschied { $change } Prozentpunkte; 95-%-Intervall { $low } bis { $high }).
verdict-of-nothing-before = { $span }: { $now } gegenüber { $then } { $when } (mindestens das { $low }-Fache; eine Obergrenze gibt es nicht).
verdict-bare = { $span }: { $now } gegenüber { $then } { $when }.

verdict-fall-noise = Dieser Rückgang ist größer, als die übliche Schwankung von Monat zu Monat erklären kann.
verdict-rise-noise = Dieser Anstieg ist größer, als die übliche Schwankung von Monat zu Monat erklären kann.
verdict-not-demonstrable-noise = Der Unterschied liegt innerhalb der üblichen Schwankung.
verdict-fall-spread = Dieser Rückgang ist größer, als die übliche Schwankung zwischen den Messungen erklären kann.
verdict-rise-spread = Dieser Anstieg ist größer, als die übliche Schwankung zwischen den Messungen erklären kann.
verdict-not-demonstrable-spread = Der Unterschied liegt innerhalb der üblichen Schwankung.
verdict-fall-chance = Dieser Rückgang ist größer, als der Zufall allein erklären kann.
verdict-rise-chance = Dieser Anstieg ist größer, als der Zufall allein erklären kann.
verdict-not-demonstrable-chance = Ein solcher Unterschied kann auch Zufall sein.

verdict-caveat-totals = Nur die Gesamtzahlen wurden geprüft: Wie stark die Zeiträume untereinander schwanken, ist nicht bekannt; die tatsächliche Unsicherheit kann also größer sein.
verdict-caveat-wild = Die Zahlen schwanken stärker als bei bloßem Zufall; das Intervall berücksichtigt das.
verdict-caveat-small = Der exakte Test für kleine Zahlen ist vorsichtiger und hält dies nicht für nachweisbar.

verdict-why-too_few_facts = Zusammen geht es um { $total }: zu wenig, um von einer Veränderung zu sprechen.
verdict-why-too_few_months = { $n ->
    [one] Ein Monat ohne frühere Jahre ist zu kurz
   *[other] { $n } Monate ohne frühere Jahre sind zu kurz
}, um die übliche Schwankung zu kennen; mindestens { $needed } sind nötig.
verdict-why-too_few_values = Zu wenige Messungen für eine Prüfung: { $now } und { $then }, auf jeder Seite sind mindestens { $needed } nötig.
verdict-why-nothing_counted = In keinem der beiden Zeiträume wurde etwas gezählt: Es gibt nichts zu prüfen.
verdict-why-impossible = Diese Zahlen lassen sich nicht prüfen: Eine Anzahl ist negativ, ein Nenner ist null oder ein Teil ist größer als sein Ganzes.
verdict-why-no_variation = Die Messungen unterscheiden sich nicht voneinander: Ohne Schwankung gibt es nichts zu prüfen.
verdict-why-part_of_year = Für { $from } ist nur der Jahreswert bekannt; gemessene Zeiträume dieses Jahres: { $measured } von { $of }. Ein Vergleich ist erst möglich, wenn das Jahr vollständig ist.

verdict-body-averages = Die Zahl { $span } beträgt { $now }, gegenüber { $then } { $before } (95‑%‑Intervall des Unterschieds je Messung: { $low } bis { $high }).
