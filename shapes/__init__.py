"""What a good graph looks like."""
