//! Looks at a page as a browser reads it, and tells of all that could run, load from elsewhere or pass for something of ours.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
};

use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states::RawKind,
    },
};

use crate::common::Output;

/// Elements that a page of the theme or a text may have.
const ELEMENTS: &str = "a abbr article aside b bdi bdo blockquote body br button caption circle cite code col colgroup \
    datalist dd del details dfn dialog div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 head header \
    hr html i img input ins kbd label legend li line link main mark meta nav noscript ol optgroup option output p path \
    polygon polyline pre progress q rect rp rt ruby s samp script section select small span strong sub summary sup svg \
    table tbody td template text textarea tfoot th thead time title tr tspan u ul use var wbr";

/// Attributes that hold an address.
const ADDRESSES: &[&str] = &[
    "action",
    "background",
    "cite",
    "data",
    "formaction",
    "href",
    "longdesc",
    "manifest",
    "ping",
    "poster",
    "src",
    "srcset",
];

/// Attributes that nothing of ours has.
const FORBIDDEN: &[&str] = &["style", "srcdoc", "nonce", "integrity", "crossorigin", "background"];

/// Panics when any page of a site, or any script of its data, could do harm.
pub fn assert_harmless(output: &Output) {
    let wrong = harms(output);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with the pages of a site and the scripts of its data.
pub fn harms(output: &Output) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, bytes) in output {
        let text = String::from_utf8_lossy(bytes);
        if path.ends_with(".html") {
            wrong.extend(harm(&text).into_iter().map(|what| format!("{path}: {what}")));
        } else if path.ends_with(".js") && !path.contains("thema/") && (text.contains('<') || !text.is_ascii()) {
            wrong.push(format!("{path}: data that could end a script, or be read in another charset"));
        }
    }
    wrong
}

/// What is wrong with a page.
pub fn harm(html: &str) -> Vec<String> {
    let tokenizer = Tokenizer::new(Page::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html));
    // A script's end hands control back before the text is done.
    while !queue.is_empty() {
        let _ = tokenizer.feed(&queue);
    }
    tokenizer.end();
    tokenizer.sink.wrong.into_inner()
}

#[derive(Default)]
struct Page {
    wrong: RefCell<Vec<String>>,
    ids: RefCell<BTreeSet<String>>,
    in_script: Cell<bool>,
}

impl TokenSink for Page {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => return self.look_at(&tag),
            Token::TagToken(_) => self.in_script.set(false),
            Token::CharacterTokens(text) if self.in_script.get() && !text.trim().is_empty() => {
                self.tell(format!("a script with something in it: {text:?}"));
            }
            Token::CommentToken(text) => self.tell(format!("a comment: {text:?}")),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Page {
    fn tell(&self, what: String) {
        self.wrong.borrow_mut().push(what);
    }

    fn look_at(&self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
        let value = |name: &str| {
            tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
        };
        if !ELEMENTS.split_whitespace().any(|known| known == name) {
            self.tell(format!("<{name}>"));
        }
        if tag.had_duplicate_attributes {
            self.tell(format!("<{name}> has an attribute twice"));
        }
        for attribute in &tag.attrs {
            let (attribute, value) = (&*attribute.name.local, &*attribute.value);
            let is_foreign = attribute.contains(['"', '\'', '<', '`', '{']);
            if attribute.starts_with("on") || FORBIDDEN.contains(&attribute) || is_foreign {
                self.tell(format!("<{name} {attribute}={value:?}>"));
            }
            let is_address = ADDRESSES.contains(&attribute.rsplit(':').next().unwrap_or(attribute));
            if is_address && !leads_somewhere_known(value) {
                self.tell(format!("<{name} {attribute}={value:?}>"));
            }
            if attribute == "id" && !self.ids.borrow_mut().insert(value.to_owned()) {
                self.tell(format!("the id {value:?} twice"));
            }
            // A name that a script asks of the window: an element of that id would be the answer.
            if matches!(attribute, "id" | "name") && value == "katern" {
                self.tell(format!("<{name} {attribute}={value:?}> stands for our scripts"));
            }
        }
        let own = |address: Option<&str>| address.is_some_and(|address| is_relative(&cleaned(address)));
        match name {
            "script" => {
                if !own(value("src")) {
                    self.tell(format!("a script of {:?}", value("src")));
                }
                self.in_script.set(true);
                TokenSinkResult::RawData(RawKind::ScriptData)
            }
            "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
            "img" if !own(value("src")) => {
                self.tell(format!("a picture of {:?}", value("src")));
                TokenSinkResult::Continue
            }
            "link" if value("rel") != Some("canonical") && !own(value("href")) => {
                self.tell(format!("a link to {:?}", value("href")));
                TokenSinkResult::Continue
            }
            "meta" => {
                let content = value("content").unwrap_or_default();
                match value("http-equiv") {
                    None | Some("Content-Security-Policy") => {}
                    Some("refresh") if content.strip_prefix("0; url=").is_some_and(is_own_page) => {}
                    other => self.tell(format!("a meta {other:?} of {content:?}")),
                }
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

/// An address as a browser takes it: without what it drops (WHATWG URL, §4.4).
fn cleaned(address: &str) -> String {
    let address = address.trim_matches(|character: char| character <= ' ');
    address
        .chars()
        .filter(|character| !matches!(character, '\t' | '\n' | '\r'))
        .collect::<String>()
        .to_ascii_lowercase()
}

fn leads_somewhere_known(address: &str) -> bool {
    let address = cleaned(address);
    is_relative(&address) || ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme))
}

/// Stays on the site: no scheme, and no other host. A browser takes `\` for `/`.
fn is_relative(address: &str) -> bool {
    let before = address.split(['/', '?', '#', '\\']).next().unwrap_or(address);
    let other_host = address.bytes().take(2).filter(|byte| b"/\\".contains(byte)).count() == 2;
    !before.contains(':') && !other_host
}

fn is_own_page(address: &str) -> bool {
    is_relative(address) && address.ends_with("index.html")
}

#[test]
fn what_could_do_harm_is_seen() {
    for (html, seen) in [
        ("<p>x</p><script src=\"a/b.js\" defer></script>", 0),
        ("<script>alert(1)</script>", 2),
        ("<script src=//x></script>", 2),
        ("<title></title><script src=data:,x></script>", 2),
        ("<title><script>x</script></title>", 0),
        ("<a href=\"java&#9;script:x\">", 1),
        ("<a href=\" &#1;JAVASCRIPT:x\">", 1),
        ("<a href=\"x/index.html#a:b\"><a href=mailto:x@y.nl>", 0),
        ("<a href=/x/y><a href=\\\\x>", 1),
        ("<p ONCLICK=x>", 1),
        ("<img src=x.png onerror=y>", 1),
        ("<img src=\"data:image/svg+xml,x\">", 2),
        ("<iframe src=x></iframe>", 1),
        ("<meta http-equiv=refresh content=\"0; url=//x/index.html\">", 1),
        ("<p id=a><p id=a>", 1),
        ("<svg><a xlink:href=\"javascript:x\">", 1),
        ("<h2 id=katern>", 1),
        ("<!-- x -->", 1),
    ] {
        assert_eq!(harm(html).len(), seen, "{html}: {:?}", harm(html));
    }
}
