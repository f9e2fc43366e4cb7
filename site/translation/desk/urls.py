from django.urls import include, path

from translation.desk.syncing import SubmitSnippetView, UpdateView
from translation.desk.views import matrix, po, segments

patterns = [
    path("", matrix.MatrixView.as_view(), name="matrix"),
    path("<int:pk>/", segments.TranslationView.as_view(), name="translation"),
    path("<int:pk>/po/", po.export_one, name="export"),
    path("po/outdated/", po.export_outdated, name="export-outdated"),
    path("po/branch/<int:page_id>/", po.export_branch, name="export-branch"),
    path("po/import/", po.ImportView.as_view(), name="import"),
]
# Before wagtail-localize's own views at the same addresses.
admin_urls = [
    path(
        "localize/submit/snippet/<slug:app_label>/<slug:model_name>/<str:pk>/",
        SubmitSnippetView.as_view(),
    ),
    path("localize/update/<int:translation_source_id>/", UpdateView.as_view()),
    path("translations/", include((patterns, "translation_desk"), namespace="translation_desk")),
]
