//! Cuts one file into headings, tables, fences and prose.

use crate::source::{FileId, Span, Spanned};

use super::{
    Block, Fence, Page, Section, Table,
    lines::{
        FenceMarker, SourceLine, fence_closes, fence_open, heading, is_delimiter, lines, setext,
    },
    table::{Assembler, TableRead},
};

/// So many paragraphs may part the rows of a table.
const LONGEST_GAP: usize = 8;

/// So far is code indented within what it belongs to.
const CODE_INDENT: usize = 4;

/// The end of a block with others in it is looked for in so many lines.
const LONGEST_BLOCK: usize = 1000;

/// Reads one page. `heads_column` says whether a cell is a word that heads a column of a table; the
/// reader asks only where no delimiter row tells a header from a row.
///
/// Every text is a page: what cannot be made out becomes prose.
pub fn read(file: FileId, text: &str, heads_column: &dyn Fn(&str) -> bool) -> Page {
    let lines = lines(text);
    let mut reader = PageReader {
        file,
        text,
        lines: &lines,
        page: Page {
            file,
            sections: vec![Section::default()],
            ..Page::default()
        },
        title_level: lines.iter().any(|l| l.text.starts_with("# ")).then_some(1),
        never_closed: Vec::new(),
    };
    reader.run(heads_column);
    reader.page
}

/// Where the text of a fence lies, and where it ends.
struct FenceEnd {
    body: (usize, usize),
    end: usize,
    /// Its own marker ends it.
    closes: bool,
}

struct PageReader<'a> {
    file: FileId,
    text: &'a str,
    lines: &'a [SourceLine<'a>],
    page: Page,
    /// Level of the heading that is the title, when one of level 1 stands anywhere; otherwise the first heading is it.
    title_level: Option<u8>,
    /// Marks and lengths of opening markers after which nothing closes a block any more.
    never_closed: Vec<(u8, usize)>,
}

impl PageReader<'_> {
    fn run(&mut self, heads_column: &dyn Fn(&str) -> bool) {
        let assembler = Assembler {
            file: self.file,
            text: self.text,
            lines: self.lines,
            heads_column,
        };
        let mut i = 0;
        while i < self.lines.len() {
            let line = &self.lines[i];
            if line.is_blank() {
                i += 1;
            } else if let Some((level, content)) = heading(line.text) {
                self.heading(level, content);
                i += 1;
            } else if let Some(marker) = fence_open(line.text) {
                i = self.fence(i, &marker);
            } else if let Some(read) = line
                .starts_with_pipe()
                .then(|| {
                    self.rest_of_table(i, &assembler)
                        .or_else(|| assembler.read(i))
                })
                .flatten()
            {
                self.push(Block::Table(read.table));
                i = read.next.max(i + 1);
            } else {
                i = self.prose(i, &assembler);
            }
        }
    }

    fn heading(&mut self, level: u8, content: &str) {
        let (name, attribute) = split_attribute(content);
        let name = self.spanned(name);
        let is_title = self.page.title.is_none() && self.title_level.is_none_or(|l| l == level);
        if is_title {
            self.page.title = Some(name.clone());
            self.page.title_attribute = attribute.map(|a| self.spanned(a));
            // Text in front of the title belongs to its section, unless other headings came before.
            if self.page.sections.len() == 1 {
                return;
            }
        }
        self.page.sections.push(Section {
            heading: Some(name),
            level,
            blocks: Vec::new(),
        });
    }

    fn fence(&mut self, at: usize, marker: &FenceMarker<'_>) -> usize {
        let body_start = self.lines.get(at + 1).map_or(self.text.len(), |l| l.start);
        let closed_nowhere = self
            .never_closed
            .iter()
            .any(|(mark, len)| *mark == marker.mark && *len <= marker.len);
        let end = if closed_nowhere {
            at + 1
        } else {
            self.lines.len()
        };
        let mut holds_blocks = None;
        for i in at + 1..end {
            let line = &self.lines[i];
            let closes = fence_closes(line.text, marker);
            if closes
                && self.is_deeper(i, at)
                && *holds_blocks.get_or_insert_with(|| self.holds_blocks(at, i, marker))
            {
                continue;
            }
            // An opening marker with an attribute inside of a block: the closing marker was forgotten.
            let reopens = !closes
                && fence_open(line.text)
                    .is_some_and(|f| f.mark == marker.mark && f.info.starts_with('{'));
            if closes || reopens {
                let end = if closes { line.end() } else { line.start };
                let body = (body_start, line.start);
                self.push_fence(at, marker, FenceEnd { body, end, closes });
                return if closes { i + 1 } else { i };
            }
        }
        if !closed_nowhere {
            self.never_closed.push((marker.mark, marker.len));
        }
        // Never closed: up to the next heading, or to the end.
        let next = (at + 1..self.lines.len())
            .find(|j| self.lines[*j].text.starts_with("## ") && self.lines[*j - 1].is_blank())
            .unwrap_or(self.lines.len());
        let end = self.lines.get(next).map_or(self.text.len(), |l| l.start);
        let body = (body_start.min(end), end);
        let closes = false;
        self.push_fence(at, marker, FenceEnd { body, end, closes });
        next
    }

    /// Whether a line is indented so far below another one that it is text of its block.
    fn is_deeper(&self, line: usize, than: usize) -> bool {
        self.lines[line].indent() >= self.lines[than].indent() + CODE_INDENT
    }

    /// Whether the block that starts at `at` holds others, which are indented from line `from` on: of the markers that
    /// are not, one is left over that closes it.
    fn holds_blocks(&self, at: usize, from: usize, marker: &FenceMarker<'_>) -> bool {
        let last = self.lines.len().min(from + LONGEST_BLOCK);
        let section = (from..last).take_while(|i| !self.lines[*i].text.starts_with("## "));
        let markers = section.filter(|i| {
            !self.is_deeper(*i, at)
                && fence_open(self.lines[*i].text).is_some_and(|f| f.mark == marker.mark)
        });
        markers.count() % 2 == 1
    }

    fn push_fence(&mut self, at: usize, marker: &FenceMarker<'_>, found: FenceEnd) {
        let FenceEnd { body, end, closes } = found;
        let value = dedent(
            self.text[body.0..body.1].trim_end_matches(['\n', '\r']),
            self.lines[at].indent(),
        );
        let span = self.span(body.0, body.1);
        self.push(Block::Fence(Fence {
            info: marker.info.to_owned(),
            body: Spanned::new(value, span),
            closed: closes,
            in_cell: false,
            span: self.span(self.lines[at].start, end),
        }));
    }

    /// A paragraph: lines up to a blank one or to what starts another block.
    fn prose(&mut self, at: usize, assembler: &Assembler<'_>) -> usize {
        let mut i = at + 1;
        while let Some(line) = self.lines.get(i) {
            if i == at + 1
                && let Some(level) = setext(line.text)
                && self.lines[at].indent() <= 3
                && !self.lines[at].trimmed().starts_with(['-', '*', '>', '|'])
            {
                let content = self.lines[at].trimmed();
                self.title_level = self
                    .title_level
                    .or((self.page.title.is_none()).then_some(level));
                self.heading(level, content);
                return i + 1;
            }
            let table =
                line.starts_with_pipe() && (assembler.starts(i) || self.goes_on(i, assembler));
            if line.is_blank()
                || heading(line.text).is_some()
                || fence_open(line.text).is_some()
                || table
            {
                break;
            }
            if i == at + 1
                && is_delimiter(line.text)
                && self.lines[at].text.contains('|')
                && let Some(read) = assembler.read(at)
            {
                self.push(Block::Table(read.table));
                return read.next.max(i + 1);
            }
            i += 1;
        }
        let (start, end) = (self.lines[at].start, self.lines[i - 1].end());
        let value = self.text[start..end].trim_end().to_owned();
        let span = self.span(start, start + value.len());
        self.push(Block::Prose(Spanned::new(value, span)));
        i
    }

    /// Rows on line `at` that belong to the last table of the section, and text stands between the two.
    fn rest_of_table(&self, at: usize, assembler: &Assembler<'_>) -> Option<TableRead> {
        let blocks = &self.page.sections.last()?.blocks;
        if !matches!(blocks.last()?, Block::Prose(_)) {
            return None;
        }
        assembler.read_rest(at, &self.parted_table()?.header)
    }

    /// Whether rows of the last table of the section go on on line `at`, within a paragraph.
    fn goes_on(&self, at: usize, assembler: &Assembler<'_>) -> bool {
        self.parted_table()
            .is_some_and(|table| assembler.is_row_of(at, table.header.len()))
    }

    /// The last table of the section, when little text stands below it.
    fn parted_table(&self) -> Option<&Table> {
        let blocks = &self.page.sections.last()?.blocks;
        let above = blocks.iter().rev().take(LONGEST_GAP + 1);
        match above.into_iter().find(|b| !matches!(b, Block::Prose(_)))? {
            Block::Table(table) => Some(table),
            Block::Prose(_) | Block::Fence(_) => None,
        }
    }

    fn push(&mut self, block: Block) {
        if let Some(section) = self.page.sections.last_mut() {
            section.blocks.push(block);
        }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span {
            file: self.file,
            start: start as u32,
            end: end as u32,
        }
    }

    /// A part of the text of this file with its place.
    fn spanned(&self, part: &str) -> Spanned<String> {
        let start = part.as_ptr() as usize - self.text.as_ptr() as usize;
        Spanned::new(part.to_owned(), self.span(start, start + part.len()))
    }
}

/// Takes `{#id .class}` off the end of a heading.
fn split_attribute(content: &str) -> (&str, Option<&str>) {
    let Some(inner) = content.strip_suffix('}') else {
        return (content, None);
    };
    match inner.rfind('{') {
        Some(i) if inner[i + 1..].trim_start().starts_with(['#', '.']) => {
            (content[..i].trim_end(), Some(inner[i + 1..].trim()))
        }
        _ => (content, None),
    }
}

/// Takes the indentation of the opening marker off each line.
fn dedent(body: &str, indent: usize) -> String {
    if indent == 0 {
        return body.to_owned();
    }
    let mut out = String::with_capacity(body.len());
    for (i, line) in body.split('\n').enumerate() {
        if i > 0 {
            out.push('\n');
        }
        let blanks = line.bytes().take(indent).take_while(|b| *b == b' ').count();
        out.push_str(&line[blanks..]);
    }
    out
}
