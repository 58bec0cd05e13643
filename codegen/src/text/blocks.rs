//! Raw Markdown of a cell or paragraph as a flat list of blocks.
//!
//! The pages are not CommonMark: bullets are glued to the text in front of them, continuation lines are
//! indented at will, `<br>` starts bullets. So blocks are found by what the lines look like, not by
//! what CommonMark would make of them.

use super::run_together;

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TextBlock {
    /// How many list items it is in.
    pub(super) depth: usize,
    pub(super) kind: BlockKind,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BlockKind {
    /// Inline Markdown; a line feed is a hard break.
    Paragraph(String),
    /// A heading: it cannot be one inside of an item's documentation.
    Heading(String),
    /// The first paragraph of a list item.
    Item { number: Option<u32>, text: String },
    /// A code block.
    Fence(String),
}

pub(super) fn parse(raw: &str) -> Vec<TextBlock> {
    let mut parser = BlockParser::default();
    let mut lines = raw.lines().peekable();
    while let Some(line) = lines.next() {
        let line = clean(line);
        match fence(&line) {
            Some(marker) => {
                let indent = indent_of(&line);
                let body: Vec<&str> = lines
                    .by_ref()
                    .take_while(|l| !l.trim_start().starts_with(&marker))
                    .collect();
                parser.fence(&body, indent);
            }
            None => {
                let next = lines.peek().and_then(|l| run_together::item_indent(l));
                parser.line(&line, next);
            }
        }
    }
    parser.blocks.retain(|b| match &b.kind {
        BlockKind::Paragraph(t) | BlockKind::Heading(t) | BlockKind::Fence(t) => {
            !t.trim().is_empty()
        }
        BlockKind::Item { .. } => true,
    });
    parser.blocks
}

/// Blanks of all kinds as blanks, and nothing that cannot be seen.
fn clean(line: &str) -> String {
    line.chars()
        .filter_map(|c| match c {
            '\t' => Some(' '),
            c if c.is_whitespace() => Some(' '),
            '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}'
            | '\u{FEFF}'
            | '\u{AD}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The marker that closes the fence that this line opens.
fn fence(line: &str) -> Option<String> {
    let text = line.trim_start();
    let mark = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let len = text.chars().take_while(|c| *c == mark).count();
    // ` ```json {…} ``` ` on one line is a code span; `~~~` in a link target is not a fence.
    (len >= 3 && !text[len..].contains(mark)).then(|| mark.to_string().repeat(len))
}

#[derive(Default)]
struct BlockParser {
    blocks: Vec<TextBlock>,
    /// Indents of the list items that are open.
    items: Vec<usize>,
    /// The next line starts a block of its own.
    apart: bool,
}

impl BlockParser {
    /// `next`: the indent of the next line when that is a list item; what is glued to this one is its sibling.
    fn line(&mut self, line: &str, next: Option<usize>) {
        let mut hard = false;
        for piece in breaks(line) {
            let mut glued = None;
            let mut start = 0;
            let item = marker(piece.trim()).is_some().then(|| indent_of(&piece));
            for cut in run_together::cuts(&piece) {
                self.piece(&piece[start..cut], hard, glued);
                glued = item.or(next).or(Some(0));
                start = cut;
            }
            self.piece(&piece[start..], hard, glued);
            hard = true;
        }
    }

    fn piece(&mut self, piece: &str, hard: bool, glued: Option<usize>) {
        let mut indent = glued.unwrap_or_else(|| indent_of(piece));
        let mut text = piece.trim();
        while let Some(quoted) = text
            .strip_prefix('>')
            .filter(|q| q.is_empty() || q.starts_with(' '))
        {
            text = quoted.trim();
            indent = 0;
        }
        if text.is_empty() {
            self.apart = true;
            return;
        }
        if glued.is_some() {
            self.apart = true;
        }
        if let Some((number, body)) = marker(text) {
            while self.items.last().is_some_and(|top| indent <= top + 1) {
                self.items.pop();
            }
            self.items.push(indent);
            self.push(
                self.items.len() - 1,
                BlockKind::Item {
                    number,
                    text: body.to_owned(),
                },
            );
            return;
        }
        if let Some(heading) = heading(text) {
            self.items.clear();
            self.push(0, BlockKind::Heading(heading.to_owned()));
            self.apart = true;
            return;
        }
        if !self.apart && self.continues(text, hard) {
            return;
        }
        if indent < 2 {
            self.items.clear();
        }
        let depth = self.items.iter().filter(|i| **i < indent).count();
        self.items.truncate(depth);
        self.push(depth, BlockKind::Paragraph(text.to_owned()));
    }

    fn continues(&mut self, line: &str, hard: bool) -> bool {
        let Some(TextBlock {
            kind: BlockKind::Paragraph(text) | BlockKind::Item { text, .. },
            ..
        }) = self.blocks.last_mut()
        else {
            return false;
        };
        let wide = |c: Option<char>| c.is_some_and(|c| c >= '\u{2E80}');
        match (
            hard,
            wide(text.chars().next_back()) && wide(line.chars().next()),
        ) {
            (true, _) => text.push('\n'),
            (false, true) => {}
            (false, false) => text.push(' '),
        }
        text.push_str(line);
        true
    }

    fn fence(&mut self, body: &[&str], indent: usize) {
        let margin = body
            .iter()
            .filter(|l| !l.trim().is_empty())
            .map(|l| indent_of(l))
            .min()
            .unwrap_or(0);
        let text: Vec<String> = body
            .iter()
            .map(|l| l.get(margin..).unwrap_or_default().trim_end().to_owned())
            .collect();
        if indent < 2 {
            self.items.clear();
        }
        let depth = self.items.iter().filter(|i| **i < indent).count();
        self.push(
            depth,
            BlockKind::Fence(text.join("\n").trim_matches('\n').to_owned()),
        );
        self.apart = true;
    }

    fn push(&mut self, depth: usize, kind: BlockKind) {
        self.blocks.push(TextBlock { depth, kind });
        self.apart = false;
    }
}

/// The text split at `<br>`.
fn breaks(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut rest = line;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        let len = break_tag(tag);
        if let Some(last) = pieces.last_mut() {
            last.push_str(before);
            last.push_str(&tag[..usize::from(len.is_none())]);
        }
        if len.is_some() {
            pieces.push(String::new());
        }
        rest = &tag[len.unwrap_or(1)..];
    }
    if let Some(last) = pieces.last_mut() {
        last.push_str(rest);
    }
    pieces
}

fn break_tag(text: &str) -> Option<usize> {
    let name = text.get(1..3)?;
    let tail = text.get(3..)?.trim_start_matches([' ', '/']);
    (name.eq_ignore_ascii_case("br") && tail.starts_with('>')).then(|| text.len() - tail.len() + 1)
}

/// The list marker at the start of a line, and what follows it.
fn marker(text: &str) -> Option<(Option<u32>, &str)> {
    if let Some(rest) = text.strip_prefix(['-', '*', '+', '•', '·', '●']) {
        return (rest.starts_with(' ') || rest.is_empty()).then(|| (None, rest.trim()));
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text[digits..].strip_prefix(['.', ')'])?;
    let fits = (1..=3).contains(&digits) && rest.starts_with(' ');
    fits.then(|| (text[..digits].parse().ok(), rest.trim()))
}

fn heading(text: &str) -> Option<&str> {
    let level = text.bytes().take_while(|b| *b == b'#').count();
    ((1..=6).contains(&level) && text[level..].starts_with(' '))
        .then(|| text[level..].trim().trim_end_matches('#').trim())
}
