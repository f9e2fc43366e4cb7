"""Consents in the admin."""

from django.contrib.auth.models import Permission
from wagtail import hooks

from stories.consent_admin import ConsentViewSet


@hooks.register("register_admin_viewset")
def register_consents():
    return ConsentViewSet()


@hooks.register("register_permissions")
def register_consent_permissions():
    return Permission.objects.filter(content_type__app_label="stories", content_type__model="consent")
