"""What browsers may load, as data: one strict policy for readers, one for the admin, one list of video hosts."""

# Hosts that a page may show in a frame, only after the reader's click. Everything else stays a plain link.
EMBED_HOSTS = (
    "www.youtube-nocookie.com",
    "player.vimeo.com",
    "peertube.tv",
    "www.openstreetmap.org",
)

PUBLIC_POLICY = {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "frame-src": ["'self'", *(f"https://{host}" for host in EMBED_HOSTS)],
    "frame-ancestors": ["'none'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "object-src": ["'none'"],
}

# Wagtail's admin and the translation editor of wagtail-localize write inline scripts and styles: a strict policy
# leaves a blank editor. No foreign host is allowed here either.
ADMIN_POLICY = {
    **PUBLIC_POLICY,
    "script-src": ["'self'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'"],
    "frame-ancestors": ["'self'"],
    "base-uri": ["'self'"],
}

PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer",
        "browsing-topics",
        "camera",
        "display-capture",
        "geolocation",
        "gyroscope",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "usb",
    )
)
