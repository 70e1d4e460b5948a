# Berichte über einen Zeitraum: seit der letzten Sitzung, ein Jahr, das Ende eines Plans.
