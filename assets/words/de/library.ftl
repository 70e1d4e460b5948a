# The indicator library.

library = Indikatorbibliothek
