//! What a page leaves in doubt: rows that could be read in another way, and sections that yielded nothing.

use std::collections::{HashMap, HashSet};

use crate::{
    ledger::ItemKind,
    model::Position,
    report::Diagnostic,
    source::Span,
    vocabulary::{self, Topic, TypeWord},
};

use super::{
    ExampleKind, ParamRow, ParamTable, RequiredCell, cells, clues, columns::TableKind,
    examples::json_keys, named_headings::FieldNames, operation::OperationReader, rules,
};

/// Longest text, in characters, of a required cell that is taken for a word and not for a condition.
const LONGEST_FLAG: usize = 12;

/// Share of typed rows from which a row without a type is an exception in its table.
const TYPED_SHARE: f64 = 0.8;

impl OperationReader {
    /// Reports what the page as a whole leaves in doubt.
    pub(super) fn report_doubts(&mut self) {
        let shown = self.shows_parameters();
        if self.doc.request.is_empty()
            && let Some(name) = shown
        {
            let text =
                format!("the request example passes `{name}`, and no table describes parameters");
            self.doubt(&rules::NO_PARAMETERS, self.doc.title.span, text);
        }
        for (side, heading) in self.sections.take_empty(&self.ledger) {
            let known = match side {
                ItemKind::RequestRow => &self.doc.request,
                _ => &self.doc.response,
            };
            // A second heading of its kind holds an example or a note; tables below other headings are of types.
            if !known.iter().any(is_plain_side) {
                let text = format!("`{}` yields no row", cells::shorten(&heading.value));
                self.doubt(&rules::SECTION_EMPTY, heading.span, text);
            }
        }
        self.report_sections();
        for table in std::mem::take(&mut self.tables_by_columns) {
            let named = match table.kind {
                TableKind::Request => self.names_request && self.names_response,
                _ => self.names_response,
            };
            if !named {
                let text = format!(
                    "`{}` is not known as a heading; the table below it is read as that of a {}, by its columns",
                    cells::shorten(&table.heading.value),
                    if table.kind == TableKind::Request {
                        "request"
                    } else {
                        "response"
                    }
                );
                self.doubt(&rules::HEADING_UNKNOWN, table.heading.span, text);
            }
        }
        let mut found = Vec::new();
        for (table, request) in self
            .doc
            .request
            .iter()
            .map(|t| (t, true))
            .chain(self.doc.response.iter().map(|t| (t, false)))
        {
            check_rows(table, request, &mut found);
        }
        if found.iter().any(|d| d.rule == &rules::TYPE_EMPTY) {
            self.retain_leaves(&mut found);
        }
        self.check_named_types(&mut found);
        self.report.diagnostics.append(&mut found);
    }

    /// Reports what sections were taken for whose headings name neither a topic nor a field.
    fn report_sections(&mut self) {
        let sections = std::mem::take(&mut self.sections_by_content);
        if sections.is_empty() {
            return;
        }
        let names = FieldNames::of_page(&self.doc);
        for (heading, what) in sections {
            if names.are_heading(&heading.value) {
                continue;
            }
            let text = format!("`{}` is read as {what}", cells::shorten(&heading.value));
            let found = Diagnostic::new(&rules::SECTION_BY_CONTENT, heading.span, text);
            let help = "name the section in one of the known words";
            self.report.push(found.help(help));
        }
    }

    /// A response row without a type that the examples show as a list or struct is written so on many pages.
    fn retain_leaves(&self, found: &mut Vec<Diagnostic>) {
        let texts = self.doc.examples.iter().map(|e| e.text.value.as_str());
        let keys = json_keys(texts);
        let rows = self.doc.response.iter().flat_map(|t| &t.rows);
        let holders: HashSet<Span> = rows
            .filter(|row| match keys.get(&row.name.value) {
                Some(opens) => matches!(opens, '{' | '['),
                None => row.example.is_none(),
            })
            .map(|row| row.span)
            .collect();
        found.retain(|d| d.rule != &rules::TYPE_EMPTY || !holders.contains(&d.span));
    }

    /// A type that bears a name holds something: an example that shows a plain value contradicts it.
    fn check_named_types(&self, found: &mut Vec<Diagnostic>) {
        let tables = self.doc.request.iter().chain(&self.doc.response);
        let named = |row: &&ParamRow| {
            let ty = &row.ty.value;
            matches!(&ty.kind, TypeWord::Named(word) if ty.link.is_none() && *word != row.name.value)
        };
        let mut rows = tables.flat_map(|t| &t.rows).filter(named).peekable();
        if rows.peek().is_none() {
            return;
        }
        let texts = self.doc.examples.iter().map(|e| e.text.value.as_str());
        let keys = json_keys(texts);
        let plain = |row: &&ParamRow| {
            let opens = keys.get(&row.name.value);
            opens.is_some_and(|c| !matches!(c, '{' | '['))
        };
        found.extend(rows.filter(plain).map(|row| {
            let text = format!(
                "`{}`: the type `{}` is not known, and the example shows a plain value",
                row.name.value,
                cells::shorten(&row.ty.value.raw)
            );
            Diagnostic::new(&rules::TYPE_WORD, row.ty.span, text)
        }));
    }

    /// A parameter of its own that a request example passes.
    fn shows_parameters(&self) -> Option<String> {
        let requests = self.doc.examples.iter();
        requests
            .filter(|e| e.kind == ExampleKind::Request)
            .find_map(|e| clues::own_parameter(&e.text.value))
            .map(str::to_owned)
    }
}

/// Whether a type holds something, so that the rows after it may be its members.
fn holds(kind: &TypeWord) -> bool {
    !matches!(
        kind,
        TypeWord::String
            | TypeWord::Integer
            | TypeWord::Long
            | TypeWord::Float
            | TypeWord::Boolean
            | TypeWord::Time
            | TypeWord::Binary
    )
}

fn check_rows(table: &ParamTable, request: bool, found: &mut Vec<Diagnostic>) {
    let typed = is_usual(table, |r| !r.ty.value.raw.is_empty());
    let flagged = request
        && is_usual(table, |r| {
            r.required
                .as_ref()
                .is_some_and(|c| c.span.end > c.span.start)
        });
    let mut before: Option<&ParamRow> = None;
    // Whether a row so far may hold others.
    let mut held = false;
    let mut run: HashMap<&str, &ParamRow> = HashMap::new();
    for (i, row) in table.rows.iter().enumerate() {
        let after_holder =
            before.is_some_and(|b| holds(&b.ty.value.kind) || b.name.value.is_empty());
        if let Some(doubt) = check_flag(row, flagged).or_else(|| match row.name.value.as_str() {
            "" => {
                let alone = !may_be_item(row, before, table.rows.len()) && !says_body(row);
                check_nameless(row, alone)
            }
            // What has a value is neither a container nor the row of its items.
            _ => {
                let is_leaf = request || (i > 0 && !after_holder) || row.example.is_some();
                check_type(row, typed && is_leaf)
            }
        }) {
            found.push(doubt);
        }
        // A row of its name further up may be a member of something else.
        if before.is_some_and(|b| holds(&b.ty.value.kind) || b.depth != row.depth) {
            run.clear();
        }
        if !row.name.value.is_empty() {
            let twin = run.insert(&row.name.value, row);
            // Where nothing marks the members, the second row may stand beside what holds the first one.
            let twin = twin.filter(|_| !(table.unmarked && held));
            found.extend(twin.and_then(|twin| check_twice(twin, row)));
        }
        held |= holds(&row.ty.value.kind) && !row.name.value.is_empty();
        before = Some(row);
    }
}

/// Whether nearly all other rows of a table have what one lacks.
fn is_usual(table: &ParamTable, has: impl Fn(&ParamRow) -> bool) -> bool {
    let others = table.rows.len().saturating_sub(1);
    let having = table.rows.iter().filter(|r| has(r)).count();
    others > 0 && having as f64 >= others as f64 * TYPED_SHARE
}

/// A short word in a required cell that is neither yes nor no is not a condition.
fn check_flag(row: &ParamRow, flagged: bool) -> Option<Diagnostic> {
    let cell = row.required.as_ref()?;
    if flagged && cell.span.end == cell.span.start && !row.name.value.is_empty() {
        let text = format!(
            "`{}` says neither that it is required nor that it is optional",
            row.name.value
        );
        return Some(Diagnostic::new(&rules::REQUIRED_WORD, row.span, text));
    }
    let RequiredCell::Conditional(text) = &cell.value else {
        return None;
    };
    let word = cells::plain(text);
    let short = word.chars().count() <= LONGEST_FLAG && !vocabulary::is_condition(&word);
    short.then(|| {
        let text = format!(
            "`{}`: `{word}` says neither that it is required nor that it is optional",
            row.name.value
        );
        Diagnostic::new(&rules::REQUIRED_WORD, cell.span, text)
    })
}

/// Whether a nameless row can be the body, an item of the list, or a value of the map in front of it.
fn may_be_item(row: &ParamRow, before: Option<&ParamRow>, rows: usize) -> bool {
    let scalar = !holds(&row.ty.value.kind);
    let Some(before) = before else {
        return !scalar || rows == 1;
    };
    if before.name.value.is_empty() {
        return true;
    }
    let indexed = before
        .name
        .value
        .rsplit_once('.')
        .is_some_and(|(_, last)| last.len() == 1);
    match &before.ty.value.kind {
        // `Ids.N` speaks of the items already.
        TypeWord::List(_) => !indexed,
        // The values of a map have a row of their own on pages that write types in small letters.
        TypeWord::Struct => !scalar || before.ty.value.raw.starts_with(char::is_lowercase),
        TypeWord::Map | TypeWord::Json | TypeWord::Unknown(_) => true,
        // A cell without a word, or with a name, has no items that are plain values.
        kind => holds(kind) && !scalar,
    }
}

/// Whether a nameless row says that it is the body.
fn says_body(row: &ParamRow) -> bool {
    let position = row.position.as_ref().map(|p| p.value);
    position == Some(Position::Body) && holds(&row.ty.value.kind)
}

/// Whether a table stands below a heading of its side, and not below that of a type.
fn is_plain_side(table: &ParamTable) -> bool {
    let Some(heading) = &table.heading else {
        return true;
    };
    matches!(
        vocabulary::topic(&heading.value),
        Some(Topic::Request(_) | Topic::Response(_))
    )
}

fn check_nameless(row: &ParamRow, alone: bool) -> Option<Diagnostic> {
    (alone && !row.ty.value.raw.is_empty()).then(|| {
        let text = format!(
            "a row of the type `{}` has no name, and no list or struct stands before it",
            cells::shorten(&row.ty.value.raw)
        );
        Diagnostic::new(&rules::ROW_NAMELESS, row.span, text)
    })
}

fn check_type(row: &ParamRow, expected: bool) -> Option<Diagnostic> {
    (expected && row.ty.value.raw.is_empty() && row.ty.value.kind == TypeWord::Unspecified).then(
        || {
            let text = format!("`{}` has no type", row.name.value);
            Diagnostic::new(&rules::TYPE_EMPTY, row.span, text)
        },
    )
}

/// A row of the same name as one before it, of another type, with nothing between them that could hold either.
fn check_twice(twin: &ParamRow, row: &ParamRow) -> Option<Diagnostic> {
    let (first, second) = (&twin.ty.value.kind, &row.ty.value.kind);
    (first != second && *second != TypeWord::Unspecified).then(|| {
        let text = format!(
            "`{}` stands twice, as `{}` and as `{}`; the first row counts",
            row.name.value,
            cells::shorten(&twin.ty.value.raw),
            cells::shorten(&row.ty.value.raw)
        );
        Diagnostic::new(&rules::NAME_TWICE, row.ty.span, text)
    })
}
