# The note for the agenda, and what all reports share.

logo-not-a-picture = The logo is not a PNG, JPEG or SVG, or it is damaged.
logo-not-a-picture-hint = Choose another file as the logo.
logo-refers = The logo refers to something outside the file.
logo-refers-hint = Save it as an SVG that holds everything, or as a PNG.
logo-too-large = The logo has more than 4,096 pixels on a side.
logo-too-large-hint = Make it smaller.
