"""The workbench: a store in, pages out on which a person settles what the reader drew."""
