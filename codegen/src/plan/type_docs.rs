//! Where a type belongs, for one that its page has no sentence on.

use super::{
    doc_lines::code,
    planned::{FieldPlan, OperationPlan, RustType, Struct, TypeDef},
};

/// Says of each type of an operation without documentation which field it is the type of. `roots` are its request and
/// its response.
pub(super) fn say(roots: &[&Struct], types: &mut [TypeDef]) {
    let owners = roots.iter().copied().chain(structs(types));
    let owners: Vec<(String, &Struct)> = owners.map(|s| (s.name.clone(), s)).collect();
    let places = places(&owners, types);
    fill(types, places);
}

/// The same for the types that the operations of a product share, as their own module sees them.
pub(super) fn say_shared(operations: &[OperationPlan], types: &mut [TypeDef]) {
    let mut owners: Vec<(String, &Struct)> = structs(types).map(|s| (s.name.clone(), s)).collect();
    for operation in operations {
        let roots = [&operation.request, &operation.response].into_iter();
        owners.extend(roots.map(|s| (format!("super::{}", s.name), s)));
        let module = &operation.module;
        let own = structs(&operation.types);
        owners.extend(own.map(|s| (format!("super::{module}::{}", s.name), s)));
    }
    let places = places(&owners, types);
    fill(types, places);
}

fn structs(types: &[TypeDef]) -> impl Iterator<Item = &Struct> {
    types.iter().filter_map(|def| match def {
        TypeDef::Struct(s) => Some(s),
        TypeDef::Enum(_) => None,
    })
}

/// For each type without documentation the first field of `owners`, each with the path to it, that has it.
fn places(owners: &[(String, &Struct)], types: &[TypeDef]) -> Vec<Option<String>> {
    let place_of = |def: &TypeDef| {
        let name = def.name();
        let within =
            |(path, s): &(String, &Struct)| s.fields.iter().find_map(|f| place(path, f, name));
        doc(def)
            .is_empty()
            .then(|| owners.iter().find_map(within))?
    };
    types.iter().map(place_of).collect()
}

fn doc(def: &TypeDef) -> &Vec<String> {
    match def {
        TypeDef::Struct(s) => &s.doc,
        TypeDef::Enum(e) => &e.doc,
    }
}

fn fill(types: &mut [TypeDef], places: Vec<Option<String>>) {
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

/// What a value of the type `name` is to `field` of the struct at the path `owner`.
fn place(owner: &str, field: &FieldPlan, name: &str) -> Option<String> {
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
    Some(format!("{what} of [`{field}`]({owner}::{field})."))
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
        say(&[&request, &with("Response", "Dug.", &[])], &mut types);
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
