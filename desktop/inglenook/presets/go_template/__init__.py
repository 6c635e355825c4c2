"""Go's text/template, as far as Modelfiles use it: read, and run within bounds."""
