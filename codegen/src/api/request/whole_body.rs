//! Bodies that are one value: a list, or what a row without a name describes.

use crate::{
    doc::{ExampleKind, ParamRow, ParamTable},
    examples::{Node, view::ExampleView},
    ledger::IgnoreRule,
    model::{Field, Observation, Position, Shape, Type},
    shape::{evidence::evidence_of, flat_rows::is_body_name, shaper::from_row},
    source::Span,
    vocabulary::{TypeWord, wire},
};

use super::{super::list_value, RequestBuilder};

impl RequestBuilder<'_> {
    /// Whether a row describes the body and not a member of it: it has no name.
    pub(super) fn is_body_itself(&self, row: &ParamRow, table: &ParamTable) -> bool {
        let body = matches!(self.position_of(row, table), None | Some(Position::Body));
        let composed = matches!(
            row.ty.value.kind,
            TypeWord::List(_) | TypeWord::Struct | TypeWord::Map | TypeWord::Named(_)
        );
        self.roa
            && row.name.value.is_empty()
            && body
            && composed
            && wire::may_have_body(self.method)
    }

    /// The row of a container that stands for the whole body, where nothing but its name marks which rows it holds:
    /// only what is sent elsewhere stands beside it, and none of that is among `inside`.
    pub(super) fn find_whole_body(&self, table: &ParamTable, inside: &[&ParamRow]) -> Option<Span> {
        let view = ExampleView::new(&self.body_tree, &self.names);
        let holds =
            |row: &&&ParamRow| matches!(row.ty.value.kind, TypeWord::List(_) | TypeWord::Struct);
        let mut rows = inside.iter().filter(|_| table.unmarked);
        let found = rows.find(|row| is_body_name(row.name.value.trim()));
        // The examples may show a member of that name.
        let found = found.filter(|row| holds(row) && !view.knows_text(row.name.value.trim()));
        found.map(|row| row.span)
    }

    /// Whether a row is a body of bytes beside the parameters of the query.
    pub(super) fn is_bytes(&self, row: &ParamRow, table: &ParamTable) -> bool {
        let name = row.name.value.to_ascii_lowercase();
        let body = wire::WHOLE_BODY.contains(&name.as_str())
            || self.position_of(row, table) == Some(Position::Body);
        !self.roa && body && row.ty.value.kind == TypeWord::Binary
    }

    /// Makes one parameter of the members of a body that is a list.
    pub(super) fn wrap_list_body(&mut self, parameters: &mut Vec<Field>) {
        let rows = self.doc.request.iter().flat_map(|t| &t.rows);
        let row = rows.into_iter().find(|r| Some(r.span) == self.body_row);
        let is_member = |f: &Field| f.position == Some(Position::Body);
        let (members, others): (Vec<Field>, Vec<Field>) =
            std::mem::take(parameters).into_iter().partition(is_member);
        *parameters = others;
        let named = matches!(members.as_slice(), [only] if is_body_list(only));
        match self.list_item(row, &members).filter(|_| !named) {
            Some(item) => {
                let described = row.map(|r| from_row(r, self.doc.language));
                let shown = || Field {
                    evidence: evidence_of(Observation::MembersFromExample),
                    ..Field::default()
                };
                parameters.push(Field {
                    name: wire::BODY.to_owned(),
                    ty: Type::List {
                        item: Box::new(item),
                        wrapper: None,
                    },
                    position: Some(Position::Body),
                    ..described.unwrap_or_else(shown)
                });
            }
            None => {
                let unnamed = row.map(|r| (r.item, IgnoreRule::UnnamedRow));
                self.ignored.extend(unnamed);
                parameters.extend(members);
            }
        }
    }

    /// What the items of the body are, when it is a list: the calls show one, or the row without a name says so.
    fn list_item(&self, row: Option<&ParamRow>, members: &[Field]) -> Option<Type> {
        let shown: Vec<&[Node]> = self.shown_bodies().filter_map(as_list).collect();
        let all_lists = !shown.is_empty() && shown.len() == self.shown_bodies().count();
        let said = row.is_some_and(|r| matches!(r.ty.value.kind, TypeWord::List(_)));
        if !(all_lists || said && self.shown_bodies().next().is_none()) {
            return None;
        }
        if !members.is_empty() {
            let objects = shown.iter().flat_map(|items| items.iter());
            let scalars = objects.clone().all(|item| !matches!(item, Node::Object(_)));
            // Members of values are parameters of some other place.
            return (!scalars || shown.is_empty()).then(|| {
                Type::Struct(Shape {
                    name: None,
                    fields: members.to_vec(),
                })
            });
        }
        let first = shown.first().map(|items| Node::List(items.to_vec()));
        Some(first.as_ref().and_then(list_value).unwrap_or(Type::Any))
    }

    /// The bodies of the requests that the page shows.
    pub(super) fn shown_bodies(&self) -> impl Iterator<Item = &Node> {
        let shows_body = |kind| matches!(kind, ExampleKind::RequestBody | ExampleKind::Request);
        let examples = self.doc.examples.iter().filter(move |e| shows_body(e.kind));
        examples.filter_map(|e| e.tree.as_ref()).map(|t| &t.root)
    }
}

/// Whether a parameter is called so and is a list.
fn is_body_list(field: &Field) -> bool {
    let name = field.name.to_ascii_lowercase();
    wire::WHOLE_BODY.contains(&name.as_str()) && matches!(field.ty, Type::List { .. })
}

fn as_list(node: &Node) -> Option<&[Node]> {
    match node {
        Node::List(items) => Some(items),
        _ => None,
    }
}

/// Whether a row is that of a list or struct with a name: a row without a name after it is one of its items.
pub(super) fn holds_items(row: &ParamRow) -> bool {
    let composed = matches!(
        row.ty.value.kind,
        TypeWord::List(_) | TypeWord::Struct | TypeWord::Map
    );
    composed && !row.name.value.is_empty()
}
