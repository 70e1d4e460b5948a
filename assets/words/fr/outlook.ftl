# What is to come.
