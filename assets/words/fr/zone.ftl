# The zone: what it is and says of itself.

zone = Zone
shortcut-zone = Aller à la zone
zone-identity = Mission, vision et valeurs
zone-organisation = Organisation
zone-functions = Fonctions et normes
zone-governance = Organes et cadres
zone-commitments = Engagements
zone-plan-facts = Document du plan
zone-topics = Thèmes de la zone
zone-column-name = Nom
zone-need = requis
zone-period = période
from-until = du { $from } au { $until }
record-new = Nouveau : { $noun }
record-add = Ajouter : { $noun }
record-nothing = Aucun
record-up = Monter « { $what } »
record-down = Descendre « { $what } »
record-remove = Supprimer « { $what } »
record-missing = Il faut d’abord ceci ({ $noun }) : { $missing }.
lesson-statements = Que veut être la zone ? Inscrivez ici mission, vision, devise, principes ou image d’avenir, chacun sous le titre de la zone.
lesson-value-groups = Des valeurs vont ensemble ? Créez un groupe. Ce n’est pas obligatoire.
lesson-core-values = Les valeurs de la zone, et ce qu’on en voit dans le travail quotidien.
lesson-areas = Les communes de la zone et leurs habitants : les normes en sont calculées.
lesson-units = Services, secteurs et équipes, avec leur direction et ce qu’ils décident eux-mêmes.
lesson-posts = Où trouver la police ? Adresse, téléphone et heures d’ouverture de chaque poste.
lesson-people = Les fonctions qui dirigent ou exécutent. Aucun nom n’est nécessaire dans le fichier.
lesson-partners = Parquet, communes, écoles, partenariats locaux de prévention : qui participe ?
lesson-channels = Site web, blog, lettre d’information : comment la zone parle-t-elle aux gens ?
lesson-functions = Les fonctions sous le nom que leur donne la zone, à côté des sept fonctions légales, avec leurs notions clés.
lesson-norms = Ce que la loi ou la zone exige au minimum, avec la référence et le jour de sa vérification.
lesson-action-fields = Criminalité, circulation, ordre public : les champs d’action de la zone.
lesson-chain-links = De la prévention au suivi : les maillons sous les mots de la zone.
lesson-phenomena = Ce que la zone rencontre et pèse avant de choisir ses priorités.
lesson-bodies = Conseil zonal de sécurité, conseil de police, collège de police : qui décide quoi ?
lesson-meetings = Réunions où l’avancement a été discuté, avec la date des chiffres.
lesson-frameworks = Plan national de sécurité, note-cadre, circulaires, politique du parquet : à quoi le plan se rattache-t-il ?
lesson-commitments = À quoi la zone s’engage-t-elle, et qu’a-t-elle promis ?
lesson-investments = Bâtiments, caméras, véhicules : qu’achète ou construit la zone pour ce plan ?
lesson-plans = Il n’y a pas encore de plan. Créez-en un à l’écran Plan.
lesson-proofs = Où voit-on que c’est tenu ? Choisissez un indicateur, un plan d’action ou un investissement.
lesson-alignments = Quelles priorités suivent ce cadre ?
lesson-approvals = Qui a préparé, signé ou approuvé le plan, et quand ?
lesson-amendments = Nouvelles versions du texte, addenda et prolongations.
lesson-smart-answers = Répondez à SMART lettre par lettre ; ce que le plan montre déjà n’est pas nécessaire ici.
lesson-placements = Où cela se situe-t-il dans la matrice : quel champ, quel maillon, quelle fonction ?
lesson-descents = Cet objectif en sert-il un autre ? Ajoutez-le ici.
lesson-focuses = Sur quels phénomènes porte cette priorité ?
list-plans = Plans
zone-open-plan = Ouvrir le plan lui-même
zone-merge-ask = Fusionner…
zone-merge = Fusionner des communes
zone-merge-what = Les communes restent lisibles jusqu’à la veille de la fusion ; la nouvelle commence le jour même.
zone-merge-which = Quelles communes ?
zone-merge-name = Nom de la nouvelle commune
zone-merge-no-name = La nouvelle commune doit avoir un nom.
zone-merge-day = Jour de la fusion
zone-merge-do = Fusionner

attachment-lesson = Un procès-verbal, une note, une carte ? Ce que vous ajoutez ici fait partie du plan et le suit partout.
attachment-add = Ajouter un fichier…
attachment-save-as = Enregistrer sous…
attachment-saved = « { $name } » est enregistré : { $path }
attachment-bytes =
    { $n ->
        [one] { $n } octet
       *[other] { $n } octets
    }
attachment-kilobytes = { $number } ko
attachment-megabytes = { $number } Mo
attachment-path-add = Quel fichier voulez-vous ajouter ?
attachment-path-save = Où enregistrer l’annexe ?
attachment-too-much = Avec « { $name } », les annexes dépasseraient ensemble { $limit } Mo.
attachment-too-much-hint = Supprimez d’abord une autre annexe, ou conservez le fichier ailleurs et indiquez dans un texte où il se trouve.
attachment-not-found = « { $name } » n’existe pas.
attachment-not-found-hint = Vérifiez si le fichier a été déplacé ou renommé ; rien n’a été ajouté.
attachment-unreadable = « { $name } » ne peut pas être lu ({ $why }).
attachment-unreadable-hint = Demandez le droit de lecture ou choisissez un autre fichier ; rien n’a été ajouté.
attachment-not-a-file = « { $name } » n’est pas un fichier ordinaire.
attachment-not-a-file-hint = Choisissez un fichier ; d’un dossier, faites d’abord un fichier zip. Rien n’a été ajouté.
attachment-missing = Le contenu de l’annexe « { $name } » ne se trouve pas dans le plan.
attachment-missing-hint = Supprimez l’annexe et ajoutez à nouveau le fichier, ou reprenez-le d’une copie de sauvegarde.
attachment-damaged = Le contenu de l’annexe « { $name } » est endommagé : ce n’est plus ce qui avait été ajouté.
attachment-damaged-hint = Ajoutez à nouveau le même fichier, ou reprenez-le d’une copie de sauvegarde.
attachment-not-saved = « { $name } » n’a pas pu être enregistré ({ $why }).
attachment-not-saved-hint = Choisissez un dossier où vous pouvez écrire. Ce qui s’y trouvait y est toujours.
attachment-not-base64 = Le contenu de l’annexe « { $name } » n’est pas du base64 valable.
attachment-not-base64-hint = Exportez à nouveau le plan, ou corrigez « base64 » sous « contents » ; rien n’a été repris.
attachment-wrong-content = Le contenu de l’annexe « { $name } » ne correspond pas à la taille ou à l’empreinte que le plan indique.
attachment-wrong-content-hint = Exportez à nouveau le plan ; rien n’a été repris.
attachment-no-content = Le contenu de l’annexe « { $name } » manque dans le plan.
attachment-no-content-hint = Ajoutez-le sous « contents », ou retirez l’annexe ; rien n’a été repris.
attachment-content-of-nothing = Sous « contents » se trouve le contenu d’une annexe qui n’existe pas ({ $digest }).
attachment-content-of-nothing-hint = Ajoutez l’annexe, ou retirez ce contenu ; rien n’a été repris.
attachment-cli-added = « { $name } » ({ $size }) a été ajouté à { $plan }.
attachment-cli-none = Ce plan n’a pas d’annexes.
attachment-cli-written =
    { $n ->
        [0] Il n’y a pas d’annexes à écrire.
        [one] Une annexe a été écrite dans { $folder }.
       *[other] { $n } annexes ont été écrites dans { $folder }.
    }
attachment-cli-unknown-plan = Il n’y a pas de plan portant le code « { $code } ».
attachment-cli-unknown-plan-hint = Corrigez le code ou omettez --plan ; rien n’a été ajouté.
lesson-zones = Numéro, nom et présentation de la zone : communes, habitants et ce qui la distingue.
zone-name-number = { $name } ({ $number })
record-numbered = { $noun } { $number }
