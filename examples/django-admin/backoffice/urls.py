from django.contrib import admin
from django.urls import path
from django.views.generic import RedirectView

from cases.views import favicon, media, report

urlpatterns = [
    path("", RedirectView.as_view(url="/admin/cases/case/")),
    path("favicon.ico", favicon),
    path("media/<str:name>", media, name="media"),
    path("cases/<int:pk>/report.json", report, name="report"),
    path("admin/", admin.site.urls),
]
