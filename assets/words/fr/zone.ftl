# The zone: what it is and says of itself.

zone = Zone
shortcut-zone = Aller à la zone
zone-identity = Mission, vision et valeurs
zone-organisation = Organisation
zone-functions = Fonctions et normes
zone-governance = Organes et cadres
zone-commitments = Engagements
zone-plan-facts = Document du plan
