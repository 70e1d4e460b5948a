# What the plan is founded on: matrix, argumentation, capacity.

foundation = Onderbouwing
shortcut-foundation = Naar de onderbouwing
foundation-matrix = Matrix
foundation-argumentation = Argumentatie
foundation-capacity = Capaciteit
