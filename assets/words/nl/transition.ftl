# The end of a plan and the beginning of the next one.

transition = Volgend plan
