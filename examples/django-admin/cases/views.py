from pathlib import Path

from django.contrib.admin.views.decorators import staff_member_required
from django.http import FileResponse, HttpResponse, HttpResponseForbidden, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache

from .links import is_alive, with_links
from .models import Case

EVIDENCE = Path(__file__).resolve().parent.parent / "media"
KINDS = {"face.png": "image/png", "liveness.webm": "video/webm"}


@never_cache
def media(request, name):
    """The evidence itself: for whoever has a link, while it lives."""
    if name not in KINDS or not is_alive(name, request.GET.get("Expires", ""), request.GET.get("Signature", "")):
        return HttpResponseForbidden()
    response = FileResponse((EVIDENCE / name).open("rb"), content_type=KINDS[name])
    response["Cache-Control"] = "no-store"
    response["Referrer-Policy"] = "no-referrer"
    return response


@never_cache
@staff_member_required
def report(request, pk):
    """The report with fresh links: what the reader asks for by a button."""
    case = get_object_or_404(Case, pk=pk)
    return JsonResponse(with_links(case.payload, seconds=3600))


def favicon(request):
    return HttpResponse(status=204)
