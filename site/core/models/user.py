from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """An editor's account. Readers and learners have none. Our own from the first migration, so it can grow."""
