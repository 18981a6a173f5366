"""A plan from a handful of lines (more in test_planning.py)."""

from bot.interview.question import Mode, RoundKind
from bot.interviewer.plan import make_plan
from bot.ports import PlanBrief
from bot.posting.model import Line, LineKind, Posting


class SharedWords:
    name = "lexical"

    def matrix(self, rows, columns):
        return [[float(row == column) for column in columns] for row in rows]


def test_a_plan_asks_about_the_posting_s_own_lines():
    text = "Run the weekly payroll for 300 drivers\nReconcile supplier statements at month end\n"
    lines = []
    for number, row in enumerate(text.splitlines(), 1):
        start = text.index(row)
        lines.append(Line(f"D{number}", LineKind.RESPONSIBILITY, row, start, start + len(row), 1.0))
    posting = Posting("Payroll Clerk", "Halden", None, None, "en", "-", text, tuple(lines), ())
    brief = PlanBrief(posting, None, RoundKind.HIRING_MANAGER, Mode.REALISTIC, 2, None, (), (), "seed")
    plan = make_plan(brief, similarity=SharedWords())
    assert {question.lines[0] for question in plan.questions} == {"D1", "D2"}
    assert all("payroll" in question.text or "supplier" in question.text for question in plan.questions)
