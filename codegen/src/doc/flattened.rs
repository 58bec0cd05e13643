//! Tables whose cells became paragraphs, the way today's help site is copied: put together again before a page is read.
//!
//! Blank cells leave no mark and nesting has none. What a row has for certain is its type, and in
//! requests a word after it that says whether it is required; the paragraph before is its name. Rows of
//! items, of map values and of the root of a response have no name. Between two rows stand description
//! and example, in this order.

use crate::{
    page::{Block, Fence, Page, Section, Table, TableRow},
    source::{Span, Spanned},
    vocabulary::{self, Column},
};

use super::{
    cells,
    flattened_json::ShownJson,
    flattened_texts::{RowTexts, is_label_of, prose},
    names, types,
};

/// Longest paragraph, in bytes, that can head a column.
const LONGEST_HEADER: usize = 60;

/// Longest paragraph, in bytes, that can be the name of a row.
const LONGEST_NAME: usize = 120;

/// Roles of the columns of a table of parameters.
const PARAMETER_ROLES: &[Column] = &[
    Column::Name,
    Column::Type,
    Column::Required,
    Column::Position,
    Column::Description,
    Column::Example,
];

/// Roles of the columns of a table of errors.
const ERROR_ROLES: &[Column] = &[
    Column::Status,
    Column::Code,
    Column::Message,
    Column::Description,
];

/// A header over paragraphs: the roles of its columns, in order.
struct Header {
    roles: Vec<Column>,
    cells: Vec<Spanned<String>>,
}

/// A row before its description and example are told apart.
struct RowHead {
    /// First paragraph of the row.
    start: usize,
    /// One past the paragraphs with name, type and required word.
    end: usize,
    named: bool,
    container: bool,
    list: bool,
    /// A list whose type says that its items hold something.
    of_containers: bool,
}

/// Puts the flattened tables of a page together.
pub(super) fn rebuild_tables(page: &mut Page) {
    let has_header = |section: &Section| {
        (0..section.blocks.len()).any(|i| starts_like_header(&section.blocks, i))
    };
    if !page.sections.iter().any(has_header) {
        return;
    }
    let json = ShownJson::of(page);
    rejoin_sections(page, &json);
    for section in &mut page.sections {
        let blocks = std::mem::take(&mut section.blocks);
        section.blocks = rebuild_section(blocks, &json);
    }
}

/// A heading within a cell became a section of its own, and took the rest of the table with it.
fn rejoin_sections(page: &mut Page, json: &ShownJson) {
    let mut sections: Vec<Section> = Vec::with_capacity(page.sections.len());
    for section in std::mem::take(&mut page.sections) {
        match sections.last_mut() {
            Some(last) if is_rest_of_table(last, &section, json) => {
                last.blocks.extend(section.heading.map(Block::Prose));
                last.blocks.extend(section.blocks);
            }
            _ => sections.push(section),
        }
    }
    page.sections = sections;
}

fn is_rest_of_table(table: &Section, next: &Section, json: &ShownJson) -> bool {
    let own_topic = next
        .heading
        .as_ref()
        .is_none_or(|h| vocabulary::topic(&h.value).is_some());
    let headed =
        |section: &Section| (0..section.blocks.len()).find_map(|i| header(&section.blocks, i));
    if own_topic || next.level <= table.level || headed(next).is_some() {
        return false;
    }
    let Some(header) = headed(table).filter(|h| h.roles.contains(&Column::Type)) else {
        return false;
    };
    let words: Vec<HeadWord> = next.blocks.iter().map(HeadWord::of).collect();
    let flagged = header.roles.contains(&Column::Required);
    find_heads(&words, flagged, json).iter().any(|h| h.named)
}

/// A page without a title begins with its text, and the first heading that follows is that of a section.
pub(super) fn release_heading(page: &mut Page, text: &str) {
    let Some(title) = &page.title else { return };
    let start = title.span.start as usize;
    let is_section =
        text[..start].ends_with("## ") && vocabulary::label_topic(&title.value).is_some();
    if !is_section || page.sections.is_empty() {
        return;
    }
    let heading = page.title.take();
    let at = |block: &Block| block_span(block).start as usize;
    let below = page.sections[0].blocks.iter().position(|b| at(b) > start);
    let below = below.unwrap_or(page.sections[0].blocks.len());
    let blocks = page.sections[0].blocks.split_off(below);
    page.sections.insert(
        1,
        Section {
            heading,
            level: 2,
            blocks,
        },
    );
    page.title = Some(Spanned::new(
        String::new(),
        Span {
            file: page.file,
            ..Span::default()
        },
    ));
}

fn block_span(block: &Block) -> Span {
    match block {
        Block::Prose(text) => text.span,
        Block::Table(table) => table.span,
        Block::Fence(fence) => fence.span,
    }
}

/// A short paragraph of one line.
fn short(block: Option<&Block>) -> Option<&Spanned<String>> {
    match block? {
        Block::Prose(text) if text.value.len() <= LONGEST_HEADER && !text.value.contains('\n') => {
            Some(text)
        }
        _ => None,
    }
}

/// Whether two paragraphs in a row are words that head columns.
fn starts_like_header(blocks: &[Block], at: usize) -> bool {
    let heads = |i: usize| short(blocks.get(i)).is_some_and(|t| vocabulary::heads_column(&t.value));
    heads(at) && heads(at + 1)
}

/// The header that starts with block `at`.
fn header(blocks: &[Block], at: usize) -> Option<Header> {
    if !starts_like_header(blocks, at) {
        return None;
    }
    let first = vocabulary::column(&short(blocks.get(at))?.value)?;
    let known = match first {
        Column::Name => PARAMETER_ROLES,
        Column::Status => ERROR_ROLES,
        _ => return None,
    };
    let mut header = Header {
        roles: Vec::new(),
        cells: Vec::new(),
    };
    // The name of the first row may be a word that heads a column too.
    while let Some(cell) = short(blocks.get(at + header.roles.len()))
        && vocabulary::heads_column(&cell.value)
        && let Some(role) = vocabulary::column(&cell.value)
        && known.contains(&role)
        && !header.roles.contains(&role)
    {
        header.roles.push(role);
        header.cells.push(cell.clone());
    }
    let has = |role: Column| header.roles.contains(&role);
    let whole = match first {
        Column::Name => header.roles.get(1) == Some(&Column::Type) && has(Column::Description),
        _ => header.roles.get(1) == Some(&Column::Code) && has(Column::Message),
    };
    whole.then_some(header)
}

fn rebuild_section(blocks: Vec<Block>, json: &ShownJson) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    let mut i = 0;
    while i < blocks.len() {
        let Some(header) = header(&blocks, i) else {
            out.push(blocks[i].clone());
            i += 1;
            continue;
        };
        let first = i + header.roles.len();
        let end = (first..blocks.len())
            .find(|j| matches!(blocks[*j], Block::Table(_)) || self::header(&blocks, *j).is_some())
            .unwrap_or(blocks.len());
        let body = &blocks[first..end];
        let rows = match header.roles.contains(&Column::Type) {
            true => parameter_rows(body, &header, json),
            false => error_rows(body, &header),
        };
        let Some((rows, used)) = rows.filter(|(rows, _)| !rows.is_empty()) else {
            out.extend_from_slice(&blocks[i..first]);
            i = first;
            continue;
        };
        let span = Span {
            end: rows.last().map_or(0, |r| r.span.end),
            ..header.cells[0].span
        };
        out.push(Block::Table(Table {
            header: header.cells,
            has_delimiter: true,
            from_paragraphs: true,
            rows,
            span,
        }));
        out.extend(blocks[first..first + used].iter().filter_map(fence_of_cell));
        i = first + used;
    }
    out
}

/// The text of a paragraph without its markup; nothing for other blocks and for long paragraphs.
fn word(block: &Block) -> Option<String> {
    match block {
        Block::Prose(text) if text.value.len() <= LONGEST_NAME && !text.value.contains('\n') => {
            Some(cells::plain(&text.value))
        }
        _ => None,
    }
}

/// What a paragraph can be in the head of a row.
#[derive(Default)]
struct HeadWord {
    /// It names a type.
    is_type: bool,
    /// A type that holds something.
    is_container: bool,
    /// A list of something.
    is_list: bool,
    /// A list of what holds something.
    is_list_of_containers: bool,
    /// It says whether a row is required.
    is_required: bool,
    /// The name that it can be.
    name: Option<String>,
}

impl HeadWord {
    fn of(block: &Block) -> Self {
        let linked = prose(block).is_some_and(is_type_link);
        let Some(word) = word(block) else {
            // The target of a link may be long.
            return Self {
                is_type: linked,
                is_container: linked,
                ..Self::default()
            };
        };
        let lower = word.to_ascii_lowercase();
        let holder = vocabulary::GENERATED_CONTAINERS
            .iter()
            .any(|c| lower == *c || lower.strip_prefix(c).is_some_and(|r| r.starts_with('<')));
        let scalar = vocabulary::GENERATED_SCALARS.contains(&lower.as_str());
        let read = names::read(prose(block).unwrap_or_default());
        let is_list = holder && lower.starts_with(vocabulary::GENERATED_CONTAINERS[0]);
        let item = lower
            .split_once('<')
            .map(|(_, item)| item.trim_end_matches('>'));
        let is_scalar = |item: &str| vocabulary::GENERATED_SCALARS.contains(&item);
        Self {
            is_type: holder || scalar || linked,
            is_container: holder || linked,
            is_list,
            is_list_of_containers: is_list && item.is_some_and(|item| !is_scalar(item)),
            is_required: vocabulary::GENERATED_FLAGS.contains(&word.as_str()),
            name: (!linked && !read.guessed && names::is_name(&read.name)).then_some(read.name),
        }
    }
}

/// Whether a paragraph is nothing but a link whose text is the name of a type.
fn is_type_link(text: &str) -> bool {
    cells::link(text).is_some_and(|(before, label, _, after)| {
        before.trim().is_empty()
            && after.trim().is_empty()
            && types::is_identifier(&cells::plain(label))
    })
}

fn parameter_rows(
    body: &[Block],
    header: &Header,
    json: &ShownJson,
) -> Option<(Vec<TableRow>, usize)> {
    let words: Vec<HeadWord> = body.iter().map(HeadWord::of).collect();
    let heads = find_heads(&words, header.roles.contains(&Column::Required), json);
    let mut rows = Vec::with_capacity(heads.len());
    let mut used = 0;
    let in_latin = header.cells.iter().all(|cell| cell.value.is_ascii());
    // The last row with a name: what follows without one are its items.
    let mut holder = String::new();
    for (i, head) in heads.iter().enumerate() {
        let next = heads.get(i + 1).map(|h| h.start);
        let mut texts = &body[head.end..next.unwrap_or(body.len())];
        if head.named {
            holder = words[head.start].name.clone().unwrap_or_default();
        }
        let items = heads.get(i + 1).filter(|h| head.list && !h.named);
        if let [before @ .., label] = texts
            && items.is_some()
            && prose(label).is_some_and(|label| is_label_of(label, &holder))
        {
            texts = before;
        }
        let row = RowTexts {
            name: &holder,
            ty: &word(&body[head.start + usize::from(head.named)]).unwrap_or_default(),
            container: head.container,
            last: next.is_none(),
            in_latin,
            json,
        };
        let (described, example) = row.split(texts);
        let shown = usize::from(example);
        used = head.end + described + shown;
        let mut cells: Vec<Spanned<String>> = Vec::with_capacity(header.roles.len());
        let mut at = head.start + usize::from(head.named);
        for role in &header.roles {
            cells.push(match role {
                Column::Name if head.named => join(&body[head.start..=head.start]),
                Column::Type | Column::Required => {
                    at += 1;
                    join(&body[at - 1..at])
                }
                Column::Description => join(&texts[..described]),
                Column::Example => join(&texts[described..described + shown]),
                _ => Spanned::default(),
            });
        }
        let start = block_span(&body[head.start]);
        let end = block_span(&body[used - 1]).end;
        let span = Span { end, ..start };
        for cell in cells.iter_mut().filter(|c| c.span.end == 0) {
            cell.span = Span {
                end: span.start,
                ..span
            };
        }
        rows.push(TableRow {
            cells,
            span,
            ..TableRow::default()
        });
    }
    name_items(&mut rows, &heads, header, json);
    type_lists(&mut rows, &heads, header);
    Some((rows, used))
}

/// The row of the items of a list may bear a name. Where the examples show that name as a level of its
/// own, it is the type of the items; where they show the items directly, it is a label and no name.
fn name_items(rows: &mut [TableRow], heads: &[RowHead], header: &Header, json: &ShownJson) {
    let index = |role: Column| header.roles.iter().position(|r| *r == role);
    let (Some(name), Some(ty)) = (index(Column::Name), index(Column::Type)) else {
        return;
    };
    for i in 1..rows.len() {
        let list = cells::plain(&rows[i - 1].cells[name].value);
        if !(heads[i].named && heads[i - 1].list) {
            continue;
        }
        let item = cells::plain(&rows[i].cells[name].value);
        // The examples name the level around the items, or show the items themselves.
        let is_label = is_label_of(&item, &list) || json.is_list(&list) && !json.has_key(&item);
        match json.is_level(&list, &item) {
            true if heads[i].container => rows[i - 1].cells[ty].value = format!("array<{item}>"),
            true => rows[i].cells[name].value.clear(),
            false if is_label => rows[i].cells[name].value.clear(),
            false => {}
        }
    }
}

/// What a list holds stands in the row of its items, when its own type does not say it.
fn type_lists(rows: &mut [TableRow], heads: &[RowHead], header: &Header) {
    let index = |role: Column| header.roles.iter().position(|r| *r == role);
    let (Some(name), Some(ty)) = (index(Column::Name), index(Column::Type)) else {
        return;
    };
    let list = vocabulary::GENERATED_CONTAINERS[0];
    for i in 1..rows.len() {
        let item = cells::plain(&rows[i].cells[ty].value);
        let is_item =
            rows[i].cells[name].value.is_empty() && !heads[i].list && types::is_known(&item);
        if is_item && rows[i - 1].cells[ty].value.eq_ignore_ascii_case(list) {
            rows[i - 1].cells[ty].value = format!("{list}<{item}>");
        }
    }
}

/// Finds the head of each row.
fn find_heads(words: &[HeadWord], with_required: bool, json: &ShownJson) -> Vec<RowHead> {
    let mut heads: Vec<RowHead> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let flagged = !with_required || words.get(at + 1).is_some_and(|w| w.is_required);
        if !words[at].is_type || !flagged {
            at += 1;
            continue;
        }
        let last = heads.last();
        let free = last.map_or(0, |h| h.end);
        let named = has_name(words, at, last, with_required, json);
        if let Some(named) = named.filter(|named| !named || at > free) {
            let end = at + 1 + usize::from(with_required);
            heads.push(RowHead {
                start: at - usize::from(named),
                end,
                named,
                container: words[at].is_container,
                list: words[at].is_list,
                of_containers: words[at].is_list_of_containers,
            });
            at = end;
        } else {
            at += 1;
        }
    }
    heads
}

/// Whether the type at `at` starts a row, and whether the paragraph before it is the name of the row.
fn has_name(
    words: &[HeadWord],
    at: usize,
    last: Option<&RowHead>,
    flagged: bool,
    json: &ShownJson,
) -> Option<bool> {
    let between = at - last.map_or(0, |h| h.end);
    let name = at.checked_sub(1).and_then(|i| words[i].name.as_deref());
    let name = name.filter(|_| between > 0);
    let is_key = name.is_some_and(|n| json.has_key(n));
    match last {
        // The root of a response.
        None => Some(name.is_some()),
        Some(last) if last.container => {
            // The only paragraph after a container describes it, unless the examples know it as a name.
            let label = !flagged && between > 1 && name.is_some_and(is_label);
            let member = !last.list && between > 1 && name.is_some();
            let undescribed = flagged && name.is_some() && !last.list;
            // A plain value is no item of a list of containers, and so a member of one.
            let no_item = last.of_containers && !words[at].is_container;
            let member_of_item = no_item && name.is_some() && (flagged || between > 1);
            Some(is_key || label || member || undescribed || member_of_item)
        }
        // Prose and examples name types as well; a row of its own has a name.
        Some(_) if name.is_some() => Some(true),
        Some(_) if flagged && between > 0 => Some(true),
        Some(_) => None,
    }
}

/// Whether a name in front of the row of an item is a label: `Region`, and not an example like `region-1`.
fn is_label(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_alphabetic())
        && name.bytes().any(|b| b.is_ascii_lowercase())
}

/// Rows of errors: each starts with a status.
fn error_rows(body: &[Block], header: &Header) -> Option<(Vec<TableRow>, usize)> {
    let is_status =
        |block: &Block| word(block).is_some_and(|w| w.len() == 3 && cells::status(&w).is_some());
    let starts: Vec<usize> = (0..body.len()).filter(|i| is_status(&body[*i])).collect();
    if starts.first() != Some(&0) {
        return None;
    }
    let columns = header.roles.len();
    let mut rows = Vec::with_capacity(starts.len());
    let mut used = 0;
    for (n, start) in starts.iter().enumerate() {
        let end = starts.get(n + 1).copied().unwrap_or(body.len());
        // The text after the last row goes on.
        let end = match starts.get(n + 1) {
            None => {
                let further = (start + 1..end).find(|i| links_all_errors(&body[*i]));
                further.unwrap_or(end).min(start + columns)
            }
            Some(_) => end,
        };
        let texts = &body[*start..end];
        let cell = |i: usize| match texts.get(i) {
            Some(_) if i + 1 == columns => join(&texts[i..]),
            Some(_) => join(&texts[i..=i]),
            None => Spanned::default(),
        };
        used = end;
        rows.push(TableRow {
            cells: (0..columns).map(cell).collect(),
            span: Span {
                end: block_span(&body[end - 1]).end,
                ..block_span(&body[*start])
            },
            ..TableRow::default()
        });
    }
    Some((rows, used))
}

/// Whether a paragraph links to the errors that a table leaves out.
fn links_all_errors(block: &Block) -> bool {
    let target = prose(block)
        .and_then(cells::link)
        .map(|(_, _, target, _)| target.to_ascii_lowercase());
    target.is_some_and(|target| {
        vocabulary::ERROR_LISTS
            .iter()
            .any(|part| target.contains(part))
    })
}

/// A code block within a cell is one of the page all the same, and shows what its row tells of.
fn fence_of_cell(block: &Block) -> Option<Block> {
    let Block::Fence(fence) = block else {
        return None;
    };
    Some(Block::Fence(Fence {
        in_cell: true,
        ..fence.clone()
    }))
}

/// Paragraphs as one cell.
fn join(blocks: &[Block]) -> Spanned<String> {
    let mut out = Spanned::<String>::default();
    for block in blocks {
        let text = match block {
            Block::Prose(text) => text.value.trim_end(),
            Block::Fence(fence) => fence.body.value.trim(),
            Block::Table(_) => continue,
        };
        let span = block_span(block);
        if out.value.is_empty() {
            out.span = span;
        } else {
            out.value.push_str("\n\n");
        }
        out.value.push_str(text);
        out.span.end = span.end;
    }
    out
}
