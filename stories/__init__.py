"""Transfer stories: how others introduced technology together with the people who work with it, as evidence."""
