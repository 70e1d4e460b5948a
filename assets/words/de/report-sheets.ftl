# Berichte über eine Sache: eine Priorität, eine Gemeinde, ein Aktionsplan, die Nachverfolgung, die Zahlen.
