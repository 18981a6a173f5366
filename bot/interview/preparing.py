"""Before the first question: the posting, the profile, the evidence map, the set-up, the plan."""

import re
from typing import assert_never

from bot.chat.message import Action, Style
from bot.interview import session as s
from bot.interview.asking import ask_next
from bot.interview.draft import Draft
from bot.interview.effects import AskInterviewer, Edit, ReadPage, ReadProfile, Show, ShowKind, Task
from bot.interview.events.anywhere import Heard, Noticed, Paused
from bot.interview.events.preparing import (
    CorrectionGiven,
    LineFixed,
    PageRequested,
    PlanRequested,
    PlanShown,
    PostingAccepted,
    ProfileAccepted,
    ProfileAwaited,
    ProfileDeclined,
    ProfileRequested,
    SetupChanged,
    SetupOpened,
    TextAwaited,
    TextGiven,
)
from bot.interview.inputs import Attach, Press, Say, Setup, Submit
from bot.interview.setup_words import chosen_setup, is_all_setup
from bot.interview.understand import Meaning, address, choice, is_address, understand
from bot.interview.wording import preparing as wording
from bot.interview.wording.anywhere import live_interview, not_now
from bot.posting.model import LineKind

CARD_WORDS = frozenset({"start", "go", "map", "paste", "plan", "profile", "setup", "fix"})
_FIX = re.compile(r"\s*([A-Z]{1,2}\d{1,3})\s*(?:is|:|=|->|→)?\s*(?:a\s+|an\s+)?(\w+)\s*", re.IGNORECASE)
_KINDS = {
    "responsibility": LineKind.RESPONSIBILITY,
    "duty": LineKind.RESPONSIBILITY,
    "required": LineKind.REQUIRED,
    "requirement": LineKind.REQUIRED,
    "must": LineKind.REQUIRED,
    "preferred": LineKind.PREFERRED,
    "nice": LineKind.PREFERRED,
    "drop": LineKind.OTHER,
    "other": LineKind.OTHER,
    "out": LineKind.OTHER,
}
_PLAN_KINDS = {"map": ShowKind.EVIDENCE_MAP, "change": ShowKind.MAP_CHANGE}
_AS_DONE = frozenset({"done"})


def read_page(draft: Draft, source: str, *, document: str = "", text: str = "") -> None:
    """Say that the posting is being read, and read it."""
    post = draft.say(wording.reading(source if is_address(source) else ""))
    request = draft.do(ReadPage(source, document, text))
    draft.happen(PageRequested(request, source, post))


def show_card(draft: Draft) -> None:
    """The posting card with its buttons."""
    actions = [draft.button("start", "Start", style=Style.PRIMARY)]
    if draft.session.profile:
        actions.append(draft.button("map", "Evidence map"))
    else:
        actions.append(draft.button("profile", "Add a profile"))
    actions += [
        draft.button("setup", "Set up"),
        draft.button("fix", "Fix a line"),
        draft.button("paste", "Paste the text instead"),
    ]
    draft.do(Show(ShowKind.POSTING_CARD, actions=tuple(actions)))


def request_plan(draft: Draft, then: str) -> None:
    """Ask for the plan, or use the one that still fits."""
    if draft.session.plan_is_current:
        if then == "ask":
            ask_next(draft)
        else:
            show_plan(draft, then)
        return
    post = draft.say(wording.planning())
    request = draft.do(AskInterviewer(Task.PLAN))
    draft.happen(PlanRequested(request, then), Noticed(post))


def show_plan(draft: Draft, what: str) -> None:
    """The evidence map to be confirmed, what moved in it, or the prep sheet."""
    draft.happen(PlanShown())
    actions = (draft.button("start", "Start", style=Style.PRIMARY), draft.button("setup", "Set up"))
    draft.do(Show(_PLAN_KINDS.get(what, ShowKind.PREP_SHEET), actions=actions))


def posting_read(draft: Draft, posting: s.PostingSummary) -> None:
    """The page became a posting: show its card."""
    progress = draft.session.progress_post
    draft.happen(PostingAccepted(posting))
    draft.do(Edit(progress, wording.read_done(posting.title, posting.company)))
    if draft.session.profile:
        draft.say(wording.profile_known(draft.session.profile.facts))
    show_card(draft)


def profile_read(draft: Draft, profile: s.ProfileSummary) -> None:
    """The profile became facts: lay them beside the posting."""
    draft.happen(ProfileAccepted(profile))
    draft.say(wording.profile_read(profile.facts))
    request_plan(draft, "map")


def decide_preparing(draft: Draft, phase: s.PreparingPhase, msg: Say | Press | Submit | Attach) -> None:
    """What a person's deed means before the first question."""
    if isinstance(msg, Say):
        meaning = understand(msg.text, also=_words_of(phase))
        if meaning.meaning is Meaning.COMMAND:
            msg = Press(meaning.action, msg.at)
        elif meaning.meaning is Meaning.LIVE_INTERVIEW and not isinstance(phase, s.AwaitingText | s.AwaitingProfile):
            draft.happen(Heard(msg.at), Paused())
            draft.say(live_interview())
            return
    match msg:
        case Press():
            _pressed(draft, phase, msg)
        case Submit():
            _submitted(draft, msg)
        case Attach():
            _attached(draft, phase, msg)
        case Say():
            _said(draft, phase, msg)


def _words_of(phase: s.PreparingPhase) -> frozenset[str]:
    match phase:
        case s.AwaitingText() | s.AwaitingProfile():
            return _AS_DONE
        case _:
            return CARD_WORDS


def _pressed(draft: Draft, phase: s.PreparingPhase, press: Press) -> None:
    has_posting = draft.session.posting is not None
    match press.action:
        case "done" if isinstance(phase, s.AwaitingText):
            _pasted(draft, phase)
        case "done" if isinstance(phase, s.AwaitingProfile):
            _profile_pasted(draft, phase)
        case "skip" if isinstance(phase, s.AwaitingProfile):
            draft.happen(ProfileDeclined())
            show_card(draft)
        case "choose" if isinstance(phase, s.AwaitingText):
            _chosen(draft, phase, press.value)
        case "paste" if not isinstance(phase, s.ReadingPosting | s.ReadingProfile):
            draft.happen(TextAwaited())
            draft.say(wording.paste_wanted())
        case _ if not has_posting or isinstance(phase, s.ReadingPosting | s.ReadingProfile | s.Mapping | s.Planning):
            draft.say(not_now(press.action))
        case "start" | "done":
            request_plan(draft, "ask")
        case "map":
            request_plan(draft, "map")
        case "plan":
            request_plan(draft, "sheet")
        case "profile":
            draft.happen(ProfileAwaited())
            draft.say(wording.profile_wanted())
        case "fix":
            draft.do(Show(ShowKind.LINES))
            draft.say(wording.fix_wanted())
        case "setup":
            _set_up(draft, chosen_setup(draft.session.setup, press.value))
        case _:
            draft.say(not_now(press.action))


def _said(draft: Draft, phase: s.PreparingPhase, say: Say) -> None:
    match phase:
        case s.AwaitingText(jobs, pieces):
            number = _job_named(say.text, jobs) if not pieces else None
            if number:
                read_page(draft, jobs[number - 1][0])
            elif is_address(say.text):
                read_page(draft, address(say.text))
            elif say.text.strip():
                draft.happen(TextGiven(say.text))
        case s.AwaitingProfile():
            if say.text.strip():
                draft.happen(TextGiven(say.text))
        case s.ConfirmingMap():
            _corrected(draft, say)
        case s.ConfirmingPosting() | s.SettingUp():
            _adjusted(draft, say)
        case s.ReadingPosting() | s.ReadingProfile() | s.Mapping() | s.Planning():
            draft.happen(Heard(say.at))
        case _:
            assert_never(phase)


def _job_named(text: str, jobs: tuple[tuple[str, str], ...]) -> int | None:
    """The job of the list that a message names by its number or its title."""
    titles = [title.strip().lower() for _, title in jobs]
    named = text.strip().lower()
    return choice(text, of=len(jobs)) or (titles.index(named) + 1 if titles.count(named) == 1 else None)


def _pasted(draft: Draft, phase: s.AwaitingText) -> None:
    if phase.pieces:
        read_page(draft, "", text="\n".join(phase.pieces))
    else:
        draft.say(wording.paste_empty())


def _profile_pasted(draft: Draft, phase: s.AwaitingProfile) -> None:
    if not phase.pieces:
        draft.say(wording.profile_wanted())
        return
    request = draft.do(ReadProfile("pasted profile", text="\n".join(phase.pieces)))
    draft.happen(ProfileRequested(request))


def _chosen(draft: Draft, phase: s.AwaitingText, value: str) -> None:
    number = choice(value, of=len(phase.jobs))
    if number:
        read_page(draft, phase.jobs[number - 1][0])
    else:
        draft.say(not_now("choose"))


def _attached(draft: Draft, phase: s.PreparingPhase, attach: Attach) -> None:
    """A file is the posting where the posting was asked for, else the profile."""
    if isinstance(phase, s.AwaitingText):
        read_page(draft, attach.name, document=attach.document)
    elif draft.session.posting is None or isinstance(phase, s.ReadingPosting | s.ReadingProfile | s.Planning):
        draft.say(not_now("file"))
    else:
        request = draft.do(ReadProfile(attach.name, attach.document))
        draft.happen(ProfileRequested(request))


def _corrected(draft: Draft, say: Say) -> None:
    """Free words about the map are a correction: kept verbatim, and the plan is made anew with it."""
    if is_all_setup(say.text):
        _adjusted(draft, say)
        return
    draft.happen(CorrectionGiven(say.text.strip()))
    draft.say(wording.correction_heard(say.text.strip()))
    request_plan(draft, "change")


def _adjusted(draft: Draft, say: Say) -> None:
    fix = _FIX.fullmatch(say.text)
    kind = _KINDS.get(fix.group(2).lower()) if fix else None
    setup = chosen_setup(draft.session.setup, say.text)
    if fix and kind:
        draft.happen(LineFixed(fix.group(1).upper(), kind))
        draft.say(wording.fixed(fix.group(1).upper(), kind.value))
        show_card(draft)
    elif setup != draft.session.setup:
        _set_up(draft, setup)
    elif is_address(say.text):
        read_page(draft, address(say.text))
    else:
        draft.happen(Heard(say.at))
        draft.say(wording.setup_card(draft.session, _start_button(draft)))


def _set_up(draft: Draft, setup: Setup) -> None:
    """The choices once; while they are on the screen, a change says only what is set now."""
    has_choices = isinstance(draft.session.phase, s.SettingUp)
    is_changed = setup != draft.session.setup
    draft.happen(SetupOpened())
    if is_changed:
        draft.happen(SetupChanged(setup))
    card = wording.setup_now if has_choices and is_changed else wording.setup_card
    draft.say(card(draft.session, _start_button(draft)))


def _start_button(draft: Draft) -> tuple[Action, ...]:
    return (draft.button("start", "Start", style=Style.PRIMARY),)


def _submitted(draft: Draft, submit: Submit) -> None:
    if submit.form == "setup":
        _set_up(draft, chosen_setup(draft.session.setup, " ".join(submit.values.values())))
    elif submit.form == "paste" and submit.values.get("text", "").strip():
        read_page(draft, "", text=submit.values["text"])
    elif submit.form == "correct" and submit.values.get("text", "").strip():
        _corrected(draft, Say("", submit.values["text"], submit.at))
    else:
        draft.say(not_now(submit.form))
