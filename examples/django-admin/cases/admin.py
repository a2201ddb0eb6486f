from django.contrib import admin, messages
from django.template.loader import render_to_string
from django.utils.html import format_html

from .links import with_links
from .models import Case, Decision

TONES = {"Approved": "positive", "Declined": "negative", "In Review": "caution"}
OUTCOMES = {"Approved", "Declined", "Resubmitted"}


@admin.register(Case)
class CaseAdmin(admin.ModelAdmin):
    list_display = ["session_id", "status_badge", "decided"]
    fields = ["session_id", "report"]
    readonly_fields = ["session_id", "report"]

    class Media:
        css = {"all": ["liveness/StatusBadge.css", "cases/admin.css"]}

    def has_add_permission(self, request):
        return False

    @admin.display(description="Status")
    def status_badge(self, case):
        return format_html(
            '<span class="lr-StatusBadge lr-Icon" data-tone="{}"><span class="lr-StatusBadge-word">{}</span></span>',
            TONES.get(case.status, "neutral"),
            case.status,
        )

    @admin.display(description="Decided")
    def decided(self, case):
        return case.decisions.order_by("-at").first()

    @admin.display(description="Report")
    def report(self, case):
        return render_to_string("cases/report.html", {"case": case, "payload": with_links(case.payload, seconds=600)})

    def save_model(self, request, case, form, change):
        """The form carries the decision: the element has put it in, under its name."""
        outcome = request.POST.get("decision")
        if outcome not in OUTCOMES or request.POST.get("decision.case_id") != str(case.pk):
            return
        Decision.objects.create(
            case=case,
            outcome=outcome,
            reason=request.POST.get("decision.reason", ""),
            comment=request.POST.get("decision.comment", ""),
            node_id=request.POST.get("decision.node_id", ""),
            by=request.user,
        )
        messages.success(request, f"Decided: {outcome}")


@admin.register(Decision)
class DecisionAdmin(admin.ModelAdmin):
    """To read, and not to change."""

    list_display = ["case", "outcome", "comment", "by", "at"]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, decision=None):
        return False

    def has_delete_permission(self, request, decision=None):
        return False
