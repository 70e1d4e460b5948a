# The indicator library.

library = Indicatorbibliotheek
