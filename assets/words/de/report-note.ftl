# Die Vorlage zur Tagesordnung, und was alle Berichte teilen.

logo-not-a-picture = Das Logo ist weder PNG noch JPEG noch SVG, oder es ist beschädigt.
logo-not-a-picture-hint = Wählen Sie eine andere Datei als Logo.
logo-refers = Das Logo verweist auf etwas außerhalb der Datei.
logo-refers-hint = Speichern Sie es als SVG, das alles enthält, oder als PNG.
logo-too-large = Das Logo hat mehr als 4096 Bildpunkte je Seite.
logo-too-large-hint = Verkleinern Sie es.
