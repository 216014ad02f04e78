"""Bytes in, reports out: the room by the door, which may open files."""
