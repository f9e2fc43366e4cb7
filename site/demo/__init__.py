"""The start content: YAML, both languages side by side, and `load_demo`, which builds the site from it."""
