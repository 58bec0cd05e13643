//! Pages without tables: a bold name, and bullets `key：value` below it.

use crate::{
    page::Block,
    source::{Span, Spanned},
    vocabulary::{self, Column},
};

use super::cells;

/// A bold name and what its bullets say.
#[derive(Debug, Default)]
pub(super) struct BulletItem {
    pub name: Spanned<String>,
    pub fields: Vec<(Column, Spanned<String>)>,
    pub span: Span,
    /// Number of blocks that it takes up.
    pub blocks: usize,
}

impl BulletItem {
    pub(super) fn take(&mut self, column: Column) -> Option<Spanned<String>> {
        let at = self.fields.iter().position(|(c, _)| *c == column)?;
        Some(self.fields.remove(at).1)
    }
}

/// The text of a paragraph that is nothing but bold.
pub(super) fn bold_label(text: &str) -> Option<&str> {
    let inner = text.trim().strip_prefix("**")?.strip_suffix("**")?;
    (!inner.contains("**") && !inner.contains('\n') && !inner.trim().is_empty())
        .then(|| inner.trim())
}

/// Reads the entry that starts with block `at`; `None` when it is not a bold name with known bullets.
pub(super) fn read(blocks: &[Block], at: usize) -> Option<BulletItem> {
    let Block::Prose(head) = blocks.get(at)? else {
        return None;
    };
    let name = bold_label(&head.value)?;
    let mut entry = BulletItem {
        name: Spanned::new(cells::plain(name), head.span),
        span: head.span,
        ..BulletItem::default()
    };
    let mut i = at + 1;
    while let Some(block) = blocks.get(i) {
        match block {
            Block::Prose(text) if bold_label(&text.value).is_none() => {
                if !bullets(text, &mut entry) && entry.fields.is_empty() {
                    return None;
                }
                entry.span.end = text.span.end;
            }
            Block::Fence(fence) if !entry.fields.is_empty() => entry.span.end = fence.span.end,
            _ => break,
        }
        i += 1;
    }
    entry.blocks = i - at;
    (!entry.fields.is_empty()).then_some(entry)
}

/// Takes `-   key：value` lines; what has no known key belongs to the line before.
fn bullets(text: &Spanned<String>, entry: &mut BulletItem) -> bool {
    let mut found = false;
    let mut offset = text.span.start;
    for line in text.value.split_inclusive('\n') {
        let span = Span {
            file: text.span.file,
            start: offset,
            end: offset + line.trim_end().len() as u32,
        };
        offset += line.len() as u32;
        let content = line.trim();
        let bullet = content.strip_prefix(['-', '*', '+']).map(str::trim_start);
        let pair = bullet.and_then(|b| {
            let i = b.find(['：', ':'])?;
            let column = vocabulary::bullet(&b[..i])?;
            Some((column, b[i..].trim_start_matches(['：', ':']).trim()))
        });
        match (pair, entry.fields.last_mut()) {
            (Some((column, value)), _) => {
                found = true;
                entry
                    .fields
                    .push((column, Spanned::new(value.to_owned(), span)));
            }
            (None, Some((_, last))) => {
                last.value.push('\n');
                last.value.push_str(line.trim_end());
            }
            (None, None) => {}
        }
    }
    found
}
