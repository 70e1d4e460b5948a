# Wat niet getoond wordt, en waarom.
