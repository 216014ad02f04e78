"""Reviewing: the queue of claims, the text of a report with what was drawn from it, and one claim with all that bears on it."""
