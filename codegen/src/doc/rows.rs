//! Rows of tables and entries of bullets into typed rows, each with its place in the ledger.

use super::{
    ParamRow, ParamTable, TypeCell, bullets, cells,
    columns::Columns,
    errors::ErrorCells,
    facts::{self, FactContext},
    names,
    operation::OperationReader,
    rules, types,
};
use crate::{
    ledger::{IgnoreRule, ItemId, ItemKind, Outcome},
    model::Text,
    page::{RowRepair, TableRow},
    report::Diagnostic,
    source::Spanned,
    vocabulary::{self, Column, Topic, TypeWord},
};

impl OperationReader {
    pub(super) fn repaired(&mut self, row: &TableRow) {
        let rule = match row.repair {
            Some(RowRepair::Folded) => &rules::ROW_FOLDED,
            Some(RowRepair::Padded) => &rules::ROW_PADDED,
            Some(RowRepair::Unclosed) => &rules::ROW_OPEN,
            Some(RowRepair::Trimmed) | None => return,
        };
        let name = row.cells.first().map_or("", |c| c.value.as_str());
        self.report.push(Diagnostic::new(
            rule,
            row.span,
            format!("row `{}`: {}", cells::shorten(name), rule.title),
        ));
    }

    pub(super) fn param_row(
        &mut self,
        mut row: TableRow,
        columns: &Columns,
        item: ItemId,
    ) -> Option<ParamRow> {
        realign(&mut row, columns);
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
        columns.describe(&row, &mut description);
        let mut read = names::read(&name.value);
        if vocabulary::is_common_row(&name.value) {
            self.ledger
                .settle(item, Outcome::Ignored(IgnoreRule::CommonParametersRow));
            return None;
        }
        if vocabulary::is_nothing_row(&read.name) {
            self.ledger
                .settle(item, Outcome::Ignored(IgnoreRule::NothingRow));
            return None;
        }
        if !read.name.is_empty() && !names::is_name(&read.name) {
            let text = format!(
                "`{}` is no name of a parameter; the row is left out",
                cells::shorten(&read.name)
            );
            self.report
                .push(Diagnostic::new(&rules::NAME_CELL, name.span, text));
            self.ledger
                .settle(item, Outcome::Reported(rules::NAME_CELL.code));
            return None;
        }
        if read.guessed {
            let text = format!(
                "`{}` is no name of a parameter; it is read as `{}`",
                cells::shorten(&name.value),
                read.name
            );
            self.report
                .push(Diagnostic::new(&rules::NAME_CELL, name.span, text));
        }
        if let Some(rest) = read.rest.take()
            && description.value.is_empty()
        {
            description = Spanned::new(rest, name.span);
        }
        let mut kind = types::read(ty.value);
        types::own_name(&mut kind, &read.name);
        if let Some(ty) = read
            .ty
            .take()
            .filter(|_| kind.kind == TypeWord::Unspecified)
        {
            kind.kind = ty;
        }
        if let Some((meant, word)) = types::misspelt(&kind, &read.name) {
            let text = format!(
                "`{}`: the type `{}` is read as `{word}`",
                cells::shorten(&read.name),
                cells::shorten(&kind.raw)
            );
            self.report
                .push(Diagnostic::new(&rules::TYPE_WORD, ty.span, text));
            kind.kind = meant;
        }
        if let TypeWord::Unknown(word) = &kind.kind {
            // A row that lost its type cell: what stands there is the description.
            if row.repair == Some(RowRepair::Padded) && description.value.is_empty() {
                description = Spanned::new(kind.raw, ty.span);
                kind = TypeCell::default();
            } else {
                let text = format!(
                    "`{}`: the type `{}` is not known",
                    cells::shorten(&read.name),
                    cells::shorten(word)
                );
                self.report
                    .push(Diagnostic::new(&rules::TYPE_WORD, ty.span, text));
            }
        }
        let position = position.filter(|p| !p.value.is_empty()).and_then(|p| {
            let known = vocabulary::position(&p.value);
            if known.is_none() {
                let text = format!(
                    "`{}`: the position `{}` is not known",
                    cells::shorten(&read.name),
                    cells::shorten(&p.value)
                );
                self.report
                    .push(Diagnostic::new(&rules::POSITION_WORD, p.span, text));
            }
            Some(Spanned::new(known?, p.span))
        });
        let example = example.map(|e| Spanned::new(cells::example(&e.value), e.span));
        let context = FactContext {
            name: &read.name,
            ty: &kind.kind,
            example: example.as_ref().map(|e| e.value.as_str()),
        };
        let mut facts = facts::read(self.language, &description.value, context);
        if read.deprecated && facts.deprecated.is_none() {
            let note = vocabulary::deprecated_note(self.language);
            facts.deprecated = Some(Text::in_language(note, self.language));
        }
        Some(ParamRow {
            item,
            name: Spanned::new(read.name, name.span),
            name_guessed: read.guessed,
            depth: read.depth,
            ty: Spanned::new(kind, ty.span),
            required: required.map(|r| Spanned::new(cells::required(&r.value), r.span)),
            position,
            example,
            facts,
            description,
            span: row.span,
        })
    }

    /// An entry of a page without tables.
    pub(super) fn entry(&mut self, mut entry: bullets::BulletItem) {
        let mut take = |column: Column| {
            entry
                .fields
                .iter()
                .position(|(c, _)| *c == column)
                .map(|i| entry.fields.remove(i).1)
        };
        if self.topic == Some(Topic::Errors) {
            let item = self.ledger.enter(ItemKind::ErrorRow, entry.span);
            let (status, message, description) = (
                take(Column::Status),
                take(Column::Message),
                take(Column::Description),
            );
            let cells = ErrorCells {
                code: entry.name,
                status,
                message,
                description,
            };
            self.error(item, entry.span, cells, false);
            return;
        }
        let response = matches!(self.topic, Some(Topic::Response(_) | Topic::DataType));
        let item = self.ledger.enter(
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
        let mut description = take(Column::Description).unwrap_or_default();
        if let Some(format) = take(Column::Meaning) {
            if description.value.is_empty() {
                description.span = format.span;
            } else {
                description.value.push_str("\n\n");
            }
            description.value.push_str(&format.value);
        }

        let name = names::read(&entry.name.value);
        let ty = Spanned::new(types::read(ty.value.trim().to_owned()), ty.span);
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
            name_guessed: false,
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
}

/// A row below a cell that went over several rows lacks that cell: its type stands one column too far to the left.
fn realign(row: &mut TableRow, columns: &Columns) {
    let first = columns.index(Column::Name).unwrap_or(0);
    let Some(ty) = columns
        .index(Column::Type)
        .filter(|i| *i > first && first > 0)
    else {
        return;
    };
    let known = |i: usize| row.cells.get(i).is_some_and(|c| types::is_known(&c.value));
    if row.repair == Some(RowRepair::Padded) && !known(ty) && known(ty - 1) {
        row.cells.rotate_right(1);
    }
}
