# What the plan is founded on: matrix, argumentation, capacity.

foundation = Fondements
shortcut-foundation = Aller aux fondements
foundation-matrix = Matrice
foundation-argumentation = Argumentation
foundation-capacity = Capacité
