"""How the tables came to have the form that they have, step by step."""
