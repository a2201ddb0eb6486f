from django.conf import settings
from django.db import models


class Case(models.Model):
    """One verification, with what the vendor said of it. In the payload, media are names of files: see links.py."""

    session_id = models.CharField(max_length=64, unique=True)
    payload = models.JSONField(default=dict)

    def __str__(self):
        return self.session_id

    @property
    def status(self):
        return self.payload.get("liveness", {}).get("status", "")


class Decision(models.Model):
    """What a person decided. It is only ever added."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="decisions")
    outcome = models.CharField(max_length=16)
    reason = models.CharField(max_length=64, blank=True)
    comment = models.TextField(blank=True)
    node_id = models.CharField(max_length=64, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return self.outcome
