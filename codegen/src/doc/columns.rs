//! Which column of a table holds what: by the words of its header, then by what its cells look like.

use crate::{
    page::{Table, TableRow},
    source::Spanned,
    vocabulary::{self, Column, LabelKind, Topic},
};

use super::{cells, names, types, unknown_header};

/// A table with the role of each of its columns.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Columns {
    /// One role a column; `None` for a column that nothing is known of.
    pub roles: Vec<Option<Column>>,
    /// Columns whose role was decided by their cells against or without their header.
    pub voted: Vec<usize>,
    /// Columns whose cells become part of the description, with the words that announce them there.
    pub described: Vec<(usize, String)>,
    /// Columns of a header that nobody knows.
    pub unknown: Vec<usize>,
}

/// What a table is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TableKind {
    /// Parameters of the request.
    Request,
    /// Fields of the response.
    Response,
    /// Error codes.
    Errors,
    /// Anything else.
    Other,
}

impl Columns {
    pub(super) fn index(&self, column: Column) -> Option<usize> {
        self.roles.iter().position(|r| *r == Some(column))
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.index(column).is_some()
    }

    /// The names in the rows of a table.
    pub(super) fn names(&self, table: &Table) -> Vec<String> {
        let cell = |row: &TableRow| {
            row.cells
                .get(self.index(Column::Name)?)
                .map(|c| names::read(&c.value).name)
        };
        table.rows.iter().filter_map(cell).collect()
    }

    /// Adds what no column of its own takes to the description of a row.
    pub(super) fn describe(&self, row: &TableRow, description: &mut Spanned<String>) {
        for (i, words) in &self.described {
            let says =
                |c: &&Spanned<String>| !c.value.is_empty() && !vocabulary::is_nothing_row(&c.value);
            let Some(cell) = row.cells.get(*i).filter(says) else {
                continue;
            };
            if description.value.is_empty() {
                description.span = cell.span;
            } else {
                description.value.push_str("\n\n");
            }
            description.value.push_str(words);
            description.value.push_str(&cell.value);
        }
    }
}

/// The share of non-empty cells of a column for which `test` holds.
pub(super) fn share(table: &Table, column: usize, test: impl Fn(&str) -> bool) -> f64 {
    let mut n = 0usize;
    let mut hits = 0usize;
    for cell in table
        .rows
        .iter()
        .take(60)
        .filter_map(|r| r.cells.get(column))
        .filter(|c| !c.value.is_empty())
    {
        n += 1;
        hits += usize::from(test(&cell.value));
    }
    if n == 0 { 0.0 } else { hits as f64 / n as f64 }
}

pub(super) fn looks_like_name(cell: &str) -> bool {
    let read = names::read(cell);
    !read.guessed && names::is_name(&read.name)
}

/// Decides the roles of a parameter or error table below a heading of that topic.
pub(super) fn decide(table: &Table, topic: Option<Topic>) -> Columns {
    let mut columns = Columns {
        roles: table
            .header
            .iter()
            .map(|h| vocabulary::column(&h.value))
            .collect(),
        ..Columns::default()
    };
    read_misspelt(table, &mut columns);
    if columns.roles.iter().all(Option::is_none) {
        unknown_header::decide(table, topic, &mut columns);
    }
    let is_error =
        columns.has(Column::Code) && (columns.has(Column::Status) || columns.has(Column::Message));
    if is_error || topic == Some(Topic::Errors) {
        error_roles(table, &mut columns);
    }
    if !(columns.has(Column::Code) && (is_error || topic == Some(Topic::Errors))) {
        parameter_roles(table, &mut columns, topic);
    }
    describe_others(table, &mut columns);
    columns
}

/// Nothing that stands in a cell is lost: what no column takes is told in the description.
fn describe_others(table: &Table, columns: &mut Columns) {
    for (i, role) in columns.roles.iter().enumerate() {
        if !matches!(role, None | Some(Column::Default | Column::Values)) {
            continue;
        }
        let header = table.header.get(i).map_or("", |h| h.value.as_str());
        let known = vocabulary::column(header);
        let announced = known.and_then(|column| vocabulary::announcement(column, header));
        let words = match announced {
            Some(words) => words.to_owned(),
            // A second column of descriptions says nothing by its header.
            None if known.is_some() || header.is_empty() => String::new(),
            None => format!("{}: ", cells::plain(header)),
        };
        columns.described.push((i, words));
        let filled = |row: &TableRow| row.cells.get(i).is_some_and(|c| !c.value.is_empty());
        if known.is_none() && !header.is_empty() && table.rows.iter().any(filled) {
            columns.unknown.push(i);
        }
    }
}

/// A header that is one slip away from the word of a column that the table lacks.
fn read_misspelt(table: &Table, columns: &mut Columns) {
    for i in 0..columns.roles.len() {
        let Some(header) = table.header.get(i).filter(|_| columns.roles[i].is_none()) else {
            continue;
        };
        if let Some(role) = vocabulary::misspelt_column(&header.value)
            && !columns.has(role)
        {
            columns.roles[i] = Some(role);
            columns.voted.push(i);
        }
    }
}

pub(super) fn is_status(cell: &str) -> bool {
    cell.len() == 3 && cells::status(cell).is_some()
}

pub(super) fn is_code(cell: &str) -> bool {
    let cell = cells::unescape(cell);
    cell.len() > 2
        && cell.starts_with(|c: char| c.is_ascii_alphabetic())
        && cell
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
}

fn error_roles(table: &Table, columns: &mut Columns) {
    // `错误代码|描述|状态码|语义`: the description is the message, the meaning the description.
    if columns.has(Column::Meaning) {
        if let Some(i) = columns
            .index(Column::Description)
            .filter(|_| !columns.has(Column::Message))
        {
            columns.roles[i] = Some(Column::Message);
        }
        if let Some(i) = columns
            .index(Column::Meaning)
            .filter(|_| !columns.has(Column::Description))
        {
            columns.roles[i] = Some(Column::Description);
        }
    }
    // Two descriptions and no message: the first is the message.
    let descriptions: Vec<usize> = (0..columns.roles.len())
        .filter(|i| columns.roles[*i] == Some(Column::Description))
        .collect();
    if descriptions.len() == 2 && !columns.has(Column::Message) {
        columns.roles[descriptions[0]] = Some(Column::Message);
    }
    // A code column without codes while the next column has them (`错误|错误代码`): decided by content.
    if let Some(i) = columns
        .index(Column::Required)
        .filter(|_| !columns.has(Column::Description))
    {
        columns.roles[i] = Some(Column::Description);
        columns.voted.push(i);
    }
    // Codes below the header of statuses and statuses below that of codes.
    if let (Some(code), Some(status)) = (columns.index(Column::Code), columns.index(Column::Status))
        && share(table, code, is_status) >= 0.8
        && share(table, status, is_status) < 0.2
    {
        columns.roles.swap(code, status);
        columns.voted.extend([code, status]);
    }
    // `HTTP error code`, and the codes below a word that nobody knows.
    if let Some(status) = columns.index(Column::Code)
        && !columns.has(Column::Status)
        && share(table, status, is_status) >= 0.8
        && let Some(code) = (0..columns.roles.len())
            .find(|i| columns.roles[*i].is_none() && share(table, *i, is_code) >= 0.8)
    {
        columns.roles[status] = Some(Column::Status);
        columns.roles[code] = Some(Column::Code);
        columns.voted.extend([code, status]);
    }
    if !columns.has(Column::Status)
        && let Some(i) = (0..columns.roles.len()).find(|i| share(table, *i, is_status) >= 0.8)
        && columns.roles[i] != Some(Column::Code)
    {
        columns.roles[i] = Some(Column::Status);
        columns.voted.push(i);
    }
}

fn parameter_roles(table: &Table, columns: &mut Columns, topic: Option<Topic>) {
    for role in &mut columns.roles {
        if *role == Some(Column::Meaning) {
            *role = Some(Column::Description);
        }
    }
    // A required column full of prose is the description under a wrong word.
    if let Some(i) = columns.index(Column::Required)
        && !columns.has(Column::Description)
        && share(table, i, |c| vocabulary::required(c).is_some()) < 0.5
    {
        columns.roles[i] = Some(Column::Description);
        columns.voted.push(i);
    }
    // Two columns of one name: the one in front is the name when it looks like one, else the second is open.
    for i in 0..columns.roles.len() {
        let role = columns.roles[i];
        let Some(first) = columns.roles[..i]
            .iter()
            .position(|r| r.is_some() && *r == role)
        else {
            continue;
        };
        if role == Some(Column::Description)
            && !columns.has(Column::Name)
            && share(table, first, looks_like_name) >= 0.6
        {
            columns.roles[first] = Some(Column::Name);
            columns.voted.push(first);
        } else {
            columns.roles[i] = None;
        }
    }
    let parameters = matches!(
        topic,
        Some(Topic::Request(_) | Topic::Response(_) | Topic::RequestSyntax | Topic::ResponseSyntax)
    );
    let known =
        columns.has(Column::Type) || columns.has(Column::Required) || columns.has(Column::Name);
    if !(known || parameters) {
        return;
    }
    let open = |columns: &Columns, i: usize| {
        matches!(
            columns.roles[i],
            None | Some(Column::Status | Column::Code | Column::Message | Column::ErrorId)
        )
    };
    let vote = |columns: &mut Columns, column: Column, least: f64, test: &dyn Fn(&str) -> bool| {
        if columns.has(column) {
            return;
        }
        if let Some(i) =
            (0..columns.roles.len()).find(|i| open(columns, *i) && share(table, *i, test) >= least)
        {
            columns.roles[i] = Some(column);
            columns.voted.push(i);
        }
    };
    if columns.has(Column::Type) || columns.has(Column::Name) {
        vote(columns, Column::Required, 0.9, &|c| {
            vocabulary::required(c).is_some() && c.len() > 1
        });
    }
    vote(columns, Column::Type, 0.7, &types::is_known);
    if columns.has(Column::Type) || columns.has(Column::Required) {
        vote(columns, Column::Name, 0.5, &looks_like_name);
    }
    if columns.has(Column::Name) {
        vote(columns, Column::Position, 0.9, &|c| {
            vocabulary::position(c).is_some()
        });
        vote(columns, Column::Description, 0.0, &|_| true);
    }
}

/// What the table is for, below a heading of that topic. Below a heading that says nothing, a table of
/// typed fields belongs to the section before it.
pub(super) fn kind(
    columns: &Columns,
    topic: Option<Topic>,
    last: Option<TableKind>,
    label: Option<LabelKind>,
) -> TableKind {
    let errors = columns.has(Column::Code)
        && (columns.has(Column::Status)
            || columns.has(Column::Message)
            || topic == Some(Topic::Errors));
    if errors && !columns.has(Column::Type) {
        return TableKind::Errors;
    }
    if !columns.has(Column::Name) || columns.roles.len() < 2 {
        return TableKind::Other;
    }
    let typed = columns.has(Column::Type);
    let required = columns.has(Column::Required);
    match topic {
        Some(Topic::Response(_) | Topic::ResponseSyntax | Topic::DataType)
            if typed || columns.has(Column::Description) =>
        {
            TableKind::Response
        }
        Some(Topic::Request(_) | Topic::RequestSyntax) if typed || required => TableKind::Request,
        Some(Topic::Examples) if typed && label == Some(LabelKind::Response) => TableKind::Response,
        Some(Topic::Examples) if typed && required && label == Some(LabelKind::Request) => {
            TableKind::Request
        }
        None if required => TableKind::Request,
        None if typed && columns.has(Column::Description) => last.unwrap_or(TableKind::Other),
        _ => TableKind::Other,
    }
}
