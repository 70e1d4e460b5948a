# Wat de opdrachtregel antwoordt.

cli-made = { $file } is gemaakt.
cli-made-indicators =
    { $n ->
        [0] Er staan nog geen indicatoren in.
        [one] Er staat één indicator in.
       *[other] Er staan { $n } indicatoren in.
    }
cli-written = { $file } is geschreven.
cli-replaced =
    { $n ->
        [one] Eén teken bestaat niet in het lettertype van het verslag en staat er als � in.
       *[other] { $n } tekens bestaan niet in het lettertype van het verslag en staan er als � in.
    }
cli-judged = Stand op { $on }
cli-judged-known = Stand op { $on }, met wat op { $known } in het plan stond
# $status: het woord van de status; het laatste cijfer is er, maar te oud om naar te oordelen.
cli-stale = { $status } (te oud)
cli-no-indicators = Er zijn geen indicatoren in dit plan.
cli-started = aangemaakt – { $what }
cli-undone = ongedaan gemaakt (nr. { $number }) – { $what }
cli-redone = opnieuw gedaan (nr. { $number }) – { $what }

cli-column-code = Code
cli-column-name = Indicator
cli-column-figure = Cijfer
cli-column-expected = Verwacht
cli-column-status = Status
cli-column-change = Tegenover vorig jaar
cli-column-number = Nr.
cli-column-time = Tijdstip
cli-column-author = Door
cli-column-what = Wat

# Wat er misging, en wat te doen.

cli-unreadable = Het bestand kan niet gelezen worden ({ $why }).
cli-unreadable-hint = Kijk of het een bestand is en of u het mag lezen; er is niets geschreven.
cli-too-large = Het bestand is groter dan { $megabytes } MB; dat is geen plan in JSON.
cli-too-large-hint = Kies een ander bestand; er is niets geschreven.
cli-not-text = Dit is geen tekst in UTF-8.
cli-not-text-hint = Bewaar het plan als UTF-8, of kies een ander bestand; er is niets geschreven.
cli-no-folder = De map { $folder } is er niet.
cli-no-folder-hint = Maak ze eerst, of kies een andere map; er is niets geschreven.
cli-other-suffix = Deze opdracht schrijft alleen bestanden die op .{ $suffix } eindigen.
cli-other-suffix-hint = Geef bij --to een naam op .{ $suffix }; er is niets geschreven.
cli-itself = Dit is het plan zelf; het zou overschreven worden.
cli-itself-hint = Geef bij --to een andere naam; er is niets geschreven.
cli-unwritable = Het bestand kan niet geschreven worden ({ $why }).
cli-unwritable-hint = Kies een map waarin u mag schrijven. Wat er stond, is er nog.
cli-output = Het antwoord kan niet geschreven worden ({ $why }).
cli-output-hint = Kijk waar de uitvoer naartoe gaat. Wat de opdracht deed, is wel gebeurd.
cli-not-a-day = { $option }: “{ $found }” is geen datum.
cli-not-a-day-hint = Schrijf een bestaande dag als jaar-maand-dag, zoals 2023-10-31.
cli-not-yet-made = Wat dit bestand op { $known } zei, is niet bekend: het is pas op { $made } gemaakt.
cli-not-yet-made-hint = Schrijf --known { $day } of later, of laat --known weg.
cli-unknown-indicator = Er is geen indicator met code “{ $code }”.
cli-unknown-indicator-hint = Laat --indicator weg om alle codes te zien.
cli-unknown-indicator-similar = Er is geen indicator met code “{ $code }”.
cli-unknown-indicator-similar-hint = Bedoelt u { $similar }? Laat --indicator weg om alle codes te zien.
cli-no-such-code = { $option }: niets in dit bestand heeft code “{ $found }”.
cli-no-such-code-hint = Kijk de code na in het plan; er is niets geschreven.
cli-no-such-format = Aan de naam is niet te zien welk soort bestand het moet worden.
cli-no-such-format-hint = Laat de naam eindigen op .pdf, .docx, .xlsx, .csv of .html; er is niets geschreven.
cli-no-pdf = Deze uitvoering van Kadans maakt geen PDF.
cli-no-pdf-hint = Gebruik een Kadans die met PDF gebouwd is; er is niets geschreven.
cli-report-failed = Het verslag is niet gemaakt: { $why }.
cli-report-failed-hint = Er is niets geschreven. Meld dit: het is een fout van Kadans.
