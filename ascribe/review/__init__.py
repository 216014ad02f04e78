"""Claims and what people ruled of them in; what is still to be reviewed, in its order, and how far reviewers agree out."""
