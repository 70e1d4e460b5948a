# The zone: what it is and says of itself.

zone = Zone
shortcut-zone = Naar de zone
zone-identity = Missie, visie en waarden
zone-organisation = Organisatie
zone-functions = Functies en normen
zone-governance = Organen en kaders
zone-commitments = Verbintenissen
zone-plan-facts = Plandocument
