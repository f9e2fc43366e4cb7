"""The error log: what went wrong and where in the code, and nothing about who was there."""

import logging

from config.accesslog import is_private


class WithoutLearners(logging.Filter):
    """Of an error on a learner's own page keeps the trace, not the address: it names a step or a confirmation."""

    def filter(self, record: logging.LogRecord) -> bool:
        request = getattr(record, "request", None)
        if request is not None and is_private(request.path_info):
            record.msg, record.args = "Internal Server Error on a learner's own page", ()
        return True
