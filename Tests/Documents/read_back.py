#!/usr/bin/python3
"""Reads the documents that Stemme exports back with programs that are not ours, and compares them with its HTML.

    read_back.py STEMME

python-docx reads DOCX, pandoc ODT, poppler's pdfinfo PDF. A document is right when it has the headings, lists, tables
and texts of the HTML in their order, real notes, its language and its properties; when nothing in it leads outside; and
when exporting again gives the same bytes. Exit code 1 and what is wrong, when something is.
"""

import html
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

import docx
from docx.oxml.ns import qn

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORKSPACES = {
    "workspaces/tenants": "en-GB",
    "workspaces/landspanel-2020": "da-DK",
    "Tests/Golden/workspaces/havnebyen": "da-DK",
}
# What the last of them says of persons who did not agree to leave (GoldenTests has them all).
SECRETS = ["HOERINGSORD", "INTERNORD", "TRUKKETORD", "ORDRETUDENLOV", "BETEGNELSE-P7D", "NAVN-P7D", "STED-KAJEN"]
# A file that somebody else would fetch, run or compute something from.
OUTSIDE = re.compile(r'TargetMode="External"|w:instrText|w:altChunk|w:object|xlink:href="(?!#)', re.I)

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def plain(text):
    return " ".join(text.split())


class Page(html.parser.HTMLParser):
    """The parts of our HTML, in order: headings, texts, items and table headers; pictures and notes left out."""

    def __init__(self, text):
        super().__init__()
        self.headings, self.texts, self.items, self.tables = [], [], 0, []
        self.stack, self.words, self.skipped = [], [], 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in ("svg", "style", "title", "figcaption") or attributes.get("class") == "note" or self.skipped:
            self.skipped += tag not in ("br", "meta", "line", "rect", "path")
        elif tag == "br":
            self.words.append(" ")
        elif tag in ("h1", "h2", "h3", "p", "li", "td", "th", "caption"):
            self.words = []
        if tag == "table":
            self.tables.append([])

    def handle_endtag(self, tag):
        if self.skipped:
            self.skipped -= tag not in ("br", "meta", "line", "rect", "path")
            return
        text = plain("".join(self.words))
        if tag in ("h1", "h2", "h3"):
            self.headings.append((int(tag[1]), text))
        if tag in ("p", "li", "td", "th", "caption") and text:
            self.texts.append(text)
        self.items += tag == "li"
        if tag == "th" and self.tables:
            self.tables[-1].append(text)

    def handle_data(self, data):
        if not self.skipped:
            self.words.append(data)


def check_docx(path, page, language, name):
    document = docx.Document(path)
    properties = document.core_properties
    title, *headings = page.headings
    expect(properties.title == title[1], f"{name}: the title among the properties is {properties.title!r}")
    expect(properties.language == language, f"{name}: the language among the properties is {properties.language}")
    expect(properties.created is not None and properties.created.hour == 12, f"{name}: no date among the properties")
    found = [
        (int(paragraph.style.name[-1]) + 1, plain(paragraph.text))
        for paragraph in document.paragraphs
        if paragraph.style.name.startswith("Heading")
    ]
    expect(found == headings, f"{name}: the headings are {found}, not {headings}")
    titles = [plain(p.text) for p in document.paragraphs if p.style.name == "Title"]
    expect(titles == [title[1]], f"{name}: the titles are {titles}")
    languages = document.styles.element.xpath("//w:docDefaults//w:lang/@w:val")
    expect(languages == [language], f"{name}: the text's language is {languages}")
    listed = document.element.body.xpath("count(.//w:p[w:pPr/w:numPr])")
    expect(listed >= page.items, f"{name}: {listed} list items, not {page.items}")
    expect(len(document.tables) == len(page.tables), f"{name}: {len(document.tables)} tables, not {len(page.tables)}")
    for table, heads in zip(document.tables, page.tables):
        first = [plain(cell.text) for cell in table.rows[0].cells]
        expect(first == heads[: len(first)], f"{name}: a table's header is {first}, not {heads}")
        expect(table.rows[0]._tr.xpath("w:trPr/w:tblHeader"), f"{name}: a header row is not repeated")
    clauses = [p for p in document.paragraphs if p.style.name in ("Clause", "Bestemmelse")]
    noted = document.element.body.xpath("count(.//w:footnoteReference)")
    expect(clauses and noted == len(clauses), f"{name}: {noted} notes for {len(clauses)} clauses")
    parts = document.element.body.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:p"))
    check_texts(plain("".join((part.text or "") if part.tag == qn("w:t") else " " for part in parts)), page, name)
    with zipfile.ZipFile(path) as archive:
        for part in archive.namelist():
            found = OUTSIDE.findall(archive.read(part).decode())
            expect(not found, f"{name}: {part} has {found[:1]}")
        expect(b"<w:comment " not in archive.read("word/comments.xml"), f"{name}: it has comments")


def check_odt(path, page, language, name):
    tree = json.loads(run("pandoc", "--from=odt", "--to=json", path))
    found = [
        (block["c"][0] + 1, plain(text_of(block["c"][2]))) for block in tree["blocks"] if block["t"] == "Header"
    ]
    expect(found == page.headings[1:], f"{name}: the headings are {found}, not {page.headings[1:]}")
    with zipfile.ZipFile(path) as archive:
        styles, content = archive.read("styles.xml").decode(), archive.read("content.xml").decode()
        meta = archive.read("meta.xml").decode()
        expect(archive.namelist()[0] == "mimetype", f"{name}: the type does not stand first")
    # Not as pandoc reads it, which leaves the headers of tables out.
    spaced = re.sub(r"<text:(tab|line-break|s)[^>]*>|</text:(p|h)>", " ", re.sub(r"<text:note .*?</text:note>", "", content))
    check_texts(plain(html.unescape(re.sub(r"<[^>]*>", "", spaced))), page, name)
    short, country = language.split("-")
    expect(f'fo:language="{short}"' in styles and f'fo:country="{country}"' in styles, f"{name}: no language")
    expect(f"<dc:language>{language}<" in meta, f"{name}: no language among the properties")
    expect("<text:note " in content and "<table:table-header-rows>" in content, f"{name}: no notes or table headers")
    expect(not OUTSIDE.findall(content), f"{name}: it leads outside")


def check_pdf(path, page, language, name):
    info = run("pdfinfo", path)
    expect("Tagged:          yes" in info, f"{name}: no tags")
    expect("(A4)" in info, f"{name}: it is not A4")
    expect(plain(page.headings[0][1]) in plain(info), f"{name}: no title among the properties")
    found = re.search(rb"/Lang ?\(([^)]*)\)", path.read_bytes())
    expect(found and found[1].decode() == language, f"{name}: the language is {found and found[1]}")
    structure = run("pdfinfo", "-struct", path)
    for tag in ("H1", "H2", "TH", "LI", "Note", "Link"):
        expect(re.search(rf"^ *{tag}\b", structure, re.M), f"{name}: no {tag}")
    expect(structure.count("\n  H1") + structure.count("H1 (") > 0, f"{name}: no headings")
    # Words may be broken at the end of a line, so that only their letters are compared.
    letters = re.sub(r"\W", "", run("pdftotext", "-layout", path, "-"))
    for _, heading in page.headings[:3]:
        expect(re.sub(r"\W", "", heading) in letters, f"{name}: no {heading!r}")


def check_texts(text, page, name):
    """Every text of the HTML is there, after the one before it."""
    for wanted in page.texts:
        expect(wanted in text, f"{name}: this is not in it: {wanted[:80]!r}")


def text_of(node):
    """The words in a tree of pandoc's."""
    if isinstance(node, list):
        return "".join(text_of(part) for part in node)
    if not isinstance(node, dict):
        return ""
    if node.get("t") == "Str":
        return node["c"]
    if node.get("t") in ("Space", "SoftBreak", "LineBreak"):
        return " "
    inside = "".join(text_of(part) for part in node.values())
    return inside if node.get("t") in ("Strong", "Emph", "Span", "Link", "Note", "Quoted") else f" {inside} "


def run(*words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    expect(done.returncode == 0, f"{words[0]} ended with {done.returncode}: {done.stderr[:200]}")
    return done.stdout


def export(stemme, workspace, folder):
    output = folder / "document"
    done = subprocess.run(
        [stemme, "-w", workspace, "export", "--to", "html,docx,odt,pdf", "-o", output], capture_output=True, text=True
    )
    if done.returncode > 1:
        sys.exit(f"read_back: {workspace.name} cannot be exported:\n{done.stdout}{done.stderr}")
    return {suffix: output.with_suffix(f".{suffix}") for suffix in ("html", "docx", "odt", "pdf")}


def main():
    stemme = pathlib.Path(sys.argv[1]).resolve()
    for path, language in WORKSPACES.items():
        with tempfile.TemporaryDirectory() as temporary:
            folder = pathlib.Path(temporary)
            workspace = shutil.copytree(ROOT / path, folder / pathlib.Path(path).name)
            files = export(stemme, workspace, folder / "first")
            again = export(stemme, workspace, folder / "second")
            page = Page(files["html"].read_text())
            expect(len(page.headings) > 5 and page.tables and page.items, f"{path}: the HTML was not understood")
            for check, suffix in ((check_docx, "docx"), (check_odt, "odt"), (check_pdf, "pdf")):
                name = f"{workspace.name}.{suffix}"
                check(files[suffix], page, language, name)
                expect(files[suffix].read_bytes() == again[suffix].read_bytes(), f"{name}: not the same bytes again")
                words = run("pandoc", "--to=plain", files[suffix]) if suffix != "pdf" else run("pdftotext", files[suffix], "-")
                for secret in SECRETS:
                    expect(secret not in words, f"{name}: {secret} is in it")
            print(f"read back: {workspace.name}: {len(page.headings)} headings, {len(page.texts)} texts, "
                  f"{len(page.tables)} tables, in docx, odt and pdf")
    for fault in faults[:40]:
        print(f"read back: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
