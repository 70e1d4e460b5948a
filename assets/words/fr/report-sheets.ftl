# Les rapports sur un seul objet : une priorité, une commune, un plan d'action, le suivi, les chiffres.
