"""Incident templates against keys, by the task's own fill rules and scoring rules."""
