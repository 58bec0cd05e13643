//! From the model to a page.

use crate::{
    model::{ErrorCode, Example, Field, Operation, Position, Required, Type},
    page::{self, Block},
    source::FileId,
};

use super::{
    CanonicalPage, FACT_HEADER, Subject,
    cell::{encode_markdown, encode_optional, encode_optional_markdown, encode_plain, escape},
    dissent,
    facts::{self, RowContext},
    notation,
    operation_facts::{self, FactRow},
    path,
    rows::{About, Column, ERRORS, NOTES, REQUEST, RESPONSE, Section, VALUES, type_word},
};

/// Title of the page of the common error codes.
const COMMON_TITLE: &str = "Common error codes";

/// Prints a page.
pub fn write(page: &CanonicalPage) -> String {
    let mut out = PageText::default();
    match &page.subject {
        Subject::Operation(operation) => out.operation(page, operation),
        Subject::CommonErrors(errors) => {
            out.line(&format!("# {COMMON_TITLE}\n"));
            out.header(&FACT_HEADER);
            out.fact(FactRow::Product, &product(page));
            out.fact(FactRow::Scope, operation_facts::EVERY_OPERATION);
            out.witnesses(page);
            out.errors(errors);
        }
    }
    out.text
}

fn product(page: &CanonicalPage) -> String {
    format!("{} {}", page.product, page.version)
        .trim_end()
        .to_owned()
}

#[derive(Default)]
struct PageText {
    text: String,
}

impl PageText {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn row<S: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = S>) {
        self.text.push('|');
        for cell in cells {
            let cell = cell.as_ref();
            self.text.push(' ');
            self.text.push_str(cell);
            if !cell.is_empty() {
                self.text.push(' ');
            }
            self.text.push('|');
        }
        self.text.push('\n');
    }

    fn header(&mut self, names: &[&str]) {
        self.row(names);
        self.row(names.iter().map(|_| "---"));
    }

    fn section(&mut self, section: Section) {
        self.line(&format!("\n## {}\n", section.heading()));
    }

    fn fact(&mut self, row: FactRow, value: &str) {
        self.row([operation_facts::name(row), &encode_plain(value)]);
    }

    fn operation(&mut self, page: &CanonicalPage, operation: &Operation) {
        self.line(&format!("# {}\n", escape(&operation.action)));
        let text = operation.text.en.as_deref();
        let paragraphs = text.filter(|text| are_paragraphs(text));
        if let Some(text) = paragraphs {
            self.line(&format!("{text}\n"));
        }
        self.header(&FACT_HEADER);
        self.fact(FactRow::Product, &product(page));
        for (row, value) in operation_facts::plain_rows(operation) {
            self.fact(row, &value);
        }
        if let Some(note) = &operation.deprecated {
            let english = match note.en.as_deref() {
                None => operation_facts::YES.to_owned(),
                Some(operation_facts::YES) => operation_facts::YES_AS_TEXT.to_owned(),
                text => encode_optional_markdown(text),
            };
            self.row([operation_facts::name(FactRow::Deprecated), &english]);
            self.text_row(FactRow::DeprecatedChinese, note.zh.as_deref());
        }
        self.text_row(FactRow::Text, text.filter(|_| paragraphs.is_none()));
        self.text_row(FactRow::TextChinese, operation.text.zh.as_deref());
        self.witnesses(page);
        if !operation.dissent.is_empty() {
            self.fact(FactRow::Differs, &dissent::print_items(&operation.dissent));
        }
        let body = Field {
            ty: operation.response.body.clone(),
            ..Field::default()
        };
        let sections = [
            (Section::Request, tops(&operation.parameters)),
            (Section::Response, body_tops(&body)),
            (Section::ResponseHeaders, tops(&operation.response.headers)),
        ];
        let mut described = DescribedRows::default();
        for (section, tops) in sections {
            let rows = all_rows(tops);
            self.rows(section, &rows);
            described.add(section, &rows);
        }
        self.values(&described);
        self.notes(&described);
        self.examples(&operation.examples);
        self.errors(&operation.errors);
    }

    fn text_row(&mut self, row: FactRow, text: Option<&str>) {
        if text.is_some() {
            self.row([operation_facts::name(row), &encode_optional_markdown(text)]);
        }
    }

    fn witnesses(&mut self, page: &CanonicalPage) {
        for witness in &page.witnesses {
            self.fact(FactRow::Source, &operation_facts::print_witness(witness));
        }
    }

    fn rows(&mut self, section: Section, rows: &[PageRow<'_>]) {
        if rows.is_empty() {
            return;
        }
        self.section(section);
        let chinese = rows.iter().any(|row| row.field.text.zh.is_some());
        let columns: &[Column] = if section == Section::Request {
            &REQUEST
        } else {
            &RESPONSE
        };
        let columns = &columns[..columns.len() - usize::from(!chinese)];
        let names: Vec<&str> = columns.iter().map(|c| c.name()).collect();
        self.header(&names);
        let request = section == Section::Request;
        for row in rows {
            let context = RowContext {
                position: (request && row.top).then_some(Position::Query),
                required_column: request,
            };
            self.row(columns.iter().map(|column| cell(*column, row, context)));
        }
    }

    fn values(&mut self, described: &DescribedRows<'_>) {
        if described.values.is_empty() {
            return;
        }
        self.section(Section::Values);
        self.header(&VALUES);
        for (path, value, meaning) in &described.values {
            self.row([
                encode_plain(path),
                encode_plain(value),
                encode_markdown(meaning),
            ]);
        }
    }

    fn notes(&mut self, described: &DescribedRows<'_>) {
        if described.notes.is_empty() {
            return;
        }
        self.section(Section::Notes);
        self.header(&NOTES);
        for (path, about, english, chinese) in &described.notes {
            let texts = [english, chinese].map(|text| encode_optional_markdown(*text));
            self.row([&encode_plain(path), about.word(), &texts[0], &texts[1]]);
        }
    }

    fn examples(&mut self, examples: &[Example]) {
        if examples.is_empty() {
            return;
        }
        self.section(Section::Examples);
        for (number, example) in examples.iter().enumerate() {
            if number > 0 {
                self.text.push('\n');
            }
            let fence = match example.text.contains("```") {
                true => "~~~",
                false => "```",
            };
            self.line(&format!("{fence}{} {}", example.notation, example.kind));
            self.line(&example.text);
            self.line(fence);
        }
    }

    fn errors(&mut self, errors: &[ErrorCode]) {
        if errors.is_empty() {
            return;
        }
        self.section(Section::Errors);
        let chinese = errors.iter().any(|e| e.text.zh.is_some());
        self.header(&ERRORS[..ERRORS.len() - usize::from(!chinese)]);
        for error in errors {
            let mut cells = vec![
                error.status.map(|s| s.to_string()).unwrap_or_default(),
                encode_plain(&error.code),
                encode_optional(error.message.as_deref()),
                encode_optional_markdown(error.text.en.as_deref()),
            ];
            if chinese {
                cells.push(encode_optional_markdown(error.text.zh.as_deref()));
            }
            self.row(&cells);
        }
    }
}

/// One row of a table of parameters or fields.
struct PageRow<'a> {
    path: String,
    field: &'a Field,
    top: bool,
}

fn tops(fields: &[Field]) -> Vec<(String, &Field)> {
    fields
        .iter()
        .map(|field| (path::of_field("", field), field))
        .collect()
}

/// The fields of a plain struct, else the root with what it holds.
fn body_tops(body: &Field) -> Vec<(String, &Field)> {
    match &body.ty {
        Type::Struct(shape) if shape.name.is_none() => tops(&shape.fields),
        ty => vec![(format!("{}{}", path::ROOT, path::suffix(ty)), body)],
    }
}

/// The rows of fields and of their members, in page order.
fn all_rows<'a>(tops: Vec<(String, &'a Field)>) -> Vec<PageRow<'a>> {
    let mut rows = Vec::new();
    let tops = tops.into_iter().rev();
    let mut work: Vec<PageRow<'a>> = tops
        .map(|(path, field)| PageRow {
            path,
            field,
            top: true,
        })
        .collect();
    while let Some(row) = work.pop() {
        if let (Type::Struct(shape), _) = path::peel(&row.field.ty) {
            let member = |field| PageRow {
                path: path::of_field(&row.path, field),
                field,
                top: false,
            };
            work.extend(shape.fields.iter().rev().map(member));
        }
        rows.push(row);
    }
    rows
}

fn cell(column: Column, row: &PageRow<'_>, context: RowContext) -> String {
    let field = row.field;
    match column {
        Column::Name => encode_plain(&row.path),
        Column::Type => type_word(path::peel(&field.ty).0).to_owned(),
        Column::Required => notation::of_required(&field.required).to_owned(),
        Column::Facts => encode_plain(&facts::print(field, context)),
        Column::Example => encode_optional(field.example.as_deref()),
        Column::Description => encode_optional_markdown(field.text.en.as_deref()),
        Column::Chinese => encode_optional_markdown(field.text.zh.as_deref()),
    }
}

/// What rows say beside their cells: meanings of values, conditions and notes.
#[derive(Default)]
struct DescribedRows<'a> {
    values: Vec<(String, &'a str, &'a str)>,
    notes: Vec<(String, About, Option<&'a str>, Option<&'a str>)>,
}

impl<'a> DescribedRows<'a> {
    fn add(&mut self, section: Section, rows: &[PageRow<'a>]) {
        for row in rows {
            let field = row.field;
            let path = format!("{}.{}", section.side(), row.path);
            for value in field.facts.values.iter().filter(|v| !v.meaning.is_empty()) {
                self.values
                    .push((path.clone(), &value.value, &value.meaning));
            }
            if let Required::Conditional(condition) = &field.required
                && !condition.is_empty()
            {
                self.notes
                    .push((path.clone(), About::Required, Some(condition), None));
            }
            if let Some(note) = field
                .facts
                .deprecated
                .as_ref()
                .filter(|n| **n != Default::default())
            {
                let (english, chinese) = (note.en.as_deref(), note.zh.as_deref());
                self.notes.push((path, About::Deprecated, english, chinese));
            }
        }
    }
}

/// Whether a text comes back as it is when it is read as paragraphs between a title and a table.
fn are_paragraphs(text: &str) -> bool {
    let around = format!("# T\n\n{text}\n\n| a | b |\n| --- | --- |\n| c | d |\n");
    let page = page::read(FileId::default(), &around, &|_| false);
    let [section] = page.sections.as_slice() else {
        return false;
    };
    let Some((Block::Table(table), prose)) = section.blocks.split_last() else {
        return false;
    };
    let mut paragraphs = Vec::new();
    for block in prose {
        match block {
            Block::Prose(prose) => paragraphs.push(prose.value.as_str()),
            _ => return false,
        }
    }
    let whole = table.header.len() == 2 && table.rows.len() == 1;
    let clear = !text.is_empty()
        && !text.contains('\r')
        && !text.lines().any(|l| l.trim_start().starts_with('|'));
    whole && clear && paragraphs.join("\n\n") == text
}
