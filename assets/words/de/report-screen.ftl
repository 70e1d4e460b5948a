# Der Bildschirm der Berichte.
