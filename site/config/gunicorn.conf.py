"""How gunicorn serves the site: `gunicorn --config site/config/gunicorn.conf.py`.

Few processes with few threads: pages are cached, and more threads than that only wait for each other. The number of
processes comes from WEB_CONCURRENCY, the address from BIND.
"""

import os

wsgi_app = "config.wsgi"
pythonpath = "site,."
bind = os.environ.get("BIND", "127.0.0.1:8000")
worker_class = "gthread"
threads = 2
max_requests = 5_000
max_requests_jitter = 500

# Day, method, address without its query, status, bytes, milliseconds. No network address, no browser, no referrer;
# config.accesslog says why there is no time of day either.
accesslog = "-"
access_log_format = "%(t)s %(m)s %(U)s %(s)s %(B)s %(M)s"
logger_class = "config.accesslog.QuietLogger"
