# Wat niet getoond wordt, en waarom.

disclosure-hidden-cell = x
disclosure-hidden-note = x: dit cijfer tonen we niet, omdat het klein is of een klein cijfer zou verraden.
