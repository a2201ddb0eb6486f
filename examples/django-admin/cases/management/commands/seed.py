import os

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand

from cases.models import Case


def liveness(status, score, **more):
    return {
        "node_id": "feature_liveness",
        "status": status,
        "method": "ACTIVE_3D",
        "score": score,
        "reference_image": "face.png",
        "video_url": "liveness.webm",
        "age_estimation": 24.3,
        "warnings": [],
        **more,
    }


LOW_SCORE = {
    "risk": "LOW_LIVENESS_SCORE",
    "additional_data": None,
    "log_type": "warning",
    "short_description": "Low liveness score",
    # Whoever writes a payload may try to end the script that it stands in.
    "long_description": "The score is low. </script><script>alert(1)</script>",
}


class Command(BaseCommand):
    help = "Makes a reviewer and three cases, where there are none."

    def handle(self, *args, **options):
        users = get_user_model().objects
        if not users.exists():
            users.create_superuser("reviewer", password=os.environ.get("REVIEWER_PASSWORD", "reviewer"))
        for number, report in enumerate(
            [liveness("In Review", 64.31, warnings=[LOW_SCORE]), liveness("Approved", 97.2), liveness("Declined", 12.0)], 1
        ):
            session = f"00000000-0000-4000-8000-00000000000{number}"
            Case.objects.get_or_create(session_id=session, defaults={"payload": {"session_id": session, "liveness": report}})
