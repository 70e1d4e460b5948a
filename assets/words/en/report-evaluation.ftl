# Reports over a time: since the last session, a year, the end of a plan.
