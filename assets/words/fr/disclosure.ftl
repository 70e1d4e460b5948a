# Ce qui n'est pas montré, et pourquoi.

disclosure-hidden-cell = x
disclosure-hidden-note = x : ce chiffre n’est pas montré, parce qu’il est petit ou qu’il en trahirait un petit.
