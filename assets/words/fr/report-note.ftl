# La note à l'ordre du jour, et ce que partagent tous les rapports.

logo-not-a-picture = Le logo n’est ni un PNG, ni un JPEG, ni un SVG, ou il est endommagé.
logo-not-a-picture-hint = Choisissez un autre fichier comme logo.
logo-refers = Le logo renvoie à quelque chose en dehors du fichier.
logo-refers-hint = Enregistrez-le comme un SVG qui contient tout, ou en PNG.
logo-too-large = Le logo compte plus de 4096 pixels de côté.
logo-too-large-hint = Réduisez-le.

# ---- Ce qui figure au-dessus et en dessous de chaque rapport ----

# $function : chef du service de la circulation.
report-person = { $function } ({ $name })
# $kicker : Note pour le conseil de police du 22 novembre 2023; $item : point A.3 de l’ordre du jour.
report-kicker-item = { $kicker } · { $item }
report-agenda-item = point { $item } de l’ordre du jour
# $body : Conseil de police.
report-occasion = { $body } · { $day }
# $day et $known : 31 octobre 2023, ou 31/10/2023.
report-day-known = { $day } (tel que connu le { $known })
report-day-known-short = { $day } (connue le { $known })
report-description-of = { $title }. { $zone }, évalué au { $day }.
# $edition : Édition publique.
report-header-edition = { $edition } · situation au { $day }
report-edition-internal = Interne
report-edition-closed = Huis clos : ne pas diffuser
report-edition-public = Édition publique
report-cover-day = Évalué au { $day }
report-title-since = Ce qui a changé
report-title-since-session = Ce qui a changé depuis la séance du { $day }
report-title-since-day = Ce qui a changé depuis le { $day }
report-title-yearly = Évaluation de l’année { $year }
# $years : une espace et 2020–2025, ou rien.
report-title-final = Évaluation finale du plan zonal de sécurité{ $years }
report-title-fact-sheet = Fiche par priorité
report-title-municipality = Page par commune
report-title-action-plan = Plans d’action
report-title-follow-up = Tableau de suivi
report-title-decisions = Les décisions et leur suite
report-title-figures = Annexe chiffrée
report-subtitle-of-plan = { $plan } · évalué au { $day } · année { $year } sur { $years } du plan
report-subtitle-final = Avec les leçons pour le plan suivant · évalué au { $day }

# ---- La note pour l’ordre du jour ----

report-note = Note pour l’ordre du jour
report-note-item = Point
report-note-body = Séance
report-note-ask = Demandé
report-note-judged = Date de référence
report-note-subject = Objet
report-note-legal-grounds = Compétence et bases légales
report-note-context = Faits et contexte
report-note-explanation = Exposé
report-note-financial-impact = Incidence financière
report-note-advice = Avis
report-note-decision = Décision
report-note-annexes = Annexes
report-note-approved = Le plan a été approuvé le { $day }.
# $body : Le conseil de police; $judged : la date de référence de cette séance.
report-note-before = { $body } a vu la situation précédente le { $day }, avec des chiffres jusqu’au { $judged }.
report-note-told = L’exposé se trouve dans le rapport qui suit.
# $parts : toutes les priorités en une page et une page par priorité.
report-note-told-parts = Vous y trouverez { $parts }.
report-note-told-overview = toutes les priorités en une page
report-note-told-priorities = une page par priorité
report-note-told-making = en fin de rapport, la manière dont les chiffres ont été établis
# $subject : État d’avancement du plan zonal de sécurité au 31 octobre 2023.
report-note-annex-report = Rapport : { $subject }
report-note-annex-figures = Annexe chiffrée
report-note-annex-making = Comment les chiffres ont été établis : sources et dates de clôture

report-subject-council = État d’avancement du plan zonal de sécurité{ $years } au { $day }
report-subject-since = Ce qui a changé dans l’exécution du plan zonal de sécurité{ $years }, jusqu’au { $day }
report-subject-yearly = Évaluation du plan zonal de sécurité{ $years } pour l’année { $year }
report-subject-final = Évaluation finale du plan zonal de sécurité{ $years }

# Ce dont le conseil prend acte ou qu’il approuve; suit « prend acte de » ou « approuve » et commence donc par l’article élidé.
report-object-council = l’état d’avancement du plan zonal de sécurité{ $years } au { $day }
report-object-since = l’évolution de l’exécution du plan zonal de sécurité{ $years } jusqu’au { $day }
report-object-yearly = l’évaluation du plan zonal de sécurité{ $years } pour l’année { $year }
report-object-final = l’évaluation finale du plan zonal de sécurité{ $years }
# Ce qui figure entre ** est en gras. $body : Le conseil de police.
report-asked-takes-note = { $body } **prend acte** de { $object }.
report-asked-takes-note-decisions =
    { $n ->
        [one] { $body } **prend acte** de { $object } et du suivi d’une décision ouverte.
       *[other] { $body } **prend acte** de { $object } et du suivi de { report-number } décisions ouvertes.
    }
report-asked-approves = { $body } **approuve** { $object }.
report-asked-approves-decisions =
    { $n ->
        [one] { $body } **approuve** { $object } et **prend acte** du suivi d’une décision ouverte.
       *[other] { $body } **approuve** { $object } et **prend acte** du suivi de { report-number } décisions ouvertes.
    }
report-signatures = Signatures

# ---- Ce qui n’est pas traduit ----

report-untranslated = Textes non traduits
# $texts : 42 textes en néerlandais.
report-untranslated-what = La zone a écrit ces textes elle-même. Ils figurent dans ce rapport tels quels : { $texts }.
# $language : néerlandais.
report-untranslated-in =
    { $n ->
        [one] un texte en { $language }
       *[other] { $n } textes en { $language }
    }
report-untranslated-priority = Priorités ({ $n })
report-untranslated-objective = Objectifs ({ $n })
report-untranslated-indicator = Indicateurs ({ $n })
report-untranslated-action-plan = Plans d’action ({ $n })
report-untranslated-phase = Évaluations ({ $n })
report-untranslated-action = Actions ({ $n })
report-untranslated-decision = Décisions ({ $n })
report-untranslated-evaluation = Leçons ({ $n })
report-untranslated-commitment = Promesses ({ $n })
report-untranslated-norm = Normes ({ $n })
report-untranslated-person = Fonctions ({ $n })
report-untranslated-unit = Unités ({ $n })
report-untranslated-source = Sources ({ $n })
report-untranslated-annotation = Événements ({ $n })
report-untranslated-proof = Preuves ({ $n })
report-untranslated-investment = Investissements ({ $n })
report-untranslated-function = Fonctions de la zone ({ $n })
report-untranslated-recipe = Textes de ce rapport ({ $n })
report-quoted = « { $text } »
report-and-more =
    { $n ->
        [one] et un autre
       *[other] et { report-number } autres
    }
report-and-more-rows =
    { $n ->
        [one] une autre ligne ne figure pas dans ce tableau.
       *[other] { report-number } autres lignes ne figurent pas dans ce tableau.
    }
