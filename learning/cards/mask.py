"""What a form has to carry although it tells what is right, made unreadable for everybody but this site."""

from django.utils.crypto import salted_hmac


def masked(text: str) -> str:
    """16 hexadecimal digits, the same for everybody and at every visit, so that a page can be cached for all.

    A plain digest would not do: whoever reads the page knows all ids in it, and had only to try which right answer
    gives this digest. It takes the site's secret key.
    """
    return salted_hmac("learning.cards.mask", text, algorithm="sha256").hexdigest()[:16]
