//! Responses: rows and examples of one page into one shape.

use super::table_hints;
use crate::{
    doc::{OperationDoc, ParamRow, ParamTable},
    examples::{
        example_tree::{ExampleTree, NodeIx},
        names::{NameId, Names, is_request_id},
        view::ExampleView,
    },
    ledger::IgnoreRule,
    model::{Field, Observation, Position, Response, Shape, Type},
    shape::{
        attach_tables::{self, Elsewhere, Nesting},
        conventions::ListConventions,
        data_types::DataTypeScope,
        evidence::evidence_of,
        flat_rows::{self, FlatRow, RowGroup},
        misplaced_rows,
        shaper::Shaper,
        types,
    },
    source::Span,
};

/// A response, and the rows that are no fields of it.
pub(super) struct BuiltResponse<'a> {
    pub(super) response: Response,
    pub(super) ignored: Vec<(&'a ParamRow, IgnoreRule)>,
    /// Further tables that belong to no field.
    pub(super) untied: Vec<Span>,
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
    let mut tree = ExampleTree::new(shown.response_trees(), &hints, &mut names);
    let (headers, groups): (Vec<_>, Vec<_>) = doc
        .response
        .iter()
        .map(RowGroup::whole)
        .partition(|group| is_header(group.table));
    if let Some(main) = groups.first() {
        let rows = flat_rows::flatten(main, &tree, &mut names).rows;
        locate_described_root(&rows, &mut tree, &names);
    }
    let elsewhere = Elsewhere {
        scope,
        containers: &conventions.containers,
        action: &doc.action.value,
    };
    let mut placed =
        attach_tables::place_tables(&groups, Some(elsewhere), &tree, &mut names, Nesting::Flat);
    let sure = placed.placements.iter().all(|p| p.margin >= SURE);
    misplaced_rows::move_misplaced_rows(&mut placed, ExampleView::new(&tree, &names));
    attach_tables::expand_types(&mut placed, scope, &tree, &mut names);
    let mut ignored = std::mem::take(&mut placed.ignored);
    let untied = placed.untied.iter().filter_map(|ix| groups.get(*ix));
    let untied = untied.map(|g| g.table.span).collect();
    let view = ExampleView::new(&tree, &names);
    let shaper = Shaper::new(&placed, view, conventions, doc);
    let mut fields = shaper.shape_top();
    shaper.add_silent_response(&mut fields);
    add_request_id(&mut fields, view);
    let shape = Type::Struct(Shape { name: None, fields });
    let body = match tree.root_is_list {
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
        sure,
    }
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
    for (name, below) in view.root.into_iter().flat_map(|root| view.children(root)) {
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

/// Finds the node of the example that the table describes, when it is not the root.
fn locate_described_root(rows: &[FlatRow<'_>], tree: &mut ExampleTree, names: &Names) {
    let opens = |r: &FlatRow<'_>| {
        let row = &r.search;
        row.mark.unwrap_or(0) == 0 && row.owner.is_none() && row.kind.may_hold()
    };
    let (Some(first), Some(root)) = (rows.iter().position(opens), tree.root) else {
        return;
    };
    let view = ExampleView::new(tree, names);
    let name = rows[first].search.name;
    if view.child(root, name).is_some() {
        return;
    }
    if let Some(below) = find_in_envelope(&rows[..first], name, view, root) {
        tree.root = Some(below);
    } else if !view.knows(name) && shows_inside_only(rows, first, view, root) {
        tree.push_down(name, names);
    }
}

/// `{"code": 200, "data": {…}}` around what the table describes: the node below that has the first
/// container of the table, when no row before that container is the node itself.
fn find_in_envelope(
    before: &[FlatRow<'_>],
    container: NameId,
    view: ExampleView<'_>,
    root: NodeIx,
) -> Option<NodeIx> {
    let has_id = |at: NodeIx| {
        let mut members = view.children(at).iter();
        members.any(|(n, _)| is_request_id(view.names.text(*n)))
    };
    let is_row = |name: NameId| before.iter().any(|r| view.names.alike(name, r.search.name));
    let found = view.children(root).iter().find(|(name, below)| {
        view.child(*below, container).is_some()
            && (has_id(*below) || !has_id(root))
            && !is_row(*name)
    });
    found.map(|(_, below)| *below)
}

/// Whether the example shows the inside of the first container and nothing else: no row before it
/// and no id of the request stands there, and most of what stands there are rows after it.
fn shows_inside_only(
    rows: &[FlatRow<'_>],
    first: usize,
    view: ExampleView<'_>,
    root: NodeIx,
) -> bool {
    let top = view.children(root);
    let (before, after) = (&rows[..first], &rows[first + 1..]);
    let is_row =
        |name: NameId, of: &[FlatRow<'_>]| of.iter().any(|r| view.names.alike(name, r.search.name));
    let whole = top
        .iter()
        .any(|(n, _)| is_request_id(view.names.text(*n)) || is_row(*n, before));
    let matching = top.iter().filter(|(n, _)| is_row(*n, after)).count();
    !whole && matching >= 3 && matching * 10 >= top.len() * 6
}
