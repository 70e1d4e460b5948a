# Ce que répond la ligne de commande.

cli-made = { $file } a été créé.
cli-made-indicators =
    { $n ->
        [0] Il ne contient pas encore d’indicateurs.
        [one] Il contient un indicateur.
       *[other] Il contient { $n } indicateurs.
    }
cli-written = { $file } a été écrit.
cli-replaced =
    { $n ->
        [one] Un caractère n’existe pas dans la police de caractères du rapport et y figure comme �.
       *[other] { $n } caractères n’existent pas dans la police de caractères du rapport et y figurent comme �.
    }
cli-judged = Situation au { $on }
cli-judged-known = Situation au { $on }, avec ce que le plan contenait le { $known }
# $status : le mot du statut ; le dernier chiffre existe, mais il est trop ancien pour juger.
cli-stale = { $status } (trop ancien)
cli-no-indicators = Ce plan ne contient pas d’indicateurs.
cli-started = création – { $what }
cli-undone = annulation (n° { $number }) – { $what }
cli-redone = rétablissement (n° { $number }) – { $what }

cli-column-code = Code
cli-column-name = Indicateur
cli-column-figure = Chiffre
cli-column-expected = Attendu
cli-column-status = Statut
cli-column-change = Par rapport à l’an dernier
cli-column-number = N°
cli-column-time = Moment
cli-column-author = Par
cli-column-what = Quoi

# Ce qui n’a pas fonctionné, et que faire.

cli-unreadable = Le fichier ne peut pas être lu ({ $why }).
cli-unreadable-hint = Vérifiez si c’est bien un fichier et si vous pouvez le lire ; rien n’a été écrit.
cli-too-large = Le fichier dépasse { $megabytes } Mo ; ce n’est pas un plan en JSON.
cli-too-large-hint = Choisissez un autre fichier ; rien n’a été écrit.
cli-not-text = Ceci n’est pas du texte en UTF-8.
cli-not-text-hint = Enregistrez le plan en UTF-8, ou choisissez un autre fichier ; rien n’a été écrit.
cli-no-folder = Le dossier { $folder } n’existe pas.
cli-no-folder-hint = Créez-le d’abord, ou choisissez un autre dossier ; rien n’a été écrit.
cli-other-suffix = Cette commande n’écrit que des fichiers dont le nom se termine par .{ $suffix }.
cli-other-suffix-hint = Indiquez après --to un nom qui se termine par .{ $suffix } ; rien n’a été écrit.
cli-itself = Ceci est le plan lui-même ; il serait écrasé.
cli-itself-hint = Indiquez un autre nom après --to ; rien n’a été écrit.
cli-unwritable = Le fichier ne peut pas être écrit ({ $why }).
cli-unwritable-hint = Choisissez un dossier où vous pouvez écrire. Ce qui existait est toujours là.
cli-output = La réponse ne peut pas être écrite ({ $why }).
cli-output-hint = Vérifiez où va la sortie. La commande, elle, a bien été exécutée.
cli-not-a-day = { $option } : « { $found } » n’est pas une date.
cli-not-a-day-hint = Écrivez un jour existant sous la forme année-mois-jour, comme 2023-10-31.
cli-not-yet-made = On ne sait pas ce que ce fichier disait le { $known } : il n’a été créé que le { $made }.
cli-not-yet-made-hint = Écrivez --known { $day } ou un jour ultérieur, ou omettez --known.
cli-unknown-indicator = Aucun indicateur ne porte le code « { $code } ».
cli-unknown-indicator-hint = Omettez --indicator pour voir tous les codes.
cli-unknown-indicator-similar = Aucun indicateur ne porte le code « { $code } ».
cli-unknown-indicator-similar-hint = Voulez-vous dire { $similar } ? Omettez --indicator pour voir tous les codes.
cli-no-such-code = { $option } : rien dans ce fichier ne porte le code « { $found } ».
cli-no-such-code-hint = Vérifiez le code dans le plan ; rien n’a été écrit.
cli-no-such-format = Le nom ne dit pas quel type de fichier il faut créer.
cli-no-such-format-hint = Terminez le nom par .pdf, .docx, .xlsx, .csv ou .html ; rien n’a été écrit.
cli-no-pdf = Cette version de Kadans ne crée pas de PDF.
cli-no-pdf-hint = Utilisez une version de Kadans construite avec le PDF ; rien n’a été écrit.
cli-report-failed = Le rapport n'a pas été créé : { $why }.
cli-report-failed-hint = Rien n'a été écrit. Signalez-le : c'est une erreur de Kadans.
