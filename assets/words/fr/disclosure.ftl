# Ce qui n'est pas montré, et pourquoi.
