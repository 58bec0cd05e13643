//! Parameters: dotted names, positions, path parameters, bodies.

mod encoding;
mod head;
mod numbered_twins;
mod path;
mod seconded;
mod whole_body;

use std::collections::{HashMap, HashSet};

use crate::{
    doc::{ExampleKind, OperationDoc, ParamRow, ParamTable, RequestLine, RequiredCell, StyleName},
    examples::{example_tree::ExampleTree, names::Names, view::ExampleView},
    ledger::{IgnoreRule, ItemId},
    model::{Field, Position, Style, Type},
    shape::{
        attach_tables::{self, Elsewhere, PlacedRows},
        conventions::ListConventions,
        flat_rows::{FlatRow, RowGroup},
        request_examples,
        search::Nesting,
        shaper::Shaper,
    },
    source::Span,
    vocabulary::wire,
};

use self::{
    encoding::{encode_beside_body, encode_field, merge_case_twins, unwrap_lists},
    head::CallHead,
    numbered_twins::unite_values,
    path::{bind_path, bind_query},
};
use super::{keyed::fold_keyed_members, table_hints, wire_facts::default_position};

/// Parameters, and the rows that are none.
pub(super) struct BuiltRequest {
    pub(super) style: Style,
    pub(super) parameters: Vec<Field>,
    pub(super) ignored: Vec<(ItemId, IgnoreRule)>,
    /// Further tables that belong to no field.
    pub(super) untied: Vec<Span>,
    /// Tables whose rows stand deeper than is read.
    pub(super) too_deep: Vec<Span>,
    /// Tables in which nothing marks what holds what, and how many rows have a guessed place.
    pub(super) guessed: Vec<(Span, usize)>,
    /// Rows of bodies that are bytes, and whether no call can be made without.
    pub(super) bytes: Vec<(Span, bool)>,
    /// Version of the API.
    pub(super) version: String,
}

/// Whether nothing marks which rows of a request are members of which.
pub(super) fn is_unmarked(doc: &OperationDoc) -> bool {
    doc.request.iter().any(|table| table.unmarked)
}

/// The parameters that the request tables of `doc` describe; `version` is that of its API, empty if unknown.
pub(super) fn build(doc: &OperationDoc, version: &str) -> BuiltRequest {
    build_among(doc, version, None)
}

/// The same, where rows that nothing marks go by what other operations of the product take.
pub(super) fn build_among(
    doc: &OperationDoc,
    version: &str,
    elsewhere: Option<Elsewhere<'_, '_>>,
) -> BuiltRequest {
    let roa = doc.style == Some(StyleName::Roa);
    let read = (!roa).then(|| request_examples::tables(doc));
    let mut builder = RequestBuilder::new(doc, version);
    if let Some(read) = &read {
        let explaining = read.explaining.iter();
        let ignored = explaining.map(|row| (row.item, IgnoreRule::StructureOfAText));
        builder.ignored.extend(ignored);
    }
    let tables = read.as_ref().map_or(&doc.request, |read| &read.tables);
    let (body, plain) = builder.split_body(tables);
    let mut parameters = builder.shape_plain(&plain, elsewhere);
    parameters.extend(builder.shape_body(&body, elsewhere));
    let rows: HashMap<Span, &ParamRow> = tables
        .iter()
        .flat_map(|t| &t.rows)
        .map(|r| (r.span, r))
        .collect();
    unite_values(&mut parameters, &rows);
    fold_keyed_members(&mut parameters);
    for field in &mut parameters {
        merge_case_twins(field);
        unwrap_lists(&mut field.ty);
        let in_body = roa && field.position == Some(Position::Body);
        encode_field(field, in_body, &rows);
    }
    if roa && body.is_empty() && builder.method != "GET" {
        builder.add_skeleton(&mut parameters);
    }
    if roa {
        builder.wrap_list_body(&mut parameters);
    }
    let style = builder.bind_request_line(&mut parameters);
    set_default_positions(&mut parameters, &style, builder.holds_all);
    let shows_body = builder.shown_bodies().next().is_some();
    seconded::second_by_calls(&mut parameters, doc, shows_body);
    if roa {
        encode_beside_body(&mut parameters, &rows);
    }
    BuiltRequest {
        style,
        parameters,
        ignored: builder.ignored,
        untied: builder.untied,
        too_deep: builder.too_deep,
        guessed: builder.guessed,
        bytes: builder.bytes,
        version: version.to_owned(),
    }
}

struct RequestBuilder<'a> {
    doc: &'a OperationDoc,
    version: &'a str,
    roa: bool,
    line: Option<&'a RequestLine>,
    method: &'a str,
    head: CallHead,
    /// The row that describes the body and no member of it.
    body_row: Option<Span>,
    /// A container is the whole body, and holds all that is not sent elsewhere.
    holds_all: bool,
    names: Names,
    /// What the examples show of the body.
    body_tree: ExampleTree,
    ignored: Vec<(ItemId, IgnoreRule)>,
    untied: Vec<Span>,
    too_deep: Vec<Span>,
    guessed: Vec<(Span, usize)>,
    bytes: Vec<(Span, bool)>,
}

impl<'a> RequestBuilder<'a> {
    fn new(doc: &'a OperationDoc, version: &'a str) -> Self {
        let roa = doc.style == Some(StyleName::Roa);
        let mut names = Names::default();
        let shows_body = |kind| matches!(kind, ExampleKind::RequestBody | ExampleKind::Request);
        let examples = doc.examples.iter().filter(|e| roa && shows_body(e.kind));
        let trees = examples.filter_map(|e| e.tree.as_ref());
        let hints = table_hints(&doc.action.value, &doc.response);
        let body_tree = ExampleTree::new(trees, &hints, &mut names);
        let line = doc.request_lines.first();
        Self {
            doc,
            version,
            roa,
            line,
            method: line.map_or("POST", |l| l.method.as_str()),
            head: match roa {
                true => CallHead::of_calls(doc),
                false => CallHead::default(),
            },
            body_row: None,
            holds_all: false,
            names,
            body_tree,
            ignored: Vec::new(),
            untied: Vec::new(),
            too_deep: Vec::new(),
            guessed: Vec::new(),
            bytes: Vec::new(),
        }
    }

    /// Parameters that every call carries, and that the runtime sets.
    fn is_common(&self, row: &ParamRow) -> bool {
        let name = row.name.value.trim();
        let header = row
            .position
            .as_ref()
            .is_some_and(|p| p.value == Position::Header);
        if self.roa {
            return wire::COMMON_HEADERS
                .iter()
                .any(|c| c.eq_ignore_ascii_case(name))
                && (header || name.contains('-') || name == "Authorization");
        }
        if wire::COMMON_PARAMETERS.contains(&name) {
            return true;
        }
        let says = |word: &str| {
            row.example.as_ref().is_some_and(|e| e.value.contains(word))
                || row.description.value.contains(word)
        };
        match name {
            "Version" => !self.version.is_empty() && says(self.version),
            "Format" => says("JSON") && says("XML"),
            "Timestamp" => self
                .doc
                .request
                .iter()
                .flat_map(|t| &t.rows)
                .any(|r| r.name.value == "Signature"),
            _ => false,
        }
    }

    /// The rows of the body and the other ones, without the parameters that every call has.
    fn split_body<'t>(
        &mut self,
        tables: &'t [ParamTable],
    ) -> (Vec<RowGroup<'t>>, Vec<RowGroup<'t>>) {
        let (mut body, mut plain) = (Vec::new(), Vec::new());
        for table in tables {
            let (mut inside, mut outside) = (Vec::new(), Vec::new());
            let above = std::iter::once(None).chain(table.rows.iter().map(Some));
            for (row, above) in table.rows.iter().zip(above) {
                if self.is_common(row) {
                    self.ignored.push((row.item, IgnoreRule::CommonParameter));
                } else if self.is_bytes(row, table) {
                    self.ignored.push((row.item, IgnoreRule::BinaryBody));
                    let required = row.required.as_ref().map(|r| &r.value);
                    self.bytes
                        .push((row.span, required == Some(&RequiredCell::Yes)));
                } else if self.is_body_itself(row, table)
                    && !above.is_some_and(whole_body::holds_items)
                {
                    match self.body_row {
                        None => self.body_row = Some(row.span),
                        Some(_) => self.ignored.push((row.item, IgnoreRule::UnnamedRow)),
                    }
                } else if self.is_in_body(row, table) {
                    inside.push(row);
                } else {
                    outside.push(row);
                }
            }
            let whole = self.find_whole_body(table, &inside);
            let before = inside.iter().position(|row| Some(row.span) == whole);
            // What is sent beside the whole body is no part of it.
            outside.extend(inside.drain(..before.unwrap_or(0)));
            self.holds_all |= whole.is_some();
            for (rows, side, body) in [(inside, &mut body, whole), (outside, &mut plain, None)] {
                if !rows.is_empty() {
                    side.push(RowGroup { table, rows, body });
                }
            }
        }
        (body, plain)
    }

    /// What the row or its table says, or else where the calls of the page have it.
    fn position_of(&self, row: &ParamRow, table: &ParamTable) -> Option<Position> {
        let said = row.position.as_ref().map(|p| p.value).or(table.position);
        said.or_else(|| self.head.position_of(row.name.value.trim()))
    }

    fn is_in_body(&self, row: &ParamRow, table: &ParamTable) -> bool {
        match self.position_of(row, table) {
            _ if !self.roa => false,
            Some(position) => position == Position::Body,
            None => {
                let name = row.name.value.as_str();
                let in_line = self.line.is_some_and(|line| {
                    line.query.iter().any(|q| q == name)
                        || line.path.contains(&format!("{{{name}}}"))
                });
                !in_line && wire::may_have_body(self.method)
            }
        }
    }

    /// Parameters of the query, the path and the headers: dotted names are their structure, or where nothing marks
    /// it the order of the rows.
    fn shape_plain<'t>(
        &mut self,
        groups: &[RowGroup<'t>],
        elsewhere: Option<Elsewhere<'_, 't>>,
    ) -> Vec<Field> {
        let nothing = ExampleTree::default();
        let nesting = match groups.iter().any(|group| group.table.unmarked) {
            true => Nesting::Flat,
            false => Nesting::Dotted,
        };
        let known = elsewhere.filter(|_| nesting == Nesting::Flat);
        let placed = attach_tables::place_tables(groups, known, &nothing, &mut self.names, nesting);
        self.note_left_over(groups, &placed);
        let mut fields = self.shape(&placed, &nothing);
        self.set_positions(&mut fields, groups, &placed.rows);
        fields
    }

    /// Members of the body.
    fn shape_body<'t>(
        &mut self,
        groups: &[RowGroup<'t>],
        elsewhere: Option<Elsewhere<'_, 't>>,
    ) -> Vec<Field> {
        let tree = &self.body_tree;
        let placed =
            attach_tables::place_tables(groups, elsewhere, tree, &mut self.names, Nesting::Flat);
        self.note_left_over(groups, &placed);
        let mut fields = self.shape(&placed, &self.body_tree);
        for field in &mut fields {
            field.position = Some(Position::Body);
        }
        fields
    }

    fn shape(&self, placed: &PlacedRows<'_>, tree: &ExampleTree) -> Vec<Field> {
        let view = ExampleView::new(tree, &self.names);
        Shaper::new(placed, view, &ListConventions::default(), self.doc).shape_top()
    }

    /// Notes the rows that are no fields, and the tables after the first one that no label, name or
    /// example ties to a field and no section to a position.
    fn note_left_over(&mut self, groups: &[RowGroup<'_>], placed: &PlacedRows<'_>) {
        let ignored = placed.ignored.iter().map(|(row, rule)| (row.item, *rule));
        self.ignored.extend(ignored);
        let tables = placed.untied.iter().filter_map(|ix| groups.get(*ix));
        let unplaced = tables
            .filter(|g| g.table.position.is_none() && g.rows.iter().any(|r| r.position.is_none()));
        self.untied.extend(unplaced.map(|g| g.table.span));
        let too_deep = placed.too_deep.iter().filter_map(|ix| groups.get(*ix));
        self.too_deep.extend(too_deep.map(|g| g.table.span));
        let guesses = placed.placements.iter().filter(|p| p.is_guess()).count();
        let unmarked = groups.iter().find(|g| g.table.unmarked && guesses > 0);
        self.guessed
            .extend(unmarked.map(|g| (g.table.span, guesses)));
    }

    /// Members of a body that only a skeleton shows.
    fn add_skeleton(&self, parameters: &mut Vec<Field>) {
        let view = ExampleView::new(&self.body_tree, &self.names);
        let Some(root) = view.root else { return };
        let placed = PlacedRows::default();
        let conventions = ListConventions::default();
        let shaper = Shaper::new(&placed, view, &conventions, self.doc);
        let taken: HashSet<String> = parameters.iter().map(|f| f.name.to_lowercase()).collect();
        let mut fields = shaper.shape_skeleton(root);
        // The head of a call may stand in braces, too.
        let is_header = |f: &Field| {
            let mut common = wire::COMMON_HEADERS.iter();
            common.any(|h| h.eq_ignore_ascii_case(&f.name)) && f.name.contains('-')
        };
        fields.retain(|f| !taken.contains(&f.name.to_lowercase()) && !is_header(f));
        for field in &mut fields {
            field.position = Some(Position::Body);
            unwrap_lists(&mut field.ty);
        }
        parameters.append(&mut fields);
    }

    /// Positions for the fields at the top.
    fn set_positions(&self, fields: &mut [Field], groups: &[RowGroup<'_>], rows: &[FlatRow<'_>]) {
        for field in fields {
            let is_it = |r: &&&ParamRow| r.span == field.span;
            let row = rows.iter().filter_map(|l| l.source).find(|r| is_it(&r));
            let group = groups.iter().find(|g| g.rows.iter().any(|r| is_it(&r)));
            field.position = match (row, group) {
                (Some(row), Some(group)) => self.position_of(row, group.table),
                (_, group) => group.and_then(|g| g.table.position),
            };
        }
    }

    fn bind_request_line(&self, parameters: &mut Vec<Field>) -> Style {
        if !self.roa {
            return Style::default();
        }
        let path = match self.line {
            Some(line) => bind_path(&line.path, parameters),
            None => "/".to_owned(),
        };
        if let Some(line) = self.line {
            bind_query(&line.query, parameters);
        }
        Style::Roa {
            method: self.method.to_owned(),
            path,
        }
    }
}

/// Places what the page does not: in the query where `holds_all`, the body having all of its own. Encoded content goes
/// into the form of a call by action.
fn set_default_positions(parameters: &mut [Field], style: &Style, holds_all: bool) {
    let is_rpc = matches!(style, Style::Rpc { .. });
    let default = match holds_all {
        true => Position::Query,
        false => default_position(style),
    };
    for field in parameters {
        let position = match is_rpc && is_content(field) {
            true => Position::Form,
            false => default,
        };
        field.position.get_or_insert(position);
    }
}

/// Whether a text is encoded content, which may be longer than a URL.
fn is_content(field: &Field) -> bool {
    let texts = [&field.text.en, &field.text.zh].into_iter().flatten();
    let mut texts = texts.map(|text| text.to_ascii_lowercase());
    let is_address = field
        .example
        .as_ref()
        .is_some_and(|e| e.starts_with("http"));
    field.ty == Type::String
        && !is_address
        && field.facts.values.is_empty()
        && texts.any(|text| text.contains(wire::CONTENT_ENCODING))
}
