"""The translator's desk: what waits, what changed in it, and the ways to publish it."""
