"""Ways to look at a ledger: a report for the terminal, a page, and two pictures."""

from ukclaims.show.chains import chains
from ukclaims.show.page import report_html
from ukclaims.show.report import report_text
from ukclaims.show.timeline import timeline

__all__ = ["chains", "report_html", "report_text", "timeline"]
