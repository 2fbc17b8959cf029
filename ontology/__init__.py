"""What the words mean: the vocabulary and the register of known bodies."""
