"""One file a subject: a request in, JSON out."""
