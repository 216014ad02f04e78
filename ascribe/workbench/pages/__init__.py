"""One file a screen: a request in, its page out."""
