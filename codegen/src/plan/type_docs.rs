//! Where a type belongs, for one that its page has no sentence on.

use super::{
    doc_lines::code,
    planned::{FieldPlan, RustType, Struct, TypeDef},
};

/// Says of each type without documentation which field it is the type of.
pub(super) fn say(roots: [&Struct; 2], types: &mut [TypeDef]) {
    let places: Vec<Option<String>> = types
        .iter()
        .map(|def| {
            let (name, doc) = match def {
                TypeDef::Struct(s) => (&s.name, &s.doc),
                TypeDef::Enum(e) => (&e.name, &e.doc),
            };
            let structs = types.iter().filter_map(|def| match def {
                TypeDef::Struct(s) => Some(s),
                TypeDef::Enum(_) => None,
            });
            let fields = || {
                let all = roots.into_iter().chain(structs);
                all.flat_map(|s| s.fields.iter().map(move |f| (s, f)))
            };
            doc.is_empty()
                .then(|| fields().find_map(|(owner, f)| place(owner, f, name)))?
        })
        .collect();
    for (def, place) in types.iter_mut().zip(places) {
        let (name, doc) = match def {
            TypeDef::Struct(s) => (&s.name, &mut s.doc),
            TypeDef::Enum(e) => (&e.name, &mut e.doc),
        };
        if doc.is_empty() {
            doc.push(place.unwrap_or_else(|| format!("{}.", code(name))));
        }
    }
}

/// What a value of the type `name` is to `field` of `owner`.
fn place(owner: &Struct, field: &FieldPlan, name: &str) -> Option<String> {
    let mut ty = &field.ty;
    let mut what = "The value";
    loop {
        ty = match ty {
            RustType::List(item) => {
                what = "An item";
                item
            }
            RustType::Map(value) => {
                what = "A value";
                value
            }
            RustType::Named(own) if own == name => break,
            RustType::Open(own) if own == name => {
                if what == "The value" {
                    what = "A value";
                }
                break;
            }
            _ => return None,
        };
    }
    let field = &field.name;
    Some(format!("{what} of [`{field}`]({}::{field}).", owner.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &str, doc: &str, fields: &[(&str, RustType)]) -> Struct {
        let field = |(name, ty): &(&str, RustType)| FieldPlan {
            wire: (*name).to_owned(),
            name: (*name).to_owned(),
            ty: ty.clone(),
            doc: Vec::new(),
            required: false,
            deprecated: None,
            put: Default::default(),
            wrapper: String::new(),
            sensitive: false,
        };
        Struct {
            name: name.to_owned(),
            doc: (!doc.is_empty())
                .then(|| doc.to_owned())
                .into_iter()
                .collect(),
            fields: fields.iter().map(field).collect(),
            encode: true,
            decode: false,
        }
    }

    #[test]
    fn a_type_without_a_sentence_names_the_first_field_it_is_of() {
        let named = |name: &str| Box::new(RustType::Named(name.to_owned()));
        let request = with(
            "Request",
            "Digs.",
            &[
                ("ponds", RustType::List(named("Pond"))),
                ("shape", *named("Shape")),
                ("other", *named("Shape")),
            ],
        );
        let frogs = RustType::Map(named("Frog"));
        let mut types = vec![
            TypeDef::Struct(with("Pond", "A pond.", &[("frogs", frogs)])),
            TypeDef::Struct(with("Frog", "", &[])),
            TypeDef::Struct(with("Shape", "", &[])),
            TypeDef::Struct(with("Lost", "", &[])),
        ];
        say([&request, &with("Response", "Dug.", &[])], &mut types);
        let docs: Vec<String> = types
            .iter()
            .map(|def| match def {
                TypeDef::Struct(s) => s.doc.concat(),
                TypeDef::Enum(e) => e.doc.concat(),
            })
            .collect();
        let expected = [
            "A pond.",
            "A value of [`frogs`](Pond::frogs).",
            "The value of [`shape`](Request::shape).",
            "`Lost`.",
        ];
        assert_eq!(docs, expected);
    }
}
