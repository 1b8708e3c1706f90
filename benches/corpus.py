#!/usr/bin/env python3
"""A site of any size with made-up words that look like Dutch: benches/corpus.py FOLDER ITEMS [katern|katern-unsearched|hugo|zola].

The same number gives the same bytes, on any machine. Pages have 300 to 600 words, front matter, three to five sections, lists, a
table on one page in five, a code block on one in twenty, three to five links to other pages, a citation or two and a few terms of
the glossary. Hugo and Zola get the same pages in their own way of writing, with the plainest of themes; what they don't have
(citations, terms, times of steps) stands there as words.
"""

import bisect
import itertools
import json
import shutil
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
VOCABULARY = 30_000
LITTLE = (
    "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij of door je wat naar nog uit over kan "
    "die deze dit wel tot hoe meer zij hun onder wie waar al geen heeft worden werd tussen samen elkaar zelf na"
).split()
STARTS = "b d g h k l m n p r s t v w z br dr gr kl kr pl pr schr sl sn sp st tr vr zw kn bl".split()
MIDDLES = "a e i o u aa ee oo uu ie oe eu ui ij ou ei".split()
ENDS = ["", "", "", "n", "r", "l", "t", "k", "s", "m", "p", "ng", "nd", "rt", "st", "cht", "ls", "rk", "lf"]
TAILS = ["", "", "", "en", "er", "ing", "heid", "lijk", "schap", "baar", "tje"]
GROUPINGS = ["alone", "pairs", "groups", "all"]
BLOCKS = ["terugblik", "verkennen", "verdiepen", "ontwerpen", "evaluatie"]
TERMS = 120
# Of a hundred items; what is left over are plain pages.
OF_HUNDRED = {"werkvormen": 50, "bijeenkomsten": 12, "literatuur": 8}
# A partnership has a few programmes, however much it knows.
ITEMS_OF_PROGRAMME = 1000
COMPETENCIES = {
    "agogisch": ["introduceren", "relatie", "begeleiding-op-maat", "zelf-sturen", "eigen-stijl", "identiteit"],
    "organisatorisch": ["voortgang-delen", "knelpunten", "collega-contact", "leerweg"],
    "opleidingsdidactisch": ["vastleggen", "niveau-bepalen", "eerlijk-gesprek", "voordoen", "leerroutes", "kennis-delen"],
    "ontwikkeling": ["lerend-begeleiden", "eigen-bekwaamheden", "deelnemen", "kritisch-verbeteren"],
}
DOMAINS = list(COMPETENCIES)


class Dice:
    """xorshift64*: the same numbers in every version of Python."""

    def __init__(self, seed):
        self.state = (seed * 0x9E3779B97F4A7C15 | 1) & 0xFFFFFFFFFFFFFFFF

    def number(self):
        state = self.state
        state ^= state >> 12
        state = (state ^ (state << 25)) & 0xFFFFFFFFFFFFFFFF
        state ^= state >> 27
        self.state = state
        return (state * 0x2545F4914F6CDD1D & 0xFFFFFFFFFFFFFFFF) >> 33

    def below(self, most):
        return self.number() % most

    def between(self, least, most):
        return least + self.below(most - least + 1)

    def one_of(self, things):
        return things[self.below(len(things))]


class Words:
    """A vocabulary of which few words are used often and most seldom, as in any language."""

    def __init__(self):
        dice, self.all, seen = Dice(1), list(LITTLE), set(LITTLE)
        while len(self.all) < VOCABULARY:
            syllables = (dice.one_of(STARTS) + dice.one_of(MIDDLES) + dice.one_of(ENDS) for _ in range(dice.one_of([1, 1, 2, 2, 3])))
            word = "".join(syllables) + dice.one_of(TAILS)
            if 3 < len(word) < 22 and word not in seen:
                seen.add(word)
                self.all.append(word)
        self.weights = list(itertools.accumulate(10_000_000 // (rank + 3) for rank in range(VOCABULARY)))
        # Seldom enough elsewhere that a term is met where it is meant.
        self.terms = [f"{a}{b}" for a, b in zip(self.all[9000 : 9000 + TERMS], self.all[12000 : 12000 + TERMS])]

    def one(self, dice):
        return self.all[bisect.bisect_left(self.weights, 1 + dice.below(self.weights[-1]))]

    def some(self, dice, number):
        return [self.one(dice) for _ in range(number)]

    def title(self, dice):
        words = [self.all[dice.between(len(LITTLE), 4000)] for _ in range(dice.between(2, 5))]
        return " ".join(words).capitalize()


class Item:
    """A page before anything is written: where it stands, its name, and what it is about."""

    def __init__(self, number, folder, words):
        self.dice = Dice(1000 + number)
        self.number, self.folder = number, folder
        self.title = words.title(self.dice)
        self.id = f"bron{number}" if folder == "literatuur" else f"{'-'.join(self.title.lower().split()[:3])}-{number}"
        self.domain = self.dice.one_of(DOMAINS)
        self.competencies = [self.dice.one_of(COMPETENCIES[self.domain])]
        self.summary = f"{' '.join(words.some(self.dice, self.dice.between(8, 16))).capitalize()}."
        self.updated = f"2026-{self.dice.between(1, 12):02}-{self.dice.between(1, 28):02}"

    @property
    def path(self):
        return f"{self.folder}/{self.id}"


class Site:
    """The items and what they can refer to."""

    def __init__(self, number, dialect):
        self.words, self.dialect = Words(), dialect
        folders = [folder for folder, share in OF_HUNDRED.items() for _ in range(share)]
        folders += [f"thema-{part}" for part in range(1, 4) for _ in range(10)]
        self.items = [Item(at, folders[at * 37 % 100], self.words) for at in range(number)]
        self.works = [item.id for item in self.items if item.folder == "literatuur"] or ["bron0"]
        self.meetings = [item for item in self.items if item.folder == "bijeenkomsten"]  # by number

    def programme_of(self, meeting):
        return f"traject-{meeting.number // ITEMS_OF_PROGRAMME + 1}"

    def body(self, item):
        """The text: a list of chunks of Markdown in one of the dialects."""
        dice, dialect = item.dice, self.dialect
        left, chunks = dice.between(300, 600), []
        links = [dice.one_of(self.items) for _ in range(dice.between(3, 5))]
        inserts = [dialect.link(item, other, dice.below(2) == 0) for other in links]
        inserts += [dialect.cite(dice.one_of(self.works)) for _ in range(dice.between(1, 2))]
        inserts += [dice.one_of(self.words.terms) for _ in range(dice.between(2, 3))]
        sections, part = dice.between(3, 5), 0
        chunks.append(self.paragraph(dice, dice.between(20, 50), inserts))
        for section in range(sections):
            title = " ".join(self.words.some(dice, dice.between(2, 4))).capitalize()
            minutes = 5 * dice.between(1, 5)
            chunks.append(f"## {title}{dialect.step(item, minutes, dice.one_of(GROUPINGS), dice.one_of(BLOCKS))}")
            part = left // sections
            while part > 0:
                size = min(part, dice.between(30, 80))
                chunks.append(self.paragraph(dice, size, inserts))
                part -= size
                if dice.below(3) == 0 and part > 0:
                    entries = [" ".join(self.words.some(dice, dice.between(4, 9))) for _ in range(dice.between(3, 5))]
                    chunks.append("\n".join(f"- {entry.capitalize()}" for entry in entries))
                    part -= 6 * len(entries)
        if inserts:
            chunks.append(f"Zie ook: {', '.join(inserts)}.")
        if item.number % 5 == 0:
            rows = [" | ".join(self.words.some(dice, 3)) for _ in range(5)]
            chunks.append("\n".join([f"| {rows[0]} |", "| --- | --- | --- |", *(f"| {row} |" for row in rows[1:])]))
        if item.number % 20 == 0:
            names = [word for word in self.words.some(dice, 20) if word.isalpha()][:4]
            code = "\n".join(f"def {name}(n):\n    return n * {dice.below(100)}  # {name}" for name in names)
            chunks.append(f"```python\n{code}\n```")
        return "\n\n".join(chunks) + "\n"

    def paragraph(self, dice, size, inserts):
        sentences = []
        while size > 0:
            words = self.words.some(dice, min(max(size, 3), dice.between(6, 16)))
            size -= len(words)
            if dice.below(8) == 0:
                words[1] = f"*{words[1]}*"
            if inserts and dice.below(4) == 0:
                words.insert(2, inserts.pop())
            sentences.append(words[0].capitalize() + " " + " ".join(words[1:]) + ".")
        return " ".join(sentences)


class Katern:
    """Files as Katern reads them."""

    # What the settings say besides.
    more = ""

    def link(self, _, other, named):
        return f"[[{other.path}|{other.title.lower()}]]" if named else f"[[{other.path}]]"

    def cite(self, work):
        return f"[@{work}]"

    def step(self, item, minutes, grouping, block):
        if item.folder == "werkvormen":
            return f" {{minutes={minutes} grouping={grouping}}}"
        return f" {{minutes={minutes} block={block}}}" if item.folder == "bijeenkomsten" else ""

    def front(self, item, site):
        lines = ["---"]
        if item.folder == "literatuur":
            lines += [f"why: {item.summary}"]
        else:
            lines += [f"title: {item.title}", f"summary: {item.summary}", f"tags: [{', '.join(item.title.lower().split()[:2])}]"]
        lines += [f"domains: [{item.domain}]", f"updated: {item.updated}"]
        if item.folder in ("werkvormen", "bijeenkomsten"):
            lines += [f"competencies: [{', '.join(item.competencies)}]", "materials: [Papier en pen]"]
        if item.folder == "werkvormen":
            lines += [f"blocks: [{BLOCKS[item.number % len(BLOCKS)]}]", "group_size: 2-12"]
        if item.folder == "bijeenkomsten":
            lines += [f"programme: {site.programme_of(item)}", 'start: "13:00"', "goals: [Je weet waar je staat.]"]
        return "\n".join([*lines, "---", ""])

    def write(self, site, root):
        content = root / "content"
        for item in site.items:
            put(content / f"{item.path}.md", f"{self.front(item, site)}\n{site.body(item)}")
        put(content / "index.md", "---\ntitle: Kennisbank\n---\n\nEen site met verzonnen woorden.\n")
        terms = ({"term": term, "definition": f"Wat {term} is."} for term in site.words.terms)
        put(content / "begrippen.yaml", "".join(f"- term: {term['term']}\n  definition: {term['definition']}\n" for term in terms))
        put(content / "literatuur/bronnen.bib", "".join(map(reference, site.works)))
        for name, meetings in itertools.groupby(site.meetings, site.programme_of):
            put(content / f"trajecten/{name}.md", programme(name, [meeting.id for meeting in meetings]))
        put(root / "katern.yaml", SETTINGS + self.more)
        (root / "frameworks").mkdir(exist_ok=True)
        shutil.copy(REPOSITORY / "frameworks/werkplekopleider.yaml", root / "frameworks")


SETTINGS = """id: maatlat
title: Kennisbank
language: nl
framework: werkplekopleider
base_url: https://example.org/kennisbank
partnership:
  name: Verzonnen partnerschap
"""


def programme(name, meetings):
    blocks = "".join(f"  - {{id: {block}, title: {block.capitalize()}, phase: samen, mechanism: Zo werkt het.}}\n" for block in BLOCKS)
    return (
        f"---\ntitle: {name.capitalize()}\nsummary: Een verzonnen traject.\n"
        f"phases:\n  - {{id: samen, title: Samen}}\nblocks:\n{blocks}meetings: [{', '.join(meetings)}]\n---\n\nSamen op weg.\n"
    )


def reference(work):
    number = int(work.removeprefix("bron"))
    author = chr(65 + number % 26) + "uteur" + "abcdefghijklmnop"[number // 26 % 16] + "abcdefghijklmnop"[number // 416 % 16]
    return f"@book{{{work},\n  author = {{{author}, X.}},\n  title = {{Verzonnen werk {number}}},\n  publisher = {{Uitgever}},\n  date = {{{1990 + number % 30}}}\n}}\n\n"


class Toml:
    """What Hugo and Zola have in common: front matter in TOML, and words for what they don't know."""

    def cite(self, work):
        return f"({work})"

    def step(self, _item, minutes, _grouping, _block):
        return f" ({minutes} min.)"

    def front(self, item):
        text = json.dumps
        return f"+++\ntitle = {text(item.title)}\ndescription = {text(item.summary)}\ndate = {item.updated}\n+++\n\n"

    def write_pages(self, site, content):
        for item in site.items:
            put(content / f"{item.path}.md", self.front(item) + site.body(item))


class Hugo(Toml):
    """A theme of three templates. `--search` of benches/run adds a JSON index by its second configuration."""

    def link(self, _, other, _named):
        return f"[{other.title.lower()}](/{other.path}/)"

    def write(self, site, root):
        self.write_pages(site, root / "content")
        base = "baseURL = 'https://example.org/'\nlanguageCode = 'nl'\ntitle = 'Kennisbank'\ndisableKinds = ['taxonomy', 'term']\n"
        put(root / "hugo.toml", base)
        put(root / "met-index.toml", f"{base}[outputs]\nhome = ['html', 'rss', 'json']\n")
        layouts = root / "layouts/_default"
        head = '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>'
        put(layouts / "baseof.html", head + '<main>{{ block "main" . }}{{ end }}</main></body></html>\n')
        put(layouts / "single.html", '{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Description }}</p>{{ .Content }}{{ end }}\n')
        entries = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'
        put(layouts / "list.html", '{{ define "main" }}<h1>{{ .Title }}</h1>' + entries + "{{ end }}\n")
        index = '[{{ range $i, $p := .Site.RegularPages }}{{ if $i }},{{ end }}{{ dict "t" $p.Title "u" $p.RelPermalink "c" $p.Plain | jsonify }}{{ end }}]'
        put(root / "layouts/index.json", index + "\n")


class Zola(Toml):
    """The same for Zola."""

    def link(self, _, other, _named):
        return f"[{other.title.lower()}](@/{other.path}.md)"

    def write(self, site, root):
        self.write_pages(site, root / "content")
        for folder in sorted({item.folder for item in site.items}):
            put(root / f"content/{folder}/_index.md", f'+++\ntitle = "{folder}"\nsort_by = "title"\n+++\n')
        base = "base_url = 'https://example.org'\ntitle = 'Kennisbank'\ncompile_sass = false\n"
        put(root / "config.toml", base + "build_search_index = false\n")
        put(root / "met-index.toml", base + "build_search_index = true\n")
        head = '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{% block title %}{% endblock %}</title></head>'
        put(root / "templates/base.html", head + "<body><main>{% block main %}{% endblock %}</main></body></html>\n")
        page = '{% extends "base.html" %}{% block title %}{{ page.title }}{% endblock %}{% block main %}<h1>{{ page.title }}</h1>'
        put(root / "templates/page.html", page + "<p>{{ page.description }}</p>{{ page.content | safe }}{% endblock %}\n")
        entries = '{% for page in section.pages %}<li><a href="{{ page.permalink }}">{{ page.title }}</a></li>{% endfor %}'
        page = '{% extends "base.html" %}{% block title %}{{ section.title }}{% endblock %}{% block main %}<ul>'
        put(root / "templates/section.html", page + entries + "</ul>{% endblock %}\n")
        put(root / "templates/index.html", page + entries + "</ul>{% endblock %}\n")


class Unsearched(Katern):
    """The same without search."""

    more = "search: false\n"


DIALECTS = {"katern": Katern, "katern-unsearched": Unsearched, "hugo": Hugo, "zola": Zola}


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def make(root, items, dialect):
    """Writes the site into a folder that has none."""
    Dialect = DIALECTS[dialect]
    site = Site(items, Dialect())
    site.dialect.write(site, Path(root))


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4) or not sys.argv[2].isdigit() or sys.argv[3:] and sys.argv[3] not in DIALECTS:
        sys.exit(__doc__)
    make(sys.argv[1], int(sys.argv[2]), sys.argv[3] if sys.argv[3:] else "katern")
