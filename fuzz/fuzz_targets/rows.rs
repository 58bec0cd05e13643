//! The row assembler: whatever stands between pipes, a row has as many cells as its header.
#![no_main]

use alicloud_codegen::{
    vocabulary,
    page::{self, Block},
    source::FileId,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &str| {
    let text = format!("|a|b|c|\n|--|--|--|\n{body}");
    let page = page::read(FileId(0), &text, &vocabulary::heads_column);
    for block in page.sections.iter().flat_map(|s| &s.blocks) {
        let Block::Table(table) = block else { continue };
        for row in &table.rows {
            assert_eq!(row.cells.len(), table.header.len());
            for cell in &row.cells {
                assert!(text.get(cell.span.start as usize..cell.span.end as usize).is_some());
            }
        }
    }
});
