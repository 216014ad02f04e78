"""A snapshot and what is asked for in, incidents as a list, a map and a timeline out."""
