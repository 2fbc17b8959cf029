"""Minutes in, facts out."""
