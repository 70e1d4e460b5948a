# Was nicht gezeigt wird, und warum.
