# Het scherm van de verslagen.

reports = Verslagen
reports-tabs = Verslagen of huisstijl
reports-tab-report = Verslag
reports-tab-style = Huisstijl
reports-parts = Wat er te zien is
reports-settings = Instellingen
reports-pages = Voorbeeld
reports-recipes = Uw recepten
reports-no-recipes = Nog geen recepten. Bewaar een verslag als recept: de volgende keer is het één klik.
reports-column-recipe = Recept
reports-column-kind = Soort
reports-make = Maak
reports-make-what = “{ $name }” als PDF maken
reports-new = Nieuw verslag
reports-recipe-name = Naam van het recept
reports-again = Vaker nodig?
reports-keep = Als recept bewaren
reports-keep-what = Een recept staat links klaar en onthoudt alles wat hierboven staat.

## Soorten
report-kind-council-what = Voor elke zitting: de stand van zaken, met per prioriteit één blad.
report-kind-since-what = Kort voor wie de vorige zitting bijwoonde: alleen wat intussen veranderde.
report-kind-yearly-what = Voor de zonale veiligheidsraad: wat het jaar opleverde en wat eruit geleerd is.
report-kind-final-what = Aan het einde van het plan: wat bereikt is, en de lessen voor het volgende.
report-kind-fact-sheet-what = Eén blad per prioriteit, om mee te geven of aan de muur te hangen.
report-kind-municipality-what = Voor elke burgemeester een blad over de eigen gemeente.
report-kind-action-plan-what = Een actieplan met zijn cyclus, acties en middelen, voor wie eraan werkt.
report-kind-follow-up-what = Alles wat nog moet gebeuren, met wie en tegen wanneer, in één tabel.
report-kind-decisions-what = Wat beslist is, en wat ervan gekomen is.
report-kind-presentation-what = Beelden voor op het scherm tijdens de zitting.
report-kind-figures-what = Elk cijfer met zijn bron, om na te rekenen of in Excel te gebruiken.

## Voor wie
edition-internal-what = Voor de zone zelf: alles staat erin, met een lijst van wat anderen niet zien.
edition-closed-what = Voor leden van een orgaan in besloten zitting: zonder wat alleen intern is.
edition-public-what = Voor iedereen: zonder kleine aantallen, met functies in plaats van namen.
reports-second-what = Maakt twee bestanden.
reports-own-texts = De teksten van de zone zelf blijven in het { $language }.
reports-hidden-unknown = Wat deze uitgave niet toont, staat hier zodra het voorbeeld klaar is.
reports-hidden-nothing = Deze uitgave hoeft niets weg te laten.
reports-hidden = { $n ->
    [one] Eén gegeven staat niet in de openbare uitgave:
   *[other] { $n } gegevens staan niet in de openbare uitgave:
}
reports-personal = { $n ->
    [one] Eén tekst bevat mogelijk een persoonsgegeven. Kijk ze na voor u het verslag verspreidt:
   *[other] { $n } teksten bevatten mogelijk persoonsgegevens. Kijk ze na voor u het verslag verspreidt:
}
reports-go = Ga naar: { $what }

## Wanneer en waarover
reports-when = Welke cijfers
reports-day-usual = Leeg: de peildatum van het venster.
reports-compared-day = Zoals het die dag gekend was.
reports-compared-usual = Leeg: de zitting van { $meeting }, cijfers op { $day }.
reports-compared-nothing = Leeg: nergens mee, er is geen vorige zitting.
reports-from = Cijfers vanaf
reports-from-usual = Leeg: het gebruikelijke aantal jaren.
reports-meeting = Voor de zitting
reports-meeting-usual = Geen: de eerstvolgende.
reports-about-all = Geen: een blad voor elk.
reports-contents = Wat erin staat
reports-cover = Voorblad
reports-note = Nota voor de agenda
reports-agenda-example = bv. A.3
reports-subject-usual = De titel van het verslag

## Voorbeeld
reports-page = Pagina { $page } van { $pages }
reports-page-back = Vorige pagina
reports-page-on = Volgende pagina
reports-zoom = Grootte
reports-zoom-page = Blad
reports-zoom-width = Breedte
reports-zoom-paper = 100 %
reports-refresh = Voorbeeld vernieuwen
reports-preview-what = Hier ziet u elk blad zoals het zal zijn.
reports-preview-stopped = Het voorbeeld is gestopt.
reports-composing = Samenstellen…
reports-setting = Opmaken…
reports-writing = Wegschrijven…
shortcut-page-back = Vorige pagina van het verslag
shortcut-page-on = Volgende pagina van het verslag

## Bewaren
reports-save = Bewaren als
reports-save-two = Twee bestanden bewaren als
reports-format-pdf = PDF
reports-format-pdf-what = Toegankelijk, om te versturen en te archiveren
reports-format-docx = Word
reports-format-docx-what = Om nog aan te passen
reports-format-xlsx = Excel
reports-format-xlsx-what = Alle tabellen als cijfers, met grafieken
reports-format-csv = CSV
reports-format-csv-what = Alle tabellen voor een ander programma
reports-format-html = Webpagina
reports-format-html-what = Eén toegankelijk bestand voor de website van de zone
reports-made = { $n ->
    [one] Het verslag staat in { $path }.
   *[other] De verslagen staan in { $path }.
}
reports-open = Openen
reports-open-folder = Map openen
reports-stopped = Gestopt. Er is niets weggeschreven.
reports-not-shown = Geen programma kon { $path } openen. Het staat er wel.
reports-replaced = { $n ->
    [one] Eén teken kan niet gezet worden en is vervangen door �.
   *[other] { $n } tekens kunnen niet gezet worden en zijn vervangen door �.
}
reports-no-pdf = Deze versie van Kadans maakt geen PDF.
reports-no-pdf-hint = Kies Word, Excel, CSV of webpagina.
reports-faulty = Het verslag kon niet gemaakt worden ({ $why }).
reports-faulty-hint = Er is niets weggeschreven. Meld dit: het is een fout van Kadans.
replace-title = Vervangen?
replace-what = { $n ->
    [one] Dit bestand bestaat al. Wat erin staat, gaat verloren.
   *[other] Deze bestanden bestaan al. Wat erin staat, gaat verloren.
}
replace = Vervangen

## Waarom een bestand niet geschreven is
unwritten = { $name } kon niet geschreven worden ({ $why }).
unwritten-hint = Kies een andere map en probeer opnieuw.
unwritten-full = Er is geen plaats meer op de schijf voor { $name }.
unwritten-full-hint = Maak plaats of kies een andere schijf. Er is niets half geschreven.
unwritten-in-use = { $name } is open in een ander programma.
unwritten-in-use-hint = Sluit het daar, of kies een andere naam.
unwritten-no-folder = De map { $folder } bestaat niet.
unwritten-no-folder-hint = Kies een map die er is.
unwritten-not-allowed = In { $folder } mag u { $name } niet schrijven.
unwritten-not-allowed-hint = Kies een andere map, of sluit het bestand als het ergens open is.
unwritten-name = { $name } kan hier geen naam van een bestand zijn.
unwritten-name-hint = Kies een kortere naam, zonder bijzondere tekens.
unwritten-is-folder = { $name } is een map.
unwritten-is-folder-hint = Kies een andere naam.

## Namen van bestanden
reports-file-name = { $kind } { $day } { $edition }
file-report-kind-council = voortgangsnota
file-report-kind-since = sinds vorige zitting
file-report-kind-yearly = jaarlijkse evaluatie
file-report-kind-final = eindevaluatie
file-report-kind-fact-sheet = fiches prioriteiten
file-report-kind-municipality = bladen gemeenten
file-report-kind-action-plan = actieplanfiches
file-report-kind-follow-up = opvolgtabel
file-report-kind-decisions = beslissingenlijst
file-report-kind-presentation = presentatie
file-report-kind-figures = cijferbijlage
file-edition-internal = intern
file-edition-closed = besloten
file-edition-public = openbaar

## Huisstijl
reports-style-what = Zo zien alle verslagen van de zone eruit. Hiernaast ziet u het meteen.
reports-style-language = Taal van de eigen teksten
reports-style-language-what = De taal waarin de zone het plan schrijft. Vaste zinnen volgen de taal van elk verslag.
reports-style-footer-usual = De naam van de zone
reports-style-threshold-what = Aantallen onder de drempel staan niet in de openbare uitgave, en evenmin wat ze zou verraden.
reports-logo = Logo
reports-logo-what = PNG, JPEG of SVG, hoogstens 4096 beeldpunten per zijde. Het komt op elk verslag en wordt in het plan bewaard.
reports-logo-add = Logo kiezen…

## Openbaarheid
disclose = Openbaarheid…
disclose-of = Openbaarheid: { $what }
disclose-usual = Mag in de openbare uitgave, zonder kleine aantallen
disclose-badge-closed = Besloten
disclose-badge-internal = Intern
disclose-title = Hoe ver mag dit gaan?
disclose-level = In verslagen
disclose-everybody = openbaar
disclose-open-what = Ook aantallen onder de drempel staan in de openbare uitgave. Kies dit alleen als ze over niemand iets zeggen.
disclose-usual-what = De gewone regel. Hiervoor moet u niets vastleggen.
disclose-closed-what = Staat niet in de openbare uitgave, wel in die voor de besloten zitting.
disclose-internal-what = Staat alleen in de interne uitgave, samen met alles wat erbij hoort.
disclose-threshold = Eigen drempel voor kleine aantallen
disclose-threshold-what = Leeg: de drempel van de huisstijl, { $usual }.
disclose-reason = Waarom
disclose-reason-example = Wie dit later leest, moet de keuze begrijpen.
disclose-reason-empty = Zeg waarom: zonder reden kan niemand de keuze later nakijken.
disclose-confirm = Vastleggen
