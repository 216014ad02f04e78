"""Persons told of as victims, one by one: who they are, what befell them, and how many they are together."""
