# action-plan
