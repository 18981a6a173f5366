"""Judging an answer without a model: evidence first, then levels, then caps."""
