"""Learning in other people's formats: domain objects and plain values in, bytes or dictionaries out."""
