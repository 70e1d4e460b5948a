# L’écran des rapports.

reports = Rapports
reports-tabs = Rapports ou charte graphique
reports-tab-report = Rapport
reports-tab-style = Charte graphique
reports-parts = Ce qui est affiché
reports-settings = Réglages
reports-pages = Aperçu
reports-recipes = Vos modèles
reports-no-recipes = Aucun modèle pour l’instant. Enregistrez un rapport comme modèle : la prochaine fois, un clic suffira.
reports-column-recipe = Modèle
reports-column-kind = Type
reports-make = Créer
reports-make-what = Créer « { $name } » en PDF
reports-new = Nouveau rapport
reports-recipe-name = Nom du modèle
reports-again = Besoin plus souvent ?
reports-keep = Enregistrer comme modèle
reports-keep-what = Un modèle reste prêt à gauche et retient tout ce qui figure ci-dessus.

## Types
report-kind-council-what = Pour chaque séance : l’état d’avancement, avec une page par priorité.
report-kind-since-what = Bref, pour qui assistait à la dernière séance : seulement ce qui a changé depuis.
report-kind-yearly-what = Pour le conseil zonal de sécurité : ce que l’année a apporté et ce qu’on en a appris.
report-kind-final-what = À la fin du plan : ce qui est atteint, et les leçons pour le suivant.
report-kind-fact-sheet-what = Une page par priorité, à remettre ou à afficher.
report-kind-municipality-what = Pour chaque bourgmestre, une page sur sa propre commune.
report-kind-action-plan-what = Un plan d’action avec son cycle, ses actions et ses moyens, pour ceux qui y travaillent.
report-kind-follow-up-what = Tout ce qui reste à faire, par qui et pour quand, en un tableau.
report-kind-decisions-what = Ce qui a été décidé, et ce qu’il en est advenu.
report-kind-presentation-what = Des diapositives à projeter pendant la séance.
report-kind-figures-what = Chaque chiffre avec sa source, pour vérifier ou utiliser dans Excel.

## Pour qui
edition-internal-what = Pour la zone elle-même : tout y figure, avec la liste de ce que les autres ne voient pas.
edition-closed-what = Pour les membres d’un organe siégeant à huis clos : sans ce qui est uniquement interne.
edition-public-what = Pour tout le monde : sans petits nombres, avec des fonctions au lieu de noms.
reports-second-what = Crée deux fichiers.
reports-own-texts = Les textes de la zone elle-même restent en { $language }.
reports-hidden-unknown = Ce que cette édition ne montre pas figurera ici dès que l’aperçu sera prêt.
reports-hidden-nothing = Cette édition n’a rien à omettre.
reports-hidden = { $n ->
    [one] { $n } donnée ne figure pas dans l’édition publique :
   *[other] { $n } données ne figurent pas dans l’édition publique :
}
reports-personal = { $n ->
    [one] { $n } texte contient peut-être une donnée personnelle. Vérifiez-le avant de diffuser le rapport :
   *[other] { $n } textes contiennent peut-être des données personnelles. Vérifiez-les avant de diffuser le rapport :
}
reports-go = Aller à : { $what }

## Quand et à propos de quoi
reports-when = Quels chiffres
reports-day-usual = Vide : la date de référence de la fenêtre.
reports-compared-day = Tel que connu ce jour-là.
reports-compared-usual = Vide : la séance du { $meeting }, chiffres au { $day }.
reports-compared-nothing = Vide : avec rien, il n’y a pas de séance précédente.
reports-from = Chiffres à partir du
reports-from-usual = Vide : le nombre d’années habituel.
reports-meeting = Pour la séance
reports-meeting-usual = Aucune : la prochaine.
reports-about-all = Aucun choix : une page pour chacun.
reports-contents = Contenu
reports-cover = Page de couverture
reports-note = Note pour l’ordre du jour
reports-agenda-example = p. ex. A.3
reports-subject-usual = Le titre du rapport

## Aperçu
reports-page = Page { $page } sur { $pages }
reports-page-back = Page précédente
reports-page-on = Page suivante
reports-zoom = Taille
reports-zoom-page = Page
reports-zoom-width = Largeur
reports-zoom-paper = 100 %
reports-refresh = Actualiser l’aperçu
reports-preview-what = Vous verrez ici chaque page telle qu’elle sera.
reports-preview-stopped = L’aperçu est arrêté.
reports-composing = Composition…
reports-setting = Mise en page…
reports-writing = Écriture…
shortcut-page-back = Page précédente du rapport
shortcut-page-on = Page suivante du rapport

## Enregistrer
reports-save = Enregistrer en
reports-save-two = Enregistrer deux fichiers en
reports-format-pdf = PDF
reports-format-pdf-what = Accessible, à envoyer et à archiver
reports-format-docx = Word
reports-format-docx-what = À adapter encore
reports-format-xlsx = Excel
reports-format-xlsx-what = Tous les tableaux en chiffres, avec graphiques
reports-format-csv = CSV
reports-format-csv-what = Tous les tableaux pour un autre programme
reports-format-html = Page web
reports-format-html-what = Un seul fichier accessible pour le site de la zone
reports-made = { $n ->
    [one] Le rapport a été enregistré sous { $path }.
   *[other] Les rapports ont été enregistrés sous { $path }.
}
reports-open = Ouvrir
reports-open-folder = Ouvrir le dossier
reports-stopped = Arrêté. Rien n’a été écrit.
reports-not-shown = Aucun programme n’a pu ouvrir { $path }. L’élément s’y trouve bien.
reports-replaced = { $n ->
    [one] { $n } caractère ne peut pas être affiché et a été remplacé par �.
   *[other] { $n } caractères ne peuvent pas être affichés et ont été remplacés par �.
}
reports-no-pdf = Cette version de Kadans ne crée pas de PDF.
reports-no-pdf-hint = Choisissez Word, Excel, CSV ou page web.
reports-faulty = Le rapport n’a pas pu être créé ({ $why }).
reports-faulty-hint = Rien n’a été écrit. Signalez-le : c’est une erreur de Kadans.
replace-title = Remplacer ?
replace-what = { $n ->
    [one] Ce fichier existe déjà. Son contenu sera perdu.
   *[other] Ces fichiers existent déjà. Leur contenu sera perdu.
}
replace = Remplacer

## Pourquoi un fichier n’a pas été écrit
unwritten = { $name } n’a pas pu être écrit ({ $why }).
unwritten-hint = Choisissez un autre dossier et réessayez.
unwritten-full = Il n’y a plus de place sur le disque pour { $name }.
unwritten-full-hint = Libérez de l’espace ou choisissez un autre disque. Rien n’a été écrit à moitié.
unwritten-in-use = { $name } est ouvert dans un autre programme.
unwritten-in-use-hint = Fermez-le, ou choisissez un autre nom.
unwritten-no-folder = Le dossier { $folder } n’existe pas.
unwritten-no-folder-hint = Choisissez un dossier existant.
unwritten-not-allowed = Vous ne pouvez pas écrire { $name } dans { $folder }.
unwritten-not-allowed-hint = Choisissez un autre dossier, ou fermez le fichier s’il est ouvert quelque part.
unwritten-name = { $name } ne peut pas être un nom de fichier ici.
unwritten-name-hint = Choisissez un nom plus court, sans caractères spéciaux.
unwritten-is-folder = { $name } est un dossier.
unwritten-is-folder-hint = Choisissez un autre nom.

## Noms de fichiers
reports-file-name = { $kind } { $day } { $edition }
file-report-kind-council = note d’avancement
file-report-kind-since = depuis la dernière séance
file-report-kind-yearly = évaluation annuelle
file-report-kind-final = évaluation finale
file-report-kind-fact-sheet = fiches priorités
file-report-kind-municipality = pages communes
file-report-kind-action-plan = fiches plans d’action
file-report-kind-follow-up = tableau de suivi
file-report-kind-decisions = liste des décisions
file-report-kind-presentation = présentation
file-report-kind-figures = annexe chiffrée
file-edition-internal = interne
file-edition-closed = huis clos
file-edition-public = publique

## Charte graphique
reports-style-what = Voici l’apparence de tous les rapports de la zone. Vous la voyez aussitôt à côté.
reports-style-language = Langue des textes propres
reports-style-language-what = La langue dans laquelle la zone écrit le plan. Les phrases fixes suivent la langue de chaque rapport.
reports-style-footer-usual = Le nom de la zone
reports-style-threshold-what = Les nombres sous le seuil ne figurent pas dans l’édition publique, ni ce qui les révélerait.
reports-logo = Logo
reports-logo-what = PNG, JPEG ou SVG, au plus 4096 pixels par côté. Il figure sur chaque rapport et est conservé dans le plan.
reports-logo-add = Choisir un logo…

## Publicité
disclose = Publicité…
disclose-of = Publicité : { $what }
disclose-usual = Peut figurer dans l’édition publique, sans petits nombres
disclose-badge-closed = Huis clos
disclose-badge-internal = Interne
disclose-title = Jusqu’où cela peut-il aller ?
disclose-level = Dans les rapports
disclose-everybody = public
disclose-open-what = Même les nombres sous le seuil figurent dans l’édition publique. À choisir seulement s’ils ne disent rien de personne.
disclose-usual-what = La règle habituelle. Rien à préciser.
disclose-closed-what = Absent de l’édition publique, présent dans celle pour le huis clos.
disclose-internal-what = Figure uniquement dans l’édition interne, avec tout ce qui s’y rattache.
disclose-threshold = Seuil propre pour les petits nombres
disclose-threshold-what = Vide : le seuil de la charte graphique, { $usual }.
disclose-reason = Pourquoi
disclose-reason-example = Qui lira cela plus tard doit comprendre ce choix.
disclose-reason-empty = Dites pourquoi : sans motif, personne ne pourra vérifier ce choix plus tard.
disclose-confirm = Confirmer
