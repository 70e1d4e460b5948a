# La note à l'ordre du jour, et ce que partagent tous les rapports.

logo-not-a-picture = Le logo n’est ni un PNG, ni un JPEG, ni un SVG, ou il est endommagé.
logo-not-a-picture-hint = Choisissez un autre fichier comme logo.
logo-refers = Le logo renvoie à quelque chose en dehors du fichier.
logo-refers-hint = Enregistrez-le comme un SVG qui contient tout, ou en PNG.
logo-too-large = Le logo compte plus de 4096 pixels de côté.
logo-too-large-hint = Réduisez-le.
