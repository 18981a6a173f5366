"""What is no posting although it cuts into good lines, and pages that list jobs."""

import pytest

from bot.errors import PostingRefused, RefusalReason
from bot.language.media import Media
from bot.posting.read import read_posting

_RECIPES = (
    (
        "Kartoffelsuppe wie bei Oma\n\nZubereitung\n- Die Kartoffeln schälen und in Würfel schneiden\n"
        "- Die Zwiebeln in Butter anschwitzen und mit Brühe ablöschen\n"
        "- Alles zwanzig Minuten kochen und dann pürieren\n"
        "- Mit Salz, Pfeffer und Muskat würzen und mit Petersilie bestreuen\n\n"
        "Die Suppe schmeckt am nächsten Tag noch besser, weil die Gewürze dann durchgezogen sind. "
        "Dazu passt dunkles Brot, und wer mag, legt noch eine Scheibe Speck in die Pfanne und streut sie darüber.\n"
    ),
    (
        "Soupe à l'oignon de ma grand-mère\n\nPréparation\n- Éplucher les oignons et les couper en fines lamelles\n"
        "- Faire fondre le beurre et dorer les oignons à feu doux\n"
        "- Mouiller avec le bouillon et laisser cuire une heure\n"
        "- Gratiner au four avec du pain et du fromage râpé\n\n"
        "La soupe est encore meilleure le lendemain, quand les saveurs se sont bien mêlées. "
        "Servir avec un vin blanc sec.\n"
    ),
    (
        "Sopa de ajo de mi abuela\n\nPreparación\n- Pelar los ajos y cortar el pan en rebanadas muy finas\n"
        "- Dorar los ajos en aceite y añadir el pimentón con cuidado\n"
        "- Echar el caldo y dejar cocer veinte minutos\n"
        "- Añadir los huevos y servir la sopa muy caliente\n\n"
        "La sopa está todavía más rica al día siguiente, cuando los sabores se han mezclado bien. "
        "Se sirve con pan tostado.\n"
    ),
)


@pytest.mark.parametrize("recipe", _RECIPES, ids=["German", "French", "Spanish"])
def test_a_recipe_is_no_posting_in_other_languages_either(recipe: str) -> None:
    with pytest.raises(PostingRefused) as refused:
        read_posting(recipe, media=Media.TEXT, source="-")
    assert refused.value.reason is RefusalReason.NOT_A_POSTING


@pytest.mark.parametrize(
    "address", ["/jobs/7", "/jobs/41-ropemaker", "/vacancies/R12", "/careers/view?job=7", "/stellen/detail/9"]
)
def test_a_page_that_lists_jobs_with_short_numbers_asks_which_one_is_meant(address: str) -> None:
    digits = "".join(filter(str.isdigit, address))
    links = "".join(
        f'<li><a href="{address.replace(digits, str(int(digits) + step))}">Ropemaker, hall {step}</a></li>'
        for step in range(5)
    )
    with pytest.raises(PostingRefused) as refused:
        read_posting(f"<html><body><main><ul>{links}</ul></main></body></html>", media=Media.HTML, source="-")
    assert refused.value.reason is RefusalReason.BOARD_LIST
    assert len(refused.value.jobs) == 5


_PROSE_OF_OTHER_THINGS = (
    (
        "Pickled beetroot\n\n"
        "Scrub the beets and boil them in salted water until a knife goes in; they will need close to an "
        "hour. Slip off the skins and slice them as evenly as you can. Warm the vinegar with the sugar and "
        "the cloves. Fill the jars to the brim and close them while they are hot. Keep them somewhere dark "
        "for a fortnight before you open one."
    ),
    (
        "Harbour wall reopens\n\n"
        "The north wall at Tolsta reopened on Saturday after two winters of repairs. Divers replaced forty "
        "metres of stone below the waterline. They worked between tides and in poor light. Visitors can walk "
        "out as far as the lamp again, and boats will be able to lie alongside from the spring. The harbour "
        "trust thanked everyone who gave money. A piper played, and the lifeboat went past with its flags up. "
        "Nobody fell in, and the tea was free all day."
    ),
    (
        "How to splice a rope\n\n"
        "Unlay the strands for a hand's width and tape the ends. Tuck each strand over one and under the "
        "next. Pull every tuck tight before you start another. Trim what is left and roll the splice under "
        "your foot. You will get a splice that holds nearly as much as the rope does."
    ),
)


@pytest.mark.parametrize("media", [Media.TEXT, Media.HTML])
@pytest.mark.parametrize("text", _PROSE_OF_OTHER_THINGS, ids=["recipe", "news", "instructions"])
def test_prose_about_something_else_is_no_posting(text: str, media: Media) -> None:
    head, body = text.split("\n\n")
    page = f"<html><head><title>{head} | Tarn kitchen</title></head><body><h1>{head}</h1><p>{body}</p></body></html>"
    with pytest.raises(PostingRefused) as refused:
        read_posting(page if media is Media.HTML else text, media=media, source="-")
    assert refused.value.reason is RefusalReason.NOT_A_POSTING
