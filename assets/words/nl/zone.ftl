# The zone: what it is and says of itself.

zone = Zone
shortcut-zone = Naar de zone
zone-identity = Missie, visie en waarden
zone-organisation = Organisatie
zone-functions = Functies en normen
zone-governance = Organen en kaders
zone-commitments = Verbintenissen
zone-plan-facts = Plandocument
zone-topics = Onderwerpen van de zone
zone-column-name = Naam
zone-need = nodig
zone-period = periode
from-until = { $from } tot en met { $until }
record-new = Nieuw: { $noun }
record-add = { $noun } toevoegen
record-nothing = Geen
record-up = { $what } naar boven
record-down = { $what } naar beneden
record-remove = { $what } verwijderen
record-missing = Voor een { $noun } is eerst dit nodig: { $missing }.
lesson-statements = Waar staat de zone voor? Zet hier missie, visie, motto, principes of het toekomstbeeld, elk onder de kop die de zone zelf gebruikt.
lesson-value-groups = Horen waarden bij elkaar? Maak een groep. Het hoeft niet.
lesson-core-values = De waarden van de zone, met wat men ervan ziet in het dagelijkse werk.
lesson-areas = De gemeenten van de zone, met inwoners. Zo rekent het plan de normen uit.
lesson-units = Diensten, gebieden en teams, elk met wie ze leidt en wat ze zelf beslist.
lesson-posts = Waar vindt de burger de politie? Adres, telefoon en openingsuren per post.
lesson-people = Functies die iets leiden of uitvoeren. Een naam hoeft niet in het bestand te staan.
lesson-partners = Parket, gemeenten, scholen, buurtinformatienetwerken: wie werkt mee?
lesson-channels = Website, blog, nieuwsbrief: hoe spreekt de zone met mensen?
lesson-functions = De functies zoals de zone ze noemt, naast de zeven van de wet, met hun kernbegrippen.
lesson-norms = Wat de wet of de zone minstens vraagt, met de verwijzing en de dag waarop iemand die nalas.
lesson-action-fields = Criminaliteit, verkeer, openbare orde: de velden waarin de zone werkt.
lesson-chain-links = Van voorkomen tot nazorg: de schakels met het woord dat de zone gebruikt.
lesson-phenomena = Wat de zone tegenkomt en afweegt voor ze prioriteiten kiest.
lesson-bodies = Zonale veiligheidsraad, politieraad, politiecollege: wie beslist wat?
lesson-meetings = Overleg waarop de vooruitgang besproken werd, met de dag van de cijfers.
lesson-frameworks = Nationaal veiligheidsplan, kadernota, omzendbrieven, beleid van het parket: waaraan sluit het plan aan?
lesson-commitments = Waartoe verbindt de zone zich, en wat beloofde ze de mensen?
lesson-investments = Gebouwen, camera’s, voertuigen: wat koopt of bouwt de zone voor dit plan?
lesson-plans = Er is nog geen plan. Maak er een op het scherm Plan.
lesson-proofs = Waar ziet men dat dit nagekomen is? Kies een indicator, een actieplan of een investering.
lesson-alignments = Welke prioriteiten volgen dit kader?
lesson-approvals = Wie heeft het plan voorbereid, ondertekend of goedgekeurd, en wanneer?
lesson-amendments = Nieuwe versies van de tekst, addenda en verlengingen.
lesson-smart-answers = Beantwoord SMART letter per letter; wat al uit het plan blijkt, hoeft hier niet.
lesson-placements = Waar staat dit in de matrix: welk actieveld, welke schakel, welke functie?
lesson-descents = Dient deze doelstelling nog een andere? Voeg die hier toe.
lesson-focuses = Over welke fenomenen gaat deze prioriteit?
list-plans = Plannen
zone-open-plan = Het plan zelf openen
zone-merge-ask = Samenvoegen…
zone-merge = Gemeenten samenvoegen
zone-merge-what = De gemeenten blijven leesbaar tot de dag voor de samenvoeging; de nieuwe begint op de dag zelf.
zone-merge-which = Welke gemeenten?
zone-merge-name = Naam van de nieuwe gemeente
zone-merge-no-name = De nieuwe gemeente heeft een naam nodig.
zone-merge-day = Dag van de samenvoeging
zone-merge-do = Samenvoegen

attachment-lesson = Verslag, nota of kaart? Wat u hier toevoegt, wordt een deel van het plan en gaat overal mee.
attachment-add = Bestand toevoegen…
attachment-save-as = Bewaren als…
attachment-saved = “{ $name }” is bewaard: { $path }
attachment-bytes =
    { $n ->
        [one] 1 byte
       *[other] { $n } bytes
    }
attachment-kilobytes = { $number } kB
attachment-megabytes = { $number } MB
attachment-path-add = Welk bestand wilt u toevoegen?
attachment-path-save = Waar wilt u de bijlage bewaren?
attachment-too-much = Met “{ $name }” erbij worden de bijlagen samen groter dan { $limit } MB.
attachment-too-much-hint = Verwijder eerst een andere bijlage, of bewaar het bestand elders en vermeld in een tekst waar het staat.
attachment-not-found = “{ $name }” is er niet.
attachment-not-found-hint = Kijk of het bestand verplaatst of hernoemd is; er is niets toegevoegd.
attachment-unreadable = “{ $name }” kan niet gelezen worden ({ $why }).
attachment-unreadable-hint = Vraag leesrechten, of kies een ander bestand; er is niets toegevoegd.
attachment-not-a-file = “{ $name }” is geen gewoon bestand.
attachment-not-a-file-hint = Kies een bestand; van een map maakt u eerst een zipbestand. Er is niets toegevoegd.
attachment-missing = De inhoud van bijlage “{ $name }” zit niet in het plan.
attachment-missing-hint = Verwijder de bijlage en voeg het bestand opnieuw toe, of haal het uit een reservekopie.
attachment-damaged = De inhoud van bijlage “{ $name }” is beschadigd: het is niet meer wat toegevoegd werd.
attachment-damaged-hint = Voeg hetzelfde bestand opnieuw toe, of haal het uit een reservekopie.
attachment-not-saved = “{ $name }” kon niet bewaard worden ({ $why }).
attachment-not-saved-hint = Kies een map waarin u mag schrijven. Wat er stond, is er nog.
attachment-not-base64 = De inhoud van bijlage “{ $name }” is geen geldige base64.
attachment-not-base64-hint = Exporteer het plan opnieuw, of verbeter “base64” bij “contents”; er is niets overgenomen.
attachment-wrong-content = De inhoud van bijlage “{ $name }” past niet bij de grootte of het controlegetal in het plan.
attachment-wrong-content-hint = Exporteer het plan opnieuw; er is niets overgenomen.
attachment-no-content = De inhoud van bijlage “{ $name }” ontbreekt in het plan.
attachment-no-content-hint = Voeg die toe bij “contents”, of haal de bijlage weg; er is niets overgenomen.
attachment-content-of-nothing = Bij “contents” staat inhoud van een bijlage die er niet is ({ $digest }).
attachment-content-of-nothing-hint = Voeg de bijlage toe, of haal die inhoud weg; er is niets overgenomen.
attachment-cli-added = “{ $name }” ({ $size }) is toegevoegd aan { $plan }.
attachment-cli-none = Er zijn geen bijlagen in dit plan.
attachment-cli-written =
    { $n ->
        [0] Er zijn geen bijlagen om te schrijven.
        [one] Eén bijlage is geschreven in { $folder }.
       *[other] { $n } bijlagen zijn geschreven in { $folder }.
    }
attachment-cli-unknown-plan = Er is geen plan met code “{ $code }”.
attachment-cli-unknown-plan-hint = Verbeter de code, of laat --plan weg; er is niets toegevoegd.
lesson-zones = Nummer, naam en voorstelling van de zone: gemeenten, inwoners en wat haar bijzonder maakt.
zone-name-number = { $name } ({ $number })
record-numbered = { $noun } { $number }
