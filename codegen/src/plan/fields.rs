//! Fields and types as Rust: names, types, rustdoc.

use std::collections::BTreeMap;

use crate::{
    model::{self, Required, Text, Type},
    report::{Diagnostic, Report},
};

use super::{
    docs::{DocTexts, FieldContext},
    names::{self, Scope},
    planned::{FieldPlan, RustType, Struct, TypeDef, ValueEnum, Variant},
    rules, shared_docs,
    types::{Member, Row, Ty, TypeKind, Typed, Types, Value},
    wire_position::{RequestLevel, put},
};

/// What is said of something that should not be used any more.
pub(super) fn deprecation(text: Option<&Text>, docs: &DocTexts) -> Option<String> {
    text.map(|text| match docs.plain_summary(text) {
        empty if empty.is_empty() => {
            "the documentation says that it should not be used any more".to_owned()
        }
        note => note,
    })
}

/// Makes Rust of what one operation, or several of a product, say of their fields and types.
pub(super) struct Fields<'p> {
    pub(super) types: &'p Types<'p>,
    /// Names of the types.
    pub(super) names: &'p [String],
    /// Parameter that the configuration can give.
    pub(super) region: Option<&'p str>,
    pub(super) docs: &'p DocTexts,
    pub(super) report: &'p mut Report,
}

impl Fields<'_> {
    /// The fields of a whole request or response.
    pub(super) fn plan_root(
        &mut self,
        fields: &Typed<'_>,
        place: Option<RequestLevel<'_>>,
    ) -> Vec<FieldPlan> {
        let members = fields.iter().map(|(field, ty)| Member {
            ty: ty.clone(),
            rows: vec![Row { field }],
        });
        self.plan(&members.collect::<Vec<_>>(), place)
    }

    fn plan(&mut self, members: &[Member<'_>], place: Option<RequestLevel<'_>>) -> Vec<FieldPlan> {
        let reserved = if place.is_some() { names::METHODS } else { &[] };
        let mut scope = Scope::reserving(reserved.iter().copied());
        let rows = || {
            members
                .iter()
                .filter_map(|m| Some((m, m.rows.first()?.field)))
        };
        let wires = rows().map(|(_, field)| field.name.as_str());
        let mut named: BTreeMap<&str, String> =
            names::unique(&mut scope, wires, field_name, "_", "field");
        let mut planned = Vec::with_capacity(members.len());
        for (member, field) in rows() {
            // A name that comes twice, letter by letter, is one field on the wire: the first row speaks.
            let Some(name) = named.remove(field.name.as_str()) else {
                let message = format!(
                    "`{}` is there twice; the first one is used",
                    field.name.escape_debug()
                );
                self.report
                    .push(Diagnostic::new(&rules::NAMES_MEET, field.span, message));
                continue;
            };
            self.report_name(field, &name);
            let from_config = matches!(place, Some(RequestLevel::Top(_)))
                && self.region == Some(field.name.as_str());
            let context = FieldContext {
                from_config,
                values: self.values_here(member),
            };
            planned.push(FieldPlan {
                wire: field.name.clone(),
                name,
                doc: shared_docs::field(self.docs, &member.rows, &context),
                required: member
                    .rows
                    .iter()
                    .all(|row| row.field.required == Required::Yes),
                deprecated: self.deprecated(&member.rows),
                put: place.map(|place| put(field, place)).unwrap_or_default(),
                wrapper: match &field.ty {
                    Type::List { wrapper, .. } => wrapper.clone().unwrap_or_default(),
                    _ => String::new(),
                },
                ty: self.rust(&member.ty),
                sensitive: field.sensitive,
            });
        }
        planned
    }

    /// What is said of a field that no operation wants to be used any more.
    fn deprecated(&self, rows: &[Row<'_>]) -> Option<String> {
        let notes = rows.iter().map(|row| row.field.facts.deprecated.as_ref());
        let notes: Option<Vec<&Text>> = notes.collect();
        deprecation(notes?.first().copied(), self.docs)
    }

    /// The values that the field is documented with, where its enum has more.
    fn values_here<'a>(&self, member: &Member<'a>) -> Vec<&'a str> {
        let Some(TypeKind::Enum(all)) = member.ty.node().map(|id| &self.types.nodes[id].kind)
        else {
            return Vec::new();
        };
        let listed = |wire: &str| {
            let lists = |row: &Row<'a>| row.field.facts.values.iter().find(|v| v.value == wire);
            member.rows.iter().find_map(lists)
        };
        let here: Vec<&str> = all
            .iter()
            .filter_map(|v| listed(v.wire))
            .map(|v| v.value.as_str())
            .collect();
        if here.len() < all.len() {
            here
        } else {
            Vec::new()
        }
    }

    fn report_name(&mut self, field: &model::Field, name: &str) {
        let wire = &field.name;
        if wire.is_empty() {
            return;
        }
        let plain = |b: u8| {
            b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b':' | b'$' | b'@')
        };
        let (rule, message) = if !wire.bytes().all(plain) {
            (
                &rules::UNUSABLE_NAME,
                format!(
                    "`{}` is no identifier; in Rust it is `{name}`",
                    wire.escape_debug()
                ),
            )
        } else if name
            .strip_prefix(&names::snake(wire))
            .is_some_and(|rest| rest.len() > 1)
        {
            (
                &rules::NAMES_MEET,
                format!("`{wire}` is `{name}` in Rust, its own name is taken"),
            )
        } else {
            return;
        };
        self.report.push(Diagnostic::new(rule, field.span, message));
    }

    fn rust(&self, ty: &Ty) -> RustType {
        match ty {
            Ty::Plain(plain) => plain.clone(),
            Ty::Named(id) => RustType::Named(self.names[*id].clone()),
            Ty::Open(id) => RustType::Open(self.names[*id].clone()),
            Ty::List(item) => RustType::List(Box::new(self.rust(item))),
            Ty::Map(value) => RustType::Map(Box::new(self.rust(value))),
        }
    }

    /// The type with number `id`.
    pub(super) fn definition(&mut self, id: usize) -> TypeDef {
        let types = self.types;
        let node = &types.nodes[id];
        let name = self.names[id].clone();
        let summaries: Vec<String> = node
            .uses
            .iter()
            .map(|found| self.docs.summary(&found.field.text))
            .collect();
        let doc = shared_docs::most_said(summaries.iter().map(String::as_str));
        let doc: Vec<String> = doc.map(str::to_owned).into_iter().collect();
        match &node.kind {
            TypeKind::Struct(members) => {
                let place = node.encode.then_some(RequestLevel::Within);
                TypeDef::Struct(Struct {
                    name,
                    doc,
                    fields: self.plan(members, place),
                    encode: node.encode,
                    decode: node.decode,
                })
            }
            TypeKind::Enum(values) => TypeDef::Enum(ValueEnum {
                name,
                doc,
                variants: self.variants(values),
            }),
        }
    }

    fn variants(&mut self, values: &[Value<'_>]) -> Vec<Variant> {
        let mut scope = Scope::default();
        let wires = values.iter().map(|v| v.wire);
        let mut named = names::unique(&mut scope, wires, names::camel, "", "Value");
        let variant = |value: &Value<'_>| {
            let meanings = value.rows.iter().map(|row| {
                let meaning = Text {
                    en: Some(row.meaning.clone()),
                    zh: None,
                };
                self.docs.full(&meaning).join("\n")
            });
            let meanings: Vec<String> = meanings.collect();
            let doc = match shared_docs::most_said(meanings.iter().map(String::as_str)) {
                Some(doc) => doc.lines().map(str::to_owned).collect(),
                None => vec![super::doc_lines::code(value.wire)],
            };
            Some(Variant {
                name: named.remove(value.wire)?,
                wire: value.wire.to_owned(),
                doc,
            })
        };
        values.iter().filter_map(variant).collect()
    }
}

/// Name of a field; what has no name on the wire is the body itself.
fn field_name(wire: &str) -> String {
    if wire.is_empty() {
        "body".to_owned()
    } else {
        names::snake(wire)
    }
}
