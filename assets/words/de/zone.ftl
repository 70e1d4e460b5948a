# The zone: what it is and says of itself.

zone = Zone
shortcut-zone = Zur Zone
zone-identity = Auftrag, Vision und Werte
zone-organisation = Organisation
zone-functions = Funktionen und Normen
zone-governance = Organe und Rahmen
zone-commitments = Verpflichtungen
zone-plan-facts = Plandokument
zone-topics = Themen der Zone
zone-column-name = Name
zone-need = benötigt
zone-period = Zeitraum
from-until = { $from } bis { $until }
record-new = Neu: { $noun }
record-add = { $noun } hinzufügen
record-nothing = Keine Angabe
record-up = „{ $what }“ nach oben
record-down = „{ $what }“ nach unten
record-remove = „{ $what }“ entfernen
record-missing = { $noun }: Zuerst wird dies gebraucht: { $missing }.
lesson-statements = Wofür steht die Zone? Hier stehen Auftrag, Vision, Motto, Grundsätze oder Zukunftsbild, jeweils unter der eigenen Überschrift.
lesson-value-groups = Gehören Werte zusammen? Legen Sie eine Gruppe an. Das muss nicht sein.
lesson-core-values = Die Werte der Zone und was man davon im Alltag sieht.
lesson-areas = Die Gemeinden der Zone mit Einwohnern: Daraus werden die Normen berechnet.
lesson-units = Dienste, Gebiete und Teams, jeweils mit Leitung und eigener Entscheidungsbefugnis.
lesson-posts = Wo findet man die Polizei? Adresse, Telefon und Öffnungszeiten je Posten.
lesson-people = Dienstposten, die etwas leiten oder ausführen. Ein Name muss nicht in der Datei stehen.
lesson-partners = Staatsanwaltschaft, Gemeinden, Schulen, Präventionsnetze: Wer wirkt mit?
lesson-channels = Website, Blog, Rundbrief: Wie spricht die Zone mit den Menschen?
lesson-functions = Die Funktionen unter dem eigenen Namen der Zone, neben den sieben gesetzlichen, mit ihren Kernbegriffen.
lesson-norms = Was das Gesetz oder die Zone mindestens verlangt, mit Fundstelle und Tag der Prüfung.
lesson-action-fields = Kriminalität, Verkehr, öffentliche Ordnung: die Felder, in denen die Zone arbeitet.
lesson-chain-links = Von der Vorbeugung bis zur Nachsorge: die Glieder mit den Worten der Zone.
lesson-phenomena = Was der Zone begegnet und was sie abwägt, bevor sie Prioritäten wählt.
lesson-bodies = Zonaler Sicherheitsrat, Polizeirat, Polizeikollegium: Wer entscheidet was?
lesson-meetings = Sitzungen, in denen der Fortschritt besprochen wurde, mit dem Stichtag der Zahlen.
lesson-frameworks = Nationaler Sicherheitsplan, Rahmenvermerk, Rundschreiben, Politik der Staatsanwaltschaft: Woran schließt der Plan an?
lesson-commitments = Wozu verpflichtet sich die Zone, und was hat sie zugesagt?
lesson-investments = Gebäude, Kameras, Fahrzeuge: Was kauft oder baut die Zone für diesen Plan?
lesson-plans = Es gibt noch keinen Plan. Legen Sie einen im Bildschirm Plan an.
lesson-proofs = Woran sieht man, dass dies eingehalten ist? Wählen Sie einen Indikator, einen Aktionsplan oder eine Investition.
lesson-alignments = Welche Prioritäten folgen diesem Rahmen?
lesson-approvals = Wer hat den Plan vorbereitet, unterzeichnet oder genehmigt, und wann?
lesson-amendments = Neue Fassungen des Textes, Nachträge und Verlängerungen.
lesson-smart-answers = Beantworten Sie SMART Buchstabe für Buchstabe; was der Plan schon zeigt, muss hier nicht stehen.
lesson-placements = Wo steht dies in der Matrix: welches Feld, welches Glied, welche Funktion?
lesson-descents = Dient dieses Ziel noch einem anderen? Fügen Sie es hier hinzu.
lesson-focuses = Um welche Phänomene geht es bei dieser Priorität?
list-plans = Pläne
zone-open-plan = Den Plan selbst öffnen
zone-merge-ask = Zusammenlegen…
zone-merge = Gemeinden zusammenlegen
zone-merge-what = Die Gemeinden bleiben bis zum Tag vor der Zusammenlegung lesbar; die neue beginnt am Tag selbst.
zone-merge-which = Welche Gemeinden?
zone-merge-name = Name der neuen Gemeinde
zone-merge-no-name = Die neue Gemeinde braucht einen Namen.
zone-merge-day = Tag der Zusammenlegung
zone-merge-do = Zusammenlegen

attachment-lesson = Protokoll, Vermerk oder Karte? Was Sie hier hinzufügen, wird Teil des Plans und geht überallhin mit.
attachment-add = Datei hinzufügen…
attachment-save-as = Speichern unter…
attachment-saved = „{ $name }“ ist gespeichert: { $path }
attachment-bytes =
    { $n ->
        [one] 1 Byte
       *[other] { $n } Byte
    }
attachment-kilobytes = { $number } kB
attachment-megabytes = { $number } MB
attachment-path-add = Welche Datei möchten Sie hinzufügen?
attachment-path-save = Wo soll die Anlage gespeichert werden?
attachment-too-much = Mit „{ $name }“ würden die Anlagen zusammen größer als { $limit } MB.
attachment-too-much-hint = Entfernen Sie zuerst eine andere Anlage, oder bewahren Sie die Datei anderswo auf und vermerken Sie in einem Text, wo sie liegt.
attachment-not-found = „{ $name }“ gibt es nicht.
attachment-not-found-hint = Prüfen Sie, ob die Datei verschoben oder umbenannt wurde; es wurde nichts hinzugefügt.
attachment-unreadable = „{ $name }“ kann nicht gelesen werden ({ $why }).
attachment-unreadable-hint = Bitten Sie um Leserechte, oder wählen Sie eine andere Datei; es wurde nichts hinzugefügt.
attachment-not-a-file = „{ $name }“ ist keine gewöhnliche Datei.
attachment-not-a-file-hint = Wählen Sie eine Datei; aus einem Ordner machen Sie zuerst eine Zip-Datei. Es wurde nichts hinzugefügt.
attachment-missing = Der Inhalt der Anlage „{ $name }“ ist nicht im Plan.
attachment-missing-hint = Entfernen Sie die Anlage und fügen Sie die Datei erneut hinzu, oder holen Sie sie aus einer Sicherungskopie.
attachment-damaged = Der Inhalt der Anlage „{ $name }“ ist beschädigt: Er ist nicht mehr das, was hinzugefügt wurde.
attachment-damaged-hint = Fügen Sie dieselbe Datei erneut hinzu, oder holen Sie sie aus einer Sicherungskopie.
attachment-not-saved = „{ $name }“ konnte nicht gespeichert werden ({ $why }).
attachment-not-saved-hint = Wählen Sie einen Ordner, in dem Sie schreiben dürfen. Was dort stand, ist noch da.
attachment-not-base64 = Der Inhalt der Anlage „{ $name }“ ist kein gültiges Base64.
attachment-not-base64-hint = Exportieren Sie den Plan erneut, oder berichtigen Sie „base64“ unter „contents“; es wurde nichts übernommen.
attachment-wrong-content = Der Inhalt der Anlage „{ $name }“ passt nicht zu der Größe oder der Prüfsumme, die der Plan nennt.
attachment-wrong-content-hint = Exportieren Sie den Plan erneut; es wurde nichts übernommen.
attachment-no-content = Der Inhalt der Anlage „{ $name }“ fehlt im Plan.
attachment-no-content-hint = Fügen Sie ihn unter „contents“ hinzu, oder entfernen Sie die Anlage; es wurde nichts übernommen.
attachment-content-of-nothing = Unter „contents“ steht der Inhalt einer Anlage, die es nicht gibt ({ $digest }).
attachment-content-of-nothing-hint = Fügen Sie die Anlage hinzu, oder entfernen Sie diesen Inhalt; es wurde nichts übernommen.
attachment-cli-added = „{ $name }“ ({ $size }) wurde zu { $plan } hinzugefügt.
attachment-cli-none = In diesem Plan gibt es keine Anlagen.
attachment-cli-written =
    { $n ->
        [0] Es gibt keine Anlagen zu schreiben.
        [one] Eine Anlage wurde in { $folder } geschrieben.
       *[other] { $n } Anlagen wurden in { $folder } geschrieben.
    }
attachment-cli-unknown-plan = Es gibt keinen Plan mit dem Code „{ $code }“.
attachment-cli-unknown-plan-hint = Berichtigen Sie den Code, oder lassen Sie --plan weg; es wurde nichts hinzugefügt.
lesson-zones = Nummer, Name und Vorstellung der Zone: Gemeinden, Einwohner und was sie besonders macht.
zone-name-number = { $name } ({ $number })
record-numbered = { $noun } { $number }
