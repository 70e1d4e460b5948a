# Ce qui n’est pas montré, et pourquoi.

# À la place d’un chiffre.
disclosure-hidden = non publié
# $frequency : par trimestre ; $years : 2019 et 2021.
disclosure-caption = { $frequency }, afin de protéger les petits nombres
disclosure-caption-years = { $frequency }, sans { $years }, afin de protéger les petits nombres
disclosure-short = { $indicator } : non publié, afin de protéger les petits nombres
disclosure-no-figure = Les chiffres de l’indicateur « { $indicator } » ne figurent pas dans cette édition publique, afin de protéger les petits nombres.
disclosure-areas = « non publié » : un petit nombre, ou un nombre qui permettrait de le déduire.

# ---- Édition publique : comment les petits nombres sont protégés ----

disclosure-title = Petits nombres
disclosure-why = Un petit nombre peut trahir de qui il s’agit. Cette édition publique ne contient donc aucun nombre inférieur à { $threshold }, ni aucun chiffre qui permettrait d’en déduire un.
disclosure-how = Quand un mois est trop petit, nous montrons un trimestre, un semestre ou une année. Une période en cours n’est alors montrée qu’une fois terminée. Par commune, nous ne montrons que des années entières ; quand une commune est trop petite, une autre est omise elle aussi.
disclosure-otherwise = Nous montrons donc ces chiffres autrement qu’ils n’ont été mesurés :
disclosure-item = { $frequency }
disclosure-item-years = { $frequency }, sans { $years }
disclosure-item-none = non publié
# Après un indicateur qui a son propre seuil.
disclosure-item-threshold = (seuil : { $threshold })

# ---- Édition interne : ce que l’édition publique ne montre pas ----

disclosure-log = Ce que l’édition publique ne montre pas
disclosure-log-what = Cette liste ne figure que dans l’édition interne. Elle dit ce que les lecteurs de l’édition publique ne voient pas, ou voient autrement, et pourquoi.
disclosure-log-none = L’édition publique montre les mêmes chiffres et les mêmes textes que cette édition interne.
disclosure-log-also = Quand un chiffre est montré autrement, les notes, les évolutions publiées et les chiffres figés qui le trahiraient sont omis eux aussi.
disclosure-log-name = Ce que l’édition publique ne montre pas, comment elle le montre et pourquoi
disclosure-column-what = Quoi
disclosure-column-how = Dans l’édition publique
disclosure-column-why = Pourquoi
# $noun : Action ; $label : son titre.
disclosure-record = { $noun } : { $label }
disclosure-of-year = { $indicator }, { $year }
disclosure-of-baseline = { $indicator }, mesure initiale { $year }
disclosure-of-areas = { $indicator }, { $year } par commune
disclosure-names =
    { $n ->
        [one] Nom d’une personne
       *[other] Noms de { $n } personnes
    }
disclosure-not-shown = Non publié
disclosure-not-shown-for = Non publié : { $areas }
disclosure-closed = Non publié ; montré à huis clos
disclosure-internal = Non publié, même à huis clos
disclosure-functions = La fonction, sans le nom
disclosure-why-names = L’édition publique ne nomme personne.
disclosure-why-quarter = Au moins un mois compte moins de { $threshold } unités.
disclosure-why-half-year = Au moins un trimestre compte moins de { $threshold } unités.
disclosure-why-year = Au moins un semestre compte moins de { $threshold } unités.
disclosure-why-this-year = L’année compte moins de { $threshold } unités.
disclosure-why-indicator = Aucune année entière n’atteint { $threshold }.
# Une part d’un tout : le numérateur compte, et ce qui reste du dénominateur.
disclosure-why-quarter-part = Pour au moins un mois, le numérateur ou le reste du dénominateur compte moins de { $threshold } unités.
disclosure-why-half-year-part = Pour au moins un trimestre, le numérateur ou le reste du dénominateur compte moins de { $threshold } unités.
disclosure-why-year-part = Pour au moins un semestre, le numérateur ou le reste du dénominateur compte moins de { $threshold } unités.
disclosure-why-this-year-part = Cette année-là, le numérateur ou le reste du dénominateur compte moins de { $threshold } unités.
disclosure-why-indicator-part = Pour aucune année entière, le numérateur et le reste du dénominateur n’atteignent chacun { $threshold }.
disclosure-why-baseline = Elle compte moins de { $threshold } unités, ou permettrait de déduire un chiffre caché.
disclosure-why-areas = Moins de { $threshold } : { $small }.
disclosure-why-with = Ni { $with }, car le total permettrait de déduire le petit nombre.
