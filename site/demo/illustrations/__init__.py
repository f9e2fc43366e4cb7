"""Pictures of the demo content: sources, renderings and their descriptions."""
