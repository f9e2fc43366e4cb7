from django.urls import path, re_path
from django.utils.translation import gettext_lazy as _

from learning.views import answers, company_check, confirmations, devices, downloads, feeds, mine, privacy

app_name = "learning"
urlpatterns = [
    path("", mine.overview, name="overview"),
    path("remember/", mine.remember, name="remember"),
    path("stop/", mine.stop, name="stop"),
    path("export/", mine.export, name="export"),
    path("delete/", mine.delete, name="delete"),
    path(_("devices/"), devices.devices, name="devices"),
    path("devices/code/", devices.show_code, name="show-code"),
    path("devices/grant/", devices.grant, name="grant"),
    path("devices/collect/", devices.collect, name="collect"),
    path("devices/offer/", devices.take_offer, name="take-offer"),
    path("devices/key/", devices.enter_key, name="enter-key"),
    path(_("privacy/"), privacy.privacy, name="privacy"),
    path("answer/<int:page_id>/<str:step_id>/", answers.answer, name="answer"),
    path("read/<int:page_id>/", answers.read, name="read"),
    path(_("confirmation/<int:page_id>/"), confirmations.confirmation, name="confirmation"),
    path(_("check/<str:statement>/"), confirmations.check, name="check"),
    path(_("workbook/<int:page_id>/"), confirmations.workbook, name="workbook"),
    re_path(r"^form/(?P<page_id>\d+)/(?P<block_id>[\w-]+)\.(?P<kind>odt|pdf)$", downloads.form, name="form"),
    path("module/<int:page_id>.amb.json", downloads.amb_document, name="amb"),
    path("company-check/<int:page_id>/", company_check.evaluate, name="company-check"),
    path("modules.atom", feeds.modules, name="feed"),
]
