"""The wiring: settings, addresses and middleware. The only place that knows every room."""
