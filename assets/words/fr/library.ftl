# The indicator library.

library = Bibliothèque d’indicateurs
