//! Raw Markdown of the pages as clean rustdoc.

mod blocks;
mod file_names;
pub(crate) mod html;
mod inline;
mod links;
pub(crate) mod run_together;
mod words;

pub(crate) use self::file_names::is_device;
use self::{
    blocks::{BlockKind, TextBlock},
    words::Piece,
};

/// A link of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    /// The text that is shown, plain.
    pub text: &'a str,
    /// Where it leads.
    pub target: LinkTarget<'a>,
}

/// Where a link of a page leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkTarget<'a> {
    /// A document of the help center by its number: `~~25609~~`.
    DocId(&'a str),
    /// A page of the docs by its path, without an anchor, as written.
    Page(&'a str),
    /// A place on the same page.
    Anchor(&'a str),
    /// An absolute URL.
    Url(&'a str),
}

/// What a link becomes in rustdoc.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// An intra-doc link to this Rust path.
    Item(String),
    /// A link to this absolute URL.
    Url(String),
    /// Its text alone.
    Text,
}

/// Decides what the links of a page become.
pub trait LinkResolver {
    /// What `link` becomes.
    fn resolve(&self, link: Link<'_>) -> Resolved;

    /// The Rust path of what `word`, a name of several words in the text, stands for.
    fn mention(&self, word: &str) -> Option<String> {
        let _ = word;
        None
    }
}

/// Keeps absolute URLs and reduces all other links to their text.
#[derive(Clone, Copy, Debug, Default)]
pub struct AbsoluteOnly;

impl LinkResolver for AbsoluteOnly {
    fn resolve(&self, link: Link<'_>) -> Resolved {
        match link.target {
            LinkTarget::Url(url) => Resolved::Url(url.to_owned()),
            _ => Resolved::Text,
        }
    }
}

/// Columns of a line of rustdoc, without what the item around it indents it by.
const WIDTH: usize = 96;

/// Clean rustdoc for a raw Markdown cell or paragraph: nothing in it that rustdoc warns of, lines of
/// about a hundred columns.
pub fn to_rustdoc(markdown: &str, links: &dyn LinkResolver) -> String {
    let mut page = Printer::default();
    if !markdown.contains(char::is_alphanumeric) {
        // `--` and the like: the page has nothing to say.
        return page.out;
    }
    for block in blocks::parse(markdown) {
        page.block(&block, links);
    }
    page.out
}

/// The first sentence of a raw Markdown cell or paragraph, as rustdoc of one line, without links.
pub fn summary(markdown: &str) -> String {
    let blocks = blocks::parse(markdown);
    let text = blocks.iter().find_map(|b| match &b.kind {
        BlockKind::Paragraph(t) | BlockKind::Heading(t) | BlockKind::Item { text: t, .. }
            if t.contains(char::is_alphanumeric) =>
        {
            Some(t)
        }
        _ => None,
    });
    let pieces = inline::parse(text.map_or("", String::as_str), &TextOnly);
    let end = pieces
        .iter()
        .enumerate()
        .position(|(i, _)| ends_sentence(&pieces, i))
        .map_or(pieces.len(), |i| i + 1);
    let line = words::wrap(&pieces[..end], usize::MAX).join(" ");
    // What a colon announces is not there.
    line.trim_end_matches('\\')
        .trim()
        .trim_end_matches(['：', ':'])
        .trim()
        .to_owned()
}

struct TextOnly;

impl LinkResolver for TextOnly {
    fn resolve(&self, _link: Link<'_>) -> Resolved {
        Resolved::Text
    }
}

/// Whether a sentence ends with piece `i`.
fn ends_sentence(pieces: &[Piece], i: usize) -> bool {
    const NOT_THE_END: [&str; 8] = [
        "e.g.", "i.e.", "etc.", "vs.", "No.", "no.", "(e.g.", "(i.e.",
    ];
    let behind = matches!(pieces.get(i + 1), None | Some(Piece::Blank | Piece::Break));
    match &pieces[i] {
        Piece::Break => true,
        Piece::Word { text, open: false } => {
            text.ends_with(['。', '！', '？'])
                || (behind
                    && text.ends_with(['.', '!', '?'])
                    && !NOT_THE_END.contains(&text.as_str()))
        }
        _ => false,
    }
}

/// Writes blocks.
#[derive(Default)]
struct Printer {
    out: String,
    /// Widths of the markers of the list items that are open, and whether they are numbered.
    items: Vec<(usize, bool)>,
    in_list: bool,
}

impl Printer {
    fn block(&mut self, block: &TextBlock, links: &dyn LinkResolver) {
        match &block.kind {
            BlockKind::Paragraph(text) => self.paragraph(block.depth, inline::parse(text, links)),
            BlockKind::Heading(text) => self.paragraph(
                block.depth,
                inline::parse(&format!("**{}**", text.replace("**", "")), links),
            ),
            BlockKind::Item { number, text } => {
                self.item(block.depth, *number, inline::parse(text, links))
            }
            BlockKind::Fence(body) => self.fence(block.depth, body),
        }
    }

    fn paragraph(&mut self, depth: usize, pieces: Vec<Piece>) {
        if pieces.is_empty() {
            return;
        }
        self.leave(depth);
        self.blank_line();
        let indent = self.indent();
        for line in words::wrap(&pieces, WIDTH.saturating_sub(indent)) {
            self.line(indent, &line);
        }
        self.in_list = false;
    }

    fn item(&mut self, depth: usize, number: Option<u32>, pieces: Vec<Piece>) {
        if pieces.is_empty() {
            return;
        }
        let marker = number.map_or_else(|| "- ".to_owned(), |n| format!("{n}. "));
        let same_kind = self
            .items
            .get(depth)
            .is_none_or(|(_, numbered)| *numbered == number.is_some());
        let nested = self.items.len() <= depth;
        self.leave(depth);
        // A number other than one cannot start a list in the middle of a paragraph.
        if !self.in_list || !same_kind || (nested && number.is_some()) {
            self.blank_line();
        }
        let indent = self.indent();
        let width = WIDTH.saturating_sub(indent + marker.len());
        for (i, line) in words::wrap(&pieces, width).iter().enumerate() {
            match i {
                0 => self.line(indent, &format!("{marker}{line}")),
                _ => self.line(indent + marker.len(), line),
            }
        }
        self.items.push((marker.len(), number.is_some()));
        self.in_list = true;
    }

    fn fence(&mut self, depth: usize, body: &str) {
        self.leave(depth);
        self.blank_line();
        let indent = self.indent();
        let longest = body.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(3.max(longest + 1));
        self.line(indent, &format!("{fence}{}", notation(body)));
        for line in body.lines() {
            let line: String = line
                .chars()
                .filter(|c| !c.is_control() || *c == '\t')
                .collect();
            self.line(indent, &line);
        }
        self.line(indent, &fence);
        self.in_list = false;
    }

    /// Closes the items that are deeper than `depth`.
    fn leave(&mut self, depth: usize) {
        self.items.truncate(depth);
    }

    fn indent(&self) -> usize {
        self.items.iter().map(|(width, _)| width).sum()
    }

    fn blank_line(&mut self) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
    }

    fn line(&mut self, indent: usize, line: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        if !line.is_empty() {
            self.out.extend(std::iter::repeat_n(' ', indent));
            self.out.push_str(line);
        }
    }
}

/// The info string of a code block: rustdoc takes one without for Rust, and compiles it.
fn notation(body: &str) -> &'static str {
    match body.trim_start().chars().next() {
        Some('{' | '[') => "json",
        Some('<') => "xml",
        _ => "text",
    }
}
