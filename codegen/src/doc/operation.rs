//! One page, section by section, into flat typed rows.

use super::{
    ErrorRow, ExampleKind, Language, OperationDoc, ParamRow, ParamTable, Position, bullets, cells,
    clues,
    columns::{self, Columns, TableKind},
    examples,
    facts::{self, FactContext},
    request_line, rules,
    words::{self, Column, Topic},
};
use crate::{
    ledger::{Fate, ItemId, ItemKind},
    page::{Block, Fence, Page, Row, RowRepair, Table},
    report::Diagnostic,
    source::{Span, Spanned},
};

/// Reads the rows, examples and request lines of a page. Who it is (action, product, version) is settled later.
pub(super) fn read(page: Page, language: Language) -> OperationDoc {
    let mut reader = Reader {
        doc: OperationDoc {
            file: page.file,
            language,
            title: page.title.unwrap_or_default(),
            ..OperationDoc::default()
        },
        language,
        topic: None,
        label_position: None,
        heading: None,
        topics: Vec::new(),
        last_side: TableKind::Request,
    };
    let headings = page.sections.iter().filter(|s| s.heading.is_some()).count();
    for (i, section) in page.sections.into_iter().enumerate() {
        reader.enter(i, section.heading, section.level);
        reader.blocks(section.blocks, i == 0 && headings > 0);
    }
    reader.finish()
}

struct Reader {
    doc: OperationDoc,
    language: Language,
    /// What the current section, or the label within it, is about.
    topic: Option<Topic>,
    /// Position that a label within the section gives.
    label_position: Option<Position>,
    heading: Option<Spanned<String>>,
    /// Topics of the headings around the current one, with their levels.
    topics: Vec<(u8, Option<Topic>)>,
    /// The side of the last main section, for tables in sections of other names.
    last_side: TableKind,
}

impl Reader {
    fn enter(&mut self, index: usize, heading: Option<Spanned<String>>, level: u8) {
        let own = heading.as_ref().and_then(|h| words::topic(&h.value));
        if index > 0 {
            self.topics.retain(|(l, _)| *l < level);
            let inherited = self.topics.iter().rev().find_map(|(_, t)| *t);
            self.topics.push((level, own));
            self.topic = own.or(inherited);
        }
        self.label_position = None;
        self.heading = heading;
        self.note_side();
    }

    fn note_side(&mut self) {
        match self.topic {
            Some(Topic::Request(_) | Topic::RequestSyntax) => self.last_side = TableKind::Request,
            Some(Topic::Response(_) | Topic::ResponseSyntax) => {
                self.last_side = TableKind::Response
            }
            _ => {}
        }
    }

    fn blocks(&mut self, blocks: Vec<Block>, intro: bool) {
        let mut label: Option<Spanned<String>> = None;
        let mut skip = 0;
        // Entries of a page without tables need to look ahead; everything else takes blocks as they come.
        let tableless = !blocks.iter().any(|b| matches!(b, Block::Table(_)));
        let mut entries = Vec::new();
        if tableless
            && matches!(
                self.topic,
                Some(Topic::Request(_) | Topic::Response(_) | Topic::Errors)
            )
        {
            let mut i = 0;
            while i < blocks.len() {
                match bullets::read(&blocks, i) {
                    Some(entry) => {
                        let next = i + entry.blocks;
                        entries.push((i, entry));
                        i = next;
                    }
                    None => i += 1,
                }
            }
        }
        let mut entries = entries.into_iter().peekable();
        for (i, block) in blocks.into_iter().enumerate() {
            if let Some((_, entry)) = entries.next_if(|(at, _)| *at == i) {
                skip = entry.blocks;
                self.entry(entry);
            }
            if skip > 0 {
                skip -= 1;
                if let Block::Fence(fence) = block {
                    let item = self.doc.ledger.enter(ItemKind::Example, fence.span);
                    self.doc.ledger.settle(item, Fate::Ignored("format-block"));
                }
                continue;
            }
            match block {
                Block::Prose(text) => {
                    let line = label_of(&text);
                    self.note_label(&line);
                    label = Some(line);
                    if intro {
                        self.doc.intro.push(text);
                    }
                }
                Block::Table(table) => self.table(table, label.take()),
                Block::Fence(fence) => self.fence(fence, label.as_ref()),
            }
        }
    }

    /// A label that is a heading in all but markup changes the topic.
    fn note_label(&mut self, label: &Spanned<String>) {
        let text = label.value.as_str();
        if text.is_empty() {
            return;
        }
        let in_section = matches!(
            self.topic,
            Some(
                Topic::Request(_)
                    | Topic::Response(_)
                    | Topic::RequestSyntax
                    | Topic::ResponseSyntax
            )
        );
        if (self.topic.is_none() || in_section)
            && let Some(topic) = words::label_topic(text)
        {
            // The position of a label holds up to the next label only.
            self.topic = Some(match topic {
                Topic::Request(_) => Topic::Request(None),
                Topic::Response(_) => Topic::Response(None),
                topic => topic,
            });
            self.note_side();
        }
        // A sentence names header and body in passing; a label says where the parameters below it go.
        if in_section && text.chars().count() <= 24 && !text.contains(['。', '，']) {
            self.label_position = words::position_of_label(text);
        }
    }

    fn table(&mut self, table: Table, caption: Option<Spanned<String>>) {
        let columns = columns::decide(&table, self.topic);
        let kind = columns::kind(&columns, self.topic);
        for i in &columns.voted {
            if let (Some(header), Some(Some(role))) = (table.header.get(*i), columns.roles.get(*i))
            {
                self.doc.report.push(
                    Diagnostic::new(
                        &rules::COLUMN_BY_CONTENT,
                        header.span,
                        format!(
                            "column `{}` is read as {role:?}, by what its cells hold",
                            header.value
                        ),
                    )
                    .help("name the column in one of the known words"),
                );
            }
        }
        match kind {
            TableKind::Errors => self.error_table(table, &columns),
            TableKind::Request | TableKind::Response => {
                self.param_table(table, &columns, kind, caption)
            }
            TableKind::Other => self.other_table(table),
        }
    }

    fn repaired(&mut self, row: &Row) {
        let rule = match row.repair {
            Some(RowRepair::Folded) => &rules::ROW_FOLDED,
            Some(RowRepair::Padded) => &rules::ROW_PADDED,
            Some(RowRepair::Trimmed) | None => return,
        };
        let name = row.cells.first().map_or("", |c| c.value.as_str());
        self.doc.report.push(Diagnostic::new(
            rule,
            row.span,
            format!("row `{}`: {}", shorten(name), rule.title),
        ));
    }

    fn other_table(&mut self, table: Table) {
        let rule = match self.topic {
            Some(Topic::Authorization) => "authorization-table",
            Some(Topic::Aside | Topic::Debug) => "aside-table",
            Some(Topic::Examples) => "table-in-examples",
            _ => "no-parameter-table",
        };
        for row in &table.rows {
            let item = self.doc.ledger.enter(ItemKind::OtherRow, row.span);
            self.doc.ledger.settle(item, Fate::Ignored(rule));
        }
    }

    fn error_table(&mut self, table: Table, columns: &Columns) {
        for mut row in table.rows {
            self.repaired(&row);
            let item = self.doc.ledger.enter(ItemKind::ErrorRow, row.span);
            let mut take = |column: Column| {
                columns
                    .index(column)
                    .and_then(|i| row.cells.get_mut(i))
                    .map(std::mem::take)
            };
            let (code, status, message, description) = (
                take(Column::Code),
                take(Column::Status),
                take(Column::Message),
                take(Column::Description),
            );
            let full = |cell: Option<Spanned<String>>| cell.filter(|c| !c.value.is_empty());
            self.error(
                item,
                row.span,
                code.unwrap_or_default(),
                status,
                full(message),
                full(description),
            );
        }
    }

    fn error(
        &mut self,
        item: ItemId,
        span: Span,
        code: Spanned<String>,
        status: Option<Spanned<String>>,
        message: Option<Spanned<String>>,
        description: Option<Spanned<String>>,
    ) {
        let name = cells::error_code(&code);
        if name.is_empty() || words::is_nothing_row(&name) {
            self.doc.ledger.settle(item, Fate::Ignored("no-error-row"));
            return;
        }
        let number = status.as_ref().and_then(|s| cells::status(&s.value));
        if number.is_none() {
            let (at, what) = match &status {
                Some(s) if !s.value.is_empty() => {
                    (s.span, format!("`{}` is no HTTP status", shorten(&s.value)))
                }
                _ => (span, "no HTTP status is given".to_owned()),
            };
            self.doc.report.push(Diagnostic::new(
                &rules::ERROR_STATUS,
                at,
                format!("error `{name}`: {what}"),
            ));
        }
        let message = message.map(|m| Spanned::new(cells::unescape(&m.value), m.span));
        self.doc.errors.push(ErrorRow {
            item,
            code: Spanned::new(name, code.span),
            status: number,
            message,
            description,
            span,
        });
    }

    fn param_table(
        &mut self,
        table: Table,
        columns: &Columns,
        kind: TableKind,
        caption: Option<Spanned<String>>,
    ) {
        let section = match self.topic {
            Some(Topic::Request(p) | Topic::Response(p)) => p,
            _ => None,
        };
        let heading = self
            .heading
            .as_ref()
            .and_then(|h| words::position_of_label(&h.value));
        let position = self.label_position.or(section).or(heading);
        let mut out = ParamTable {
            heading: self.heading.clone(),
            caption,
            position,
            rows: Vec::with_capacity(table.rows.len()),
            span: table.span,
        };
        let ledger_kind = if kind == TableKind::Request {
            ItemKind::RequestRow
        } else {
            ItemKind::ResponseRow
        };
        for row in table.rows {
            self.repaired(&row);
            let item = self.doc.ledger.enter(ledger_kind, row.span);
            if let Some(row) = self.param_row(row, columns, item) {
                out.rows.push(row);
            }
        }
        if !out.rows.is_empty() {
            let side = if kind == TableKind::Request {
                &mut self.doc.request
            } else {
                &mut self.doc.response
            };
            side.push(out);
        }
    }

    fn param_row(&mut self, mut row: Row, columns: &Columns, item: ItemId) -> Option<ParamRow> {
        let mut take = |column: Column| {
            columns
                .index(column)
                .and_then(|i| row.cells.get_mut(i))
                .map(std::mem::take)
        };
        let name = take(Column::Name).unwrap_or_default();
        let ty = take(Column::Type).unwrap_or_default();
        let required = take(Column::Required);
        let position = take(Column::Position);
        let example = take(Column::Example).filter(|e| !e.value.is_empty());
        let mut description = take(Column::Description).unwrap_or_default();
        let read = cells::name(&name.value);
        if words::is_common_row(&read.name) {
            self.doc
                .ledger
                .settle(item, Fate::Ignored("common-parameters-row"));
            return None;
        }
        if words::is_nothing_row(&read.name) {
            self.doc.ledger.settle(item, Fate::Ignored("nothing-row"));
            return None;
        }
        if !read.name.is_empty() && !cells::is_name(&read.name) {
            self.doc.report.push(Diagnostic::new(
                &rules::NAME_CELL,
                name.span,
                format!("`{}` is no name of a parameter", shorten(&read.name)),
            ));
        }
        if let Some(rest) = read.rest
            && description.value.is_empty()
        {
            description = Spanned::new(rest, name.span);
        }
        let kind = cells::type_cell(ty.value);
        if let super::TypeWord::Unknown(word) = &kind.kind {
            self.doc.report.push(Diagnostic::new(
                &rules::TYPE_WORD,
                ty.span,
                format!(
                    "`{}`: the type `{}` is not known",
                    shorten(&read.name),
                    shorten(word)
                ),
            ));
        }
        let example = example.map(|e| Spanned::new(cells::example(&e.value), e.span));
        let context = FactContext {
            name: &read.name,
            ty: &kind.kind,
            example: example.as_ref().map(|e| e.value.as_str()),
        };
        let facts = facts::read(self.language, &description.value, context);
        Some(ParamRow {
            item,
            name: Spanned::new(read.name, name.span),
            depth: read.depth,
            ty: Spanned::new(kind, ty.span),
            required: required.map(|r| Spanned::new(cells::required(&r.value), r.span)),
            position: position.and_then(|p| Some(Spanned::new(words::position(&p.value)?, p.span))),
            example,
            facts,
            description,
            span: row.span,
        })
    }

    /// An entry of a page without tables.
    fn entry(&mut self, mut entry: bullets::Entry) {
        let mut take = |column: Column| {
            entry
                .fields
                .iter()
                .position(|(c, _)| *c == column)
                .map(|i| entry.fields.remove(i).1)
        };
        if self.topic == Some(Topic::Errors) {
            let item = self.doc.ledger.enter(ItemKind::ErrorRow, entry.span);
            let (status, message, description) = (
                take(Column::Status),
                take(Column::Message),
                take(Column::Description),
            );
            self.error(item, entry.span, entry.name, status, message, description);
            return;
        }
        let response = matches!(self.topic, Some(Topic::Response(_)));
        let item = self.doc.ledger.enter(
            if response {
                ItemKind::ResponseRow
            } else {
                ItemKind::RequestRow
            },
            entry.span,
        );
        let ty = take(Column::Type).unwrap_or_default();
        let required = take(Column::Required);
        let example = take(Column::Example);
        let description = take(Column::Description).unwrap_or_default();
        let name = cells::name(&entry.name.value);
        let ty = Spanned::new(cells::type_cell(ty.value.trim().to_owned()), ty.span);
        let example = example.map(|e| Spanned::new(cells::example(&e.value), e.span));
        let context = FactContext {
            name: &name.name,
            ty: &ty.value.kind,
            example: example.as_ref().map(|e| e.value.as_str()),
        };
        let facts = facts::read(self.language, &description.value, context);
        let row = ParamRow {
            item,
            name: Spanned::new(name.name, entry.name.span),
            depth: name.depth,
            ty,
            required: required.map(|r| Spanned::new(cells::required(r.value.trim()), r.span)),
            position: None,
            example,
            facts,
            description,
            span: entry.span,
        };
        let heading = self.heading.clone();
        let side = if response {
            &mut self.doc.response
        } else {
            &mut self.doc.request
        };
        match side.last_mut() {
            Some(table)
                if table.heading.as_ref().map(|h| h.span) == heading.as_ref().map(|h| h.span) =>
            {
                table.span.end = row.span.end;
                table.rows.push(row);
            }
            _ => side.push(ParamTable {
                heading,
                span: row.span,
                rows: vec![row],
                ..ParamTable::default()
            }),
        }
    }

    fn fence(&mut self, fence: Fence, label: Option<&Spanned<String>>) {
        let item = self.doc.ledger.enter(ItemKind::Example, fence.span);
        if !fence.closed {
            self.doc.report.push(Diagnostic::new(
                &rules::FENCE_OPEN,
                fence.span,
                "this code block is never closed",
            ));
        }
        if matches!(self.topic, Some(Topic::Authorization | Topic::Aside)) {
            self.doc
                .ledger
                .settle(item, Fate::Ignored("block-outside-of-examples"));
            return;
        }
        if self.topic != Some(Topic::Examples) || matches!(self.topic, Some(Topic::RequestSyntax)) {
            let place_is_request =
                matches!(self.topic, Some(Topic::Request(_) | Topic::RequestSyntax));
            if place_is_request {
                self.doc
                    .request_lines
                    .extend(request_line::read(&fence.body));
            }
        }
        let place = examples::Place {
            topic: self.topic,
            heading: self.heading.as_ref().map(|h| h.value.as_str()),
            label: label.map(|l| l.value.as_str()),
        };
        let example = examples::read(fence, &place, item);
        match example.kind {
            ExampleKind::Code => self.doc.ledger.settle(item, Fate::Ignored("program-code")),
            ExampleKind::Other => self
                .doc
                .ledger
                .settle(item, Fate::Ignored("no-traffic-in-block")),
            _ => {}
        }
        self.doc.examples.push(example);
    }

    fn finish(mut self) -> OperationDoc {
        if self.doc.request_lines.is_empty() {
            self.doc
                .request_lines
                .extend(self.doc.intro.iter().find_map(request_line::in_prose));
        }
        let names: Vec<String> = self
            .doc
            .request
            .iter()
            .flat_map(|t| &t.rows)
            .map(|r| r.name.value.clone())
            .filter(|n| !n.is_empty())
            .collect();
        for line in &mut self.doc.request_lines {
            request_line::bracket_bare_words(line, names.iter().map(String::as_str));
        }
        self.doc
            .request_lines
            .dedup_by(|a, b| a.method == b.method && a.path == b.path);
        if let Some(action) = clues::action_row(&self.doc.request) {
            self.doc.action = action;
        }
        self.doc
    }
}

/// The last line of a paragraph, without list marks and emphasis: a label for what follows.
fn label_of(text: &Spanned<String>) -> Spanned<String> {
    let line = text.value.lines().last().unwrap_or("").trim();
    let start = text.span.start + (line.as_ptr() as usize - text.value.as_ptr() as usize) as u32;
    let span = Span {
        file: text.span.file,
        start,
        end: start + line.len() as u32,
    };
    let line = line
        .strip_prefix(['-', '*', '+'])
        .filter(|r| r.starts_with(' '))
        .unwrap_or(line);
    let value = if line.chars().count() > 120 {
        String::new()
    } else {
        cells::plain(line)
    };
    Spanned::new(value.trim_end_matches([':', '：']).trim().to_owned(), span)
}

fn shorten(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    match line.char_indices().nth(60) {
        Some((i, _)) => format!("{}…", &line[..i]),
        None => line.to_owned(),
    }
}
