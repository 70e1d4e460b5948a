# What the plan is founded on: matrix, argumentation, capacity.

foundation = Foundations
shortcut-foundation = Go to the foundations
foundation-matrix = Matrix
foundation-argumentation = Argumentation
foundation-capacity = Capacity
