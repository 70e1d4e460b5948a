# Reports about one thing: a priority, a municipality, an action plan, the follow-up, the figures.
