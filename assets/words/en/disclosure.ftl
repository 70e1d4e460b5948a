# What is not shown, and why.
