# The zone: what it is and says of itself.

zone = Zone
shortcut-zone = Go to the zone
zone-identity = Mission, vision and values
zone-organisation = Organisation
zone-functions = Functions and standards
zone-governance = Bodies and frameworks
zone-commitments = Commitments
zone-plan-facts = Plan document
