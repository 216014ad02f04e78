"""Reading in, claims out."""

VERSION = 1
"""Raised when the rules of reading or drawing change what is drawn."""
