"""What every test may use."""

import pytest
from django.core.cache import caches


@pytest.fixture(autouse=True)
def _empty_caches():
    """The generation number and the menus live in the cache: no test shall see another one's."""
    yield
    for cache in caches.all():
        cache.clear()
