"""Telling languages apart, on running text and on answers of a dozen words."""

import pytest

from bot.language.detect import detect_language

SHORT = {
    "en": "I moved the night shift to another gate because the trucks came late.",
    "de": "Ich habe die Schicht umgestellt, weil die Lastwagen immer zu spät kamen.",
    "fr": "J'ai déplacé l'équipe de nuit parce que les camions arrivaient en retard.",
    "es": "Cambié el turno de noche porque los camiones llegaban siempre muy tarde.",
    "pt": "Mudei o turno da noite porque os caminhões chegavam sempre muito tarde.",
    "it": "Ho spostato il turno di notte perché i camion arrivavano sempre in ritardo.",
    "nl": "Ik heb de nachtploeg verplaatst omdat de vrachtwagens altijd te laat kwamen.",
    "cs": "Přesunul jsem noční směnu k jiné bráně, protože auta jezdila pozdě.",
    "ja": "トラックがいつも遅れるので、夜勤を別の入口に移しました。",
}


@pytest.mark.parametrize(("language", "text"), SHORT.items())
def test_a_sentence_of_a_dozen_words_is_enough(language, text):
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["", "Yes.", "Python, SQL, Docker, Kubernetes", "qwrt zxcv bnmk lpoi ghjk", "42 17 8"])
def test_what_is_no_running_text_has_no_language(text):
    assert detect_language(text) is None


def test_an_english_answer_with_foreign_names_stays_english():
    text = "At the café in Zürich I was the one who closed the books for the Müller account every month."
    assert detect_language(text) == "en"


def test_a_missing_apostrophe_or_capital_changes_nothing():
    assert detect_language("i didnt have the numbers so i asked the team and we waited for them") == "en"


def test_marks_without_a_letter_are_no_language():
    assert detect_language("։ ։ ։ ։ ։") is None
