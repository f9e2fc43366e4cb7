"""The admin's pages about releases."""
