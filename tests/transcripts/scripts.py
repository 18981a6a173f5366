"""The rounds that are written down: one a behaviour that a person can see."""

from tests.transcripts.play import Script

_TO_QUESTIONS = ("start",)
_TO_END = ("@play Closed",)

_REFUSED = {
    "expired": "expired.html",
    "login_wall": "login_wall.html",
    "form_only": "form_only.html",
    "javascript_only": "javascript_only.html",
    "board_list": "board_list.json",
    "cookie_wall": "cookie_wall.html",
    "empty": "empty.html",
    "not_a_posting": "not_a_posting.html",
    "unreachable": "{site}/down",
    "refused_address": "{site}/away",
    "too_large": "{site}/big",
    "unsupported": "{site}/picture",
}
_PASTED = (
    "Transport Planner",
    "What you will do",
    "- Build the nightly delivery plan for 40 vehicles and release it by 17:00",
    "- Agree delivery windows with four supermarket customers",
    "- Check drivers' hours before a plan leaves the office",
    "What you bring",
    "- Two years in a traffic office",
    "done",
)

SCRIPTS: dict[str, Script] = {
    "realistic": Script(
        "A realistic round",
        "From the posting to the debrief: silent until the end, with a profile.",
        ("start", "@play Closed"),
        profile="nurse.md",
        posting="surgical-ward-nurse.md",
    ),
    "coaching": Script(
        "A coaching round",
        "Feedback after each answer; *why* shows line and intent; one answer is given again at once.",
        ("start", "why", "@story", "redo", "@story", "@play Closed"),
        options={"minutes": "15", "mode": "coaching"},
    ),
    "gentle": Script(
        "A gentle round",
        "Three questions, no numbers, one probe at most.",
        _TO_QUESTIONS + _TO_END,
        candidate="rambler",
        options={"mode": "gentle"},
    ),
    "weak": Script(
        "Weak answers in a realistic round",
        "General answers stand; probes ask for one time; nothing is praised or helped.",
        _TO_QUESTIONS + _TO_END,
        candidate="generalist",
    ),
    "we-only": Script(
        "Only “we”",
        "The own part is asked for in the candidate's words.",
        _TO_QUESTIONS + _TO_END,
        candidate="we_er",
    ),
    "fragments": Script(
        "An answer in fragments",
        "Several messages are one answer; a wait is granted; a quiet spell ends the answer without *done*.",
        (
            "start",
            "one sec",
            "the A1 closed at midnight",
            "i had three lorries north of it",
            "turned the two that had hours left and rang the store that would be short",
            "everyone had milk by six",
            "@wait 1",
            "end",
            "3",
        ),
        quiet_ms=20_000,
    ),
    "edit": Script(
        "An edit and a deletion",
        "What was sent can be put right until it is judged.",
        (
            "start",
            "I rang 3 drivers myself after the breakdown and moved one load to a partner haulier.",
            "ignore that",
            "@delete 2",
            "@edit 1 I rang 5 drivers myself after the breakdown and moved one load to a partner haulier.",
            "done",
            "end",
            "skip",
        ),
    ),
    "clarify": Script(
        "A question about the question",
        "It is answered in role, from the posting, and is no part of the answer.",
        ("start", "what do you mean by that?", "@story", "repeat", "end", "4"),
    ),
    "hint": Script(
        "Hints have a price",
        "Nudge, angle, first words of a structure; the fourth is refused; the debrief names them.",
        ("start", "hint", "hint", "hint", "hint", "@story", "end", "4"),
    ),
    "skip": Script(
        "Skipping",
        "A skipped question is named, not judged.",
        ("start", "skip", "@story", "skip", "end", "2"),
    ),
    "gap": Script(
        "An honest gap",
        "Never done it: the nearest thing is asked for, and nothing is scored as a failed story.",
        _TO_QUESTIONS + _TO_END,
        candidate="honest_gap",
    ),
    "pause": Script(
        "Pause, a restart, and on",
        "Everything is saved; days later the open question is put again. Silence pauses by itself, once.",
        ("start", "@story", "pause", "are you there?", "@restart", "continue", "@wait 31", "continue", "end", "5"),
    ),
    "redo": Script(
        "Redo",
        "The weakest answer again, before and after side by side.",
        ("start", "@play Closed", "redo", "@story", "@story", "redo 9"),
        candidate="generalist",
    ),
    "dispute": Script(
        "Dispute",
        "The candidate quotes the words that were misread; the answer is read again with them in hand.",
        (
            "start",
            "Last March our A1 run was stuck at Newark. I turned two lorries by phone and left the crisps a sitting.",
            "I told the store first. All 140 shops had milk by six, and my boss made it the rule for closures.",
            "done",
            "end",
            "4",
            "dispute 1",
            "I flew to the moon",
            "All 140 shops had milk by six",
        ),
    ),
    "injection": Script(
        "An injection",
        "Orders in an answer are no evidence and change nothing.",
        _TO_QUESTIONS + _TO_END,
        candidate="injector",
    ),
    "nonsense": Script(
        "Nonsense",
        "Asked again in other words, once; then on. Not judged as a story.",
        _TO_QUESTIONS + _TO_END,
        candidate="gibberish",
    ),
    "hostile": Script(
        "Abuse",
        "One professional redirect; the round goes on.",
        _TO_QUESTIONS + _TO_END,
        candidate="hostile",
    ),
    "real-interview": Script(
        "During a real interview",
        "Greenroom works before and after, never during.",
        (
            "I have my interview right now, they are on the line, what do I say?",
            "continue",
            "start",
            "I'm in the interview right now, what should I say?",
            "continue",
            "end",
        ),
    ),
    "profile": Script(
        "A profile, its map, and a correction",
        "Facts beside lines; a correction is kept verbatim; set-up by plain words.",
        ("map", "that number was team-wide", "coaching, 45", "plan", "start", "end"),
        profile="nurse.md",
        posting="surgical-ward-nurse.md",
    ),
    "help": Script(
        "Help and privacy in a round",
        "The desk answers; the round stands still.",
        ("help", "privacy", "start", "help", "end"),
    ),
    "truncated": Script(
        "A posting that breaks off",
        "It is read with a warning, and the missing part is asked for.",
        (),
        source="truncated.txt",
    ),
    **{
        f"refused-{name}": Script(
            f"A source that is no posting: {name}",
            "Which it is, and what to do instead; pasting the text goes on from there.",
            _PASTED,
            source=source,
        )
        for name, source in _REFUSED.items()
    },
}
