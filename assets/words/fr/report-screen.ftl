# L'écran des rapports.
