//! Parameters: dotted names, positions, path parameters, bodies.

use std::collections::{HashMap, HashSet};

use crate::{
    doc::{ExampleKind, OperationDoc, ParamRow, ParamTable, StyleName},
    examples::{example_tree::ExampleTree, names::Names},
    ledger::ItemId,
    model::{Encoding, Evidence, Field, Position, Required, Style, Type},
    shape::{
        attach_tables::{self, Nesting, PlacedRows},
        conventions::ListConventions,
        flat_rows::{self, FlatRow, RowGroup},
        request_examples,
        shaper::{Shaper, members, members_mut},
    },
    source::Span,
    vocabulary::{TypeWord, wire},
};

/// Parameters, and the rows that are none.
pub(super) struct BuiltRequest {
    pub(super) style: Style,
    pub(super) parameters: Vec<Field>,
    pub(super) ignored: Vec<(ItemId, &'static str)>,
    /// Further tables that belong to no field.
    pub(super) untied: Vec<Span>,
}

/// The parameters that the request tables of `doc` describe.
pub(super) fn build(doc: &OperationDoc) -> BuiltRequest {
    let roa = doc.style == Some(StyleName::Roa);
    let mut names = Names::default();
    let bodies = doc
        .examples
        .iter()
        .filter(|e| matches!(e.kind, ExampleKind::RequestBody | ExampleKind::Request))
        .filter_map(|e| e.tree.as_ref());
    let sample = if roa {
        ExampleTree::new(bodies, doc, &mut names)
    } else {
        None
    };
    let line = doc.request_lines.first();
    let method = line.map_or("POST", |l| l.method.as_str());
    let mut ignored = Vec::new();
    let mut plain = Vec::new();
    let mut body = Vec::new();
    let read = (!roa).then(|| request_examples::tables(doc));
    if let Some(read) = &read {
        ignored.extend(read.explaining.iter().map(|r| (*r, "structure-of-a-text")));
    }
    for table in read.as_ref().map_or(&doc.request, |r| &r.tables) {
        let mut inside = RowGroup {
            table,
            rows: Vec::new(),
        };
        let mut outside = RowGroup {
            table,
            rows: Vec::new(),
        };
        for row in &table.rows {
            if is_common(row, doc, roa) {
                ignored.push((row, "common-parameter"));
                continue;
            }
            let in_body = roa
                && is_body(
                    row,
                    table,
                    method,
                    line.map_or(&[], |l| &l.query),
                    line.map_or("", |l| &l.path),
                );
            if in_body {
                inside.rows.push(row)
            } else {
                outside.rows.push(row)
            }
        }
        for (group, side) in [(inside, &mut body), (outside, &mut plain)] {
            if !group.rows.is_empty() {
                side.push(group);
            }
        }
    }
    let mut untied = Vec::new();
    let mut parameters = outside_body(&plain, doc, &mut names, &mut ignored, &mut untied);
    let had_body_rows = !body.is_empty();
    let rows: HashMap<Span, &ParamRow> = doc
        .request
        .iter()
        .flat_map(|t| &t.rows)
        .map(|r| (r.span, r))
        .collect();
    parameters.extend(inside_body(
        &body,
        sample.as_ref(),
        doc,
        &mut names,
        &mut ignored,
        &mut untied,
    ));
    for field in &mut parameters {
        one_name_for_twins(field);
        unwrap_lists(&mut field.ty);
        let in_body = roa && field.position == Some(Position::Body);
        encode(field, in_body, &rows);
    }
    if roa && !had_body_rows && method != "GET" {
        parameters.extend(skeleton(doc, sample.as_ref(), &parameters, &names));
    }
    let style = if roa {
        let path = line.map_or_else(
            || "/".to_owned(),
            |l| path_parameters(&l.path, &mut parameters),
        );
        if let Some(line) = line {
            query_of_line(&line.query, &mut parameters);
        }
        Style::Roa {
            method: method.to_owned(),
            path,
        }
    } else {
        Style::default()
    };
    positions(&mut parameters, roa, method);
    BuiltRequest {
        style,
        parameters,
        ignored: ignored
            .iter()
            .map(|(row, rule)| (row.item, *rule))
            .collect(),
        untied,
    }
}

/// Parameters that every call carries, and that the runtime sets.
fn is_common(row: &ParamRow, doc: &OperationDoc, roa: bool) -> bool {
    let name = row.name.value.trim();
    let header = row
        .position
        .as_ref()
        .is_some_and(|p| p.value == Position::Header);
    if roa {
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
        "Version" => doc.version.as_ref().is_some_and(|v| says(&v.value)),
        "Format" => says("JSON") && says("XML"),
        "Timestamp" => doc
            .request
            .iter()
            .flat_map(|t| &t.rows)
            .any(|r| r.name.value == "Signature"),
        _ => false,
    }
}

fn is_body(row: &ParamRow, table: &ParamTable, method: &str, query: &[String], path: &str) -> bool {
    let position = row.position.as_ref().map(|p| p.value).or(table.position);
    match position {
        Some(Position::Body) => true,
        Some(_) => false,
        None => {
            let name = row.name.value.as_str();
            !matches!(method, "GET" | "HEAD" | "DELETE")
                && !query.iter().any(|q| q == name)
                && !path.contains(&format!("{{{name}}}"))
        }
    }
}

fn outside_body<'a>(
    groups: &[RowGroup<'a>],
    doc: &OperationDoc,
    names: &mut Names,
    ignored: &mut Vec<(&'a ParamRow, &'static str)>,
    untied: &mut Vec<Span>,
) -> Vec<Field> {
    let mut placed = attach_tables::place(groups, None, None, names, Nesting::Dotted);
    ignored.append(&mut placed.ignored);
    untied.extend(untied_of(groups, &placed));
    let mut fields = Shaper::new(&placed, None, names, &ListConventions::default(), doc).top();
    set_positions(&mut fields, groups, &placed.lines);
    fields
}

fn inside_body<'a>(
    groups: &[RowGroup<'a>],
    sample: Option<&ExampleTree>,
    doc: &OperationDoc,
    names: &mut Names,
    ignored: &mut Vec<(&'a ParamRow, &'static str)>,
    untied: &mut Vec<Span>,
) -> Vec<Field> {
    let mut placed = attach_tables::place(groups, None, sample, names, Nesting::Flat);
    ignored.append(&mut placed.ignored);
    untied.extend(untied_of(groups, &placed));
    let mut fields = Shaper::new(&placed, sample, names, &ListConventions::default(), doc).top();
    for field in &mut fields {
        field.position = Some(Position::Body);
    }
    fields
}

/// Tables behind the first one that no label, name or example ties to a field, and no section to a position.
fn untied_of(groups: &[RowGroup<'_>], placed: &PlacedRows<'_>) -> Vec<Span> {
    let tables = placed.untied.iter().filter_map(|ix| groups.get(*ix));
    tables
        .filter(|g| g.table.position.is_none() && g.rows.iter().any(|r| r.position.is_none()))
        .map(|g| g.table.span)
        .collect()
}

/// Positions of cells and tables, for the fields at the top.
fn set_positions(fields: &mut [Field], groups: &[RowGroup<'_>], lines: &[FlatRow<'_>]) {
    for field in fields {
        let row = lines
            .iter()
            .filter_map(|l| l.source)
            .find(|r| r.span == field.span);
        let table = groups
            .iter()
            .find(|g| g.rows.iter().any(|r| r.span == field.span));
        field.position = row
            .and_then(|r| r.position.as_ref())
            .map(|p| p.value)
            .or(table.and_then(|g| g.table.position));
    }
}

/// The rows of a request tell of no wrappers: they are a habit of answers.
fn unwrap_lists(ty: &mut Type) {
    if let Type::List { item, wrapper } = ty {
        *wrapper = None;
        unwrap_lists(item);
    }
    if let Some(fields) = members_mut(ty) {
        fields.iter_mut().for_each(|f| unwrap_lists(&mut f.ty));
    }
}

/// `Tag.N.key` and `Tag.N.Key` are one member; the spelling of the majority of its siblings stays.
fn one_name_for_twins(field: &mut Field) {
    let Some(fields) = members_mut(&mut field.ty) else {
        return;
    };
    let upper = fields
        .iter()
        .filter(|f| f.name.starts_with(|c: char| c.is_ascii_uppercase()))
        .count();
    let prefer_upper = upper * 2 >= fields.len();
    let mut kept: Vec<Field> = Vec::with_capacity(fields.len());
    for mut field in fields.drain(..) {
        one_name_for_twins(&mut field);
        match kept
            .iter_mut()
            .find(|k| k.name.eq_ignore_ascii_case(&field.name))
        {
            None => kept.push(field),
            Some(twin)
                if field.name.starts_with(|c: char| c.is_ascii_uppercase()) == prefer_upper
                    && twin.name.starts_with(|c: char| c.is_ascii_uppercase()) != prefer_upper =>
            {
                *twin = field
            }
            Some(_) => {}
        }
    }
    *fields = kept;
}

/// How a structured parameter, and what is inside of it, is written.
fn encode(field: &mut Field, in_body: bool, rows: &HashMap<Span, &ParamRow>) {
    field.encoding = encoding(field, in_body, rows.get(&field.span).copied());
    if let Some(members) = members_mut(&mut field.ty) {
        members
            .iter_mut()
            .for_each(|member| encode(member, in_body, rows));
    }
}

/// What the description says goes first, then what the example shows. Inside of a JSON body nothing else is needed.
fn encoding(field: &Field, in_body: bool, row: Option<&ParamRow>) -> Encoding {
    let indexed = row.is_some_and(|r| {
        r.name
            .value
            .split('.')
            .next_back()
            .is_some_and(flat_rows::is_index)
    });
    let joined = row
        .filter(|_| !indexed)
        .and_then(|r| r.facts.separator)
        .and_then(|c| match c {
            ',' => Some(Encoding::Comma),
            ' ' => Some(Encoding::Space),
            '|' => Some(Encoding::Pipe),
            _ => None,
        });
    let example = field.example.as_deref().unwrap_or("").trim();
    let json = example.starts_with(['[', '{']);
    let says_json = row.is_some_and(|r| r.facts.json_text || r.ty.value.kind == TypeWord::Json);
    match &field.ty {
        Type::List { item, .. } if joined.is_some() && members(item).is_none() && !json => {
            joined.unwrap_or_default()
        }
        Type::List { .. } | Type::Struct(_) | Type::Map { .. } if in_body => Encoding::Flat,
        Type::Map { .. } => Encoding::Json,
        Type::List { .. } | Type::Struct(_) if !indexed && (json || says_json) => Encoding::Json,
        _ => Encoding::Flat,
    }
}

/// Members of a body that only a skeleton tells of.
fn skeleton(
    doc: &OperationDoc,
    sample: Option<&ExampleTree>,
    known: &[Field],
    names: &Names,
) -> Vec<Field> {
    let Some(sample) = sample else {
        return Vec::new();
    };
    let placed = PlacedRows::default();
    let lexicon = ListConventions::default();
    let shaper = Shaper::new(&placed, Some(sample), names, &lexicon, doc);
    let taken: HashSet<String> = known.iter().map(|f| f.name.to_lowercase()).collect();
    let mut fields = shaper.skeleton(sample.root);
    fields.retain(|f| !taken.contains(&f.name.to_lowercase()));
    for field in &mut fields {
        field.position = Some(Position::Body);
        unwrap_lists(&mut field.ty);
    }
    fields
}

/// Ties the parameters of the path to fields, adds those that no row describes, and returns the path with the names of the fields.
fn path_parameters(path: &str, parameters: &mut Vec<Field>) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(open) = rest.find('{') {
        let Some(close) = matching_brace(&rest[open..]).map(|i| open + i) else {
            break;
        };
        // `{serviceName{.qualifier}}`: what is optional inside of a segment is left out.
        let inner = rest[open + 1..close]
            .trim_start_matches(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let end = inner
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
            .unwrap_or(inner.len());
        let name = &inner[..end];
        if name.is_empty() {
            out.push_str(&rest[..open]);
            rest = &rest[close + 1..];
            continue;
        }
        let plain = |s: &str| {
            s.chars()
                .filter(|c| c.is_ascii_alphanumeric())
                .collect::<String>()
                .to_lowercase()
        };
        let found = parameters.iter().position(|f| f.name == name).or_else(|| {
            parameters
                .iter()
                .position(|f| plain(&f.name) == plain(name))
        });
        let written = match found {
            Some(ix) => {
                parameters[ix].position = Some(Position::Path);
                parameters[ix].required = Required::Yes;
                parameters[ix].name.clone()
            }
            None => {
                let evidence = Evidence {
                    rules: vec!["request-line".to_owned()],
                    against: Vec::new(),
                    confidence: 0.9,
                };
                parameters.push(Field {
                    name: name.to_owned(),
                    required: Required::Yes,
                    position: Some(Position::Path),
                    evidence,
                    ..Field::default()
                });
                name.to_owned()
            }
        };
        out.push_str(&rest[..open]);
        out.push_str(&format!("{{{written}}}"));
        rest = &rest[close + 1..];
    }
    out.push_str(&rest.replace(['{', '}'], ""));
    out
}

/// Offset of the brace that closes the first one.
fn matching_brace(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (i, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth <= 1 => return Some(i),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn query_of_line(query: &[String], parameters: &mut Vec<Field>) {
    for name in query {
        match parameters
            .iter_mut()
            .find(|f| f.name.eq_ignore_ascii_case(name))
        {
            Some(field) => field.position = Some(field.position.unwrap_or(Position::Query)),
            None => {
                let evidence = Evidence {
                    rules: vec!["request-line".to_owned()],
                    against: Vec::new(),
                    confidence: 0.7,
                };
                parameters.push(Field {
                    name: name.clone(),
                    position: Some(Position::Query),
                    evidence,
                    ..Field::default()
                });
            }
        }
    }
}

fn positions(parameters: &mut [Field], roa: bool, method: &str) {
    for field in parameters {
        let default = if roa && !matches!(method, "GET" | "HEAD" | "DELETE") {
            Position::Body
        } else {
            Position::Query
        };
        field.position.get_or_insert(default);
    }
}
