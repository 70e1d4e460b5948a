# The indicator library, and the golden thread.

library = Bibliothèque d’indicateurs
library-open = Depuis la bibliothèque
library-theme-burglary = Cambriolages
library-theme-integrity = Intégrité physique
library-theme-radicalism = Radicalisme et discrimination
library-theme-cyber = Cybercriminalité
library-theme-traffic = Circulation et qualité de vie
library-theme-force = Un corps fort
library-theme-communication = Communication interne
library-theme-wellbeing = Bien-être au travail
library-theme-service = Service à la population
library-themes = Thèmes
library-theme-all = Tous les thèmes
library-search = Chercher dans le nom et la définition
library-found = { $n ->
    [one] { $n } indicateur
   *[other] { $n } indicateurs
}
library-none-found = Aucun indicateur ne correspond à votre recherche. Cherchez avec moins de mots ou choisissez un autre thème.
library-present = déjà dans ce plan
library-list = Indicateurs de la bibliothèque
library-line = { $unit } · { $frequency } · { $direction }
library-summary = { $name }, { $line }
library-summary-present = { $name }, { $line }, déjà dans ce plan
library-choose = Choisir et adapter
library-keys = Tab vers la liste · ↑ ↓ parcourir · Entrée choisir · Esc fermer
library-definition = Définition
library-source = Source
library-cut-off-rule = Clôture des chiffres
library-example = Exemple de valeur cible
library-present-what = Ce plan contient déjà un indicateur portant le code { $code }. Si vous insérez quand même celui-ci, il recevra un autre code.
library-adapt = Adapter et insérer l’indicateur
library-adapt-what = Faites-en un indicateur de votre zone, sous le code { $code }. Après l’insertion, tout reste modifiable.
library-name-empty = Donnez un nom à l’indicateur.
library-objective = Objectif mesuré
library-objective-none = pas encore d’objectif
library-back = Retour à la liste
library-insert = Insérer l’indicateur

# ---- The golden thread ----

thread = Fil rouge
thread-ground = Fondé sur
thread-commitment = Engagement
thread-priority = Priorité
thread-objective = Objectif
thread-action-plan = Plan d’action
thread-action = Action
thread-indicator = Indicateur
thread-proof = Preuve
thread-clause-external = art. 36, 1° LPI
thread-beside = et { $others }
thread-count-framework = { $n ->
    [one] { $n } cadre
   *[other] { $n } cadres
}
thread-count-phenomenon = { $n ->
    [one] { $n } phénomène
   *[other] { $n } phénomènes
}
thread-count-statement = { $n ->
    [one] { $n } texte de la zone
   *[other] { $n } textes de la zone
}
thread-count-commitment = { $n ->
    [one] { $n } engagement
   *[other] { $n } engagements
}
thread-count-priority = { $n ->
    [one] { $n } priorité
   *[other] { $n } priorités
}
thread-count-objective = { $n ->
    [one] { $n } objectif
   *[other] { $n } objectifs
}
thread-count-action-plan = { $n ->
    [one] { $n } plan d’action
   *[other] { $n } plans d’action
}
thread-count-action = { $n ->
    [one] { $n } action
   *[other] { $n } actions
}
thread-count-indicator = { $n ->
    [one] { $n } indicateur
   *[other] { $n } indicateurs
}
thread-count-investment = { $n ->
    [one] { $n } investissement
   *[other] { $n } investissements
}
thread-count-proof = { $n ->
    [one] { $n } preuve
   *[other] { $n } preuves
}
thread-no-ground = Ni cadre ni phénomène
thread-without-ground = { $n } sans cadre ni phénomène
thread-no-objective = Aucun objectif
thread-without-objective = { $n } sans objectif
thread-no-aim = Ne mesure aucun objectif
thread-without-aim = { $n } sans objectif
thread-no-action-plan = Aucun plan d’action
thread-without-action-plan = { $n } sans plan d’action
thread-no-action = Aucune action
thread-without-action = { $n } sans action
thread-no-indicator = Aucun indicateur
thread-without-indicator = { $n } sans indicateur
thread-no-proof = Aucune preuve
thread-without-proof = { $n } sans preuve
