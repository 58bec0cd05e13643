//! Responses: rows and examples of one page into one shape.

use crate::{
    doc::{OperationDoc, ParamRow, ParamTable},
    examples::{
        example_tree::ExampleTree,
        names::{Names, is_request_id},
        view::ExampleView,
    },
    ledger::IgnoreRule,
    model::{Field, Observation, Position, Response, Shape, Type},
    shape::{
        attach_tables::{self, Elsewhere},
        conventions::ListConventions,
        data_types::DataTypeScope,
        evidence::{evidence_of, is_off},
        flat_rows::RowGroup,
        misplaced_rows,
        search::Nesting,
        shaper::Shaper,
        types,
    },
    source::Span,
};

use super::{keyed::fold_keyed_members, list_value, table_hints};

/// A response, and the rows that are no fields of it.
pub(super) struct BuiltResponse<'a> {
    pub(super) response: Response,
    pub(super) ignored: Vec<(&'a ParamRow, IgnoreRule)>,
    /// Further tables that belong to no field.
    pub(super) untied: Vec<Span>,
    /// Tables whose rows stand deeper than is read.
    pub(super) too_deep: Vec<Span>,
    /// Nothing that other operations say could put a row elsewhere.
    pub(super) sure: bool,
}

/// Points by which the second best tree has to lag. A row is moved by a fraction of a point, but never alone.
const SURE: f32 = 2.0;

/// The shape that the response tables of `doc` describe, with the examples of `shown` as evidence.
pub(super) fn build<'a>(
    doc: &'a OperationDoc,
    shown: &OperationDoc,
    conventions: &ListConventions,
    scope: DataTypeScope<'_, 'a>,
) -> BuiltResponse<'a> {
    let mut names = Names::default();
    let hints = table_hints(&doc.action.value, &doc.response);
    let tree = ExampleTree::new(shown.response_trees(), &hints, &mut names);
    let (headers, groups): (Vec<_>, Vec<_>) = doc
        .response
        .iter()
        .map(RowGroup::whole)
        .partition(|group| is_header(group.table));
    let elsewhere = Elsewhere {
        scope,
        containers: &conventions.containers,
        tops: None,
        action: &doc.action.value,
    };
    let mut placed =
        attach_tables::place_tables(&groups, Some(elsewhere), &tree, &mut names, Nesting::Flat);
    let sure = placed.placements.iter().all(|p| p.nearest >= SURE);
    let view = ExampleView::new(&tree, &names).at(placed.root);
    misplaced_rows::move_misplaced_rows(&mut placed, view);
    attach_tables::expand_types(&mut placed, scope, &tree, &mut names);
    let mut ignored = std::mem::take(&mut placed.ignored);
    let untied = placed.untied.iter().filter_map(|ix| groups.get(*ix));
    let untied = untied.map(|g| g.table.span).collect();
    let too_deep = placed.too_deep.iter().filter_map(|ix| groups.get(*ix));
    let too_deep = too_deep.map(|g| g.table.span).collect();
    let view = ExampleView::new(&tree, &names).at(placed.root);
    let shaper = Shaper::new(&placed, view, conventions, doc);
    let mut fields = shaper.shape_top();
    shaper.add_silent_response(&mut fields);
    add_request_id(&mut fields, view);
    fold_keyed_members(&mut fields);
    let values = shown_values(doc).filter(|_| fields.is_empty());
    let shape = values
        .clone()
        .unwrap_or(Type::Struct(Shape { name: None, fields }));
    let body = match tree.root_is_list || values.is_some() {
        true => Type::List {
            item: Box::new(shape),
            wrapper: None,
        },
        false => shape,
    };
    let headers = shape_headers(&headers, doc, conventions, &mut ignored);
    BuiltResponse {
        response: Response { body, headers },
        ignored,
        untied,
        too_deep,
        sure,
    }
}

/// What a body is a list of, when every response that the page shows is one of plain values.
fn shown_values(doc: &OperationDoc) -> Option<Type> {
    let mut shown = doc.response_trees().map(|t| list_value(&t.root));
    let first = shown.next()??;
    shown
        .all(|other| other.as_ref() == Some(&first))
        .then_some(first)
}

fn is_header(table: &ParamTable) -> bool {
    table.position == Some(Position::Header)
}

fn shape_headers<'a>(
    groups: &[RowGroup<'a>],
    doc: &OperationDoc,
    conventions: &ListConventions,
    ignored: &mut Vec<(&'a ParamRow, IgnoreRule)>,
) -> Vec<Field> {
    let mut names = Names::default();
    let tree = ExampleTree::default();
    let mut placed = attach_tables::place_tables(groups, None, &tree, &mut names, Nesting::Dotted);
    ignored.append(&mut placed.ignored);
    Shaper::new(&placed, ExampleView::new(&tree, &names), conventions, doc).shape_top()
}

/// The id of the request, which the example shows and the table takes for granted. Nothing else
/// that only an example shows is added here: measured, it costs more than it gains.
fn add_request_id(fields: &mut Vec<Field>, view: ExampleView<'_>) {
    let root = view.root.filter(|_| !is_off(Observation::RequestIdShown));
    for (name, below) in root.into_iter().flat_map(|root| view.children(root)) {
        let text = view.names.text(*name);
        if !is_request_id(text) || fields.iter().any(|f| f.name.eq_ignore_ascii_case(text)) {
            continue;
        }
        let node = view.node(*below);
        if let Some(decided) = types::from_example(node.scalar).filter(|_| node.is_scalar()) {
            fields.push(Field {
                name: text.to_owned(),
                ty: decided.ty,
                example: node.value.clone(),
                evidence: evidence_of(Observation::RequestIdShown),
                ..Field::default()
            });
        }
    }
}
