# Verslagen over één ding: een prioriteit, een gemeente, een actieplan, de opvolging, de cijfers.
