# The indicator library.

library = Indicator library
