# Les rapports sur une période : depuis la dernière séance, une année, la fin d'un plan.
