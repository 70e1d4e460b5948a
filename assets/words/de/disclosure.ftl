# Was nicht gezeigt wird, und warum.

disclosure-hidden-cell = x
disclosure-hidden-note = x: Diese Zahl zeigen wir nicht, weil sie klein ist oder eine kleine Zahl verraten würde.
