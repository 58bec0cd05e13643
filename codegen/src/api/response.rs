//! Answers: rows and examples of one page into one shape.

use super::{
    Evidence, Field, Response, Shape, Type,
    align::Kind,
    lexicon::Lexicon,
    lines::{self, Group},
    named::Shelf,
    names::Names,
    placed::{self, Elsewhere, Nesting},
    sample::Sample,
    shape::Shaper,
    strays, types,
};
use crate::{
    doc::{ExampleKind, OperationDoc, ParamRow, ParamTable, Position},
    example::Tree,
    source::Span,
};

/// An answer, and the rows that are no fields of it.
pub(super) struct Built<'a> {
    pub(super) response: Response,
    pub(super) ignored: Vec<(&'a ParamRow, &'static str)>,
    /// Further tables that belong to no field.
    pub(super) untied: Vec<Span>,
    /// Nothing that other operations tell could put a row elsewhere.
    pub(super) sure: bool,
}

/// Points by which the second best tree has to be behind. A row is moved by a fraction of a point, but never alone.
const SURE: f32 = 2.0;

/// Answers that a page shows.
pub(super) fn trees(doc: &OperationDoc) -> impl Iterator<Item = &Tree> + Clone {
    doc.examples
        .iter()
        .filter(|e| e.kind == ExampleKind::Response)
        .filter_map(|e| e.tree.as_ref())
}

/// The shape that the response tables of `doc` describe, with the examples of `shown` as evidence.
pub(super) fn build<'a>(
    doc: &'a OperationDoc,
    shown: &OperationDoc,
    lexicon: &Lexicon,
    shelf: Shelf<'_, 'a>,
) -> Built<'a> {
    let mut names = Names::default();
    let mut sample = Sample::new(trees(shown), doc, &mut names);
    let is_header = |table: &&ParamTable| table.position == Some(Position::Header);
    let groups: Vec<Group<'_>> = doc
        .response
        .iter()
        .filter(|t| !is_header(t))
        .map(Group::whole)
        .collect();
    let headers: Vec<Group<'_>> = doc
        .response
        .iter()
        .filter(is_header)
        .map(Group::whole)
        .collect();
    if let (Some(sample), Some(main)) = (&mut sample, groups.first()) {
        let lines = lines::of_group(main, Some(sample), &mut names).lines;
        fit_root(&lines, sample, &mut names);
    }
    let mut placed = placed::place(
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
        strays::bring_home(&mut placed, sample, &names);
    }
    placed::expand(&mut placed, shelf, sample.as_ref(), &mut names);
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
    Built {
        response: Response { body, headers },
        ignored,
        untied,
        sure,
    }
}

fn header_fields<'a>(
    groups: &[Group<'a>],
    doc: &OperationDoc,
    lexicon: &Lexicon,
    ignored: &mut Vec<(&'a ParamRow, &'static str)>,
) -> Vec<Field> {
    let mut names = Names::default();
    let mut placed = placed::place(groups, None, None, &mut names, Nesting::Dotted);
    ignored.append(&mut placed.ignored);
    Shaper::new(&placed, None, &names, lexicon, doc).top()
}

/// The id of the request, which the example shows and the table takes for granted. Nothing else that only an example shows is
/// added here: measured, it costs more than it gains.
fn envelope(fields: &mut Vec<Field>, sample: &Sample, names: &Names) {
    for (name, below) in &sample.spot(sample.root).children {
        let text = names.text(*name);
        if !text.eq_ignore_ascii_case("RequestId")
            || fields.iter().any(|f| f.name.eq_ignore_ascii_case(text))
        {
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
fn fit_root(lines: &[lines::Line<'_>], sample: &mut Sample, names: &mut Names) {
    let Some(container) = lines.iter().find(|l| {
        l.row.mark.unwrap_or(0) == 0
            && l.row.owner.is_none()
            && !matches!(l.row.kind, Kind::Scalar | Kind::ListOfScalars)
    }) else {
        return;
    };
    let name = container.row.name;
    if sample.child(sample.root, name, names).is_some() {
        return;
    }
    // `{"code": 200, "data": {…}}` around what the table describes.
    let top = sample.spot(sample.root).children.clone();
    let is_request_id = |n| names.text(n).eq_ignore_ascii_case("RequestId");
    let top_has_id = top.iter().any(|(n, _)| is_request_id(*n));
    if let Some((_, below)) = top.iter().find(|(_, below)| {
        let inside = &sample.spot(*below).children;
        let has_id = inside.iter().any(|(n, _)| is_request_id(*n));
        sample.child(*below, name, names).is_some()
            && (has_id || !top_has_id)
            && !lines.iter().take_while(|l| l.row.name != name).any(|l| {
                top.iter()
                    .any(|(n, ix)| ix == below && names.alike(*n, l.row.name))
            })
    }) {
        sample.root = *below;
        return;
    }
    // Only what is inside of the first container is shown: no row before it and no id of the request stands there.
    let first = lines
        .iter()
        .position(|l| l.row.name == name)
        .unwrap_or_default();
    let (before, after) = (&lines[..first], &lines[first + 1..]);
    let is_top = |l: &lines::Line<'_>| top.iter().any(|(n, _)| names.alike(*n, l.row.name));
    let whole = before.iter().any(is_top)
        || top
            .iter()
            .any(|(n, _)| names.text(*n).eq_ignore_ascii_case("RequestId"));
    let matching = top
        .iter()
        .filter(|(n, _)| after.iter().any(|l| names.alike(l.row.name, *n)))
        .count();
    if !whole && matching >= 3 && matching * 10 >= top.len() * 6 && !sample.knows(name, names) {
        sample.push_down(name, names);
    }
}
