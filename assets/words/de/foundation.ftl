# What the plan is founded on: matrix, argumentation, capacity.

foundation = Grundlagen
shortcut-foundation = Zu den Grundlagen
foundation-matrix = Matrix
foundation-argumentation = Argumentation
foundation-capacity = Kapazität
