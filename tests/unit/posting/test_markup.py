import pytest

from bot.posting.extracted import BlockRole, SourceBlock
from bot.posting.markup import clean, fragment_blocks, has_markup

H, B, T = BlockRole.HEADING, BlockRole.BULLET, BlockRole.TEXT


def blocks(html: str) -> list[tuple[str, BlockRole]]:
    return [(block.text, block.role) for block in fragment_blocks(html)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<ul><li><p>Weld frames</p></li><li>Check seams</li></ul>", [("Weld frames", B), ("Check seams", B)]),
        ("<li>Weld frames</li><li>Check seams</li>", [("Weld frames", B), ("Check seams", B)]),
        ("<p>• Weld frames<br>• Check seams</p>", [("Weld frames", B), ("Check seams", B)]),
        ("<p>Your work:<br/>- Weld<br/>- Check seams</p>", [("Your work:", T), ("Weld", B), ("Check seams", B)]),
        ("<p>• Weld frames • Check seams</p>", [("Weld frames", B), ("Check seams", B)]),
        ("<p>1. Weld frames</p><p>2) Check seams</p>", [("Weld frames", B), ("Check seams", B)]),
        ("<h2>Your work</h2><p>You weld.</p>", [("Your work", H), ("You weld.", T)]),
        ("<p><strong>Your work</strong></p><p>You weld.</p>", [("Your work", H), ("You weld.", T)]),
        ("<p><b>Your</b> <b>work</b>:</p>", [("Your work:", H)]),
        ('<p><span style="font-weight: 700">Your work</span></p>', [("Your work", H)]),
        ("<p><strong>Your work</strong><br>You weld.</p>", [("Your work", H), ("You weld.", T)]),
        ("<p><strong>You weld, and you like it.</strong></p>", [("You weld, and you like it.", T)]),
        ("<p>You <strong>weld</strong> frames.</p>", [("You weld frames.", T)]),
        ("<div>Weld.<div>Check.</div>Go home.</div>", [("Weld.", T), ("Check.", T), ("Go home.", T)]),
        ("<ul><li>Weld:<ul><li>frames</li><li>gates</li></ul></li></ul>", [("Weld:", B), ("frames", B), ("gates", B)]),
        (f"<p>{'patience ' * 8}<br>and an eye</p>", [(f"{'patience ' * 8}and an eye", T)]),
        ("<p>patience at the bench<br>an eye for seams</p>", [("patience at the bench", T), ("an eye for seams", T)]),
        ("<ul><li>・検査</li></ul>", [("検査", B)]),
        ("<table><tr><th>Place</th><td>Leeds</td></tr></table>", [("Place", H), ("Leeds", T)]),
        ("<p>we&nbsp;weld &amp; grind</p>", [("we weld & grind", T)]),
        ("Weld frames\nCheck seams", [("Weld frames", T), ("Check seams", T)]),
        ("<p>Weld\nframes</p>", [("Weld frames", T)]),
        ("<pre>Weld frames\nCheck seams</pre>", [("Weld frames", T), ("Check seams", T)]),
        ("<p>Same</p><p>Same</p><p>Other</p>", [("Same", T), ("Other", T)]),
        ("<p>Weld</p><script>x = '<p>no</p>'</script><style>p{}</style><!-- no --><button>Go</button>", [("Weld", T)]),
        ("&lt;ul&gt;&lt;li&gt;Weld frames&lt;/li&gt;&lt;/ul&gt;", [("Weld frames", B)]),
        ("&amp;lt;li&amp;gt;Weld &amp;amp;amp; grind&amp;lt;/li&amp;gt;", [("Weld & grind", B)]),
        ("<p>See <a href='/y'>https://x.example/y</a> or <a href='/z'>our yard</a></p>", [("See or our yard", T)]),
        ("<p>one<p>two", [("one", T), ("two", T)]),
        ("", []),
        ("<p>  </p><ul><li></li></ul><p>&nbsp;</p>", []),
    ],
)  # fmt: skip
def test_markup_becomes_one_block_per_statement(html: str, expected: list[tuple[str, BlockRole]]):
    assert blocks(html) == expected


def test_words_in_neighbouring_inline_elements_stay_as_they_were_glued():
    assert blocks("<p><span>Team</span><span>work</span> <b>matters</b></p>") == [("Teamwork matters", T)]


def test_a_page_nested_deeper_than_pythons_stack_is_read():
    assert fragment_blocks("<div>" * 30_000 + "deep") == (SourceBlock("deep", T),)


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("  a \n\t b\u00a0c ", "a b c"),
        ("soft\u00adware", "software"),
        ("zero\u200bwidth", "zerowidth"),
        ("e\u0301", "é"),
        ("ef\ufb01cient", "efficient"),
        ("１０名", "１０名"),
        ("½ day", "½ day"),
        ("wait…", "wait…"),
    ],
)
def test_text_is_cleaned_of_what_nobody_sees_and_of_nothing_else(raw: str, read: str):
    assert clean(raw) == read


@pytest.mark.parametrize(
    ("text", "is_html"), [("<p>x</p>", True), ("&lt;p&gt;x", True), ("a < b and c > d", False), ("3 <4", False)]
)
def test_markup_is_told_from_signs(text: str, is_html: bool):
    assert has_markup(text) is is_html
