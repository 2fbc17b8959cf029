"""Measurements: `python -m tests.bench`. Ratios within one run, so that they mean the same on another machine."""
