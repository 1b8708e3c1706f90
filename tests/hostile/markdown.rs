//! Markdown that was written to hurt: it is read without panic or long wait, and what comes out is whole and harmless.

use std::time::{Duration, Instant};

use katern::{
    diagnostics::Report,
    markdown::{Fill, Hole, Html, Manner, Marks, Part, Written, read},
    source::SitePath,
};

/// Elements that may come out: those an author may write, and those of ours.
const ELEMENTS: &str = "a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em \
    figcaption figure h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong \
    sub summary sup table tbody td tfoot th thead time tr u ul var wbr";

const ATTRIBUTES: &str = "aria-label checked class colspan datetime dir disabled href id lang open reversed role rowspan \
    scope span start tabindex title type value";

const EMPTY: &str = "br col hr img input wbr";

/// Reads a text, and gives all its markup with every hole filled so that what stands around it shows.
fn markup(text: &str) -> Vec<String> {
    let body = read(text, 0, &mut Report::new(SitePath::new("x.md")));
    let fills: Vec<_> = body.holes.iter().map(fill).collect();
    let mut all = Vec::new();
    gather(&body.parts, &fills, &mut all);
    all
}

fn fill(hole: &Hole) -> Fill {
    let (open, close) = match hole {
        Hole::Link { .. } => ("<a href=\"x\">", "</a>"),
        Hole::Image { .. } => ("<img>", ""),
        Hole::Word(_) => ("woord", ""),
        Hole::Citation { .. } => ("<a href=\"x\">y</a>", ""),
        Hole::Block { .. } => ("", ""),
    };
    Fill { open: open.to_owned(), close }
}

fn gather(parts: &[Part], fills: &[Fill], all: &mut Vec<String>) {
    for part in parts {
        match part {
            Part::Text(text) => all.push(write(text, fills)),
            Part::Step(step) => {
                all.push(write(&step.title, fills));
                gather(&step.parts, fills, all);
            }
        }
    }
}

fn write(text: &Html, fills: &[Fill]) -> String {
    text.write(fills, &Marks::default(), &Manner::default())
        .into_iter()
        .map(|written| match written {
            Written::Markup(markup) => markup,
            Written::Block(_) => String::new(),
        })
        .collect()
}

/// Reads a text and panics unless every tag of it is known, closed in order, and free of what could run.
pub fn check(text: &str) {
    for markup in markup(text) {
        assert!(!markup.contains(['\u{E000}', '\u{E001}']), "{text:?} → {markup}");
        let mut open = Vec::new();
        let mut rest = markup.as_str();
        while let Some((_, tag)) = rest.split_once('<') {
            let end = tag_end(tag);
            let (tag, after) = (&tag[..end], &tag[end + 1..]);
            rest = after;
            let name = tag.trim_start_matches('/').split(' ').next().unwrap_or("");
            assert!(ELEMENTS.split_whitespace().any(|known| known == name), "{name}: {text:?} → {markup}");
            if tag.starts_with('/') {
                assert_eq!(open.pop(), Some(name), "{text:?} → {markup}");
                continue;
            }
            if !EMPTY.split(' ').any(|empty| empty == name) {
                open.push(name);
            }
            for attribute in attributes(&tag[name.len()..]) {
                assert!(
                    ATTRIBUTES.split_whitespace().any(|known| known == attribute),
                    "{attribute}: {text:?} → {markup}"
                );
            }
            assert!(!tag.contains("href=\"javascript") && !tag.contains("href=\"data"), "{text:?} → {markup}");
        }
        assert!(open.is_empty(), "{open:?} stay open: {text:?} → {markup}");
    }
}

fn tag_end(tag: &str) -> usize {
    let mut quoted = false;
    tag.find(|character| {
        quoted ^= character == '"';
        character == '>' && !quoted
    })
    .expect("a tag ends")
}

/// The names outside of quotes.
fn attributes(tag: &str) -> Vec<&str> {
    let outside = tag.split('"').step_by(2);
    outside
        .flat_map(str::split_whitespace)
        .map(|name| name.trim_matches(['=', '/']))
        .filter(|name| !name.is_empty())
        .collect()
}

fn quick(name: &str, text: &str) {
    let start = Instant::now();
    markup(text);
    // Each takes far below a second alone; the machine may be busy, and this is no optimised build.
    assert!(start.elapsed() < Duration::from_secs(60), "{name} took {:?}", start.elapsed());
    if std::env::var_os("TIMES").is_some() {
        println!("{name}: {:?}", start.elapsed());
    }
}

#[test]
fn large_shapes_are_quick() {
    let many = 100_000;
    quick("brackets", &"[".repeat(many));
    quick("double brackets", &"[[a".repeat(many));
    quick("closing brackets", &"[[a]]]".repeat(many / 5));
    quick("images", &"![".repeat(many));
    quick("stars", &"*a **b ".repeat(many / 5));
    quick("underscores", &"_".repeat(many));
    quick("backticks", &(1..400).map(|n| format!("{} ", "`".repeat(n))).collect::<String>());
    quick("quotes", &"> ".repeat(10_000));
    quick("callouts", &"> [!note] ".repeat(10_000));
    quick("lists", &"- ".repeat(10_000));
    quick("nested lines", &(0..500).map(|n| format!("{}- a\n", "  ".repeat(n))).collect::<String>());
    quick("one line", &"woord ".repeat(1_000_000 / 6));
    quick("entities", &"&#x41;&amp;&zzz;".repeat(many / 5));
    quick("tags", &"<b>".repeat(many));
    quick("open tags", &"<b ".repeat(many));
    quick("divs", &"<div>\n\n".repeat(many / 5));
    quick("scripts", &"<script>".repeat(many / 5));
    quick("comments", &"<!-- ".repeat(many / 5));
    quick("declarations", &"<!a ".repeat(many / 5));
    quick("raw and long", &format!("<b>\n\n{}", "alinea [x](y)\n\n".repeat(20_000)));
    quick("headings", &"## Kop\n\n".repeat(20_000));
    quick("steps", &"## Kop {minutes=5}\n\n".repeat(20_000));
    quick("braces", &format!("## {}", "{".repeat(many)));
    quick("attributes", &format!("## x {{{}}}", "minutes=5 ".repeat(20_000)));
    quick("notes", &(0..5_000).map(|n| format!("a[^{n}]\n\n[^{n}]: b[^{}]\n\n", n + 1)).collect::<String>());
    quick("words in tables", &"| a |\n|---|\n| [[b\\|c]] |\n\n".repeat(10_000));
    quick("wide table", &format!("{}\n{}\n{}", "|a".repeat(3_000), "|-".repeat(3_000), "|a\n".repeat(3_000)));
    quick("fences", &"```x\n".repeat(many / 5));
    quick("code", &format!("```rust\n{}\n```\n", "fn a() { \"b\" }\n".repeat(20_000)));
    quick("yaml", &format!("```cards\n{}\n```\n", "[".repeat(many)));
    quick("references", &format!("{}\n\n[a]: b\n", "[a]".repeat(many / 5)));
    quick("definitions", &(0..20_000).map(|n| format!("[a{n}]: b\n")).collect::<String>());
}

/// Pieces that mean something to some layer; put together at random they must still come out whole.
pub const PIECES: &[&str] = &[
    "<div title=\"",
    "<b ",
    "\">",
    "'>",
    "<details>",
    "</details>",
    "<summary>",
    "</div>",
    "</p>",
    "</aside>",
    "<a href='https://x'>",
    "</a>",
    "<table>",
    "<td>",
    "</table>",
    "<li>",
    "<svg>",
    "<math>",
    "<style>",
    "</style>",
    "<script>",
    "</script>",
    "<textarea>",
    "<!--",
    "-->",
    "<template>",
    "<select>",
    "<p>",
    "<i>",
    "</i>",
    "<pre>",
    "<h2>",
    "<hr class=x>",
    "<img src=x onerror=y>",
    "\n\n",
    "\n\n",
    "\n",
    "\n\n> ",
    "> [!note] ",
    "> [!tip]- ",
    "\n> ",
    "- ",
    "1. ",
    "- [ ] ",
    "    ",
    "\n\n## ",
    " {minutes=5}",
    " {#a .b}",
    "\n\n### ",
    "[[a]]",
    "[[a|",
    "]]",
    "[",
    "](x.md)",
    "](javascript:x)",
    "![",
    "](a.png \"t\")",
    "*",
    "**",
    "~~",
    "`",
    "\n```rust\n",
    "\n```\n",
    "\n```sheet\n",
    "[^1]",
    "\n\n[^1]: ",
    "\n\n| a | b |\n|--:|---|\n| ",
    " | ",
    "&#xE000;0&#xE001;",
    "\u{E000}1\u{E001}",
    "&lt;",
    "&#60;",
    "class=\"\u{E000}0\u{E001}\"",
    "\n: ",
    "tekst",
    " ",
    "\\",
    "é",
];

#[test]
fn whatever_is_put_together_comes_out_whole() {
    let mut state: u64 = 88_172_645_463_325_252;
    let mut next = || {
        // Xorshift (Marsaglia 2003): the same texts every time.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for _ in 0..1_500 {
        let length = 3 + next() % 22;
        let text: String = (0..length).map(|_| PIECES[(next() % PIECES.len() as u64) as usize]).collect();
        check(&text);
    }
}

#[test]
fn the_specification_comes_out_whole() {
    let spec = include_str!("../cases/commonmark/spec.json");
    let examples: Vec<serde_json::Value> = serde_json::from_str(spec).expect("it is JSON");
    for example in &examples {
        check(example["markdown"].as_str().expect("Markdown is text"));
    }
}
