# De nota bij de agenda, en wat alle verslagen delen.

logo-not-a-picture = Het logo is geen PNG, JPEG of SVG, of het is beschadigd.
logo-not-a-picture-hint = Kies een ander bestand als logo.
logo-refers = Het logo verwijst naar iets buiten het bestand.
logo-refers-hint = Bewaar het als SVG waar alles in zit, of als PNG.
logo-too-large = Het logo heeft meer dan 4096 beeldpunten per zijde.
logo-too-large-hint = Maak het kleiner.
