"""Files of every format become text; hostile and unusable ones are refused with their reason."""

import io
import json
import logging
import zipfile
import zlib
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, StreamObject
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from adapters.documents.extract import SubprocessDocuments
from adapters.documents.formats import read_document
from adapters.documents.limits import MIB, Limits
from bot.errors import DocumentReason, DocumentRefused
from bot.language.media import Media

FILLER = "Kept the store room of the bakery in order and counted flour, yeast and salt every Friday evening."


def drawn(*pages, size=10):
    """A PDF; each page is a list of (x, y, text) or (x, y, text, size, font)."""
    target = io.BytesIO()
    sheet = canvas.Canvas(target, pagesize=A4)
    for page in pages:
        for x, y, text, *style in page:
            sheet.setFont(style[1] if len(style) > 1 else "Helvetica", style[0] if style else size)
            sheet.drawString(x, y, text)
        sheet.showPage()
    sheet.save()
    return target.getvalue()


def paragraph(x, y, lines, step=13):
    return [(x, y - place * step, line) for place, line in enumerate(lines)]


async def text_of(content, name, **limits):
    found = await SubprocessDocuments(Limits(**limits)).extract(content, name=name)
    # The child adds nothing and loses nothing; and what it runs is counted here, since it may write no file.
    try:
        assert read_document(content, suffix=Path(name).suffix.lower(), limits=Limits(**limits)) == found
    finally:
        logging.disable(logging.NOTSET)
    return found


async def reason_of(content, name, **limits):
    with pytest.raises(DocumentRefused) as refusal:
        await text_of(content, name, **limits)
    assert refusal.value.message.endswith((".", "?"))
    assert refusal.value.next_step
    return refusal.value.reason


def package(members):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def word(body):
    namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return package({"word/document.xml": f"<w:document {namespace}><w:body>{body}</w:body></w:document>"})


def saved(document):
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


async def test_two_columns_are_read_one_after_the_other():
    left = paragraph(40, 700, ["SKILLS", "Bread baking", "Stock taking", "Till work", "Food hygiene", "Rota planning"])
    right = paragraph(
        230, 700, ["EXPERIENCE", "Baker, Crumb and Daughter", *[f"{FILLER[:50]} {n}" for n in "abcdefgh"], "EDUCATION"]
    )
    name = [(40, 760, "Odile Brandt", 22, "Helvetica-Bold")]
    interleaved = [part for pair in zip(left, right, strict=False) for part in pair] + right[len(left) :] + name
    found = await text_of(drawn(interleaved), "cv.pdf")
    lines = [line.strip() for line in found.text.splitlines() if line.strip()]
    assert lines.index("Rota planning") < lines.index("EXPERIENCE")
    assert not any("SKILLS" in line and "EXPERIENCE" in line for line in lines)


async def test_dates_in_the_margin_stay_with_the_job_they_belong_to():
    page = [
        (40, 760, "EXPERIENCE"),
        (120, 740, "Baker, Crumb and Daughter", 10, "Helvetica-Bold"),
        (40, 740, "2019 –"),
        (40, 727, "Present"),
        *paragraph(120, 727, [FILLER[:70], FILLER[70:]]),
        (120, 690, "Apprentice baker, The Old Mill", 10, "Helvetica-Bold"),
        (40, 690, "2016 – 2019"),
        *paragraph(120, 677, [FILLER[:70], FILLER[70:]]),
    ]
    lines = (await text_of(drawn(page), "cv.pdf")).text.splitlines()
    assert "2019 – Present | Baker, Crumb and Daughter" in [line.strip() for line in lines]
    assert "2016 – 2019 | Apprentice baker, The Old Mill" in [line.strip() for line in lines]


async def test_wrapped_bullets_of_a_pdf_are_whole_and_divided_words_are_joined():
    page = [
        (40, 760, "Responsibilities", 14, "Helvetica-Bold"),
        (40, 740, "•"),
        *paragraph(
            52, 740, ["Plan the night shift of the bakery together with the two drivers and the ware-", "house"]
        ),
        (40, 714, "•"),
        *paragraph(52, 714, ["Keep the ovens at the temperature that the recipe says, and write each reading", "down"]),
        *paragraph(
            40, 680, ["We have baked in this street since 1931 and we are looking for someone who likes", FILLER]
        ),
    ]
    lines = (await text_of(drawn(page), "posting.pdf")).text.splitlines()
    assert "# Responsibilities" in lines
    assert "- Plan the night shift of the bakery together with the two drivers and the warehouse" in lines
    assert "- Keep the ovens at the temperature that the recipe says, and write each reading down" in lines


async def test_page_numbers_and_repeated_headers_are_left_out():
    pages = [
        [
            (40, 800, "Crumb and Daughter – vacancies"),
            *paragraph(40, 700, [f"{FILLER} Page part {n}.", FILLER]),
            (300, 30, f"Page {n} of 3"),
        ]
        for n in (1, 2, 3)
    ]
    found = await text_of(drawn(*pages), "posting.pdf")
    assert found.pages == 3
    assert "Page 2 of 3" not in found.text
    assert "vacancies" not in found.text
    assert "Page part 2." in found.text


async def test_a_word_document_gives_headers_tables_lists_and_headings_in_order():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Odile Brandt, baker"
    document.add_heading("Experience", level=1)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "Crumb and Daughter"
    table.cell(0, 1).text = "2019 – 2023"
    document.add_paragraph("Baked for three shops", style="List Bullet")
    layout = document.add_table(rows=1, cols=2)
    layout.cell(0, 0).text = "Skills"
    layout.cell(0, 0).add_paragraph("Sourdough")
    layout.cell(0, 1).text = "Education"
    layout.cell(0, 1).add_paragraph("Apprenticeship")
    found = await text_of(saved(document), "cv.docx")
    lines = [line.strip() for line in found.text.splitlines() if line.strip()]
    assert lines == [
        "Odile Brandt, baker",
        "# Experience",
        "Crumb and Daughter | 2019 – 2023",
        "- Baked for three shops",
        "Skills",
        "Sourdough",
        "Education",
        "Apprenticeship",
    ]


async def test_text_boxes_are_read_once_and_deleted_text_is_not():
    box = "<w:p><w:r><w:t>inside a box</w:t></w:r></w:p>"
    fallback = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = (
        f'<w:p><w:r><mc:AlternateContent xmlns:mc="{fallback}"><mc:Choice><w:txbxContent>{box}</w:txbxContent>'
        f"</mc:Choice><mc:Fallback><w:txbxContent>{box}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        "<w:p><w:del><w:r><w:delText>struck</w:delText></w:r></w:del><w:r><w:t>kept</w:t></w:r></w:p>"
    )
    text = (await text_of(word(body), "cv.docx")).text
    assert text.count("inside a box") == 1
    assert "kept" in text
    assert "struck" not in text


@pytest.mark.parametrize(
    ("content", "name", "media", "contains"),
    [
        (b"Plain words, and a caf\xc3\xa9.", "cv.txt", Media.TEXT, "café"),
        ("Plain words, and a café.".encode("cp1252"), "cv.txt", Media.TEXT, "café"),
        ("\ufeffMarked words".encode("utf-16"), "cv", Media.TEXT, "Marked words"),
        (b"# Baker", "cv.md", Media.MARKDOWN, "# Baker"),
        (b"<!DOCTYPE html><p>Baker</p>", "cv", Media.HTML, "<p>Baker</p>"),
        (b'{"work": []}', "cv.txt", Media.JSON, "work"),
        (b"{ not json, but a text }", "cv.txt", Media.TEXT, "but a text"),
        (b"cv:\n  name: A\n  sections:\n    skills:\n      - Bread: rye\n", "cv.yaml", Media.JSON, "Bread"),
        (b"\\documentclass{a}\\begin{document}\\section{Work}\\item Baked \\& sold\\end{document}", "a.tex",
         Media.MARKDOWN, "## Work\n\n- Baked & sold"),
    ],
)  # fmt: skip
async def test_text_formats_are_recognised_by_content_and_name(content, name, media, contains):
    found = await text_of(content, name)
    assert found.media is media
    assert contains in found.text


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"", "cv.pdf", DocumentReason.EMPTY),
        (b" \n\t ", "cv.txt", DocumentReason.EMPTY),
        (b"this is no pdf", "cv.pdf", DocumentReason.CORRUPT),
        (b"%PDF-1.7\n1 0 obj << /Broken", "cv.pdf", DocumentReason.CORRUPT),
        (b"PK\x03\x04broken", "cv.docx", DocumentReason.CORRUPT),
        (b'{"work": [', "cv.json", DocumentReason.CORRUPT),
        (b"{\\rtf1 words}", "cv.rtf", DocumentReason.UNSUPPORTED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "cv.doc", DocumentReason.UNSUPPORTED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "a.docx",
         DocumentReason.ENCRYPTED),
        (b"\x89PNG\r\n\x1a\n" + bytes(90), "cv.png", DocumentReason.SCANNED),
        (bytes(range(256)) * 20, "cv.bin", DocumentReason.UNSUPPORTED),
        (b"x" * (9 * MIB), "cv.txt", DocumentReason.TOO_LARGE),
    ],
)  # fmt: skip
async def test_what_cannot_be_read_is_refused_with_its_reason(content, name, reason):
    assert await reason_of(content, name) is reason


async def test_an_encrypted_pdf_is_refused_and_one_with_an_empty_password_is_read():
    for password, expected in (("secret", DocumentReason.ENCRYPTED), ("", None)):
        writer = PdfWriter(clone_from=PdfReader(io.BytesIO(drawn(paragraph(40, 700, [FILLER] * 4)))))
        writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
        target = io.BytesIO()
        writer.write(target)
        if expected is None:
            assert FILLER[:40] in (await text_of(target.getvalue(), "cv.pdf")).text
        else:
            assert await reason_of(target.getvalue(), "cv.pdf") is expected


async def test_a_pdf_without_text_counts_as_scanned():
    assert await reason_of(drawn([(40, 700, "a stamp")]), "cv.pdf") is DocumentReason.SCANNED


async def test_a_pdf_with_too_many_pages_is_refused():
    content = drawn(*[[(40, 700, "page")]] * 50)
    assert await reason_of(content, "cv.pdf") is DocumentReason.TOO_LARGE


def handmade(*objects):
    """A PDF from its objects, numbered from 1; the first is the catalogue."""
    parts = [b"%PDF-1.7\n"]
    for number, value in enumerate(objects, 1):
        parts.append(b"%d 0 obj\n" % number + value + b"\nendobj\n")
    return b"".join(parts) + b"trailer << /Root 1 0 R /Size %d >>\n" % (len(objects) + 1)


def page_of(stream):
    """A PDF of one page whose drawing instructions are `stream`, compressed."""
    packed = StreamObject()
    packed.set_data(zlib.compress(stream, 9))
    packed[NameObject("/Filter")] = NameObject("/FlateDecode")
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(drawn(paragraph(40, 700, [FILLER])))))
    writer.pages[0][NameObject("/Contents")] = writer._add_object(packed)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


async def test_a_pdf_stream_that_inflates_without_end_is_refused():
    content = page_of(b"0 0 m " * (30 * MIB))
    assert len(content) < MIB
    reasons = {DocumentReason.TOO_LARGE, DocumentReason.TIMED_OUT}
    assert await reason_of(content, "cv.pdf", cpu_s=3, wall_s=8) in reasons


async def test_pages_that_contain_themselves_are_refused():
    content = handmade(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>",
    )
    refused = {DocumentReason.CORRUPT, DocumentReason.SCANNED, DocumentReason.TOO_LARGE, DocumentReason.TIMED_OUT}
    assert await reason_of(content, "cv.pdf", cpu_s=3, wall_s=8) in refused


async def test_a_zip_bomb_is_refused_before_it_is_opened():
    content = package({"word/document.xml": b"<w>" + b" " * (40 * MIB)})
    assert await reason_of(content, "cv.docx") is DocumentReason.TOO_LARGE


async def test_an_archive_with_very_many_members_is_refused():
    members = {"word/document.xml": "<w/>"} | {f"word/{n}.xml": "" for n in range(2_100)}
    assert await reason_of(package(members), "cv.docx") is DocumentReason.TOO_LARGE


async def test_an_archive_that_lies_about_its_sizes_is_refused():
    content = package({"word/document.xml": b"<w>" + b" " * (3 * MIB)})
    true, lie = (3 * MIB + 3).to_bytes(4, "little"), (5000).to_bytes(4, "little")
    assert content.count(true) == 2
    assert await reason_of(content.replace(true, lie), "cv.docx") is DocumentReason.CORRUPT


async def test_entity_expansion_and_outside_entities_are_refused():
    lol = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
    outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'
    for xml in (lol, outside):
        assert await reason_of(package({"word/document.xml": xml}), "cv.docx") is DocumentReason.CORRUPT


async def test_elements_nested_thousands_deep_are_refused():
    deep = "<w:p>" * 60_000 + "</w:p>" * 60_000
    assert await reason_of(word(deep), "cv.docx") is DocumentReason.CORRUPT


async def test_another_archive_is_called_what_it_is():
    assert await reason_of(package({"content.xml": "<a/>"}), "cv.odt") is DocumentReason.UNSUPPORTED


async def test_a_text_longer_than_any_profile_is_refused():
    assert await reason_of(b"words and words\n" * 30_000, "cv.txt") is DocumentReason.TOO_LARGE


async def test_a_parser_that_takes_too_long_is_stopped():
    assert await reason_of(b"words", "cv.txt", wall_s=0.001) is DocumentReason.TIMED_OUT


async def test_a_parser_that_outgrows_its_memory_is_stopped():
    content = package({"word/document.xml": b"<w>" + b"<a/>" * (3 * MIB)})
    reasons = {DocumentReason.TOO_LARGE, DocumentReason.CORRUPT}
    assert await reason_of(content, "cv.docx", memory_bytes=96 * MIB, ratio=10_000, wall_s=10) in reasons


async def test_yaml_that_is_more_than_lists_and_mappings_stays_text():
    found = await text_of(b"a: &x [1]\n  b\n? c\n", "cv.yml")
    assert found.media is Media.TEXT


async def test_json_that_was_given_is_given_back():
    content = json.dumps({"basics": {"label": "Baker"}}).encode()
    assert (await text_of(content, "cv.json")).text == content.decode()
