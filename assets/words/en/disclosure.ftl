# What is not shown, and why.

disclosure-hidden-cell = x
disclosure-hidden-note = x: this figure is not shown, because it is small or would give a small one away.
