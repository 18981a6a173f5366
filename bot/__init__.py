"""Greenroom: mock interviews for one specific role, where people already talk."""

__version__ = "0.1.0"
