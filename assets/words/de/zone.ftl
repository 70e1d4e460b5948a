# The zone: what it is and says of itself.

zone = Zone
shortcut-zone = Zur Zone
zone-identity = Auftrag, Vision und Werte
zone-organisation = Organisation
zone-functions = Funktionen und Normen
zone-governance = Organe und Rahmen
zone-commitments = Verpflichtungen
zone-plan-facts = Plandokument
