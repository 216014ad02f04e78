"""The only room that touches a database: reports, readings and rulings in, the same out again, whatever keeps them."""
