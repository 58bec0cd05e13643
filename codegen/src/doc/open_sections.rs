//! Sections of parameters and fields, each of which has to yield rows.

use crate::{
    ledger::{ItemKind, PageLedger},
    page::Block,
    source::Spanned,
    vocabulary::{self, Topic},
};

/// A sentence that says that there is nothing has no more lines.
const LONGEST_NOTE: usize = 3;
/// A section that says that there is nothing has no more blocks.
const MOST_BLOCKS: usize = 6;

/// A section that has to yield rows.
struct OpenSection {
    heading: Spanned<String>,
    level: u8,
    side: ItemKind,
    rows_before: usize,
    says_nothing: bool,
}

/// The sections around the current block, and those that yielded nothing.
#[derive(Default)]
pub(super) struct OpenSections {
    open: Vec<OpenSection>,
    empty: Vec<(ItemKind, Spanned<String>)>,
    /// Items of the ledger that were looked at, and the rows among them.
    counted: (usize, usize),
}

impl OpenSections {
    /// Closes the sections that a heading of that level ends, and opens the one that it starts.
    pub(super) fn enter(
        &mut self,
        heading: Option<&Spanned<String>>,
        level: u8,
        ledger: &PageLedger,
    ) {
        self.close(level, ledger);
        let Some(heading) = heading else { return };
        let side = match vocabulary::topic(&heading.value) {
            Some(Topic::Request(None)) => ItemKind::RequestRow,
            Some(Topic::Response(None)) => ItemKind::ResponseRow,
            _ => return,
        };
        self.open.push(OpenSection {
            heading: heading.clone(),
            level,
            side,
            rows_before: self.counted.1,
            says_nothing: false,
        });
    }

    /// Takes note of a sentence that says that there is nothing.
    pub(super) fn note_nothing(&mut self, blocks: &[Block]) {
        let Some(section) = self.open.last_mut() else {
            return;
        };
        // Of fields it is said so where there are none; below parameters such a sentence stands anyway.
        let request = section.side == ItemKind::RequestRow;
        section.says_nothing |= blocks.len() <= MOST_BLOCKS
            && blocks.iter().any(|block| match block {
                // A sentence, and no table whose pipes got lost.
                Block::Prose(text) => {
                    text.value.lines().count() <= LONGEST_NOTE
                        && vocabulary::says_nothing(&text.value)
                        && !(request && vocabulary::points_elsewhere(&text.value))
                }
                Block::Table(_) | Block::Fence(_) => false,
            });
    }

    /// Closes what is still open, and gives the sections that yielded no row.
    pub(super) fn take_empty(&mut self, ledger: &PageLedger) -> Vec<(ItemKind, Spanned<String>)> {
        self.close(0, ledger);
        std::mem::take(&mut self.empty)
    }

    fn close(&mut self, level: u8, ledger: &PageLedger) {
        self.count_rows(ledger);
        while let Some(section) = self.open.pop_if(|s| s.level >= level) {
            let yielded = self.counted.1 > section.rows_before;
            if !yielded && !section.says_nothing {
                self.empty.push((section.side, section.heading));
            }
        }
    }

    fn count_rows(&mut self, ledger: &PageLedger) {
        let (seen, rows) = &mut self.counted;
        let new = ledger.items.get(*seen..).unwrap_or_default().iter();
        let is_row = |kind| matches!(kind, ItemKind::RequestRow | ItemKind::ResponseRow);
        *rows += new.filter(|i| is_row(i.kind)).count();
        *seen = ledger.items.len();
    }
}
