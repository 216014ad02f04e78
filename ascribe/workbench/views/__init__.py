"""A snapshot of the store in, what one screen shows out: frozen values, the same for the page and for its JSON."""
