"""Working at the desk: pages, buttons and people."""

from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page

from core.models import User
from tests.translation.bilingual import text
from translation.states import state_of

BODY = [text("Der Betriebsrat fragt früh.", "Die Aufgabe kommt zuerst.", "Wir messen, am Ende.")]


def address(translation) -> str:
    return reverse("translation_desk:translation", args=[translation.pk])


def soup_of(response) -> BeautifulSoup:
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def act(client, translation, action: str, **values):
    return client.post(address(translation), {"action": action} | values)


def segment(translation, standing: str):
    return state_of(translation).segments.filter(standing=standing).first()


def translator(*, publishes: bool = False) -> User:
    user = User.objects.create_user("translator", "translator@example.org", "translator")
    group = Group.objects.create(name="Übersetzungsteam")
    for codename in ("access_admin", "submit_translation"):
        group.permissions.add(Permission.objects.get(codename=codename))
    for codename in ["change_page", "publish_page"] if publishes else ["change_page"]:
        GroupPagePermission.objects.create(
            group=group,
            page=Page.objects.get(depth=1),
            permission=Permission.objects.get(codename=codename, content_type__app_label="wagtailcore"),
        )
    user.groups.add(group)
    return user
