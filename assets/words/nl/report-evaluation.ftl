# Verslagen over een tijd: sinds de vorige zitting, een jaar, het einde van een plan.
