"""The floor every room stands on: pages, images, topics, site texts, blocks, languages. Knows no room."""
