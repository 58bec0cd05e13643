//! From a page to the model: a strict reader of a closed grammar. What it does not know is a finding.

use std::collections::HashMap;

use crate::{
    evidence::evidence_of,
    ledger::{ItemKind, Outcome},
    model::{
        ErrorCode, Evidence, Example, Field, Observation, Operation, Position, Required, Shape,
        Text, Type,
    },
    page::{self, Block, Fence, Page, Table, TableRow},
    source::{FileId, Span, Spanned},
};

use super::{
    CanonicalPage, FACT_HEADER, Subject,
    cell::{decode_markdown, decode_optional, decode_optional_markdown, decode_plain},
    facts::{self, CellFacts, RowContext},
    operation_facts::{self, FactRow},
    path::{self, Mark},
    rows::{About, Section, type_of_word},
};

/// A page as read, with what became of each of its items.
#[derive(Clone, Debug, Default)]
pub struct CanonicalRead {
    /// What the page says.
    pub page: CanonicalPage,
    /// Its title.
    pub title: Spanned<String>,
    /// What breaks the grammar of the dialect: where, and what.
    pub findings: Vec<(Span, String)>,
    /// Each row and example, and the path in the model that it gave.
    pub items: Vec<(ItemKind, Span, Outcome)>,
}

/// Code of the finding that a row without a place in the model is reported with.
pub(crate) const GRAMMAR: &str = "D0230";

/// Reads a page.
pub fn read(file: FileId, text: &str) -> CanonicalRead {
    let page = page::read(file, text, &|_| false);
    let mut reader = PageReader::default();
    reader.out.title = page.title.clone().unwrap_or_default();
    reader.operation.span = reader.out.title.span;
    reader.operation.action = super::cell::unescape(&reader.out.title.value).into_owned();
    reader.sections(&page);
    reader.finish()
}

#[derive(Default)]
struct PageReader {
    out: CanonicalRead,
    operation: Operation,
    scope: bool,
    request: RowTree,
    response: RowTree,
    headers: RowTree,
}

/// Rows as they come, each with the numbers of its members.
#[derive(Default)]
struct RowTree {
    rows: Vec<TreeRow>,
    tops: Vec<usize>,
    by_path: HashMap<String, Vec<usize>>,
}

struct TreeRow {
    field: Field,
    inner: Type,
    marks: Vec<Mark>,
    cell: CellFacts,
    members: Vec<usize>,
    root: bool,
}

impl PageReader {
    fn sections(&mut self, page: &Page) {
        for section in &page.sections {
            let Some(heading) = &section.heading else {
                self.head(&section.blocks);
                continue;
            };
            match Section::of_heading(&heading.value).filter(|_| section.level == 2) {
                Some(known) => section
                    .blocks
                    .iter()
                    .for_each(|block| self.block(known, block)),
                None => self.report(
                    heading.span,
                    format!(
                        "no section of a canonical page is called `{}`",
                        heading.value
                    ),
                ),
            }
        }
    }

    fn report(&mut self, span: Span, message: String) {
        self.out.findings.push((span, message));
    }

    fn head(&mut self, blocks: &[Block]) {
        let mut paragraphs: Vec<&str> = Vec::new();
        for block in blocks {
            match block {
                Block::Prose(prose) => paragraphs.push(&prose.value),
                Block::Table(table) if self.has_columns(table, &FACT_HEADER, FACT_HEADER.len()) => {
                    table.rows.iter().for_each(|row| self.fact(row));
                }
                Block::Table(_) => {}
                Block::Fence(fence) => self.report(
                    fence.span,
                    "a block stands above the first section".to_owned(),
                ),
            }
        }
        if !paragraphs.is_empty() {
            self.operation.text.en = Some(paragraphs.join("\n\n"));
        }
    }

    /// Whether the header is the one of the dialect, `least` or more of its columns.
    fn has_columns(&mut self, table: &Table, columns: &[&str], least: usize) -> bool {
        let names = table.header.iter().map(|c| c.value.as_str());
        let good = table.header.len() >= least
            && names.eq(columns.iter().copied().take(table.header.len()));
        if !good {
            let message = format!("the columns of this table are {}", columns.join(", "));
            self.report(table.span, message);
        }
        for row in table.rows.iter().filter(|row| row.repair.is_some()) {
            self.report(
                row.span,
                "the row has not as many cells as the header".to_owned(),
            );
        }
        good
    }

    fn fact(&mut self, row: &TableRow) {
        let (name, cell) = (&row.cells[0].value, &row.cells[1]);
        let known = operation_facts::ROWS
            .iter()
            .find(|(known, _)| known == name);
        let Some((_, known)) = known else {
            return self.report(
                row.span,
                format!("no fact of an operation is called `{name}`"),
            );
        };
        let plain = decode_plain(&cell.value);
        let understood = match known {
            FactRow::Product => {
                let (product, version) = plain.split_once(' ').unwrap_or((&plain, ""));
                self.out.page.product = product.to_owned();
                self.out.page.version = version.to_owned();
                Some(())
            }
            FactRow::Scope => {
                self.scope = true;
                (plain == operation_facts::EVERY_OPERATION).then_some(())
            }
            FactRow::Source => {
                operation_facts::read_witness(&plain).map(|w| self.out.page.witnesses.push(w))
            }
            FactRow::Deprecated
            | FactRow::DeprecatedChinese
            | FactRow::Text
            | FactRow::TextChinese => {
                operation_facts::take_text(*known, &cell.value, &mut self.operation);
                Some(())
            }
            _ => operation_facts::take_plain(*known, &plain, &mut self.operation),
        };
        if understood.is_none() {
            self.report(
                cell.span,
                format!("`{plain}` is no value of the fact `{name}`"),
            );
        }
    }

    fn block(&mut self, section: Section, block: &Block) {
        match block {
            Block::Fence(fence) if section == Section::Examples => self.example(fence),
            Block::Table(table) if section != Section::Examples => self.table(section, table),
            Block::Prose(prose) => self.report(
                prose.span,
                "prose stands below the table of facts".to_owned(),
            ),
            Block::Table(Table { span, .. }) | Block::Fence(Fence { span, .. }) => {
                self.report(
                    *span,
                    format!("this does not belong below `{}`", section.heading()),
                );
            }
        }
    }

    fn table(&mut self, section: Section, table: &Table) {
        let columns = section.columns();
        let optional = usize::from(!matches!(section, Section::Values | Section::Notes));
        let good = self.has_columns(table, columns, columns.len() - optional);
        for row in &table.rows {
            let kind = match section {
                Section::Request => ItemKind::RequestRow,
                Section::Response | Section::ResponseHeaders => ItemKind::ResponseRow,
                Section::Errors => ItemKind::ErrorRow,
                _ => ItemKind::OtherRow,
            };
            let before = self.out.findings.len();
            let emitted = if good { self.row(section, row) } else { None };
            if emitted.is_none() && good && self.out.findings.len() == before {
                self.report(row.span, "this row follows no path of the page".to_owned());
            }
            let outcome = emitted.map_or(Outcome::Reported(GRAMMAR), Outcome::Emitted);
            self.out.items.push((kind, row.span, outcome));
        }
    }

    /// Takes a row in and gives the path in the model that it stands for.
    fn row(&mut self, section: Section, row: &TableRow) -> Option<String> {
        match section {
            Section::Request | Section::Response | Section::ResponseHeaders => {
                self.field(section, row)
            }
            Section::Errors => Some(self.error(row)),
            Section::Values => self.value(row),
            Section::Notes => self.note(row),
            Section::Examples => None,
        }
    }

    fn field(&mut self, section: Section, row: &TableRow) -> Option<String> {
        let request = section == Section::Request;
        let mut cells = row.cells.iter();
        let mut next = || cells.next().cloned().unwrap_or_default();
        let (name, ty) = (next(), next());
        let required = request.then(&mut next);
        let (facts, example, description, chinese) = (next(), next(), next(), next());
        let raw = decode_plain(&name.value);
        let Some(path) = path::parse(&raw) else {
            self.report(name.span, format!("`{raw}` is no path"));
            return None;
        };
        let Some(inner) = type_of_word(&ty.value) else {
            self.report(ty.span, format!("`{}` is no type", ty.value));
            return None;
        };
        let top = path.parent.is_empty();
        let context = RowContext {
            position: (request && top).then_some(Position::Query),
            required_column: request,
        };
        let mut field = Field {
            name: path.name.clone(),
            text: Text {
                en: decode_optional_markdown(&description.value),
                zh: decode_optional_markdown(&chinese.value),
            },
            example: decode_optional(&example.value),
            evidence: certain(),
            span: row.span,
            ..Field::default()
        };
        let cell = match facts::read(&decode_plain(&facts.value), &mut field, context) {
            Ok(cell) => cell,
            Err(item) => {
                let message = format!("`{item}` is no item of a `Facts` cell");
                self.report(facts.span, message);
                CellFacts::default()
            }
        };
        match required.as_ref().map(|cell| cell.value.as_str()) {
            Some("yes") => field.required = Required::Yes,
            Some("documented") => field.required = Required::Documented,
            Some("conditional") => field.required = Required::Conditional(String::new()),
            Some("no") | None => {}
            Some(_) => self.report(
                row.span,
                "`Required` is `yes`, `documented`, `no` or `conditional`".to_owned(),
            ),
        }
        let tree = match section {
            Section::Request => &mut self.request,
            Section::ResponseHeaders => &mut self.headers,
            _ => &mut self.response,
        };
        let root = section == Section::Response && path::is_root(&path, &raw);
        let parent = path.parent;
        let row = TreeRow {
            field,
            inner,
            marks: path.marks,
            cell,
            members: Vec::new(),
            root,
        };
        if !tree.add(&raw, &parent, row) {
            self.report(name.span, format!("no row above is called `{parent}`"));
            return None;
        }
        Some(format!("{}.{raw}", section.side()))
    }

    fn error(&mut self, row: &TableRow) -> String {
        let cell = |at: usize| row.cells.get(at).map_or("", |c| c.value.as_str());
        let status = cell(0);
        if !status.is_empty() && status.parse::<u16>().is_err() {
            self.report(row.cells[0].span, format!("`{status}` is no HTTP status"));
        }
        let error = ErrorCode {
            code: decode_plain(cell(1)),
            status: status.parse().ok(),
            message: decode_optional(cell(2)),
            text: Text {
                en: decode_optional_markdown(cell(3)),
                zh: decode_optional_markdown(cell(4)),
            },
            span: row.span,
        };
        let path = format!("errors.{}", error.code);
        self.operation.errors.push(error);
        path
    }

    fn target(&mut self, cell: &str) -> Option<(String, Vec<&mut Field>)> {
        let path = decode_plain(cell);
        let (side, rest) = path.split_once('.')?;
        let sides = [
            Section::Request,
            Section::Response,
            Section::ResponseHeaders,
        ];
        let tree = match sides.into_iter().find(|s| s.side() == side)? {
            Section::Request => &mut self.request,
            Section::ResponseHeaders => &mut self.headers,
            _ => &mut self.response,
        };
        let numbers = tree.by_path.get(rest)?;
        let fields = tree.rows.iter_mut().enumerate();
        let fields = fields
            .filter(|(at, _)| numbers.contains(at))
            .map(|(_, row)| &mut row.field);
        let fields = fields.collect();
        Some((path, fields))
    }

    fn value(&mut self, row: &TableRow) -> Option<String> {
        let value = decode_plain(&row.cells[1].value);
        let meaning = decode_markdown(&row.cells[2].value);
        let (path, fields) = self.target(&row.cells[0].value)?;
        let mut values = fields.into_iter().flat_map(|field| &mut field.facts.values);
        let held = values.find(|v| v.value == value && v.meaning.is_empty())?;
        held.meaning = meaning;
        Some(format!("{path}={value}"))
    }

    fn note(&mut self, row: &TableRow) -> Option<String> {
        let about = About::of_word(&row.cells[1].value)?;
        let english = decode_optional_markdown(&row.cells[2].value);
        let chinese = decode_optional_markdown(&row.cells[3].value);
        let (path, fields) = self.target(&row.cells[0].value)?;
        let taken = fields.into_iter().any(|field| {
            match (about, &mut field.required, &mut field.facts.deprecated) {
                (About::Required, Required::Conditional(condition), _) if condition.is_empty() => {
                    *condition = english.clone().unwrap_or_default();
                    true
                }
                (About::Deprecated, _, Some(note)) if *note == Text::default() => {
                    *note = Text {
                        en: english.clone(),
                        zh: chinese.clone(),
                    };
                    true
                }
                _ => false,
            }
        });
        taken.then_some(path)
    }

    fn example(&mut self, fence: &Fence) {
        let (notation, kind) = fence.info.split_once(' ').unwrap_or((&fence.info, ""));
        let known = ["url", "http", "json", "xml"].contains(&notation)
            && ["request", "response", "error"].contains(&kind);
        if !known || !fence.closed {
            let message = format!(
                "`{}` does not say notation and kind of an example",
                fence.info
            );
            self.report(fence.span, message);
            self.out
                .items
                .push((ItemKind::Example, fence.span, Outcome::Reported(GRAMMAR)));
            return;
        }
        let path = format!("examples[{}]", self.operation.examples.len());
        self.out
            .items
            .push((ItemKind::Example, fence.span, Outcome::Emitted(path)));
        self.operation.examples.push(Example {
            kind: kind.to_owned(),
            notation: notation.to_owned(),
            text: fence.body.value.clone(),
        });
    }

    fn finish(self) -> CanonicalRead {
        let (mut out, mut operation) = (self.out, self.operation);
        operation.parameters = self.request.into_fields();
        operation.response.headers = self.headers.into_fields();
        operation.response.body = self.response.into_body();
        out.page.subject = match self.scope {
            true => Subject::CommonErrors(operation.errors),
            false => Subject::Operation(Box::new(operation)),
        };
        out
    }
}

impl RowTree {
    /// Hangs a row below its parent; false when there is none.
    fn add(&mut self, path: &str, parent: &str, row: TreeRow) -> bool {
        let number = self.rows.len();
        if parent.is_empty() {
            self.tops.push(number);
        } else {
            let above = self.by_path.get(parent).and_then(|rows| rows.last());
            let Some(above) = above
                .and_then(|at| self.rows.get_mut(*at))
                .filter(|above| matches!(above.inner, Type::Struct(_)))
            else {
                return false;
            };
            above.members.push(number);
        }
        self.by_path
            .entry(path.to_owned())
            .or_default()
            .push(number);
        self.rows.push(row);
        true
    }

    fn into_fields(self) -> Vec<Field> {
        let tops = self.tops;
        let mut fields = finished(self.rows);
        tops.into_iter()
            .filter_map(|at| fields.get_mut(at)?.take())
            .collect()
    }

    fn into_body(self) -> Type {
        let root = self.rows.first().is_some_and(|row| row.root);
        let mut fields = self.into_fields();
        match root {
            true => fields.swap_remove(0).ty,
            false => Type::Struct(Shape { name: None, fields }),
        }
    }
}

/// Gives each row its type, members first: they follow their row.
fn finished(rows: Vec<TreeRow>) -> Vec<Option<Field>> {
    let mut done: Vec<Option<Field>> = Vec::new();
    done.resize_with(rows.len(), || None);
    for (number, row) in rows.into_iter().enumerate().rev() {
        let mut inner = row.inner;
        if let Type::Struct(shape) = &mut inner {
            shape.name = row.cell.named;
            shape.fields = row
                .members
                .iter()
                .filter_map(|at| done[*at].take())
                .collect();
        }
        let mut field = row.field;
        field.ty = path::put_around(inner, &row.marks, &row.cell.wrappers);
        done[number] = Some(field);
    }
    done
}

/// What a canonical page says is certain: somebody committed it.
fn certain() -> Evidence {
    evidence_of(Observation::Canonical)
}
