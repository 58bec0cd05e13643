//! Answers: rows and examples of one page into one shape.

use crate::{
    doc::{OperationDoc, ParamRow, ParamTable},
    examples::{
        example_tree::{ExampleTree, NodeIx},
        names::{NameId, Names, is_request_id},
    },
    model::{Evidence, Field, Position, Response, Shape, Type},
    shape::{
        attach_tables::{self, Elsewhere, Nesting},
        conventions::ListConventions,
        data_types::DataTypeScope,
        flat_rows::{self, RowGroup},
        misplaced_rows,
        shaper::Shaper,
        types,
    },
    source::Span,
};

/// An answer, and the rows that are no fields of it.
pub(super) struct BuiltResponse<'a> {
    pub(super) response: Response,
    pub(super) ignored: Vec<(&'a ParamRow, &'static str)>,
    /// Further tables that belong to no field.
    pub(super) untied: Vec<Span>,
    /// Nothing that other operations tell could put a row elsewhere.
    pub(super) sure: bool,
}

/// Points by which the second best tree has to be behind. A row is moved by a fraction of a point, but never alone.
const SURE: f32 = 2.0;

/// The shape that the response tables of `doc` describe, with the examples of `shown` as evidence.
pub(super) fn build<'a>(
    doc: &'a OperationDoc,
    shown: &OperationDoc,
    lexicon: &ListConventions,
    shelf: DataTypeScope<'_, 'a>,
) -> BuiltResponse<'a> {
    let mut names = Names::default();
    let mut sample = ExampleTree::new(shown.response_trees(), doc, &mut names);
    let is_header = |table: &&ParamTable| table.position == Some(Position::Header);
    let groups: Vec<RowGroup<'_>> = doc
        .response
        .iter()
        .filter(|t| !is_header(t))
        .map(RowGroup::whole)
        .collect();
    let headers: Vec<RowGroup<'_>> = doc
        .response
        .iter()
        .filter(is_header)
        .map(RowGroup::whole)
        .collect();
    if let (Some(sample), Some(main)) = (&mut sample, groups.first()) {
        let lines = flat_rows::of_group(main, Some(sample), &mut names).lines;
        fit_root(&lines, sample, &mut names);
    }
    let mut placed = attach_tables::place(
        &groups,
        Some(Elsewhere {
            shelf,
            members: &lexicon.members,
            action: &doc.action.value,
        }),
        sample.as_ref(),
        &mut names,
        Nesting::Flat,
    );
    let sure = placed.places.iter().all(|p| p.margin >= SURE);
    if let Some(sample) = &sample {
        misplaced_rows::bring_home(&mut placed, sample, &names);
    }
    attach_tables::expand(&mut placed, shelf, sample.as_ref(), &mut names);
    let mut ignored = std::mem::take(&mut placed.ignored);
    let untied = placed
        .untied
        .iter()
        .filter_map(|ix| groups.get(*ix))
        .map(|g| g.table.span)
        .collect();
    let shaper = Shaper::new(&placed, sample.as_ref(), &names, lexicon, doc);
    let mut fields = shaper.top();
    shaper.add_answer(&mut fields);
    if let Some(sample) = &sample {
        envelope(&mut fields, sample, &names);
    }
    let shape = Type::Struct(Shape { name: None, fields });
    let body = match &sample {
        Some(sample) if sample.root_is_list => Type::List {
            item: Box::new(shape),
            wrapper: None,
        },
        _ => shape,
    };
    let headers = header_fields(&headers, doc, lexicon, &mut ignored);
    BuiltResponse {
        response: Response { body, headers },
        ignored,
        untied,
        sure,
    }
}

fn header_fields<'a>(
    groups: &[RowGroup<'a>],
    doc: &OperationDoc,
    lexicon: &ListConventions,
    ignored: &mut Vec<(&'a ParamRow, &'static str)>,
) -> Vec<Field> {
    let mut names = Names::default();
    let mut placed = attach_tables::place(groups, None, None, &mut names, Nesting::Dotted);
    ignored.append(&mut placed.ignored);
    Shaper::new(&placed, None, &names, lexicon, doc).top()
}

/// The id of the request, which the example shows and the table takes for granted. Nothing else that only an example shows is
/// added here: measured, it costs more than it gains.
fn envelope(fields: &mut Vec<Field>, sample: &ExampleTree, names: &Names) {
    for (name, below) in &sample.spot(sample.root).children {
        let text = names.text(*name);
        if !is_request_id(text) || fields.iter().any(|f| f.name.eq_ignore_ascii_case(text)) {
            continue;
        }
        let spot = sample.spot(*below);
        if let Some(decided) = types::from_example(spot.scalar).filter(|_| spot.is_scalar()) {
            let evidence = Evidence {
                rules: vec!["example-only".to_owned()],
                against: Vec::new(),
                confidence: 0.9,
            };
            fields.push(Field {
                name: text.to_owned(),
                ty: decided.ty,
                example: spot.value.clone(),
                evidence,
                ..Field::default()
            });
        }
    }
}

/// Finds the place of the example that the table describes, when it is not the root.
fn fit_root(lines: &[flat_rows::FlatRow<'_>], sample: &mut ExampleTree, names: &mut Names) {
    let Some(first) = lines.iter().position(|l| {
        l.row.mark.unwrap_or(0) == 0 && l.row.owner.is_none() && l.row.kind.may_hold()
    }) else {
        return;
    };
    let name = lines[first].row.name;
    if sample.child(sample.root, name, names).is_some() {
        return;
    }
    if let Some(below) = inside_envelope(&lines[..first], name, sample, names) {
        sample.root = below;
    } else if !sample.knows(name, names) && shows_inside_only(lines, first, sample, names) {
        sample.push_down(name, names);
    }
}

/// `{"code": 200, "data": {…}}` around what the table describes: the place below that has the first container of the table, when no row
/// before that container is the place itself.
fn inside_envelope(
    before: &[flat_rows::FlatRow<'_>],
    container: NameId,
    sample: &ExampleTree,
    names: &Names,
) -> Option<NodeIx> {
    let has_id = |at: NodeIx| {
        let members = &sample.spot(at).children;
        members.iter().any(|(n, _)| is_request_id(names.text(*n)))
    };
    let is_row = |name: NameId| before.iter().any(|l| names.alike(name, l.row.name));
    let top = &sample.spot(sample.root).children;
    let found = top.iter().find(|(name, below)| {
        sample.child(*below, container, names).is_some()
            && (has_id(*below) || !has_id(sample.root))
            && !is_row(*name)
    });
    found.map(|(_, below)| *below)
}

/// Whether the example shows the inside of the first container and nothing else: no row before it and no id of the request stands there,
/// and most of what stands there are rows behind it.
fn shows_inside_only(
    lines: &[flat_rows::FlatRow<'_>],
    first: usize,
    sample: &ExampleTree,
    names: &Names,
) -> bool {
    let top = &sample.spot(sample.root).children;
    let (before, after) = (&lines[..first], &lines[first + 1..]);
    let is_row = |name: NameId, of: &[flat_rows::FlatRow<'_>]| {
        of.iter().any(|l| names.alike(name, l.row.name))
    };
    let whole = top
        .iter()
        .any(|(n, _)| is_request_id(names.text(*n)) || is_row(*n, before));
    let matching = top.iter().filter(|(n, _)| is_row(*n, after)).count();
    !whole && matching >= 3 && matching * 10 >= top.len() * 6
}
